import { assert } from '@open-wc/testing';
import type { Chart } from 'chart.js';
import { html } from 'lit';
import '../../src/elements/results/results.element.js';
import type { ResultsElement } from '../../src/elements/results/results.element.js';
import { publishedMeans } from '../../src/results/published-means.js';
import type { CutCell, Results } from '../../src/results/results.js';
import { objections } from '../fixtures/axe.js';
import { schoolResults } from '../fixtures/cut-results.js';
import { all, appear, emulateMedia, eventually, find, listen, stageOne, wordsOf } from '../fixtures/stage.js';

type AnyChart = Chart<'line' | 'bar', (number | [number, number] | null)[]>;
type Asked = Partial<Pick<ResultsElement, 'by' | 'over' | 'sort' | 'axis' | 'minimum'>>;

/** What is shown of one question, with the charts that are drawn of it. */
async function shown(
  question: string,
  asked: Asked,
  { results = schoolResults({ by: 'group' }), language = 'en', charts = 1 }: { results?: Results; language?: string; charts?: number } = {},
) {
  const drawn = new Map<EventTarget, AnyChart>();
  const hear = (event: Event) => drawn.set(event.composedPath()[0]!, (event as CustomEvent<{ chart: AnyChart }>).detail.chart);
  const { by = '', over = '', sort = '', axis = '', minimum = 0 } = asked;
  const element = stageOne<ResultsElement>(
    html`<tillid-results .results=${results} question=${question} by=${by} over=${over} sort=${sort} axis=${axis} minimum=${minimum} @tillid-drawn=${hear}></tillid-results>`,
    language,
  );
  await eventually('the charts', () => drawn.size >= charts);
  return { element, charts: all(element, 'tillid-chart').map((chart) => drawn.get(chart)!), section: find(element, 'section')! };
}

