import { localisedText } from '../../text/localised-text.js';
import type { ProblemAt } from '../../validation/problem-at.js';
import { z } from '../../validation/zod.js';
import { questionFields, type QuestionType } from '../question-type.js';
import { brokenLimit, decimalsOf, LARGEST_NUMBER, wholeLimits } from './number-limits.js';

/** How a number is asked for: written into a field, or also set on a slider between two ends. */
export const numberLook = z.enum(['field', 'slider']);
export type NumberLook = z.infer<typeof numberLook>;

const limit = z.number().check(z.minimum(-LARGEST_NUMBER), z.maximum(LARGEST_NUMBER));

/** A number that is counted or measured, e.g. persons, hours or an amount of money. */
export const numberQuestion = z.strictObject({
  ...questionFields,
  type: z.literal('number'),
  look: z.optional(numberLook),
  /** Name the lowest number also where it is below 0: only then are telephones asked for a keyboard with a minus sign. */
  min: z.optional(limit),
  max: z.optional(limit),
  /** Most decimals; by default the number is whole. */
  decimals: z.optional(z.int().check(z.minimum(0), z.maximum(6))),
  /** What is counted or measured in, e.g. "kr." or "hours"; it stands beside the field. */
  unit: z.optional(localisedText),
});
export type NumberQuestion = z.infer<typeof numberQuestion>;

const inWords = (decimals: number) => (decimals === 0 ? 'a whole number' : `at most ${decimals} decimals`);

function check({ min, max, decimals = 0, look }: NumberQuestion): ProblemAt[] {
  const problems: ProblemAt[] = [];
  if (min !== undefined && max !== undefined && max <= min) problems.push({ path: 'max', expected: `expected more than min, which is ${min}` });
  for (const [path, value] of Object.entries({ min, max })) {
    if (value !== undefined && decimalsOf(value) > decimals) problems.push({ path, expected: `expected ${inWords(decimals)}, as in the answers` });
    if (value === undefined && look === 'slider') problems.push({ path, expected: 'expected a number: a slider has two ends' });
  }
  return problems;
}

/** The question type `number`. */
export const number = {
  type: 'number' as const,
  answerable: true,
  scorable: true,
  stepped: false,
  schema: numberQuestion,
  check,
  answer: (question) => {
    const { min, max, decimals } = wholeLimits(question);
    return z.number().check(
      z.minimum(min),
      z.maximum(max),
      z.refine((value) => brokenLimit(value, question) !== 'decimals', `expected ${inWords(decimals)}`),
    );
  },
  presentation: ({ look, unit }) => ({ ...(look === undefined ? {} : { look }), ...(unit === undefined ? {} : { unit }) }),
} satisfies QuestionType<NumberQuestion>;
