import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { cronbachAlpha } from '../../src/statistics/cronbach-alpha.js';
import type { ItemRows } from '../../src/statistics/item-rows.js';
import { assertClose } from '../fixtures/close-to.js';
import { deepFreeze } from '../fixtures/deep-freeze.js';
import { referenceCase, skipWithout } from '../fixtures/reference-data.js';

interface Published {
  readonly n_rows: number;
  readonly n_complete: number;
  readonly k: number;
  readonly raw_alpha_listwise: number;
  readonly standardized_alpha_listwise: number;
  readonly mean_inter_item_r: number;
  readonly feldt_ci95: { readonly lo: number; readonly hi: number };
  readonly raw_alpha_pairwise_covariances: number;
  readonly items: readonly { readonly item: string; readonly mean: number; readonly sd: number; readonly corrected_item_rest_r: number; readonly alpha_if_deleted: number }[];
}

/** Answers on a scale from 1 to 5: at least two people, two to six items. */
const complete = fc
  .integer({ min: 2, max: 6 })
  .chain((items) => fc.array(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: items, maxLength: items }), { minLength: 2, maxLength: 30 }));
const withGaps = fc
  .integer({ min: 2, max: 4 })
  .chain((items) => fc.array(fc.array(fc.option(fc.integer({ min: 1, max: 5 }), { freq: 6 }), { minLength: items, maxLength: items }), { minLength: 2, maxLength: 30 }));

const CASES = [
  ['o02-alpha-attitude', 'attitude.csv', (expected: Published) => expected],
  ['o02b-alpha-trust-allbus', 'allbus2018_trust.csv', (expected: Published) => expected],
  ['o02b-alpha-trust-allbus', 'allbus2018_trust.csv', (expected: Published & { readonly political_subscale?: Published }) => expected.political_subscale!],
] as const;

for (const [name, file, partOf] of CASES) {
  const read = () => {
    const { expected: all, rows } = referenceCase<Published>(name);
    const expected = partOf(all);
    const answers = rows(file).map((row) => expected.items.map(({ item }) => (/^\d+$/.test(row[item]!) ? Number(row[item]) : null)));
    return { expected, answers: deepFreeze(answers) };
  };

  describe(`Cronbach’s alpha of ${name}, ${partOf === CASES[2][2] ? 'its items on politics' : 'all items'}`, { skip: skipWithout(name) }, () => {
    it('is what R gives, with Feldt’s interval', () => {
      const { expected, answers } = read();
      const found = cronbachAlpha(answers);
      assert.deepEqual([answers.length, found.n, found.items.length], [expected.n_rows, expected.n_complete, expected.k]);
      assertClose(found.alpha, expected.raw_alpha_listwise, 1e-9);
      assertClose(found.low, expected.feldt_ci95.lo, 1e-9);
      assertClose(found.high, expected.feldt_ci95.hi, 1e-9);
    });

    it('is what R gives of items brought to the same spread', () => {
      const { expected, answers } = read();
      const found = cronbachAlpha(answers);
      assertClose(found.standardised, expected.standardized_alpha_listwise, 1e-9);
      assertClose(found.meanCorrelation, expected.mean_inter_item_r, 1e-9);
    });

    it('comes with what R gives of each item', () => {
      const { expected, answers } = read();
      const found = cronbachAlpha(answers);
      for (const [index, item] of expected.items.entries()) {
        assertClose(found.items[index]!.mean, item.mean, 1e-9);
        assertClose(found.items[index]!.sd, item.sd, 1e-9);
        assertClose(found.itemRest[index], item.corrected_item_rest_r, 1e-9);
        assertClose(found.alphaIfDeleted[index], item.alpha_if_deleted, 1e-9);
      }
    });

    it('of pairwise covariances is what R gives', () => {
      const { expected, answers } = read();
      const found = cronbachAlpha(answers, { missing: 'pairwise' });
      assertClose(found.alpha, expected.raw_alpha_pairwise_covariances, 1e-9);
      assert.ok(found.n >= expected.n_complete && found.n <= expected.n_rows);
      assert.ok(found.low! < found.alpha! && found.alpha! < found.high!);
    });
  });
}

