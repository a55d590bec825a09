import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { normalQuantile } from '../../src/statistics/normal-quantile.js';
import { assertClose } from '../fixtures/close-to.js';

/** R: `qnorm(p)`. One probability for each of the algorithm's regions, and the one where the first ends. */
const FROM_R: readonly (readonly [probability: number, quantile: number])[] = [
  [0.975, 1.95996398454005],
  [0.995, 2.5758293035489],
  [0.9, 1.2815515655446],
  [0.925, 1.43953147093846],
  [0.945, 1.59819313992282],
  [1e-10, -6.36134090240406],
  [1e-20, -9.26234008979841],
];

describe('normalQuantile', () => {
  for (const [probability, quantile] of FROM_R) {
    it(`agrees with R at ${probability}`, () => assertClose(normalQuantile(probability), quantile, 1e-13));
  }

  it('is 0 at one half', () => assert.equal(normalQuantile(0.5), 0));

  it('is the same on both sides of one half but for the sign', () => {
    fc.assert(fc.property(fc.double({ min: 0.0001, max: 0.5, noNaN: true }), (p) => assertClose(normalQuantile(1 - p), -normalQuantile(p), 1e-9)));
  });

  it('grows with the probability', () => {
    const probability = fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true });
    fc.assert(fc.property(probability, probability, (a, b) => a === b || Math.sign(normalQuantile(a) - normalQuantile(b)) === Math.sign(a - b) || Math.abs(a - b) < 1e-14));
  });

  for (const probability of [0, 1, -0.1, 1.1, NaN]) {
    it(`throws a RangeError for a probability of ${probability}`, () =>
      assert.throws(() => normalQuantile(probability), { name: 'RangeError', message: /^normalQuantile requires/ }));
  }
});
