import { assert } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/elements/results/results.element.js';
import type { StacksPicture } from '../../src/charts/stacks-picture.js';
import type { FundingResult } from '../../src/summaries/funding.js';
import { drawnStacks, paintedRows } from '../fixtures/drawn-stacks.js';
import { purseResults } from '../fixtures/purse-results.js';
import { all, find, wordsOf } from '../fixtures/stage.js';

const SOME = purseResults();
const drawn = (results = SOME, language = 'en') => drawnStacks(html`<tillid-results .results=${results}></tillid-results>`, '.purse', language);
const pictureOf = (element: HTMLElement) => find<HTMLElement & { picture: StacksPicture }>(element, '.purse')!.picture;
const plain = (text: string) => text.replaceAll('\u00A0', ' ');

describe('the picture of a purse', () => {
  it('holds the costs of what is paid for behind each other, and what is not from where the spent money ends', async () =>
    assert.deepEqual(paintedRows((await drawn()).charts[0]!), [
      ['Pool', [0, 50], null, null],
      ['Path', [50, 90], null, null],
      ['Park', null, null, [90, 150]],
      ['Bus stop', null, null, [90, 100]],
    ]));

  it('holds what a lot decides as such', async () =>
    assert.deepEqual(paintedRows((await drawn(purseResults([['park'], ['pool']]))).charts[0]!).slice(0, 2), [
      ['Park', null, [0, 60], null],
      ['Pool', null, [60, 110], null],
    ]));

  it('has an axis from nought, beyond the purse and all costs, with the line at the purse', async () => {
    const { element, charts } = await drawn();
    const { min, max } = charts[0]!.scales['x']!;
    assert.deepEqual([min, max, pictureOf(element).axis.line], [0, 150, 100]);
  });

  it('ends where the last paid project does: at the sum that the document and the sentence tell', async () => {
    const { element, charts } = await drawn();
    const { spent } = (SOME.questions[0]!.summary as FundingResult).outcomes[0]!;
    assert.equal(paintedRows(charts[0]!)[1]![1]![1], spent);
    assert.include(plain(wordsOf(find(element, '.sentence'))), `kr ${spent} of kr 100`);
  });

  it('has bars as long as the costs of the table', async () => {
    const { element, charts } = await drawn();
    const lengths = new Map(paintedRows(charts[0]!).map(([label, ...parts]) => [label, parts.flatMap((part) => (part === null ? [] : [part[1] - part[0]]))[0]]));
    for (const row of all(find(element, 'table')!, 'tbody tr')) {
      const costs = [...row.querySelectorAll('data')].at(-1)!;
      assert.equal(lengths.get(wordsOf(row.querySelector('th')!)), Number(costs.value));
    }
  });

  it('names each cost, the purse and what is left', async () => {
    const { element } = await drawn();
    assert.deepEqual(
      pictureOf(element).rows.map(({ basis }) => plain(basis)),
      ['kr 50', 'kr 40', 'kr 60', 'kr 10'],
    );
    assert.match(plain(all(element, '.note').map(wordsOf).join(' ')), /the end of the purse: kr 100\. Left: kr 10\./);
  });

  it('has a name of its own', async () =>
    assert.equal(find((await drawn()).element, '.purse', 'canvas')!.getAttribute('aria-label'), 'What the purse pays for: What should we pay for?'));

  it('runs from the right where writing does', async () => {
    const scale = (await drawn(SOME, 'ar')).charts[0]!.scales['x']!;
    assert.isAbove(scale.getPixelForValue(0), scale.getPixelForValue(100));
  });
});
