import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { score, scoreBands } from '../../src/analysis.js';
import { parseDefinition } from '../../src/survey/parse-definition.js';
import type { ScoreDefinition } from '../../src/survey/score.js';
import type { SurveyDefinition } from '../../src/survey/survey.js';
import { assertClose } from '../fixtures/close-to.js';
import { referenceCase, referenceFile, skipWithout } from '../fixtures/reference-data.js';
import { scaleOf, scored } from '../fixtures/scores.js';

type Given = Readonly<Record<string, unknown>>;

const WHO5 = 'o01-who5-scoring';
const INDICATORS = 'o24-indicator-bands';

/** The rule of the WHO-5 index with its published cut-offs; no words of the items. */
const WHO5_ITEMS = [1, 2, 3, 4, 5].map((item) => `who5_${item}`);
const who5 = scored(
  WHO5_ITEMS.map((id) => scaleOf(id, 0, 5)),
  { id: 'raw', sum: WHO5_ITEMS, range: [0, 25], bands: [{ id: 'poor', below: 13, advice: {} }, { id: 'good' }] },
  { id: 'index', sum: WHO5_ITEMS, times: 4, range: [0, 100], bands: [{ id: 'up-to-28', atMost: 28, advice: {} }, { id: 'up-to-50', atMost: 50, advice: {} }, { id: 'above' }] },
  { id: 'below-50', sum: WHO5_ITEMS, times: 4, bands: [{ id: 'below', below: 50 }, { id: 'not' }] },
);

interface Who5Row {
  readonly id: string;
  readonly raw: number | null;
  readonly index: number | null;
  readonly raw_below_13?: boolean;
  readonly index_le_50?: boolean;
  readonly index_lt_50?: boolean;
  readonly index_le_28?: boolean;
}

/** The answers of one row; the file's lines end in CR LF. */
function who5Answers(id: string): Given {
  const rows = referenceCase(WHO5).rows('responses.csv');
  const row = new Map(Object.entries(rows.find((candidate) => candidate['id'] === id)!).map(([column, cell]) => [column.trim(), cell.trim()]));
  return Object.fromEntries(WHO5_ITEMS.map((item) => [item, row.get(item) === '' ? { missing: 'skipped' } : Number(row.get(item))]));
}

const who5Rows = () => referenceCase<{ readonly rows: readonly Who5Row[] }>(WHO5).expected.rows;

describe('the score of the WHO-5 index', { skip: skipWithout(WHO5) }, () => {
  it('is stated by a sound definition', () => assert.deepEqual(parseDefinition(who5), { ok: true, value: who5 }));

  for (const { id, raw, index } of skipWithout(WHO5) ? [] : who5Rows()) {
    it(`is that of the published rule for row ${id}`, () => {
      const { raw: sum, index: times4 } = score(who5, who5Answers(id));
      assert.deepEqual({ raw: sum, index: times4 }, { raw, index });
    });
  }

  for (const { id, raw, ...cut } of skipWithout(WHO5) ? [] : who5Rows()) {
    it(`falls on the published side of every cut-off for row ${id}`, () => {
      const bands = scoreBands(who5, who5Answers(id));
      const expected = {
        raw: cut.raw_below_13 === true ? 'poor' : 'good',
        index: cut.index_le_28 === true ? 'up-to-28' : cut.index_le_50 === true ? 'up-to-50' : 'above',
        'below-50': cut.index_lt_50 === true ? 'below' : 'not',
      };
      assert.deepEqual(bands, raw === null ? { raw: null, index: null, 'below-50': null } : expected);
    });
  }
});

/** Four items of the ONS, each by itself: their bands, without a number of their own that joins them. */
const ons = (id: string): ScoreDefinition => ({
  id: `ons-${id}`,
  mean: [id],
  bands: [{ id: 'low', atMost: 4 }, { id: 'medium', atMost: 6 }, { id: 'high', atMost: 8 }, { id: 'very-high' }],
});

/** An indicator of the national well-being survey: at least half of its items, rounded up, must be answered. */
const indicator = (items: readonly string[]): ScoreDefinition => ({
  id: 'trivsel',
  mean: [...items],
  range: [1, 5],
  missing: { atMost: Math.floor(items.length / 2) },
  bands: [
    { id: 'b10-20', atMost: 2 },
    { id: 'b21-30', atMost: 3 },
    { id: 'b31-40', atMost: 4 },
    { id: 'b41-50', atMost: 5 },
  ],
});

interface IndicatorInput {
  readonly id: number;
  readonly satis: number | null;
  readonly worth: number | null;
  readonly happy: number | null;
  readonly anxious: number | null;
  readonly ladder_now: number | null;
  readonly ladder_5y: number | null;
  readonly trust_municipality: number | null;
  readonly btu: number | null;
  readonly indicator: readonly (number | null)[];
}

interface IndicatorRow {
  readonly id: number;
  readonly ons: Readonly<Record<string, string | null>>;
  readonly cantril: string | null;
  readonly oecd: string | null;
  readonly trivsel: { readonly of: number; readonly score: number | null; readonly band: string | null };
}

