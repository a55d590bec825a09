import type { Ranking } from '../../summaries/ballots.js';
import { MOST_OPTIONS, standingRule } from '../../summaries/standing-rule.js';
import type { ProblemAt } from '../../validation/problem-at.js';
import { placesIn, repeatedIds } from '../../validation/repeated-ids.js';
import { z } from '../../validation/zod.js';
import { boardOptions, idsOf } from '../board-option.js';
import { boardLabels } from '../board-labels.js';
import { questionFields, type QuestionType } from '../question-type.js';

/** Options that are put in order, best first. */
export const rankQuestion = z.strictObject({
  ...questionFields,
  type: z.literal('rank'),
  options: boardOptions,
  /** Most places that are given; by default as many as there are options. */
  top: z.optional(z.int().check(z.minimum(1))),
  /** Fewest places that are given, where any is; by default 1. */
  atLeast: z.optional(z.int().check(z.minimum(1))),
  /** Whether options may share a place. */
  ties: z.optional(z.boolean()),
  /** The rule that counts; results show beside it what other rules make of the same ballots. By default `schulze`. */
  rule: z.optional(standingRule),
});
export type RankQuestion = z.infer<typeof rankQuestion>;

/** An answer: ids of options, best first; those that share a place in an inner array. Options that are left out are ranked below all others. */
export type RankAnswer = Ranking;

function check(question: RankQuestion): ProblemAt[] {
  const { options, top, atLeast, rule } = question;
  const problems = repeatedIds(placesIn(options, 'options'), 'option');
  for (const [path, places] of Object.entries({ top, atLeast }))
    if (places !== undefined && places > options.length) problems.push({ path, expected: `expected at most ${options.length}, the number of options` });
  if (top !== undefined && atLeast !== undefined && atLeast > top) problems.push({ path: 'atLeast', expected: `expected at most top, which is ${top}` });
  const most = rule === undefined ? undefined : MOST_OPTIONS[rule];
  if (most !== undefined && options.length > most)
    problems.push({ path: 'rule', expected: `expected a rule for ${options.length} options: ${rule} is counted for at most ${most}` });
  return problems;
}

function answer(question: RankQuestion): z.ZodMiniType<RankAnswer> {
  const ids = idsOf(question);
  const { top = ids.length, atLeast = 1, ties = false } = question;
  const option = z.enum(ids);
  const isInOrder = (shared: readonly string[]) => shared.every((id, index) => index === 0 || ids.indexOf(shared[index - 1]!) < ids.indexOf(id));
  const tie = z.array(option).check(
    z.minLength(2),
    z.refine((shared) => isInOrder(shared), 'expected options that share a place in the order of the definition, each once'),
  );
  return z.array(ties ? z.union([option, tie]) : option).check(
    z.minLength(atLeast),
    z.maxLength(top),
    z.refine((places) => new Set(places.flat()).size === places.flat().length, 'expected each option once'),
  );
}

/** The question type `rank`. */
export const rank = {
  type: 'rank' as const,
  answerable: true,
  scorable: false,
  stepped: false,
  schema: rankQuestion,
  check,
  answer,
  presentation: ({ options }) => ({ labels: boardLabels(options) }),
} satisfies QuestionType<RankQuestion>;
