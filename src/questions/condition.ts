import { identifier } from '../text/identifier.js';
import { z } from '../validation/zod.js';

const plainAnswer = z.union([z.string().check(z.maxLength(200)), z.number(), z.boolean()]);

/** One question compared with something; exactly one comparison stands beside `question`. */
export interface Comparison {
  readonly question: string;
  readonly is?: string | number | boolean | undefined;
  readonly isNot?: string | number | boolean | undefined;
  readonly in?: readonly (string | number | boolean)[] | undefined;
  readonly atLeast?: number | undefined;
  readonly atMost?: number | undefined;
  readonly answered?: boolean | undefined;
}

/** A condition on the answers so far: a comparison, or several conditions joined by `all`, `any` or `not`. */
export type Condition = Comparison | { readonly all: readonly Condition[] } | { readonly any: readonly Condition[] } | { readonly not: Condition };

const COMPARISONS = ['is', 'isNot', 'in', 'atLeast', 'atMost', 'answered'] as const;

const comparison = z
  .strictObject({
    question: identifier,
    is: z.optional(plainAnswer),
    isNot: z.optional(plainAnswer),
    in: z.optional(z.array(plainAnswer).check(z.minLength(1), z.maxLength(200))),
    atLeast: z.optional(z.number()),
    atMost: z.optional(z.number()),
    answered: z.optional(z.boolean()),
  })
  .check(z.refine((value) => COMPARISONS.filter((key) => value[key] !== undefined).length === 1, `expected exactly one of ${COMPARISONS.join(', ')} beside "question"`));

/** The schema of a condition; conditions may be nested. */
export const condition: z.core.$ZodType<Condition> = z.lazy(() =>
  z.union([
    comparison,
    z.strictObject({ all: z.array(condition).check(z.minLength(1), z.maxLength(50)) }),
    z.strictObject({ any: z.array(condition).check(z.minLength(1), z.maxLength(50)) }),
    z.strictObject({ not: condition }),
  ]),
);

/** The ids of the questions that a condition asks about, in reading order. */
export function questionsAskedBy(asked: Condition): string[] {
  if ('question' in asked) return [asked.question];
  if ('not' in asked) return questionsAskedBy(asked.not);
  return ('all' in asked ? asked.all : asked.any).flatMap(questionsAskedBy);
}
