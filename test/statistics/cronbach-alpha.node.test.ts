import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { cronbachAlpha, type Reliability } from '../../src/statistics/cronbach-alpha.js';
import { addRow, type CrossProducts, emptyCrossProducts, mergeCrossProducts } from '../../src/statistics/cross-products.js';
import { assertClose } from '../fixtures/close-to.js';
import { deepFreeze } from '../fixtures/deep-freeze.js';
import { referenceCase, skipWithout } from '../fixtures/reference-data.js';

interface Published {
  readonly n_complete: number;
  readonly raw_alpha_listwise: number;
  readonly standardized_alpha_listwise: number;
  readonly mean_inter_item_r: number;
  readonly feldt_ci95: { readonly lo: number; readonly hi: number };
  readonly items: readonly { readonly item: string; readonly mean: number; readonly sd: number; readonly corrected_item_rest_r: number; readonly alpha_if_deleted: number }[];
}

const sumsOf = (rows: readonly (readonly number[])[], items = rows[0]!.length): CrossProducts => rows.reduce((sums, row) => addRow(sums, row), emptyCrossProducts(items));
const reliabilityOf = (rows: readonly (readonly number[])[]): Reliability | null => cronbachAlpha(sumsOf(rows));

/** Answers on a scale from 1 to 5: at least two people, two to six items. */
const answers = fc
  .integer({ min: 2, max: 6 })
  .chain((items) => fc.array(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: items, maxLength: items }), { minLength: 2, maxLength: 30 }));

for (const [name, file] of [
  ['o02-alpha-attitude', 'attitude.csv'],
  ['o02b-alpha-trust-allbus', 'allbus2018_trust.csv'],
] as const) {
  describe(`Cronbach’s alpha of ${name}`, { skip: skipWithout(name) }, () => {
    const read = () => {
      const { expected, rows } = referenceCase<Published>(name);
      const complete = rows(file)
        .map((row) => expected.items.map(({ item }) => row[item]!))
        .filter((row) => row.every((value) => value !== '' && value !== 'NA'));
      return { expected, found: reliabilityOf(complete.map((row) => row.map(Number)))! };
    };

    it('is what R gives, with Feldt’s interval', () => {
      const { expected, found } = read();
      assert.equal(found.n, expected.n_complete);
      assertClose(found.alpha, expected.raw_alpha_listwise, 1e-9);
      assertClose(found.low, expected.feldt_ci95.lo, 1e-9);
      assertClose(found.high, expected.feldt_ci95.hi, 1e-9);
    });

    it('is what R gives of items brought to the same spread', () => {
      const { expected, found } = read();
      assertClose(found.standardisedAlpha, expected.standardized_alpha_listwise, 1e-9);
      assertClose(found.meanCorrelation, expected.mean_inter_item_r, 1e-9);
    });

    it('comes with what R gives of each item', () => {
      const { expected, found } = read();
      for (const [index, item] of expected.items.entries()) {
        assertClose(found.items[index]!.mean, item.mean, 1e-9);
        assertClose(found.items[index]!.sd, item.sd, 1e-9);
        assertClose(found.items[index]!.itemRest, item.corrected_item_rest_r, 1e-9);
        assertClose(found.items[index]!.alphaIfDeleted, item.alpha_if_deleted, 1e-9);
      }
    });
  });
}

describe('Cronbach’s alpha', () => {
  it('is 1 where all items say the same', () => assert.equal(reliabilityOf([1, 3, 5].map((value) => [value, value, value]))?.alpha, 1));

  it('is below 0 where one item is keyed the other way round', () =>
    assert.ok(
      reliabilityOf([
        [1, 5],
        [2, 4],
        [5, 2],
      ])!.alpha < 0,
    ));

  it('does not depend on the order of people or of items', () => {
    fc.assert(
      fc.property(answers, (rows) => {
        const [one, other] = [reliabilityOf(rows), reliabilityOf(rows.toReversed().map((row) => row.toReversed()))];
        if (one === null) assert.equal(other, null);
        else assertClose(other?.alpha, one.alpha, 1e-9);
      }),
    );
  });

  it('lies within its interval and is never above 1', () => {
    fc.assert(
      fc.property(answers, (rows) => {
        const found = reliabilityOf(rows);
        assert.ok(found === null || (found.low <= found.alpha && found.alpha <= found.high && found.high <= 1));
      }),
    );
  });

  it('is null for one item, for one person, where nobody differs, and where two items cancel each other out', () => {
    assert.deepEqual(
      [
        [[1], [2]],
        [[1, 2]],
        [
          [2, 3],
          [2, 3],
        ],
        [1, 2, 2, 3, 5, 5, 4].map((value) => [value, 6 - value]),
      ].map(reliabilityOf),
      [null, null, null, null],
    );
  });

  it('has no alpha without an item where only one is left', () =>
    assert.equal(
      reliabilityOf([
        [1, 2],
        [3, 3],
      ])?.items[0]?.alphaIfDeleted,
      null,
    ));

  it('has no correlations with an item that does not vary', () => {
    const found = reliabilityOf([
      [1, 2, 3],
      [1, 4, 5],
      [1, 5, 4],
    ])!;
    assert.deepEqual([found.items[0]!.itemRest, found.meanCorrelation, found.standardisedAlpha], [null, null, null]);
  });
});

describe('cross products', () => {
  it('are the same added one by one and merged from parts, in any order', () => {
    fc.assert(
      fc.property(answers, fc.nat(), (rows, cut) => {
        const at = cut % rows.length;
        const items = rows[0]!.length;
        const [a, b] = [deepFreeze(sumsOf(rows.slice(0, at), items)), deepFreeze(sumsOf(rows.slice(at), items))];
        assert.deepEqual(mergeCrossProducts(a, b), sumsOf(rows));
        assert.deepEqual(mergeCrossProducts(b, a), sumsOf(rows.toReversed()));
      }),
    );
  });

  it('refuse a row of another length', () => assert.throws(() => addRow(emptyCrossProducts(2), [1]), /requires 2 numbers, not 1/));

  it('refuse to be merged with those of other items', () => assert.throws(() => mergeCrossProducts(emptyCrossProducts(2), emptyCrossProducts(3)), RangeError));
});
