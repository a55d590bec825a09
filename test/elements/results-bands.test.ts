import { assert } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/elements/results/results.element.js';
import type { Results, ScoreResult } from '../../src/results/results.js';
import type { ComparisonsResult } from '../../src/summaries/comparisons.js';
import type { DistributionResult } from '../../src/summaries/distribution.js';
import type { GridResult } from '../../src/summaries/grid.js';
import type { NumbersResult } from '../../src/summaries/numbers.js';
import { comparedResults } from '../fixtures/compared-results.js';
import { everyTypeResults } from '../fixtures/every-type.js';
import { townResults } from '../fixtures/indicator-results.js';
import { all, eventually, stageOne } from '../fixtures/stage.js';

/** A figure with its bounds, as the document has them. */
interface Between {
  readonly estimate: number;
  readonly low: number | null;
  readonly high: number | null;
}

/** Length of a band in the drawing's own coordinates, and how exactly they are written. */
const LENGTH = 200;
const EXACT = 0.06;

/** Where the marks of each band stand: both ends of the interval, and the estimate. */
async function placesIn(results: Results, question: string, { bands, chart = 'fitting' }: { readonly bands: number; readonly chart?: string }): Promise<number[][]> {
  const element = stageOne<HTMLElement>(html`<tillid-results over="wave" chart=${chart} question=${question} .results=${results}></tillid-results>`);
  await eventually('the bands', () => all(element, '.band').length === bands);
  return all(element, '.band').map((band) => {
    const [range, estimate] = ['.range', '.estimate'].map((selector) => band.querySelector<SVGLineElement>(selector)!);
    return [range!.x1.baseVal.value, range!.x2.baseVal.value, estimate!.x1.baseVal.value];
  });
}

/** Where they have to stand on a scale: what lies beyond it, at its end. */
const expectedOn = ({ estimate, low, high }: Between, [min, max]: readonly [number, number]) =>
  [low ?? estimate, high ?? estimate, estimate].map((value) => ((Math.min(max, Math.max(min, value)) - min) / (max - min)) * LENGTH);

function assertPlaces(places: readonly (readonly number[])[], expected: readonly (readonly number[])[]): void {
  assert.lengthOf(places, expected.length);
  places.flat().forEach((place, index) => assert.approximately(place, expected.flat()[index]!, EXACT));
}

const EVERY = everyTypeResults();
const summaryOf = <Summary>(results: Results, id: string) => results.questions.find((question) => question.id === id)!.summary as Summary;

describe('a figure and its interval lie on their band where the document puts them:', () => {
  it('the mean of a scale on the whole scale, the favourable share from none to all', async () => {
    const { mean, favourable, min, max } = summaryOf<DistributionResult>(EVERY, 'visit');
    assertPlaces(await placesIn(EVERY, 'visit', { bands: 2 }), [expectedOn(mean!, [min, max]), expectedOn(favourable!.share!, [0, 1])]);
  });

  it('the mean of each row of a matrix on the whole scale', async () => {
    const { rows, min, max } = summaryOf<GridResult>(EVERY, 'met');
    assertPlaces(
      await placesIn(EVERY, 'met', { bands: rows.length }),
      rows.map(({ mean }) => expectedOn(mean!, [min, max])),
    );
  });

  it('the mean of a score on its range', async () => {
    const { mean, range } = EVERY.scores!.find(({ id }) => id === 'visit-score') as ScoreResult;
    assertPlaces(await placesIn(EVERY, 'visit-score', { bands: 1 }), [expectedOn(mean!, range as [number, number])]);
  });

  it('median and mean of numbers on one band, with a quarter of room at both ends', async () => {
    const { median, lowerQuartile, upperQuartile, mean } = summaryOf<NumbersResult>(EVERY, 'visits');
    const both = [{ estimate: median!, low: lowerQuartile!, high: upperQuartile! }, mean!];
    const [low, high] = [Math.min(...both.map((one) => one.low!)), Math.max(...both.map((one) => one.high!))];
    const room = (high - low) / 4;
    assertPlaces(
      await placesIn(EVERY, 'visits', { bands: 2 }),
      both.map((one) => expectedOn(one, [low - room, high + room])),
    );
  });

  it('the strengths of what was compared, the strongest first, as far to both sides of nought', async () => {
    const results = comparedResults();
    const { ranking, options } = results.questions[0]!.summary as ComparisonsResult;
    const strengths = ranking.map(({ id }) => options.find((option) => option.id === id)!.ability!);
    const farthest = Math.max(...strengths.flatMap(({ low, high }) => [-low, high]));
    assertPlaces(
      await placesIn(results, '', { bands: strengths.length }),
      strengths.map((one) => expectedOn(one, [-farthest, farthest])),
    );
  });

  it('the indicators of a barometer, each on its own scale', async () => {
    const results = townResults();
    const scales = [
      [0, 10],
      [0, 1],
      [20, 100],
    ] as const;
    assertPlaces(
      await placesIn(results, '', { bands: 3, chart: 'barometer' }),
      results.indicators!.map(({ value }, place) => expectedOn(value!, scales[place]!)),
    );
  });
});
