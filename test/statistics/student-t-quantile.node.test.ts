import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { incompleteBeta } from '../../src/statistics/incomplete-beta.js';
import { normalQuantile } from '../../src/statistics/normal-quantile.js';
import { studentTQuantile } from '../../src/statistics/student-t-quantile.js';
import { assertClose } from '../fixtures/close-to.js';

/** R: `qt(p, df)`; whole and fractional degrees of freedom, the last as many as the real data have. */
const FROM_R: readonly (readonly [probability: number, df: number, quantile: number])[] = [
  [0.975, 1, 12.7062047361747],
  [0.975, 2, 4.30265272974946],
  [0.975, 3, 3.18244630528371],
  [0.995, 4.5, 4.27282399301129],
  [0.975, 10, 2.22813885198627],
  [0.975, 30, 2.0422724563012],
  [0.975, 1700, 1.96136041536847],
];

const degrees = fc.double({ min: 0.5, max: 5000, noNaN: true });
const probability = fc.double({ min: 0.001, max: 0.999, noNaN: true });

/** The share of Student's distribution below t: the function whose inverse the quantile is. */
function shareBelow(t: number, df: number): number {
  const tail = 0.5 * incompleteBeta(df / (df + t * t), df / 2, 0.5);
  return t < 0 ? tail : 1 - tail;
}

describe('studentTQuantile', () => {
  for (const [p, df, quantile] of FROM_R) {
    it(`agrees with R at ${p} with ${df} degrees of freedom`, () => assertClose(studentTQuantile(p, df), quantile, 1e-10));
  }

  it('is 0 at one half', () => assert.equal(studentTQuantile(0.5, 7), 0));

  it('is the closed form tan(π(p − ½)) with one degree of freedom, in both tails', () => {
    fc.assert(fc.property(probability, (p) => assertClose(studentTQuantile(p, 1), Math.tan(Math.PI * (p - 0.5)), 1e-8)));
  });

  it('is the inverse of the distribution function', () => {
    fc.assert(fc.property(probability, degrees, (p, df) => assert.ok(Math.abs(shareBelow(studentTQuantile(p, df), df) - p) < 1e-9)));
  });

  it('is the same on both sides of one half but for the sign', () => {
    fc.assert(fc.property(probability, degrees, (p, df) => assertClose(studentTQuantile(1 - p, df), -studentTQuantile(p, df), 1e-8)));
  });

  it('does not fall as the probability grows', () => {
    fc.assert(fc.property(probability, probability, degrees, (p, q, df) => assert.ok(studentTQuantile(Math.min(p, q), df) <= studentTQuantile(Math.max(p, q), df) + 1e-9)));
  });

  it('lies further out than the normal quantile, and less so with more degrees of freedom', () => {
    const upper = fc.double({ min: 0.51, max: 0.999, noNaN: true });
    fc.assert(
      fc.property(upper, degrees, (p, df) => {
        const [few, many] = [studentTQuantile(p, df), studentTQuantile(p, df * 2)];
        assert.ok(few > many && many > normalQuantile(p), `${few}, ${many}, ${normalQuantile(p)}`);
      }),
    );
  });

  it('approaches the normal quantile with ever more degrees of freedom', () => assertClose(studentTQuantile(0.975, 1e6), 1.9599663568141, 1e-10));

  it('reaches as far into the lower tail as into the upper', () => assertClose(studentTQuantile(1e-20, 1), -1 / Math.tan(Math.PI * 1e-20), 1e-9));

  for (const p of [0, 1, -0.1, 1.1, NaN]) {
    it(`throws a RangeError for a probability of ${p}`, () =>
      assert.throws(() => studentTQuantile(p, 5), { name: 'RangeError', message: /^studentTQuantile requires a probability/ }));
  }

  for (const df of [0, -1, NaN]) {
    it(`throws a RangeError for ${df} degrees of freedom`, () =>
      assert.throws(() => studentTQuantile(0.975, df), { name: 'RangeError', message: /^studentTQuantile requires positive degrees/ }));
  }
});
