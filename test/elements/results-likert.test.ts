import { assert } from '@open-wc/testing';
import type { BarElement, Chart } from 'chart.js';
import { html } from 'lit';
import '../../src/elements/results/results.element.js';
import type { Results } from '../../src/results/results.js';
import type { GridResult } from '../../src/summaries/grid.js';
import { objections } from '../fixtures/axe.js';
import { firstDrawn } from '../fixtures/drawn-charts.js';
import { metQuestion, metResults, resultsOfMatrix } from '../fixtures/likert-results.js';
import { all, appear, emulateMedia, eventually, find, listen, stageOne, wordsOf } from '../fixtures/stage.js';

const SOME = metResults();
const { rows } = SOME.questions[0]!.summary as GridResult;

interface Asked {
  readonly results?: Results;
  readonly language?: string;
  readonly chart?: string;
  readonly neutral?: string;
  readonly sort?: string;
}

const asked = ({ results = SOME, chart = 'fitting', neutral = 'split', sort = 'asked' }: Asked) =>
  html`<tillid-results chart=${chart} neutral=${neutral} sort=${sort} .results=${results}></tillid-results>`;
const drawn = (how: Asked = {}) => firstDrawn(asked(how), how.language);

async function shown(how: Asked = {}): Promise<HTMLElement> {
  const element = stageOne(asked(how), how.language);
  await appear(element, 'section');
  for (const details of all<HTMLDetailsElement>(element, 'details')) details.open = true;
  return element;
}

/** Of a row, each segment from the line in the middle, as it is painted: the distances of its ends in shares. */
function painted(chart: Chart<'bar', [number, number][]>, row: number): [number, number][] {
  const scale = chart.scales['x']!;
  return chart.data.datasets.map((_, level) => {
    const { x, base } = (chart.getDatasetMeta(level).data[row] as BarElement).getProps(['x', 'base']) as { x: number; base: number };
    const ends = [scale.getValueForPixel(base)!, scale.getValueForPixel(x)!];
    return [Math.min(...ends), Math.max(...ends)];
  });
}
const lengths = (segments: readonly (readonly [number, number])[]) => segments.map(([from, to]) => to - from);
const sharesOf = ({ counts }: GridResult['rows'][number]) => counts.map(({ share }) => share!.estimate);
const assertNear = (actual: readonly number[], expected: readonly number[], within: number) =>
  actual.forEach((value, place) => assert.approximately(value, expected[place]!, within));
const namesIn = (chart: Chart<'bar', [number, number][]>) => chart.data.labels as string[];
const dataOf = (row: Element) => [...row.querySelectorAll('data')].map(({ value }) => Number(value));
const levelRows = (element: HTMLElement) => [...all(element, 'table')[0]!.querySelectorAll('tbody tr')];

describe('diverging bars hold', () => {
  it('the share of every answer of the document, row by row', async () => {
    const chart = await drawn();
    rows.forEach((row, place) =>
      assertNear(
        chart.data.datasets.map(({ data }) => data[place]![1] - data[place]![0]),
        sharesOf(row),
        1e-12,
      ),
    );
  });

  it('segments as long on the canvas as their shares', async () => {
    const chart = await drawn();
    rows.forEach((row, place) => assertNear(lengths(painted(chart, place)), sharesOf(row), 0.002));
  });

  it('the lower answers before the line, the higher ones behind it, the middle one half and half', async () => {
    const [low, lower, middle, higher, high] = painted(await drawn(), 0);
    const [, , share] = sharesOf(rows[0]!);
    assertNear([low![1], lower![1], middle![0], middle![1], higher![0], high![0]], [lower![0], -share! / 2, -share! / 2, share! / 2, share! / 2, higher![1]], 0.002);
  });

  it('every row from end to end on the axis', async () => {
    const chart = await drawn();
    const { min, max } = chart.scales['x']!;
    for (const [place] of rows.entries()) for (const [from, to] of painted(chart, place)) assert.isTrue(from >= min - 1e-9 && to <= max + 1e-9);
  });

  it('no edge of an answer that nobody gave', async () => {
    const chart = await drawn();
    const edge = (chart.getDatasetMeta(0).data[1] as BarElement).options.borderWidth;
    assert.deepEqual([rows[1]!.counts[0]!.count, edge], [0, 0]);
  });

  it('the words of the answers, from the lowest up', async () =>
    assert.deepEqual(
      (await drawn()).data.datasets.map(({ label }) => label),
      ['1 · Strongly disagree', '2 · Disagree', '3 · Neither agree nor disagree', '4 · Agree', '5 · Strongly agree'],
    ));

  it('the middle answer beside, from a line of its own, where it is to stand apart', async () => {
    const chart = await drawn({ neutral: 'apart' });
    const [, lower, middle, higher] = painted(chart, 0);
    assertNear([lower![1], higher![0]], [0, 0], 0.002);
    const furthest = Math.max(...rows.map((_, place) => painted(chart, place)[4]![1]));
    assert.isAbove(middle![0], furthest);
    assert.approximately(middle![1] - middle![0], sharesOf(rows[0]!)[2]!, 0.002);
  });

  it('the lower answers to the right where writing runs from the right', async () => {
    const scale = (await drawn({ language: 'ar' })).scales['x']!;
    assert.isAbove(scale.getPixelForValue(-0.1), scale.getPixelForValue(0.1));
  });

  it('bars that do not touch the words above them or the bar below', async () => {
    const chart = await drawn();
    const tops = chart.getDatasetMeta(0).data.map((bar) => bar.y);
    const { height } = (chart.getDatasetMeta(0).data[0] as BarElement).getProps(['height']) as { height: number };
    assert.isAbove(tops[1]! - tops[0]!, height + 20);
    assert.isAtMost(tops.at(-1)! + height / 2, chart.chartArea.bottom);
  });
});

