import { meanIntervalOfCounts } from '../statistics/mean-interval-of-counts.js';
import { wilsonInterval } from '../statistics/wilson-interval.js';
import { reliabilityOf } from '../statistics/reliability.js';
import { questionsOf } from '../survey/pages-of.js';
import { possibleRange } from '../survey/possible-range.js';
import { itemsOf } from '../survey/score-items.js';
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

/** How many have a score at one end of the possible range; null where there is no such end. */
function endOf({ n, counts }: ScoreFold, end: number | undefined): NonNullable<ScoreResult['floor']> | null {
  if (end === undefined) return null;
  const key = String(end);
  const count = Object.hasOwn(counts, key) ? counts[key]! : 0;
  return { score: end, count, share: wilsonInterval(count, n, { level: LEVEL }), method: 'wilson' };
}

function publishReliability(score: ScoreDefinition, { items }: ScoreFold, minimum: number): NonNullable<ScoreResult['reliability']> | null {
  if (items === null || items.n < minimum) return null;
  const { n, alpha, low, high, standardised, itemRest, alphaIfDeleted, items: moments } = reliabilityOf(items, { level: LEVEL });
  return {
    n,
    alpha,
    low,
    high,
    standardised,
    items: itemsOf(score).map((id, place) => ({ id, ...moments[place]!, itemRest: itemRest[place]!, alphaIfDeleted: alphaIfDeleted[place]! })),
    method: 'cronbach-alpha',
    interval: 'feldt',
    missing: 'listwise',
  };
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
    const possible = possibleRange(score, questions);
    const range = score.range ?? possible;
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
      floor: withheld ? null : endOf(fold, possible?.[0]),
      ceiling: withheld ? null : endOf(fold, possible?.[1]),
      reliability: withheld ? null : publishReliability(score, fold, minimum),
    };
  });
}
