import { meanIntervalOfCounts } from '../statistics/mean-interval-of-counts.js';
import { wilsonInterval } from '../statistics/wilson-interval.js';
import { questionsOf } from '../survey/pages-of.js';
import { possibleRange } from '../survey/possible-range.js';
import type { ScoreDefinition } from '../survey/score.js';
import type { SurveyDefinition } from '../survey/survey.js';
import type { ScoreResult } from './results.js';
import type { ScoreFold } from './score-fold.js';

/** Confidence level of every interval that is published of scores. */
const LEVEL = 0.95;

/** The mean of the scores, summed from the lowest up, so that it is the same whatever the order of the responses. */
function meanOf(counts: ScoreFold['counts']): ScoreResult['mean'] {
  const pairs = Object.entries(counts).map(([value, count]) => [Number(value), count] as const);
  const mean = meanIntervalOfCounts(
    pairs.toSorted(([a], [b]) => a - b),
    { level: LEVEL },
  );
  return mean && { estimate: mean.mean, sd: mean.sd, low: mean.low, high: mean.high, method: 'student-t' };
}

function bandsOf({ bands = [] }: ScoreDefinition, { n, bands: counts }: ScoreFold): NonNullable<ScoreResult['bands']> {
  return bands.map(({ id, text }) => {
    const count = Object.hasOwn(counts, id) ? counts[id]! : 0;
    return { id, ...(text === undefined ? {} : { text }), count, share: wilsonInterval(count, n, { level: LEVEL }), method: 'wilson' };
  });
}

/**
 * The published form of every score of a definition: mean with its interval (Student's t), and the share of each band with
 * its interval (Wilson). A score that fewer have than the minimum is withheld whole.
 */
export function publishScores(definition: SurveyDefinition, folds: Readonly<Record<string, ScoreFold>>, minimum: number): ScoreResult[] {
  const questions = new Map(questionsOf(definition).map((question) => [question.id, question]));
  return (definition.scores ?? []).map((score) => {
    const { id, title } = score;
    const fold = folds[id]!;
    const withheld = fold.n < minimum;
    const range = score.range ?? possibleRange(score, questions);
    return {
      id,
      ...(title === undefined ? {} : { title }),
      withheld,
      n: withheld ? null : fold.n,
      incomplete: withheld ? null : fold.incomplete,
      range: range && [...range],
      level: LEVEL,
      mean: withheld ? null : meanOf(fold.counts),
      bands: withheld ? null : bandsOf(score, fold),
    };
  });
}
