import { differenceOfMeans } from '../statistics/difference-of-means.js';
import { shareDifference } from '../statistics/share-difference.js';
import type { IndicatorDefinition } from '../survey/indicator.js';
import { type Reading, readingOf, type Told } from './indicator-reading.js';
import type { CutCell, IndicatorResult, Results } from './results.js';

/** Confidence level of every interval. */
const LEVEL = 0.95;

/** Whether the target is reached, as far as the interval tells: `uncertain` where the target lies within it. */
function reachedBy({ low, high }: Reading, { target, direction }: IndicatorDefinition): IndicatorResult['reached'] {
  if (target === undefined || low === null || high === null) return null;
  const [worse, better] = direction === 'up' ? [high < target, low >= target] : [low > target, high <= target];
  return better ? 'yes' : worse ? 'no' : 'uncertain';
}

function changeOf(now: Reading, before: Reading, { measure, wave }: { readonly measure: IndicatorDefinition['measure']; readonly wave: string | null }): IndicatorResult['change'] {
  if (measure === 'favourable') {
    const share = ({ estimate, low, high }: Reading) => ({ estimate, low: low!, high: high! });
    return { since: wave, ...shareDifference(share(now), share(before)), level: LEVEL, method: 'newcombe' };
  }
  const found = differenceOfMeans({ ...now, mean: now.estimate }, { ...before, mean: before.estimate }, { level: LEVEL });
  return found && { since: wave, difference: found.difference, low: found.low, high: found.high, level: LEVEL, method: 'welch' };
}

/**
 * What is told of a survey's indicators: the reading of the last wave (of the whole survey where there are no waves) with its
 * interval, whether the target is reached, and the change since the wave before. It follows from what is published of the
 * waves; a wave that is not told is passed over.
 *
 * @param waves The lines over waves, in their order.
 */
export function publishIndicators(indicators: readonly IndicatorDefinition[], all: Pick<Results, 'questions' | 'scores'>, waves: readonly CutCell[]): IndicatorResult[] {
  const whole: Told = { questions: all.questions, scores: all.scores ?? [] };
  const times: readonly (Told & Pick<CutCell, 'wave'>)[] = waves.some(({ wave }) => wave !== null) ? waves.filter(({ wave }) => wave !== null) : [whole];
  return indicators.map((indicator) => {
    const readings = times.flatMap((told) => {
      const reading = readingOf(indicator, told);
      return reading === null ? [] : [{ wave: told.wave ?? null, reading }];
    });
    const [before, now] = [readings.at(-2), readings.at(-1)];
    const { id, title, question, row, score, measure = 'mean', direction, target = null, figures = [] } = indicator;
    return {
      id,
      title,
      of: score === undefined ? { question: question!, ...(row === undefined ? {} : { row }) } : { score },
      measure,
      direction,
      target,
      wave: now?.wave ?? null,
      value: now === undefined ? null : { n: now.reading.n, estimate: now.reading.estimate, low: now.reading.low, high: now.reading.high },
      reached: now === undefined ? null : reachedBy(now.reading, indicator),
      change: now === undefined || before === undefined ? null : changeOf(now.reading, before.reading, { measure, wave: before.wave }),
      figures,
    };
  });
}
