import type { IndicatorResult, Results } from '../../results/results.js';

/** Level of intervals of which a document does not say it. */
const USUAL_LEVEL = 0.95;

/** The scale of what an indicator follows. */
export interface IndicatorScale {
  /** Its lowest and highest value; null where answers have none, or it is not known. */
  readonly range: readonly [min: number, max: number] | null;
  /** Confidence level of the interval. */
  readonly level: number;
}

/** The scale of an indicator, from the question or score that it is read from. */
export function indicatorScale({ of, measure }: IndicatorResult, { questions, scores = [] }: Pick<Results, 'questions' | 'scores'>): IndicatorScale {
  if (of !== undefined && 'score' in of) {
    const score = scores.find(({ id }) => id === of.score);
    return { range: score?.range ?? null, level: score?.level ?? USUAL_LEVEL };
  }
  const summary = questions.find(({ id }) => id === of?.question)?.summary ?? null;
  const level = summary !== null && 'level' in summary ? summary.level : USUAL_LEVEL;
  if (measure === 'favourable') return { range: [0, 1], level };
  return { range: summary?.kind === 'distribution' || summary?.kind === 'grid' ? [summary.min, summary.max] : null, level };
}