describe('Cronbach’s alpha', () => {
  it('gives what its example says', () =>
    assertClose(
      cronbachAlpha([
        [1, 2],
        [2, 2],
        [3, 5],
        [4, 4],
      ]).alpha,
      0.867469879518072,
      1e-12,
    ));

  it('is 1 where all items say the same', () => assert.equal(cronbachAlpha([1, 3, 5].map((value) => [value, value, value])).alpha, 1));

  it('is below 0 where one item is keyed the other way round, and as before when it is turned', () => {
    const [rows, turned] = [
      [
        [1, 5],
        [2, 4],
        [5, 2],
      ],
      [
        [1, 1],
        [2, 2],
        [5, 4],
      ],
    ];
    assert.ok(cronbachAlpha(rows).alpha! < 0);
    assert.deepEqual(cronbachAlpha(deepFreeze(rows), { reverse: [1], range: [1, 5] }), cronbachAlpha(turned));
  });

  it('does not depend on the range with which an item is turned, only the item’s mean does', () => {
    fc.assert(
      fc.property(complete, (rows) => {
        const [{ items, ...given }, { items: _other, ...guessed }] = [cronbachAlpha(rows, { reverse: [0], range: [0, 100] }), cronbachAlpha(rows, { reverse: [0] })];
        assert.deepEqual(given, guessed);
        assertClose(items[0]!.mean, 100 - cronbachAlpha(rows).items[0]!.mean!, 1e-12);
      }),
    );
  });

  it('does not depend on the order of people or of items', () => {
    fc.assert(
      fc.property(complete, (rows) => {
        const [one, other] = [cronbachAlpha(rows), cronbachAlpha(rows.toReversed().map((row) => row.toReversed()))];
        if (one.alpha === null) assert.equal(other.alpha, null);
        else assertClose(other.alpha, one.alpha, 1e-9);
      }),
    );
  });

  it('keeps its digits on a scale far from 0, and of decimals', () => {
    fc.assert(
      fc.property(complete, (rows) => {
        const [one, far] = [cronbachAlpha(rows), cronbachAlpha(rows.map((row) => row.map((value) => 1e7 + value / 10)))];
        if (one.alpha !== null && Math.abs(one.alpha) < 10) assert.ok(Math.abs(far.alpha! - one.alpha) < 1e-4, `${far.alpha} is not ${one.alpha}`);
      }),
    );
  });

  it('lies within its interval and is never above 1', () => {
    fc.assert(
      fc.property(complete, (rows) => {
        const { alpha, low, high } = cronbachAlpha(rows);
        assert.ok(alpha === null || (low! <= alpha && alpha <= high! && high! <= 1));
      }),
    );
  });

  it('is the same listwise and pairwise where nothing is missing', () => {
    fc.assert(fc.property(complete, (rows) => assert.deepEqual(cronbachAlpha(rows, { missing: 'pairwise' }), cronbachAlpha(rows))));
  });

  it('leaves out who did not answer every item unless it is asked for pairs', () => {
    fc.assert(
      fc.property(withGaps, (rows) => {
        const answered = rows.filter((row) => row.every((answer) => answer !== null));
        if (answered.length > 0) assert.deepEqual(cronbachAlpha(rows), cronbachAlpha(answered));
        else assert.deepEqual([cronbachAlpha(rows).n, cronbachAlpha(rows).alpha], [0, null]);
        for (const value of JSON.stringify(cronbachAlpha(rows, { missing: 'pairwise' })).matchAll(/NaN|Infinity/g)) assert.fail(value[0]);
      }),
    );
  });

  it('counts, pairwise, the smallest number of people who answered a pair', () =>
    assert.equal(
      cronbachAlpha(
        [
          [1, 2, 1],
          [2, 3, null],
          [4, 4, 3],
          [null, 5, 4],
          [5, null, 5],
        ],
        { missing: 'pairwise' },
      ).n,
      3,
    ));

  const nothing: readonly (readonly [what: string, rows: ItemRows])[] = [
    ['for one item', [[1], [2]]],
    ['for one person', [[1, 2]]],
    ['for nobody', []],
    [
      'where nobody answered every item',
      [
        [1, null],
        [null, 2],
      ],
    ],
    [
      'where nobody differs',
      [
        [2, 3],
        [2, 3],
      ],
    ],
    ['where two items cancel each other out', [1, 2, 2, 3, 5, 5, 4].map((value) => [value, 6 - value])],
    ['where three items cancel each other out in decimals', [1, 2, 2, 3, 5, 5, 4].map((value, place) => [value / 10, place / 10, -(value + place) / 10])],
  ];
  for (const [what, rows] of nothing) {
    it(`is null ${what}, with its interval`, () => {
      const { alpha, low, high } = cronbachAlpha(rows);
      assert.deepEqual([alpha, low, high], [null, null, null]);
    });
  }

  it('has no alpha without an item where only one is left', () =>
    assert.deepEqual(
      cronbachAlpha([
        [1, 2],
        [3, 3],
      ]).alphaIfDeleted,
      [null, null],
    ));

  it('has no correlations with an item that does not vary', () => {
    const found = cronbachAlpha([
      [1, 2, 3],
      [1, 4, 5],
      [1, 5, 4],
    ]);
    assert.deepEqual([found.itemRest[0], found.meanCorrelation, found.standardised], [null, null, null]);
  });

  for (const [what, work, message] of [
    ['rows of different lengths', () => cronbachAlpha([[1, 2], [1]]), /cronbachAlpha requires 2 items in every row; row 2 has 1/],
    ['what is no number', () => cronbachAlpha([[1, NaN]]), /row 1, item 2 is NaN/],
    ['to turn an item that is not there', () => cronbachAlpha([[1, 2]], { reverse: [2] }), /cannot turn item 2; expected places from 0 to 1/],
    ['to turn an answer off the scale', () => cronbachAlpha([[1, 7]], { reverse: [1], range: [1, 5] }), /cannot turn 7 in row 1, item 2: it is not from 1 to 5/],
  ] as const) {
    it(`refuses ${what}`, () => assert.throws(work, { name: 'RangeError', message }));
  }
});
