import { assert } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/elements/results/results.element.js';
import type { ResultsElement } from '../../src/elements/results/results.element.js';
import type { IndicatorResult, Results } from '../../src/results/results.js';
import { objections } from '../fixtures/axe.js';
import { townResults, withIndicators } from '../fixtures/indicator-results.js';
import { all, appear, emulateMedia, find, listen, stageOne, wordsOf } from '../fixtures/stage.js';

const SOME = townResults();
const [TRUSTING, WAITING, LONELINESS] = SOME.indicators as [IndicatorResult, IndicatorResult, IndicatorResult];
const TERMS = ['spring25', 'autumn25', 'spring26', 'autumn26'] as const;

interface Asked {
  readonly results?: Results;
  readonly language?: string;
  readonly chart?: string;
  readonly minimum?: number;
  readonly question?: string;
}

async function shown({ results = SOME, language = 'en', chart = 'fitting', minimum = 0, question = '' }: Asked = {}): Promise<ResultsElement> {
  const element = stageOne<ResultsElement>(
    html`<tillid-results over="wave" .results=${results} chart=${chart} minimum=${minimum} question=${question}></tillid-results>`,
    language,
  );
  await appear(element, '[part=indicators]');
  for (const details of all<HTMLDetailsElement>(element, 'details')) details.open = true;
  return element;
}

const only = (indicator: IndicatorResult, changed: Partial<IndicatorResult> = {}) => withIndicators(SOME, [{ ...indicator, ...changed }]);
const saidOf = async (asked: Asked) => wordsOf(find(await shown(asked), '[part=indicator]'));
const dataOf = (from: Element) => [...from.querySelectorAll('data')].map(({ value }) => Number(value));
const tableRows = (element: HTMLElement) => all(element, '[part=indicators] tbody tr');
const two = (value: number) => value.toFixed(2);
const share = (value: number) => `${(value * 100).toFixed(1)}%`;
const trustIn = (wave: string) => {
  const question = SOME.cells!.find((cell) => cell.wave === wave)?.questions.find(({ id }) => id === 'trust');
  return question?.summary?.kind === 'distribution' ? { n: question.n!, ...question.summary.mean! } : undefined;
};

/** The place of a mark on the scale from 0 to 10 of a small picture, whose edges are the ends of the scale. */
function valueAt(element: HTMLElement, up: number): number {
  const [max, min] = all<SVGLineElement>(element, '.spark .edge').map((edge) => edge.y1.baseVal.value) as [number, number];
  return ((min - up) / (min - max)) * 10;
}

describe('an indicator tells', () => {
  it('its value with interval, number of answers, wave and period', async () => {
    const { n, estimate, low, high } = TRUSTING.value!;
    assert.include(
      await saidOf({ results: only(TRUSTING) }),
      `Trust in the town: ${two(estimate)} (95% interval ${two(low!)} to ${two(high!)}; ${n} answers, autumn 2026, April 10, 2026 to April 19, 2026).`,
    );
  });

  it('a share in per cent', async () => {
    const { estimate, low, high } = WAITING.value!;
    assert.include(await saidOf({ results: only(WAITING) }), `${share(estimate)} (95% interval ${share(low!)} to ${share(high!)}`);
  });

  it('which way is wanted', async () => assert.include(await saidOf({ results: only(LONELINESS) }), 'Less is better.'));

  for (const [reached, words] of [
    ['yes', 'The target is reached.'],
    ['no', 'The target is not reached.'],
    ['uncertain', 'Too close to say whether the target is reached'],
  ] as const)
    it(`its target and whether it is reached: ${reached}`, async () => assert.include(await saidOf({ results: only(TRUSTING, { reached }) }), `Target: at least 6.00. ${words}`));

  it('a target of which less is wanted as the most there may be', async () => assert.include(await saidOf({ results: only(LONELINESS, { target: 30 }) }), 'Target: at most 30.0.'));

  it('how far it rose since the time before, and that this is wanted', async () => {
    const { difference, low, high } = TRUSTING.change!;
    assert.include(
      await saidOf({ results: only(TRUSTING) }),
      `Up by ${two(difference)} since spring 2026 (95% interval ${two(low)} to ${two(high)}). That is the way it should go.`,
    );
  });

  it('that a rise is not wanted where less is better', async () => assert.include(await saidOf({ results: only(LONELINESS) }), 'That is not the way it should go.'));

  it('a fall as a size, with bounds that fit it', async () => {
    const change = { ...TRUSTING.change!, difference: -2, low: -2.5, high: -1.5 };
    assert.include(await saidOf({ results: only(TRUSTING, { change }) }), 'Down by 2.00 since spring 2026 (95% interval 1.50 to 2.50). That is not the way it should go.');
  });

  it('no more change than chance could make where the interval holds zero', async () => {
    const change = { ...WAITING.change!, difference: 0.03, low: -0.16, high: 0.22 };
    assert.include(
      await saidOf({ results: only(WAITING, { change }) }),
      'Since spring 2026 no more change than chance could make: +3.0 percentage points (95% interval -16.0 to 22.0).',
    );
  });

  it('that too few have answered where its value is withheld', async () => {
    const said = await saidOf({ results: only(TRUSTING, { value: null, reached: null, change: null }) });
    assert.include(said, 'Too few answers to say anything.');
  });

  it('nothing of fewer answers than the page asks for', async () => {
    const said = await saidOf({ results: withIndicators(townResults({}), townResults({}).indicators!.slice(0, 1)), minimum: 60 });
    assert.notMatch(said, /interval|is reached|since/);
  });

  it('no change from a time of which fewer have answered than the page asks for', async () =>
    assert.notInclude(await saidOf({ results: only(TRUSTING), minimum: 45 }), 'since spring 2026'));
});

