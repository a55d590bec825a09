import type { IndicatorDefinition } from '../survey/indicator.js';
import { publishedMeans } from './published-means.js';
import type { CutCell } from './results.js';

/** What is told at one time: the whole survey, or a line of a cut. */
export type Told = Pick<CutCell, 'questions' | 'scores'>;

/** What an indicator follows. */
type Followed = Pick<IndicatorDefinition, 'question' | 'row' | 'score' | 'measure'>;

/** What is told of an indicator at one time. */
export interface Reading {
  readonly n: number;
  readonly estimate: number;
  readonly low: number | null;
  readonly high: number | null;
  /** Of a mean; null of a share, and of the mean of a single answer. */
  readonly sd: number | null;
}

function meanReading({ question, row, score }: Followed, told: Told): Reading | null {
  const found = publishedMeans(told).find(({ of }) => ('score' in of ? of.score === score : of.question === question && of.row === row));
  return found === undefined ? null : { n: found.n, estimate: found.mean, low: found.low, high: found.high, sd: found.sd };
}

function shareReading({ question, row }: Followed, { questions }: Told): Reading | null {
  const summary = questions.find(({ id }) => id === question)?.summary ?? null;
  const part = summary?.kind === 'grid' ? summary.rows.find(({ id }) => id === row) : summary?.kind === 'distribution' ? summary : undefined;
  const share = part?.favourable?.share ?? null;
  return share === null ? null : { ...share, n: part!.counts.reduce((sum, { count }) => sum + count, 0), sd: null };
}

/** What is published at one time of what an indicator follows; null where too few have answered. */
export const readingOf = (followed: Followed, told: Told): Reading | null => (followed.measure === 'favourable' ? shareReading : meanReading)(followed, told);
