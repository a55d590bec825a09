import { placesIn, repeatedIds } from '../../validation/repeated-ids.js';
import { z } from '../../validation/zod.js';
import { boardLabels } from '../board-labels.js';
import { boardOptions, idsOf } from '../board-option.js';
import { questionFields, type QuestionType } from '../question-type.js';
import { asShown, keyOfPair } from './pair-sides.js';
import { mostPairs } from './most-pairs.js';

/** Comparisons in pairs: of two options at a time, which one is preferred. */
export const pairsQuestion = z.strictObject({
  ...questionFields,
  type: z.literal('pairs'),
  options: boardOptions,
  /** Most pairs that one person is asked; by default all pairs, but no more than 20. */
  most: z.optional(z.int().check(z.minimum(1), z.maximum(100))),
  /** Whether "cannot decide" is offered; by default it is. */
  undecided: z.optional(z.boolean()),
});
export type PairsQuestion = z.infer<typeof pairsQuestion>;

/** What came of one pair: who was preferred to whom; or, for who could not decide, the pair as it was shown. */
export type Comparison = readonly [winner: string, loser: string] | readonly [first: string, second: string, undecided: 'tie'];

/**
 * An answer: what came of each pair, in the order in which the pairs were asked. Who stops early has answered the first ones.
 * Which option stood on which side follows from the place in the order (`Sides`).
 */
export type PairsAnswer = readonly Comparison[];

/** Whether the options of each tie stand as they were shown. */
function areAsShown(answer: PairsAnswer): boolean {
  const shown = asShown(answer.map(([a, b]) => [a, b]));
  return answer.every(([a, , tie], index) => tie === undefined || shown[index]![0] === a);
}

function answer(question: PairsQuestion) {
  const id = z.enum(idsOf(question));
  const preferred = z.tuple([id, id]);
  const comparison = question.undecided === false ? preferred : z.union([preferred, z.tuple([id, id, z.literal('tie')])]);
  return z.array(comparison).check(
    z.minLength(1),
    z.maxLength(mostPairs(question)),
    z.refine((pairs) => pairs.every(([a, b]) => a !== b), 'expected two different options in each pair'),
    z.refine((pairs) => new Set(pairs.map(([a, b]) => keyOfPair([a, b]))).size === pairs.length, 'expected each pair once'),
    z.refine(areAsShown, 'expected the options of each tie as they were shown: first the one that had stood first less often'),
  );
}

/** The question type `pairs`. */
export const pairs = {
  type: 'pairs' as const,
  answerable: true,
  scorable: false,
  stepped: false,
  schema: pairsQuestion,
  check: ({ options }) => repeatedIds(placesIn(options, 'options'), 'option'),
  answer,
  presentation: ({ options }) => ({ labels: boardLabels(options) }),
} satisfies QuestionType<PairsQuestion>;