describe('the picture of an indicator', () => {
  it('has its value, interval and target where they lie on the whole scale', async () => {
    const element = await shown({ results: only(TRUSTING) });
    const { estimate, low, high } = TRUSTING.value!;
    const at = (selector: string) => find<SVGLineElement>(element, `.band ${selector}`)!;
    const places = [at('.range').x1, at('.range').x2, at('.estimate').x1, at('.target').x1].map(({ baseVal }) => baseVal.value / 20);
    [low!, high!, estimate, 6].forEach((value, place) => assert.approximately(places[place]!, value, 0.01));
  });

  it('has a point over time for each wave that is told, and none for the other', async () => {
    const element = await shown({ results: only(TRUSTING) });
    const told = TERMS.flatMap((wave) => trustIn(wave) ?? []);
    const points = all<SVGCircleElement>(element, '.spark circle');
    assert.equal(points.length, 3);
    points.forEach((point, place) => assert.approximately(valueAt(element, point.cy.baseVal.value), told[place]!.estimate, 0.02));
  });

  it('has whiskers from bound to bound', async () => {
    const element = await shown({ results: only(TRUSTING) });
    const told = TERMS.flatMap((wave) => trustIn(wave) ?? []);
    const whiskers = all<SVGLineElement>(element, '.spark .whisker');
    assert.equal(whiskers.length, 3);
    whiskers.forEach((whisker, place) => {
      assert.approximately(valueAt(element, whisker.y1.baseVal.value), told[place]!.low!, 0.02);
      assert.approximately(valueAt(element, whisker.y2.baseVal.value), told[place]!.high!, 0.02);
    });
  });

  it('draws no line over a gap', async () => {
    const element = await shown({ results: only(TRUSTING) });
    const lines = all(element, '.spark polyline').map((line) => line.getAttribute('points')!.split(' ').length);
    assert.deepEqual(lines, [2]);
  });

  it('names both ends of the scale, and the first and the last wave', async () => {
    const element = await shown({ results: only(TRUSTING) });
    assert.deepEqual(
      all(element, '.spark span').map((span) => span.textContent),
      ['10', '0', 'spring 2025', 'autumn 2026'],
    );
  });

  it('is said in words, with the gap', async () =>
    assert.include(await saidOf({ results: only(TRUSTING) }), 'Over time: spring 2025 4.00, autumn 2025 (too few to say), spring 2026 5.00, autumn 2026 7.00.'));

  it('is not there where the document does not tell of waves', async () => {
    const element = await shown({ results: townResults({}) });
    assert.lengthOf(all(element, '.spark'), 0);
  });
});

describe('the table of indicators', () => {
  it('holds every wave with n and interval, unrounded, and target and change of the last', async () => {
    const rows = tableRows(await shown({ results: only(TRUSTING) }));
    const { difference, low, high } = TRUSTING.change!;
    const told = TERMS.map((wave) => trustIn(wave)).map((one) => (one === undefined ? [] : [one.n, one.estimate, one.low!, one.high!]));
    assert.deepEqual(rows.map(dataOf), [...told.slice(0, 3), [...told[3]!, 6, difference, low, high]]);
  });

  it('holds a row for each indicator where there are no waves', async () => {
    const results = townResults({});
    const rows = tableRows(await shown({ results }));
    assert.deepEqual(
      rows.map((row) => dataOf(row)[1]),
      results.indicators!.map(({ value }) => value!.estimate),
    );
  });
});

