import { assert } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/elements/results/results.element.js';
import type { Results } from '../../src/results/results.js';
import type { DistributionResult } from '../../src/summaries/distribution.js';
import { hearRegions, wordsSaid } from '../fixtures/live-regions.js';
import { notedTones } from '../fixtures/noted-tones.js';
import { sampleResults } from '../fixtures/sample-survey.js';
import { all, appear, eventually, find, focused, press, stageOne, wordsOf } from '../fixtures/stage.js';

const document24 = sampleResults();
const { counts } = document24.questions[0]!.summary as DistributionResult;
const percent = (value: number, language: string) => new Intl.NumberFormat(language, { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(value);

const WALK = ['tillid-chart', 'tillid-chart-walk'] as const;

async function focusedWalk(language = 'en', results: Results = document24) {
  const element = stageOne<HTMLElement & { results: Results }>(html`<tillid-results .results=${results}></tillid-results>`, language);
  const walk = await appear(element, ...WALK, '.walk');
  await eventually('the drawn chart', () => find(element, 'tillid-chart', '.ground')?.style.height !== '');
  walk.focus();
  return { element, walk };
}

const said = (element: HTMLElement) => wordsOf(find(element, ...WALK, '.said'));
const ring = (element: HTMLElement) => find(element, ...WALK, '.ring')!;

describe('the walk through a chart', () => {
  it('is one stop of the Tab key', async () => {
    const { element } = await focusedWalk();
    const stops = all(element, ...WALK, '[tabindex="0"]');
    assert.equal(stops.length, all(element, 'tillid-chart').length);
  });

  for (const language of ['en', 'da', 'ar']) {
    it(`says each point with its words, share and interval (${language})`, async () => {
      const { element } = await focusedWalk(language);
      for (const [index, { share }] of counts.entries()) {
        await press('ArrowDown');
        await eventually(
          'the place',
          () => said(element).includes(new Intl.NumberFormat(language).format(index + 1)) && said(element).includes(percent(share!.high, language).replace(/\s/g, ' ')),
        );
        for (const figure of [share!.estimate, share!.low, share!.high]) assert.include(said(element), percent(figure, language).replace(/\s/g, ' '));
      }
    });
  }

  it('says where it is by a polite message', async () => {
    const { element } = await focusedWalk();
    const heard = hearRegions(element);
    await press('Home');
    await eventually('the message', () => wordsSaid(heard).length > 0);
    assert.match(wordsSaid(heard)[0]!, /^\u20681 · Very dissatisfied\u2069: .* \(1 of 5\)$/);
    assert.deepEqual(heard.objections(), []);
  });

  it('goes to the last point and back to the first', async () => {
    const { element } = await focusedWalk();
    await press('End');
    await eventually('the last', () => said(element).endsWith('(5 of 5)'));
    await press('ArrowDown');
    assert.match(said(element), /\(5 of 5\)$/);
    await press('Home');
    await eventually('the first', () => said(element).endsWith('(1 of 5)'));
    await press('ArrowUp');
    assert.match(said(element), /\(1 of 5\)$/);
  });

  it('goes forward to the left where writing runs to the left', async () => {
    const { element } = await focusedWalk('ar');
    await press('Home', 'ArrowLeft');
    await eventually('the second', () => said(element).endsWith('(2 من 5)'));
    await press('ArrowRight');
    await eventually('the first', () => said(element).endsWith('(1 من 5)'));
  });

  it('rings the bar that it says', async () => {
    const element = stageOne(html`<tillid-results question="overall" .results=${document24}></tillid-results>`);
    type Bars = { getDatasetMeta: (index: number) => { data: readonly { x: number; y: number; base: number }[] } };
    let chart: Bars | undefined;
    element.addEventListener('tillid-drawn', (event) => (chart = (event as unknown as CustomEvent<{ chart: Bars }>).detail.chart));
    const walk = await appear(element, ...WALK, '.walk');
    walk.focus();
    await press('End');
    await eventually('the ring', () => !ring(element).hidden);
    const { left, right, top, bottom } = ring(element).getBoundingClientRect();
    const canvas = find(element, 'tillid-chart', 'canvas')!.getBoundingClientRect();
    const bar = chart!.getDatasetMeta(0).data[4]!;
    assert.isBelow(left, canvas.left + bar.base);
    assert.isAbove(right, canvas.left + bar.x);
    assert.approximately((top + bottom) / 2, canvas.top + bar.y, 1);
  });

  it('leaves no ring behind', async () => {
    const { element } = await focusedWalk();
    await press('Home');
    await eventually('the ring', () => !ring(element).hidden);
    (focused() as HTMLElement).blur();
    await eventually('no ring', () => ring(element).hidden);
  });

  it('keeps its place and its focus where new results come', async () => {
    const { element, walk } = await focusedWalk();
    await press('Home', 'ArrowDown');
    element.results = sampleResults(36);
    await eventually('the new figures', () => {
      const { share } = (sampleResults(36).questions[0]!.summary as DistributionResult).counts[1]!;
      return said(element).includes(percent(share!.low, 'en'));
    });
    assert.equal(focused(), walk);
    assert.match(said(element), /\(2 of 5\)$/);
  });

  it('plays no tone until it is asked', async () => {
    const noted = notedTones();
    await focusedWalk();
    await press('Home', 'ArrowDown');
    assert.deepEqual(noted.pitches, []);
  });

  it('plays a tone for each point, higher for more', async () => {
    const noted = notedTones();
    await focusedWalk();
    await press('s');
    await eventually('the tones', () => noted.pitches.length === counts.length);
    const byShare = counts.map(({ count }, index) => ({ count, pitch: noted.pitches[index]! })).sort((one, other) => one.count - other.count);
    byShare.slice(1).forEach(({ count, pitch }, index) => assert.isTrue(count === byShare[index]!.count ? pitch === byShare[index]!.pitch : pitch > byShare[index]!.pitch));
    assert.isTrue(noted.pitches.every((pitch) => pitch >= 220 && pitch <= 880));
  });

  it('is silent at once on Escape', async () => {
    const noted = notedTones();
    await focusedWalk();
    await press('s');
    await eventually('the tones', () => noted.pitches.length > 0);
    await press('Escape');
    await eventually('silence', () => noted.closed === 1);
  });
});

describe('a chart', () => {
  it('is not drawn again for results that have not changed', async () => {
    const { element } = await focusedWalk();
    let drawn = 0;
    await new Promise((resolve) => setTimeout(resolve, 200));
    element.addEventListener('tillid-drawn', () => (drawn += 1));
    element.results = sampleResults();
    await new Promise((resolve) => setTimeout(resolve, 300));
    assert.equal(drawn, 0);
    element.results = sampleResults(36);
    await eventually('a drawing', () => drawn > 0);
  });
});