const meanIn = (cell: CutCell, question = 'calm') => publishedMeans(cell).find(({ of }) => 'question' in of && of.question === question)!;
const dataOf = (row: Element) => [...row.querySelectorAll('data')].map(({ value }) => Number(value));
const rowsOf = (section: Element, place = 0) => [...section.querySelectorAll('table')[place]!.querySelectorAll('tbody tr')];
const two = (value: number) => new Intl.NumberFormat('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(value);
const notes = (section: Element) => [...section.querySelectorAll('.warning')].map(wordsOf);

describe('means by group', () => {
  const { cells = [] } = schoolResults({ by: 'group' });
  const means = cells.map((cell) => meanIn(cell));

  it('stand in the table with n and interval, unrounded', async () => {
    const { section } = await shown('calm', { by: 'group' });
    assert.deepEqual(
      rowsOf(section).map(dataOf),
      means.map(({ n, mean, low, high }) => [n, mean, low, high]),
    );
  });

  it('stand in the sentence with n and interval', async () => {
    const { section } = await shown('calm', { by: 'group' });
    const sentence = wordsOf(section.querySelector('.sentence')!);
    for (const { n, mean, low, high } of means) assert.include(sentence, `: ${two(mean)} (95% interval ${two(low!)} to ${two(high!)}; ${n} answers).`);
  });

  it('are drawn as points where they lie on the axis', async () => {
    const { charts } = await shown('calm', { by: 'group' });
    const { x } = charts[0]!.scales;
    charts[0]!.getDatasetMeta(0).data.forEach((point, index) => assert.approximately(x!.getValueForPixel(point.x)!, means[index]!.mean, 0.001));
  });

  it('have whiskers from bound to bound', async () => {
    const { charts } = await shown('calm', { by: 'group' });
    const { x } = charts[0]!.scales;
    const ends = charts[0]!.getDatasetMeta(1).data.map((bar) => [(bar as unknown as { base: number }).base, bar.x].map((pixel) => x!.getValueForPixel(pixel)!));
    ends.forEach(([low, high], index) => {
      assert.approximately(low!, means[index]!.low!, 0.001);
      assert.approximately(high!, means[index]!.high!, 0.001);
    });
  });

  it('have an axis over the whole scale', async () => {
    const { x } = (await shown('calm', { by: 'group' })).charts[0]!.scales;
    assert.deepEqual([x!.min, x!.max], [1, 10]);
  });

  it('stand in the order of the definition', async () => {
    const { section } = await shown('calm', { by: 'group' });
    assert.deepEqual(
      rowsOf(section).map((row) => wordsOf(row.querySelector('th')!)),
      ['West School', 'East School', 'Lake School', 'Mill School'],
    );
  });

  it('grow from the right where writing runs from the right', async () => {
    const { x } = (await shown('calm', { by: 'group' }, { language: 'ar' })).charts[0]!.scales;
    assert.isAbove(x!.getPixelForValue(1), x!.getPixelForValue(10));
  });

  it('are shown of each row of a grid', async () => {
    const { element } = await shown('safe', { by: 'group' }, { charts: 2 });
    assert.deepEqual(all(element, 'h4').map(wordsOf), ['In the yard', 'On the way']);
  });

  it('are shown of a score', async () => {
    const { section } = await shown('peace', { by: 'group' });
    assert.deepEqual(
      rowsOf(section).map((row) => dataOf(row)[1]),
      cells.map(({ scores }) => scores[0]!.mean!.estimate),
    );
  });
});

describe('differences between groups', () => {
  const { differences = [] } = schoolResults({ by: 'group' });
  const calm = differences.filter(({ of }) => 'question' in of && of.question === 'calm');

  it('stand in a table with the figures of the document', async () => {
    const { section } = await shown('calm', { by: 'group' });
    assert.deepEqual(
      rowsOf(section, 1).map(dataOf),
      calm.map(({ difference, low, high, detectable }) => [difference, low, high, detectable]),
    );
  });

  it('are no more than chance could make where the interval holds zero, with what would have been seen', async () => {
    const { section } = await shown('calm', { by: 'group' });
    const said = [...section.querySelectorAll('.differences li')].map(wordsOf);
    calm.forEach(({ low, high, detectable }, index) => {
      const isChance = low <= 0 && high >= 0;
      assert.equal(said[index]!.includes('no more than chance could make'), isChance);
      assert.equal(said[index]!.includes(`A true difference of ${two(detectable)} or more`), isChance);
    });
  });

  it('name the higher one first', async () => {
    const { section } = await shown('calm', { by: 'group' });
    assert.include(wordsOf(section.querySelectorAll('.differences li')[3]), 'East School is 2.35 higher than Lake School (95% interval 1.91 to 2.80)');
  });

  it('are read before anything that is folded away, where they are few', async () => {
    const { section } = await shown('calm', { by: 'group' }, { results: { ...schoolResults({ by: 'group' }), differences: calm.slice(0, 1) } });
    const inOrder = [...section.querySelectorAll('tillid-chart, .differences, details')].map(({ localName }) => localName);
    assert.deepEqual(inOrder, ['tillid-chart', 'ul', 'details', 'details']);
  });
});

describe('a trend over waves', () => {
  const results = schoolResults({ by: 'group', over: 'wave' });
  const asked = { by: 'group', over: 'wave' } as const;
  const cellsOf = (group: string) => ['spring', 'autumn', 'later', 'last'].map((wave) => results.cells!.find((cell) => cell.group === group && cell.wave === wave));

  it('has a point for each wave that is told, and a gap for each that is not', async () => {
    const { charts } = await shown('calm', asked, { results, charts: 4 });
    const drawn = charts.map((chart) => chart.data.datasets[0]!.data);
    assert.deepEqual(
      drawn,
      ['west', 'east', 'lake', 'mill'].map((group) => cellsOf(group).map((cell) => (cell === undefined ? null : meanIn(cell).mean))),
    );
  });

  it('draws no line over a gap', async () => {
    const { charts } = await shown('calm', asked, { results, charts: 4 });
    const mill = charts[3]!;
    assert.deepEqual(
      mill.getDatasetMeta(0).data.map((point) => (point as unknown as { skip: boolean }).skip),
      [false, false, true, false],
    );
    assert.isFalse((mill.data.datasets[0] as { spanGaps?: boolean }).spanGaps);
  });

  it('says that the line is broken for too few', async () => {
    const { element } = await shown('calm', asked, { results, charts: 4 });
    const series = all(element, '.series').map(wordsOf);
    assert.deepEqual(
      series.map((words) => words.includes('Where the line is broken')),
      [false, false, false, true],
    );
  });

  it('has the figures of every wave and group in its table', async () => {
    const { section } = await shown('calm', asked, { results, charts: 4 });
    assert.deepEqual(
      rowsOf(section).map(dataOf),
      ['west', 'east', 'lake', 'mill'].flatMap((group) =>
        cellsOf(group).map((cell) => {
          if (cell === undefined) return [];
          const { n, mean, low, high } = meanIn(cell);
          return [n, mean, low, high];
        }),
      ),
    );
  });

  it('shows the target, and where it began', async () => {
    const waves = schoolResults({ over: 'wave' });
    const { element, section } = await shown('calm', { over: 'wave' }, { results: waves });
    const picture = (find(element, 'tillid-chart') as unknown as { picture: { lines: unknown } }).picture;
    const began = meanIn(waves.cells![0]!).mean;
    assert.deepEqual(picture.lines, [
      { value: 7.5, dash: 'dashed' },
      { value: began, dash: 'dotted' },
    ]);
    assert.include(wordsOf(section), `The dashed line is the target: 7.50. The dotted line is where it began (spring): ${two(began)}.`);
  });

  it('has no place for waves that have not been', async () => {
    const { charts } = await shown('calm', { over: 'wave' }, { results: schoolResults({ over: 'wave' }) });
    assert.deepEqual(charts[0]!.data.labels, ['spring', 'autumn', 'later', 'last']);
  });
});

describe('shares by group', () => {
  const { cells = [] } = schoolResults({ by: 'group' });
  const optionsOf = (cell: CutCell) => {
    const summary = cell.questions.find(({ id }) => id === 'way')!.summary!;
    return summary.kind === 'choices' ? summary : assert.fail('no choices');
  };

  it('stand in the table with count, n and interval', async () => {
    const { section } = await shown('way', { by: 'group' }, { charts: 2 });
    const expected = [0, 1].flatMap((option) =>
      cells.map((cell) => {
        const { n, options } = optionsOf(cell);
        const { count, share } = options[option]!;
        return [n, count, share!.estimate, share!.low, share!.high];
      }),
    );
    assert.deepEqual(rowsOf(section).map(dataOf), expected);
  });

  it('are drawn as bars of that length, from zero, on axes that end alike', async () => {
    const { charts } = await shown('way', { by: 'group' }, { charts: 2 });
    charts.forEach((chart, option) =>
      assert.deepEqual(
        chart.data.datasets[0]!.data,
        cells.map((cell) => optionsOf(cell).options[option]!.share!.estimate),
      ),
    );
    assert.deepEqual(
      charts.map(({ scales }) => [scales['x']!.min, scales['x']!.max]),
      [
        [0, 0.8],
        [0, 0.8],
      ],
    );
  });
});

describe('what is drawn by group', () => {
  const labelsOf = ({ data }: AnyChart) => data.labels!.map((label) => [label].flat(2).join(' '));

  for (const [question, charts] of [
    ['calm', 1],
    ['way', 2],
  ] as const)
    it(`has n in each row (${question})`, async () => {
      const labels = labelsOf((await shown(question, { by: 'group' }, { charts })).charts[0]!);
      labels.forEach((label, index) => assert.include(label, `${schoolResults({ by: 'group' }).cells![index]!.n} answers`));
    });

  it('has words and no bar where there are too few', async () => {
    const { charts, element } = await shown('way', { by: 'group' }, { results: schoolResults({ by: 'group', minimum: 30 }), charts: 2 });
    const { picture } = find(element, 'tillid-chart') as unknown as { picture: { bars: readonly { untold?: string }[] } };
    const data = charts[0]!.data.datasets[0]!.data;
    assert.deepEqual(
      picture.bars.map(({ untold }) => untold),
      data.map((share) => (share === null ? 'Too few to say' : undefined)),
    );
    assert.isNull(data[3]);
  });
});

describe('what would mislead:', () => {
  const element = (asked: Asked, results = schoolResults({ by: 'group' })) => shown('calm', asked, { results });

  it('an axis of means that is cut is marked at both ends', async () => {
    const paintAt = ({ canvas, chartArea, ctx, currentDevicePixelRatio: ratio }: AnyChart) => {
      const { data } = ctx.getImageData((chartArea.right - 1) * ratio, (chartArea.bottom + 2) * ratio, 8 * ratio, 3 * ratio);
      return canvas.isConnected && data.some((value) => value > 0);
    };
    assert.deepEqual([paintAt((await element({ by: 'group' })).charts[0]!), paintAt((await element({ by: 'group', axis: '4 9' })).charts[0]!)], [false, true]);
  });

  it('an axis of means that is cut is told in a sentence', async () => {
    const { section, charts } = await element({ by: 'group', axis: '4 9' });
    assert.deepEqual(notes(section), ['The axis is cut and shows only 4.00 to 9.00: differences look larger than they are on the whole scale.']);
    assert.deepEqual([charts[0]!.scales['x']!.min, charts[0]!.scales['x']!.max], [4, 9]);
  });

  it('an axis that would leave figures out is widened to them', async () => {
    const { charts } = await element({ by: 'group', axis: '6 7' });
    const { cells = [] } = schoolResults({ by: 'group' });
    assert.deepEqual(
      [charts[0]!.scales['x']!.min, charts[0]!.scales['x']!.max],
      [Math.min(...cells.map((cell) => meanIn(cell).low!)), Math.max(...cells.map((cell) => meanIn(cell).high!))],
    );
  });

  it('an axis of bars that is cut is refused, and the page and its author are told', async () => {
    const heard = listen('tillid-error');
    const { section, charts } = await shown('way', { by: 'group', axis: '0.3 0.8' }, { charts: 2 });
    assert.deepEqual(
      [charts[0]!.scales['x']!.min, notes(section)],
      [0, ['The axis is shown from zero although the page asks for a part of it: cut bars would not be as long as their figures.']],
    );
    assert.match((heard[0] as CustomEvent<{ message: string }>).detail.message, /bars of way are shown from zero/);
  });

  it('a league table gives one place to groups whose intervals overlap, and says so', async () => {
    const { section } = await element({ by: 'group', sort: 'value' });
    assert.deepEqual(
      rowsOf(section).map((row) => [...row.children].slice(0, 2).map(wordsOf)),
      [
        ['East School', '1'],
        ['West School', '2–4'],
        ['Lake School', '2–4'],
        ['Mill School', '2–4'],
      ],
    );
    assert.deepEqual(notes(section), ['Where intervals overlap, the place is shared: the order among those who share one says nothing.']);
  });

  it('a league table of waves is refused', async () => {
    const heard = listen('tillid-error');
    await element({ over: 'wave', sort: 'value' }, schoolResults({ over: 'wave' }));
    assert.match((heard[0] as CustomEvent<{ message: string }>).detail.message, /sort .* waves stand in their order, found "value"/);
  });

  it('groups below the minimum of the document stay untold, whatever the page asks for', async () => {
    const results = { ...schoolResults({ by: 'group' }), minimum: 30 };
    const { section, charts } = await element({ by: 'group', minimum: 1 }, results);
    assert.deepEqual(
      rowsOf(section).map((row) => dataOf(row).length > 0),
      results.cells!.map(({ n }) => n >= 30),
    );
    assert.isNull(charts[0]!.data.datasets[0]!.data[3]);
    assert.include(wordsOf(section.querySelector('.sentence')!), 'Too few to say: Mill School.');
  });

  it('a page that asks for more than the document hides groups and their differences', async () => {
    const { section } = await element({ by: 'group', minimum: 30 });
    assert.deepEqual(dataOf(rowsOf(section)[3]!), []);
    assert.notInclude(wordsOf(section), 'Mill School is');
  });
});

describe('the results element asks for a cut', () => {
  const asked: string[] = [];
  const { fetch } = globalThis;
  beforeEach(() => {
    asked.length = 0;
    globalThis.fetch = (address, ...more) => {
      if (typeof address !== 'string' || !address.startsWith('/cut-')) return fetch(address, ...more);
      asked.push(address);
      return Promise.resolve(Response.json(schoolResults(address.includes('whole') ? {} : { by: 'group' })));
    };
  });
  afterEach(() => void (globalThis.fetch = fetch));

  it('at its address', async () => {
    const element = stageOne(html`<tillid-results src="/cut-results" by="group" over="wave"></tillid-results>`);
    await appear(element, 'section');
    assert.deepEqual(asked, ['/cut-results?by=group&over=wave']);
  });

  it('again where the page asks for another', async () => {
    const element = stageOne<ResultsElement>(html`<tillid-results src="/cut-results" by="group"></tillid-results>`);
    await appear(element, 'section');
    element.by = 'role';
    await eventually('the second request', () => asked.length === 2);
    assert.deepEqual(asked, ['/cut-results?by=group', '/cut-results?by=role']);
  });

  it('and shows the whole with a note where there is none', async () => {
    const heard = listen('tillid-error');
    const element = stageOne(html`<tillid-results src="/cut-whole" by="group"></tillid-results>`);
    await appear(element, '.warning');
    assert.deepEqual([wordsOf(find(element, '.warning')), heard.length], ['These results are not told in groups or over time; shown are all answers.', 1]);
  });

  it('by no name that it does not know', async () => {
    const heard = listen('tillid-error');
    const element = stageOne(html`<tillid-results src="/cut-results" by="school"></tillid-results>`);
    await appear(element, 'section');
    assert.deepEqual([asked, (heard[0] as CustomEvent<{ message: string }>).detail.message], [['/cut-results'], 'expected by to be "group" or "role", found "school"']);
  });
});

describe('results that are cut pass axe', () => {
  const open = async (asked: Asked, results: Results, charts: number) => {
    const { element } = await shown('calm', asked, { results, charts });
    for (const details of all<HTMLDetailsElement>(element, 'details')) details.open = true;
    return objections(element);
  };

  it('by group', async () => assert.deepEqual(await open({ by: 'group', sort: 'value', axis: '4 9' }, schoolResults({ by: 'group' }), 1), []));

  it('over waves', async () => assert.deepEqual(await open({ by: 'group', over: 'wave' }, schoolResults({ by: 'group', over: 'wave' }), 4), []));

  describe('in dark colours', () => {
    emulateMedia({ 'prefers-color-scheme': 'dark' });
    it('by group', async () => assert.deepEqual(await open({ by: 'group' }, schoolResults({ by: 'group' }), 1), []));
  });
});