describe('diverging bars stand in the order', () => {
  for (const [sort, order] of Object.entries({ asked: ['listened', 'time', 'reasons'], net: ['time', 'reasons', 'listened'], mean: ['reasons', 'time', 'listened'] }))
    it(`that sort="${sort}" asks for`, async () => {
      const names = order.map((id) => metQuestion.rows.find((row) => row.id === id)!.text['en']!);
      const chart = await drawn({ sort });
      const table = levelRows(await shown({ sort })).map((row) => wordsOf(row.querySelector('th')!));
      assert.deepEqual([namesIn(chart), table], [names, names]);
    });
});

describe('beside diverging bars stands', () => {
  it('a table with the answers of each row: their number, share and count by answer, and the higher ones less the lower ones', async () => {
    const { counts, n } = rows[0]!;
    const sum = (from: number, to: number) => counts.slice(from, to).reduce((total, { count }) => total + count, 0);
    const [first] = levelRows(await shown());
    assert.deepEqual(dataOf(first!), [n, ...counts.flatMap(({ share, count }) => [share!.estimate, count]), (sum(3, 5) - sum(0, 2)) / n]);
  });

  it('a sentence with the highest and the lowest mean, their intervals and numbers of answers', async () => {
    const two = (value: number | null) => value!.toFixed(2);
    const said = ({ mean }: GridResult['rows'][number]) => `with a mean of ${two(mean!.estimate)} (95% interval ${two(mean!.low)} to ${two(mean!.high)}, 12 answers)`;
    assert.equal(
      wordsOf(find(await shown(), '.sentence')),
      `Highest: I was told the reasons, ${said(rows[2]!)}. Lowest: The staff listened to what I had to say, ${said(rows[0]!)}.`,
    );
  });

  it('a name of the picture that says what it is', async () =>
    assert.include(find(await shown(), 'tillid-chart', 'canvas')?.getAttribute('aria-label') ?? '', 'Diverging bars of the answers to: How were you met?'));

  for (const [neutral, words] of Object.entries({ split: 'divided evenly', apart: 'stands beside' }))
    it(`where the middle answer is: ${neutral}`, async () => assert.include(wordsOf(find(await shown({ neutral }), '.note')), words));

  it('no word of a middle answer where there is none', async () => {
    const even = resultsOfMatrix([{ listened: 1, time: 2, reasons: 4 }], { ...metQuestion, max: 4, favourable: undefined });
    assert.notInclude(wordsOf(find(await shown({ results: even }), '.note')), 'middle answer');
  });
});

describe('a matrix is drawn', () => {
  const wide = resultsOfMatrix([{ listened: 1, time: 9, reasons: 10 }], { ...metQuestion, min: 0, max: 10, labels: undefined, favourable: undefined });

  it('without diverging bars where there are eleven answers to tell apart', async () => assert.isUndefined(find(await shown({ results: wide }), 'tillid-chart')));

  it('with as many where the page asks for it', async () => assert.equal((await drawn({ results: wide, chart: 'diverging' })).data.datasets.length, 11));

  it('as bars of the favourable shares where the page asks for bars', async () => {
    const chart = await drawn({ chart: 'bars' });
    const drawnShares: readonly unknown[] = chart.data.datasets[0]!.data;
    assert.deepEqual(
      drawnShares,
      rows.map(({ favourable }) => favourable!.share!.estimate),
    );
  });

  it('not at all where too few have answered', async () => {
    const element = await shown({ results: resultsOfMatrix([{ listened: 1 }], metQuestion, 5) });
    assert.deepEqual([all(element, 'tillid-chart').length, all(element, '.too-few').length], [0, 1]);
  });

  it('without a row of which too little is known', async () => {
    const five = Array.from({ length: 5 }, () => ({ listened: 4, time: 2 }));
    const chart = await drawn({ results: resultsOfMatrix([{ reasons: 1 }, ...five], metQuestion, 5) });
    assert.deepEqual(namesIn(chart), ['The staff listened to what I had to say', 'There was enough time']);
  });
});

describe('the results element refuses by an event', () => {
  for (const attribute of ['chart', 'neutral', 'sort'] as const)
    it(`an unknown ${attribute}, names what is expected and shows what it shows without`, async () => {
      const heard = listen('tillid-error');
      const element = await shown({ [attribute]: 'pie' });
      await eventually('the event', () => heard.length === 1);
      const { message } = (heard[0] as CustomEvent<{ message: string }>).detail;
      assert.match(message, new RegExp(`^The attribute ${attribute} is "pie"; expected one of: (fitting|split|asked), `));
      assert.equal(levelRows(element).length, 3);
    });

  it('nothing that it knows', async () => {
    const heard = listen('tillid-error');
    await shown({ chart: 'diverging', neutral: 'apart', sort: 'net' });
    assert.deepEqual(heard, []);
  });
});

describe('results with diverging bars', () => {
  it('are wider than 320 pixels in no place that cannot be scrolled by itself', async () => {
    const page = stageOne(html`<div>${asked({})}</div>`, 'da');
    page.style.width = '320px';
    const element = page.querySelector('tillid-results')!;
    await appear(element, 'tillid-chart', '.ground[style]');
    for (const details of all<HTMLDetailsElement>(element, 'details')) details.open = true;
    assert.isAtMost(element.scrollWidth, 320);
  });

  it('leave axe-core nothing to object to', async () => assert.deepEqual(await objections(await shown({ language: 'da' })), []));

  describe('in dark colours', () => {
    emulateMedia({ 'prefers-color-scheme': 'dark' });

    it('leave axe-core nothing to object to', async () => assert.deepEqual(await objections(await shown()), []));
  });
});
