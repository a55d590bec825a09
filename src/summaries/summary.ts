import { z } from '../validation/zod.js';
import { type Allocation, allocationResult, mergeAllocations } from './allocation.js';
import { type Ballots, mergeBallots } from './ballots.js';
import { type Choices, choicesResult, mergeChoices } from './choices.js';
import { type Comparisons, comparisonsResult, mergeComparisons } from './comparisons.js';
import { type Distribution, distributionResult, mergeDistributions } from './distribution.js';
import { fundingResult } from './funding.js';
import { type Grid, gridResult, mergeGrids } from './grid.js';
import { mergeNumbers, type Numbers, numbersResult } from './numbers.js';
import { mergePurses, type Purses } from './purses.js';
import { randomisedResult } from './randomised.js';
import { standingResult } from './standing.js';
import { mergeTexts, type Texts, textsResult } from './texts.js';

/** The kept form of what a question's answers add up to; a new shape is added here and in `merge`. */
export type Summary = Distribution | Texts | Choices | Grid | Numbers | Allocation | Comparisons | Purses | Ballots;

type Merge = { readonly [Kind in Summary['kind']]: (a: Extract<Summary, { kind: Kind }>, b: Extract<Summary, { kind: Kind }>) => Summary };

const merge: Merge = {
  distribution: mergeDistributions,
  texts: mergeTexts,
  choices: mergeChoices,
  grid: mergeGrids,
  numbers: mergeNumbers,
  allocation: mergeAllocations,
  comparisons: mergeComparisons,
  purses: mergePurses,
  ballots: mergeBallots,
};

/** Both summaries in one; the order does not matter. Summaries of different shapes cannot be added: the first stays. */
export function mergeSummaries(a: Summary, b: Summary): Summary {
  return a.kind === b.kind ? (merge[a.kind] as (a: Summary, b: Summary) => Summary)(a, b) : a;
}

/** The published form of a summary, by its `kind`. */
export const summaryResult = z.discriminatedUnion('kind', [
  distributionResult,
  textsResult,
  choicesResult,
  gridResult,
  numbersResult,
  randomisedResult,
  allocationResult,
  comparisonsResult,
  fundingResult,
  standingResult,
]);
export type SummaryResult = z.infer<typeof summaryResult>;