function indicators(items: readonly string[]): SurveyDefinition {
  const ladders = ['ladder_now', 'ladder_5y'];
  const tens = ['satis', 'worth', 'happy', 'anxious', ...ladders, 'trust_municipality'];
  return scored(
    [...tens.map((id) => scaleOf(id, 0, 10)), ...items.map((id) => scaleOf(id, 1, 5)), scaleOf('btu', 1, 5)],
    ...['satis', 'worth', 'happy'].map(ons),
    { id: 'ons-anxious', mean: ['anxious'], bands: [{ id: 'very-low', atMost: 1 }, { id: 'low', atMost: 3 }, { id: 'medium', atMost: 5 }, { id: 'high' }] },
    {
      id: 'cantril',
      classify: ladders,
      bands: [
        {
          id: 'thriving',
          when: {
            all: [
              { question: 'ladder_now', atLeast: 7 },
              { question: 'ladder_5y', atLeast: 8 },
            ],
          },
        },
        { id: 'suffering', when: { all: ladders.map((question) => ({ question, atMost: 4 })) } },
        { id: 'struggling' },
      ],
    },
    {
      id: 'oecd',
      mean: ['trust_municipality'],
      range: [0, 10],
      bands: [{ id: 'low-or-no', below: 5 }, { id: 'neutral', atMost: 5 }, { id: 'high-or-moderately-high' }],
    },
    indicator(items),
    { id: 'btu', mean: ['btu'], range: [1, 5] },
  );
}

/** The band's id in this test, by the name that the published case gives it. */
const BAND_IDS: Readonly<Record<string, string>> = {
  'very low': 'very-low',
  'very high': 'very-high',
  'low or no (0-4)': 'low-or-no',
  'neutral (5)': 'neutral',
  'high or moderately high (6-10)': 'high-or-moderately-high',
  '1.0-2.0': 'b10-20',
  '2.1-3.0': 'b21-30',
  '3.1-4.0': 'b31-40',
  '4.1-5.0': 'b41-50',
};
const bandId = (name: string | null | undefined) => (name === null || name === undefined ? null : (BAND_IDS[name] ?? name));

interface IndicatorCase {
  readonly expected: IndicatorRow;
  readonly definition: SurveyDefinition;
  readonly answers: Given;
}

function indicatorCases(): IndicatorCase[] {
  const inputs = JSON.parse(readFileSync(referenceFile(INDICATORS, 'input.json'), 'utf8')) as readonly IndicatorInput[];
  const { rows } = referenceCase<{ readonly rows: readonly IndicatorRow[] }>(INDICATORS).expected;
  return rows.map((expected) => {
    const { indicator: values, id: _, ...single } = inputs.find(({ id }) => id === expected.id)!;
    const items = values.map((_value, index) => `item-${index}`);
    const given = [...Object.entries(single), ...values.map((value, index) => [items[index]!, value] as const)];
    return { expected, definition: indicators(items), answers: Object.fromEntries(given.filter(([, value]) => value !== null)) };
  });
}

describe('the scores of the published indicators', { skip: skipWithout(INDICATORS) }, () => {
  const cases = skipWithout(INDICATORS) ? [] : indicatorCases();
  const eachCase = (check: (one: IndicatorCase) => void) => () => cases.forEach(check);

  it(
    'are stated by a sound definition',
    eachCase(({ definition }) => assert.deepEqual(parseDefinition(definition), { ok: true, value: definition })),
  );

  for (const item of ['satis', 'worth', 'happy', 'anxious']) {
    it(
      `put ${item} into the band of the ONS, by itself`,
      eachCase(({ expected, definition, answers }) => assert.equal(scoreBands(definition, answers)[`ons-${item}`], bandId(expected.ons[item]), `row ${expected.id}`)),
    );
  }

  it(
    'tell thriving, struggling and suffering from the two steps of the ladder',
    eachCase(({ expected, definition, answers }) => assert.equal(scoreBands(definition, answers)['cantril'], expected.cantril, `row ${expected.id}`)),
  );

  it(
    'give the ladder no number',
    eachCase(({ definition, answers }) => assert.equal(score(definition, answers)['cantril'], null)),
  );

  it(
    'tell trust in the groups of the OECD',
    eachCase(({ expected, definition, answers }) => assert.equal(scoreBands(definition, answers)['oecd'], bandId(expected.oecd), `row ${expected.id}`)),
  );

  it(
    'tell well-being at school as the mean over at least half of the items',
    eachCase(({ expected, definition, answers }) => assert.equal(score(definition, answers)['trivsel'], expected.trivsel.score, `row ${expected.id}`)),
  );

  it(
    'tell well-being at school in bands that hold their upper limits',
    eachCase(({ expected, definition, answers }) => assert.equal(scoreBands(definition, answers)['trivsel'], bandId(expected.trivsel.band), `row ${expected.id}`)),
  );

  it('have the published means', () => {
    const { summary } = referenceCase<{ readonly summary: Readonly<Record<string, number>> }>(INDICATORS).expected;
    for (const id of ['btu', 'trivsel'] as const) {
      const values = cases.map(({ definition, answers }) => score(definition, answers)[id]!).filter((value) => value !== null);
      assert.equal(values.length, summary[`${id}_n`]);
      assertClose(values.reduce((sum, value) => sum + value, 0) / values.length, summary[id === 'btu' ? 'btu_mean' : 'trivsel_mean_of_pupils']!);
    }
  });
});
