import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { studentTProbability } from '../../src/statistics/student-t-probability.js';
import { studentTQuantile } from '../../src/statistics/student-t-quantile.js';
import { assertClose } from '../fixtures/close-to.js';

/** R: `pt(t, df)`; both tails, whole and fractional degrees of freedom, and probabilities that a difference from 1 would lose. */
const FROM_R: readonly (readonly [t: number, df: number, probability: number])[] = [
  [-2, 10, 0.0366940173853702],
  [0, 3, 0.5],
  [1.5, 4.5, 0.899890457171923],
  [3, 1, 0.897583617650433],
  [-12, 7.25, 2.40695972645237e-6],
  [-0.0045, 1630.1, 0.498205041105476],
  [-40, 30, 6.86302259720318e-28],
];

const degrees = fc.double({ min: 0.5, max: 5000, noNaN: true });
const anywhere = fc.double({ min: -50, max: 50, noNaN: true });

describe('studentTProbability', () => {
  for (const [t, df, probability] of FROM_R) {
    it(`agrees with R at ${t} with ${df} degrees of freedom`, () => {
      const found = studentTProbability(t, df);
      assert.ok(Math.abs(found - probability) <= 1e-11 * probability, `${found} is not ${probability}`);
    });
  }

  it('has the closed form 1/2 + atan(t)/π with one degree of freedom', () => {
    fc.assert(fc.property(anywhere, (t) => assertClose(studentTProbability(t, 1), 0.5 + Math.atan(t) / Math.PI, 1e-10)));
  });

  it('has the closed form 1/2 + t / (2√(2 + t²)) with two degrees of freedom', () => {
    fc.assert(fc.property(anywhere, (t) => assert.ok(Math.abs(studentTProbability(t, 2) - (0.5 + t / (2 * Math.sqrt(2 + t * t)))) < 1e-12)));
  });

  it('leaves as much above t as below −t', () => {
    fc.assert(fc.property(anywhere, degrees, (t, df) => assertClose(studentTProbability(t, df) + studentTProbability(-t, df), 1, 1e-12)));
  });

  it('does not fall as t grows', () => {
    fc.assert(fc.property(anywhere, anywhere, degrees, (t, u, df) => assert.ok(studentTProbability(Math.min(t, u), df) <= studentTProbability(Math.max(t, u), df) + 1e-12)));
  });

  it('gives back the probability of a quantile', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), degrees, (probability, df) =>
        assertClose(studentTProbability(studentTQuantile(probability, df), df), probability, 1e-9),
      ),
    );
  });

  it('is 0 and 1 at the ends', () => assert.deepEqual([studentTProbability(-Infinity, 3), studentTProbability(Infinity, 3)], [0, 1]));

  for (const [t, df] of [
    [1, 0],
    [1, -1],
    [1, NaN],
    [1, Infinity],
    [NaN, 3],
  ] as const) {
    it(`throws a RangeError for ${t} with ${df} degrees of freedom`, () =>
      assert.throws(() => studentTProbability(t, df), { name: 'RangeError', message: /^studentTProbability requires/ }));
  }
});
