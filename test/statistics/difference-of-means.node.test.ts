import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { differenceOfMeans } from '../../src/statistics/difference-of-means.js';
import { meanInterval } from '../../src/statistics/mean-interval.js';
import { meanIntervalOfCounts } from '../../src/statistics/mean-interval-of-counts.js';
import { welchDifference } from '../../src/statistics/welch-difference.js';
import { assertClose } from '../fixtures/close-to.js';
import { deepFreeze } from '../fixtures/deep-freeze.js';

const values = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 2, maxLength: 40 });
const countsOf = (all: readonly number[]) => Array.from({ length: 11 }, (_, value) => [value, all.filter((one) => one === value).length] as const);

describe('differenceOfMeans', () => {
  it('gives what its example says, as R computes it', () => {
    const found = differenceOfMeans(deepFreeze({ n: 4, mean: 4, sd: 1 }), deepFreeze({ n: 4, mean: 2, sd: 1 }))!;
    assert.deepEqual([found.difference, found.df], [2, 6]);
    assertClose(found.low, 0.269772037089665, 1e-12);
    assertClose(found.high, 3.73022796291034, 1e-12);
    assertClose(found.t, 2.82842712474619, 1e-12);
    assertClose(found.p, 0.0300197452875444, 1e-12);
  });

  it('of groups that are kept as counts is that of their values', () => {
    fc.assert(
      fc.property(values, values, (a, b) => {
        const [kept, given] = [differenceOfMeans(meanIntervalOfCounts(countsOf(a))!, meanIntervalOfCounts(countsOf(b))!), welchDifference(a, b)];
        if (given === null) assert.equal(kept, null);
        else for (const name of ['difference', 'low', 'high', 't', 'df', 'p'] as const) assert.ok(Math.abs(kept![name] - given[name]) <= 1e-9 * Math.max(1, Math.abs(given[name])));
      }),
    );
  });

  it('has degrees of freedom between those of the smaller group and those of both', () => {
    fc.assert(
      fc.property(values, values, (a, b) => {
        const found = welchDifference(a, b);
        assert.ok(found === null || (found.df >= Math.min(a.length, b.length) - 1 - 1e-9 && found.df <= a.length + b.length - 2 + 1e-9));
      }),
    );
  });

  it('compares with a group that does not spread', () => assert.equal(differenceOfMeans({ n: 3, mean: 5, sd: 0 }, { n: 9, mean: 4, sd: 1 })?.df, 8));

  it('is null for a single value', () => {
    const [one, some] = [meanInterval([3])!, meanInterval([1, 4])!];
    assert.deepEqual([differenceOfMeans(one, some), differenceOfMeans(some, one)], [null, null]);
  });
});
