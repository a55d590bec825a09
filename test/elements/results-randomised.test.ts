import { assert } from '@open-wc/testing';
import type { Chart } from 'chart.js';
import { html } from 'lit';
import '../../src/elements/results/results.element.js';
import type { Results } from '../../src/results/results.js';
import type { RandomisedResult } from '../../src/summaries/randomised.js';
import { objections } from '../fixtures/axe.js';
import { randomisedResults } from '../fixtures/randomised-results.js';
import { all, appear, find, stageOne, wordsOf } from '../fixtures/stage.js';

async function shown(results: Results, language = 'en'): Promise<HTMLElement> {
  const element = stageOne(html`<tillid-results .results=${results}></tillid-results>`, language);
  await appear(element, 'section');
  return element;
}

const dataOf = (row: Element) => [...row.querySelectorAll('data')].map(({ value }) => Number(value));
const rows = (element: HTMLElement) => all(element, 'tbody tr').map(dataOf);

describe('the results of a question whose answers chance changed', () => {
  it('show in the table how often each was received, the estimate and its interval', async () => {
    const results = randomisedResults(43, 57);
    const { options } = results.questions[0]!.summary as RandomisedResult;
    assert.deepEqual(
      rows(await shown(results)),
      options.map(({ told, estimate }) => [told, estimate!.clipped, Math.max(0, estimate!.low), Math.min(1, estimate!.high)]),
    );
  });

  it('name what was received as that, and the estimate as an estimate', async () =>
    assert.deepEqual(all(await shown(randomisedResults(43, 57)), 'thead th').map(wordsOf), ['Answer', 'Received', 'Estimated share', '95% interval']));

  it('count all who answered, and those who did not', async () => assert.deepEqual(all(await shown(randomisedResults(43, 57, 3)), 'tfoot tr').map(dataOf), [[100], [3]]));

  it('say what was probably chosen most often, of the estimate', async () =>
    assert.match(
      wordsOf(find(await shown(randomisedResults(43, 57)), '.sentence')),
      /^Probably chosen most often: No, an estimated 64\.0% \(95% interval 44\.\d% to 82\.\d%\)\.$/,
    ));

  it('say how they were worked out', async () =>
    assert.match(
      wordsOf(find(await shown(randomisedResults(43, 57)), '.note')),
      /^To protect those who answered, chance changed some answers before they were sent: about 75 in 100 stayed/,
    ));

  it('say so in the language of the page', async () =>
    assert.match(wordsOf(find(await shown(randomisedResults(43, 57), 'da'), '.note')), /omkring 75 ud af 100 blev, som de var givet/));

  it('show nothing below none or above all', async () =>
    assert.deepEqual(
      rows(await shown(randomisedResults(90, 10))).map(([, estimate, , high]) => [estimate, high]),
      [
        [1, 1],
        [0, 0],
      ],
    ));

  it('draw the estimates as bars with their intervals', async () => {
    const drawn = new Promise<Chart>((resolve) =>
      document.addEventListener('tillid-drawn', (event) => resolve((event as CustomEvent<{ chart: Chart }>).detail.chart), { once: true }),
    );
    await shown(randomisedResults(43, 57));
    const [yes, no] = (await drawn).data.datasets[0]!.data as number[];
    assert.closeTo(yes!, 0.36, 1e-9);
    assert.closeTo(no!, 0.64, 1e-9);
  });

  it('give axe nothing to object to', async () => assert.deepEqual(await objections(await shown(randomisedResults(43, 57))), []));
});
