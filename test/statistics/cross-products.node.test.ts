import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { cronbachAlpha } from '../../src/statistics/cronbach-alpha.js';
import { addRows, type CrossProducts, emptyCrossProducts, mergeCrossProducts } from '../../src/statistics/cross-products.js';
import { reliabilityOf } from '../../src/statistics/reliability.js';
import { deepFreeze } from '../fixtures/deep-freeze.js';

const sumsOf = (rows: readonly (readonly number[])[], items = rows[0]!.length): CrossProducts => addRows(emptyCrossProducts(items), rows);

/** Answers on a scale from 1 to 5: at least two people, two to six items. */
const answers = fc
  .integer({ min: 2, max: 6 })
  .chain((items) => fc.array(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: items, maxLength: items }), { minLength: 2, maxLength: 30 }));

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

  it('refuse a row of another length', () => assert.throws(() => addRows(emptyCrossProducts(2), [[1]]), /requires 2 numbers, not 1/));

  it('refuse to be merged with those of other items', () => assert.throws(() => mergeCrossProducts(emptyCrossProducts(2), emptyCrossProducts(3)), RangeError));
});

describe('reliabilityOf', () => {
  /** Every number to eleven digits: the same sums in another order. */
  const rounded = (value: unknown): unknown => JSON.parse(JSON.stringify(value), (_key, inner: unknown) => (typeof inner === 'number' ? Number(inner.toPrecision(11)) : inner));

  it('gives of cross products what alpha gives of the rows', () => {
    fc.assert(fc.property(answers, (rows) => assert.deepEqual(rounded(reliabilityOf(deepFreeze(sumsOf(rows)), { level: 0.9 })), rounded(cronbachAlpha(rows, { level: 0.9 })))));
  });

  it('knows nothing without rows', () => {
    const found = reliabilityOf(emptyCrossProducts(2));
    assert.deepEqual([found.n, found.alpha, found.low, found.items], [0, null, null, new Array(2).fill({ mean: null, sd: null })]);
  });
});