describe('figures from elsewhere', () => {
  const beside = async (place: number) => all(await shown({ results: only(TRUSTING) }), '.beside')[place]!;

  it('stand beside with what they are, their time and their source', async () =>
    assert.equal(wordsOf(await beside(0)), 'The whole country: Trust in local government 5.85 (2023) Source: OECD'));

  it('of a register have their unit', async () => assert.equal(wordsOf(await beside(1)), 'From a register: Turnout 67.2 per cent (2025) Source: Statistics'));

  it('link to their source', async () => assert.equal((await beside(0)).querySelector('a')!.href, 'https://www.oecd.org/'));
});

describe('a barometer', () => {
  const many = (count: number) =>
    withIndicators(
      SOME,
      Array.from({ length: count }, (_, place) => ({ ...TRUSTING, id: `one-${place}` })),
    );
  const errorsOf = async (results: Results) => {
    const errors = listen('tillid-error');
    const element = stageOne(html`<tillid-results over="wave" chart="barometer" .results=${results}></tillid-results>`);
    await appear(element, 'section');
    return errors.map((error) => (error as CustomEvent<{ message: string }>).detail.message);
  };

  it('shows all indicators below each other and nothing else', async () => {
    const element = await shown({ chart: 'barometer' });
    assert.deepEqual([all(element, '.barometer .figure').length, all(element, 'section').length, all(element, '.tile').length], [3, 1, 0]);
  });

  it('says what a tile says', async () => {
    const said = wordsOf(find(await shown({ chart: 'barometer' }), '.barometer .figure'));
    for (const words of ['; 50 answers, autumn 2026', 'Target: at least 6.00. The target is reached.', 'Up by 2.00 since spring 2026']) assert.include(said, words);
  });

  it('of seven warns of nothing', async () => {
    assert.lengthOf(all(await shown({ chart: 'barometer', results: many(7) }), '.warning'), 0);
    assert.deepEqual(await errorsOf(many(7)), []);
  });

  it('of eight says that few of them are read', async () => {
    assert.include(wordsOf(find(await shown({ chart: 'barometer', results: many(8) }), '.warning')), 'More than 7 numbers stand here.');
  });

  it('of eight tells the author of the page', async () =>
    assert.deepEqual(await errorsOf(many(8)), ['The attribute chart is "barometer", and the results tell of 8 indicators: of more than 7 few are read.']));

  it('of results without indicators is refused, and the results are shown', async () => {
    assert.deepEqual(await errorsOf(withIndicators(SOME, [])), ['The attribute chart is "barometer", and the results tell of no indicators. Shown as "fitting".']);
    await appear(document.body, 'tillid-results', '[part=question]');
  });
});

describe('the one thing that a page asks for', () => {
  it('may be an indicator', async () => {
    const element = await shown({ question: 'waiting' });
    assert.deepEqual([all(element, '[part=indicator]').length, all(element, '[part=question]').length], [1, 0]);
  });

  it('is no indicator where a question has its id', async () => {
    const results = only({ ...TRUSTING, id: 'trust' });
    const element = stageOne(html`<tillid-results question="trust" .results=${results}></tillid-results>`);
    await appear(element, '[part=question]');
    assert.lengthOf(all(element, '[part=indicators]'), 0);
  });
});

describe('indicators in Arabic', () => {
  it('run from the right: later waves stand to the left', async () => {
    const [first, , last] = all(await shown({ results: only(TRUSTING), language: 'ar' }), '.spark circle').map((point) => point.getBoundingClientRect().x);
    assert.isAbove(first!, last!);
  });
});

for (const chart of ['fitting', 'barometer']) {
  for (const [look, features] of [
    ['light', {}],
    ['dark', { 'prefers-color-scheme': 'dark' }],
    ['forced colours', { 'forced-colors': 'active' }],
  ] as const) {
    describe(`indicators (${chart}, ${look})`, () => {
      emulateMedia(features);
      it('are accessible', async () => assert.deepEqual(await objections(await shown({ chart })), []));
    });
  }
}
