import { isUniformAllocation } from './allocation.js';
import { isUniformComparisons } from './comparisons.js';
import type { Summary } from './summary.js';

const holdsAll = (counts: readonly number[]) => counts.filter((count) => count > 0).length === 1;

type IsUniform = { readonly [Kind in Summary['kind']]: (summary: Extract<Summary, { kind: Kind }>) => boolean };

const isUniform: IsUniform = {
  distribution: ({ counts }) => holdsAll(counts),
  numbers: ({ counts }) => holdsAll(Object.values(counts)),
  choices: ({ n, counts }) => n > 0 && Object.values(counts).every((count) => count === 0 || count === n),
  allocation: isUniformAllocation,
  comparisons: isUniformComparisons,
  purses: ({ ballots }) => holdsAll(Object.values(ballots)),
  ballots: ({ counts }) => holdsAll(Object.values(counts)),
  // Of texts only their number is told; the rows of a grid are looked at one by one.
  texts: () => false,
  grid: () => false,
};

/** Whether everybody who is counted gave one and the same answer. */
export const isUniformSummary = (summary: Summary): boolean => (isUniform[summary.kind] as (summary: Summary) => boolean)(summary);
