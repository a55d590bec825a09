import { differenceOfMeans } from '../statistics/difference-of-means.js';
import { shareDifference } from '../statistics/share-difference.js';
import type { IndicatorDefinition } from '../survey/indicator.js';
import { publishedMeans } from './published-means.js';
import type { CutCell, IndicatorResult, Results } from './results.js';

/** Confidence level of every interval. */
const LEVEL = 0.95;

type Told = Pick<CutCell, 'questions' | 'scores'>;

/** What is told of an indicator at one time. */
interface Reading {
  readonly n: number;
  readonly estimate: number;
  readonly low: number | null;
  readonly high: number | null;
  /** Of a mean; null of a share, and of the mean of a single answer. */
  readonly sd: number | null;
}

function meanReading({ question, row, score }: IndicatorDefinition, told: Told): Reading | null {
  const found = publishedMeans(told).find(({ of }) => ('score' in of ? of.score === score : of.question === question && of.row === row));
  return found === undefined ? null : { n: found.n, estimate: found.mean, low: found.low, high: found.high, sd: found.sd };
}

function shareReading({ question, row }: IndicatorDefinition, { questions }: Told): Reading | null {
  const summary = questions.find(({ id }) => id === question)?.summary ?? null;
  const part = summary?.kind === 'grid' ? summary.rows.find(({ id }) => id === row) : summary?.kind === 'distribution' ? summary : undefined;
  const share = part?.favourable?.share ?? null;
  return share === null ? null : { ...share, n: part!.counts.reduce((sum, { count }) => sum + count, 0), sd: null };
}

const readingOf = (indicator: IndicatorDefinition, told: Told) => (indicator.measure === 'favourable' ? shareReading : meanReading)(indicator, told);

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
