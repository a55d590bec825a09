import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { feasibleRange } from '../../src/statistics/feasible-range.js';
import { deepFreeze } from '../fixtures/deep-freeze.js';
import { publishedRange } from '../fixtures/published-range.js';

/** A table and the counts of it that are withheld, whatever a reasonable choice would be. */
const scene = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
  .chain(([rows, columns]) => fc.array(fc.array(fc.tuple(fc.nat(20), fc.boolean()), { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }));

describe('feasibleRange', () => {
  it('is what a linear programme finds, whatever is withheld', () => {
    fc.assert(
      fc.property(scene, (cells) => {
        const table = deepFreeze(cells.map((line) => line.map(([count]) => count)));
        const published = deepFreeze(cells.map((line) => line.map(([count, isWithheld]) => (isWithheld ? null : count))));
        for (const [row, line] of published.entries())
          for (const [column, count] of line.entries()) {
            if (count !== null) continue;
            const { low, high } = feasibleRange(table, published, { row, column });
            const [least, most] = publishedRange(table, published, { row, column });
            assert.ok(Math.abs(low - least) < 1e-6 && Math.abs(high - most) < 1e-6, `${low} to ${high}, not ${least} to ${most}`);
          }
      }),
      { numRuns: 300 },
    );
  });

  it('of a whole table is what its totals allow', () =>
    assert.deepEqual(
      feasibleRange(
        [
          [3, 4],
          [5, 1],
        ],
        [
          [null, null],
          [null, null],
        ],
        { row: 0, column: 0 },
      ),
      { low: 2, high: 7 },
    ));

  it('refuses a count that is not withheld, or not there', () => {
    assert.throws(() => feasibleRange([[1]], [[1]], { row: 0, column: 0 }), /row 0, column 0 is not/);
    assert.throws(() => feasibleRange([[1]], [[null]], { row: 3, column: 0 }), RangeError);
  });
});
