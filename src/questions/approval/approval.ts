import type { ProblemAt } from '../../validation/problem-at.js';
import { placesIn, repeatedIds } from '../../validation/repeated-ids.js';
import { z } from '../../validation/zod.js';
import { boardLabels } from '../board-labels.js';
import { boardOptions, idsOf } from '../board-option.js';
import { questionFields, type QuestionType } from '../question-type.js';

/** Approval voting on a ranking board: everybody names all the options that they can support. */
export const approvalQuestion = z.strictObject({
  ...questionFields,
  type: z.literal('approval'),
  options: boardOptions,
  /** Most options that one person may name. */
  atMost: z.optional(z.int().check(z.minimum(1))),
});
export type ApprovalQuestion = z.infer<typeof approvalQuestion>;

/** An answer: ids of different options. The controls give them in the order of the definition; the order means nothing. */
export type ApprovalAnswer = readonly string[];

function check({ options, atMost = 1 }: ApprovalQuestion): ProblemAt[] {
  const tooMany = atMost > options.length ? [{ path: 'atMost', expected: `expected at most ${options.length}, the number of options` }] : [];
  return [...repeatedIds(placesIn(options, 'options'), 'option'), ...tooMany];
}

const answer = (question: ApprovalQuestion): z.ZodMiniType<ApprovalAnswer> =>
  z.array(z.enum(idsOf(question))).check(
    z.minLength(1),
    z.refine((chosen) => new Set(chosen).size === chosen.length, 'expected each option once'),
    z.refine((chosen) => chosen.length <= (question.atMost ?? Infinity), `expected at most ${question.atMost} options`),
  );

/** The question type `approval`. */
export const approval = {
  type: 'approval' as const,
  answerable: true,
  scorable: false,
  stepped: false,
  schema: approvalQuestion,
  check,
  answer,
  presentation: ({ options }) => ({ labels: boardLabels(options) }),
} satisfies QuestionType<ApprovalQuestion>;
