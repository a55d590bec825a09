import { assert } from '@open-wc/testing';
import type { Chart } from 'chart.js';
import { html } from 'lit';
import '../../src/elements/results/chart.element.js';
import type { BarsPicture } from '../../src/charts/picture.js';
import type { ChartElement } from '../../src/elements/results/chart.element.js';
import { eventually, listen, pause, stageOne } from '../fixtures/stage.js';

const picture = (...shares: number[]): BarsPicture => ({
  kind: 'bars',
  bars: shares.map((share, index) => ({ label: `Answer ${index + 1}`, share, low: share / 2, high: share * 1.5, emphasised: false })),
});

/** A chart whose picture was put in the place of its first one while what draws it was being fetched. */
async function replaced(next: BarsPicture) {
  const heard = listen('tillid-drawn');
  const element = stageOne<ChartElement>(html`<tillid-chart .picture=${picture(0.2, 0.4)} label="Answers"></tillid-chart>`);
  // The first update begins to fetch; what follows it at once comes before anything can have been fetched.
  await element.updateComplete;
  element.picture = next;
  await eventually('a drawing', () => heard.length > 0);
  await pause(100);
  return heard.map((event) => (event as CustomEvent<{ chart: Chart<'bar', number[]> }>).detail.chart.data.datasets[0]!.data);
}

describe('a chart whose picture is replaced before it is drawn', () => {
  it('is drawn once where both are equal', async () => assert.deepEqual(await replaced(picture(0.2, 0.4)), [[0.2, 0.4]]));

  it('is drawn once, as the newer one, where they differ', async () => assert.deepEqual(await replaced(picture(0.3, 0.6)), [[0.3, 0.6]]));
});
