import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { incompleteBeta, logGamma } from '../../src/statistics/incomplete-beta.js';
import { assertClose } from '../fixtures/close-to.js';

/** R: `pbeta(x, a, b)`; unequal shapes on either side of the fraction's turning point. */
const FROM_R: readonly (readonly [x: number, a: number, b: number, share: number])[] = [
  [0.5, 2, 3, 0.6875],
  [0.1, 0.5, 0.5, 0.204832764699133],
  [0.3, 10, 2, 4.72392e-5],
  [0.9, 50, 3, 0.0966332851372521],
  [0.25, 1.5, 7.25, 0.76991193746743],
];

/** R: `lgamma(x)`; the first lies below one half, where the reflection formula is used. */
const LOG_GAMMA_FROM_R: readonly (readonly [x: number, value: number])[] = [
  [0.1, 2.25271265173421],
  [0.5, 0.5723649429247],
  [1.5, -0.120782237635245],
  [10, 12.8018274800815],
  [100, 359.134205369575],
  [1000.5, 5908.67417584868],
];

/** Shares whose complement is exact. */
const share = fc.integer({ min: 0, max: 1024 }).map((part) => part / 1024);
const shape = fc.double({ min: 0.05, max: 500, noNaN: true });

describe('incompleteBeta', () => {
  for (const [x, a, b, expected] of FROM_R) {
    it(`agrees with R at x = ${x}, a = ${a}, b = ${b}`, () => assertClose(incompleteBeta(x, a, b), expected, 1e-12));
  }

  it('is 0 at the lower end', () => assert.equal(incompleteBeta(0, 2, 3), 0));

  it('is 1 at the upper end', () => assert.equal(incompleteBeta(1, 2, 3), 1));

  it('is one less the share seen from the other end', () => {
    fc.assert(fc.property(share, shape, shape, (x, a, b) => assert.ok(Math.abs(incompleteBeta(x, a, b) + incompleteBeta(1 - x, b, a) - 1) < 1e-9)));
  });

  it('stays between 0 and 1', () => {
    fc.assert(
      fc.property(share, shape, shape, (x, a, b) => {
        const value = incompleteBeta(x, a, b);
        assert.ok(value >= -1e-12 && value <= 1 + 1e-12, `${value}`);
      }),
    );
  });

  it('does not fall as x grows', () => {
    fc.assert(fc.property(share, share, shape, shape, (x, y, a, b) => assert.ok(incompleteBeta(Math.min(x, y), a, b) <= incompleteBeta(Math.max(x, y), a, b) + 1e-9)));
  });

  const outside: readonly (readonly [x: number, a: number, b: number])[] = [
    [-0.1, 1, 1],
    [1.1, 1, 1],
    [0.5, 0, 1],
    [0.5, 1, 0],
    [NaN, 1, 1],
    [0.5, NaN, 1],
  ];
  for (const [x, a, b] of outside) {
    it(`throws a RangeError for x = ${x}, a = ${a}, b = ${b}`, () => assert.throws(() => incompleteBeta(x, a, b), { name: 'RangeError', message: /^incompleteBeta requires/ }));
  }
});

describe('logGamma', () => {
  for (const [x, expected] of LOG_GAMMA_FROM_R) {
    it(`agrees with R at ${x}`, () => assertClose(logGamma(x), expected, 1e-12));
  }

  it('grows by log x from x to x + 1', () => {
    fc.assert(fc.property(fc.double({ min: 0.01, max: 1000, noNaN: true }), (x) => assert.ok(Math.abs(logGamma(x + 1) - logGamma(x) - Math.log(x)) < 1e-9)));
  });
});
