import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { shareDifference } from '../../src/statistics/share-difference.js';
import { wilsonInterval } from '../../src/statistics/wilson-interval.js';

/** Table II of Newcombe (1998), Statistics in Medicine 17, 873–890, method 10: 95 % intervals to four decimals. */
const NEWCOMBE = [
  [56, 70, 48, 80, 0.0524, 0.3339],
  [9, 10, 3, 10, 0.1705, 0.809],
  [6, 7, 2, 7, 0.0582, 0.8062],
  [5, 56, 0, 29, -0.0381, 0.1926],
  [0, 10, 0, 20, -0.1611, 0.2775],
  [10, 10, 0, 20, 0.6791, 1],
] as const;

const group = fc.integer({ min: 1, max: 500 }).chain((n) => fc.nat(n).map((successes) => wilsonInterval(successes, n)!));

describe('the difference of two shares', () => {
  for (const [a, m, b, n, low, high] of NEWCOMBE) {
    it(`of ${a} of ${m} and ${b} of ${n} has the published interval`, () => {
      const found = shareDifference(wilsonInterval(a, m)!, wilsonInterval(b, n)!);
      assert.ok(Math.abs(found.low - low) < 6e-5 && Math.abs(found.high - high) < 6e-5, JSON.stringify(found));
    });
  }

  it('lies in its interval, which lies between −1 and 1', () => {
    fc.assert(
      fc.property(group, group, (a, b) => {
        const { difference, low, high } = shareDifference(a, b);
        assert.ok(-1 - 1e-12 <= low && low <= difference && difference <= high && high <= 1 + 1e-12);
      }),
    );
  });

  it('turns round with the groups', () => {
    fc.assert(
      fc.property(group, group, (a, b) => {
        const [there, back] = [shareDifference(a, b), shareDifference(b, a)];
        assert.deepEqual(
          [back.low, back.high],
          [-there.high, -there.low].map((value) => value + 0),
        );
      }),
    );
  });
});
