import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { fQuantile } from '../../src/statistics/f-quantile.js';
import { incompleteBeta } from '../../src/statistics/incomplete-beta.js';
import { studentTQuantile } from '../../src/statistics/student-t-quantile.js';
import { assertClose } from '../fixtures/close-to.js';

const probability = fc.double({ min: 0.0005, max: 0.9995, noNaN: true });
const df = fc.integer({ min: 1, max: 3000 });

describe('fQuantile', () => {
  it('gives what tables of the F distribution print', () => {
    assert.deepEqual(
      [fQuantile(0.95, 3, 10), fQuantile(0.975, 5, 20), fQuantile(0.99, 1, 1)].map((value) => Number(value.toFixed(2))),
      [3.71, 3.29, 4052.18],
    );
  });

  it('is where the share below is the one that was asked for', () => {
    fc.assert(
      fc.property(probability, df, df, (p, df1, df2) => {
        const x = fQuantile(p, df1, df2);
        assertClose(incompleteBeta((df1 * x) / (df1 * x + df2), df1 / 2, df2 / 2), p, 1e-8);
      }),
    );
  });

  it('turns round with its degrees of freedom', () => {
    fc.assert(fc.property(probability, df, df, (p, df1, df2) => assertClose(fQuantile(p, df1, df2), 1 / fQuantile(1 - p, df2, df1), 1e-8)));
  });

  it('is the square of Student’s t with one degree of freedom above', () => {
    fc.assert(fc.property(fc.double({ min: 0.01, max: 0.99, noNaN: true }), df, (p, df2) => assertClose(fQuantile(p, 1, df2), studentTQuantile((1 + p) / 2, df2) ** 2, 1e-8)));
  });

  for (const [p, df1, df2] of [
    [0, 1, 1],
    [1, 1, 1],
    [0.5, 0, 1],
    [0.5, 1, -1],
  ] as const) {
    it(`refuses ${p} with ${df1} and ${df2} degrees of freedom`, () => assert.throws(() => fQuantile(p, df1, df2), RangeError));
  }
});
