import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { meanInterval } from '../../src/statistics/mean-interval.js';
import { meanIntervalOfCounts } from '../../src/statistics/mean-interval-of-counts.js';
import { assertClose } from '../fixtures/close-to.js';
import { deepFreeze } from '../fixtures/deep-freeze.js';
import { referenceCase, skipWithout } from '../fixtures/reference-data.js';

interface Trust {
  readonly n: number;
  readonly mean: number;
  readonly sd_sample: number;
  readonly t_ci95: { readonly lo: number; readonly hi: number };
  readonly distribution: Readonly<Record<string, number>>;
}

const counts = fc.uniqueArray(fc.tuple(fc.integer({ min: -20, max: 20 }), fc.integer({ min: 0, max: 30 })), { selector: ([value]) => value, maxLength: 12 });
const spelledOut = (table: readonly (readonly [number, number])[]) => table.flatMap(([value, count]) => Array<number>(count).fill(value));

describe('meanIntervalOfCounts', () => {
  it('gives what R gives for the trust of 1,704 Belgians (European Social Survey, round 5)', { skip: skipWithout('o04-trust-0-10-ess-belgium') }, () => {
    const { expected } = referenceCase<{ readonly trstplc: Trust }>('o04-trust-0-10-ess-belgium');
    const interval = meanIntervalOfCounts(Object.entries(expected.trstplc.distribution).map(([value, count]) => [Number(value), count]));
    assert.equal(interval?.n, expected.trstplc.n);
    assertClose(interval?.mean, expected.trstplc.mean);
    assertClose(interval?.sd, expected.trstplc.sd_sample);
    assertClose(interval?.low, expected.trstplc.t_ci95.lo);
    assertClose(interval?.high, expected.trstplc.t_ci95.hi);
  });

  it('agrees with the interval of the values spelled out', () => {
    fc.assert(
      fc.property(counts, fc.double({ min: 0.5, max: 0.999, noNaN: true }), (table, level) => {
        const [short, long] = [meanIntervalOfCounts(deepFreeze(table), { level }), meanInterval(spelledOut(table), { level })];
        if (short === null || long === null) return assert.equal(short, long);
        assert.equal(short.n, long.n);
        for (const key of ['mean', 'sd', 'low', 'high', 'effectiveN'] as const) {
          if (long[key] === null) assert.equal(short[key], null);
          else assert.ok(Math.abs(short[key]! - long[key]) < 1e-9, key);
        }
      }),
    );
  });

  it('is null without any pair', () => assert.equal(meanIntervalOfCounts([]), null));

  it('is null when every count is 0', () =>
    assert.equal(
      meanIntervalOfCounts(
        deepFreeze([
          [1, 0],
          [2, 0],
        ]),
      ),
      null,
    ));

  it('gives one answer a mean but neither spread nor interval', () => {
    assert.deepEqual(
      meanIntervalOfCounts(
        deepFreeze([
          [1, 0],
          [4, 1],
        ]),
      ),
      { n: 1, mean: 4, sd: null, low: null, high: null, effectiveN: 1 },
    );
  });

  it('keeps the digits of a small spread far from zero', () => {
    // The standard deviation of 1e9, 1e9 + 1 and 1e9 + 2 is exactly 1; a sum of raw squares would lose it.
    assertClose(
      meanIntervalOfCounts([
        [1e9, 1],
        [1e9 + 1, 1],
        [1e9 + 2, 1],
      ])?.sd,
      1,
      1e-12,
    );
  });
});
