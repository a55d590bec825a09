import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { wilsonInterval } from '../../src/statistics/wilson-interval.js';
import { assertClose } from '../fixtures/close-to.js';
import { referenceCase, skipWithout } from '../fixtures/reference-data.js';

interface Bounds {
  readonly x: number;
  readonly n: number;
  readonly lo: number;
  readonly hi: number;
}

interface Wilson {
  readonly newcombe_1998_table_I_method_3: readonly (Bounds & { readonly published_4dp: readonly [low: number, high: number] })[];
  readonly r_binom_package: readonly (Bounds & { readonly R_binom_lo: number; readonly R_binom_hi: number })[];
  readonly descTools_example: Bounds;
  readonly edge: { readonly x_eq_n: Bounds };
}

/** Newcombe (1998), table I, method 3, as printed: successes, n, low, high. */
const NEWCOMBE: readonly (readonly [successes: number, n: number, low: number, high: number])[] = [
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
];

/** Successes among n, with n from 1. */
const share = fc.integer({ min: 1, max: 5000 }).chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
const level = fc.double({ min: 0.5, max: 0.999, noNaN: true });

describe('wilsonInterval', () => {
  for (const [successes, n, low, high] of NEWCOMBE) {
    it(`gives the printed bounds for ${successes} of ${n} (Newcombe 1998)`, () => {
      const interval = wilsonInterval(successes, n)!;
      assert.deepEqual(
        [interval.low, interval.high].map((bound) => Number(bound.toFixed(4))),
        [low, high],
      );
    });
  }

  const skip = skipWithout('o03-wilson');
  it('gives the bounds of R and of DescTools for every published case', { skip }, () => {
    const { expected } = referenceCase<Wilson>('o03-wilson');
    const cases = [...expected.newcombe_1998_table_I_method_3, ...expected.r_binom_package, expected.descTools_example, expected.edge.x_eq_n];
    assert.equal(cases.length, 10);
    for (const { x, n, lo, hi } of cases) {
      const interval = wilsonInterval(x, n);
      assertClose(interval?.low, lo, 1e-9);
      assertClose(interval?.high, hi, 1e-9);
    }
    for (const { x, n, R_binom_lo, R_binom_hi } of expected.r_binom_package) {
      assertClose(wilsonInterval(x, n)?.low, R_binom_lo, 1e-12);
      assertClose(wilsonInterval(x, n)?.high, R_binom_hi, 1e-12);
    }
  });

  it('gives every row of the published table to its four decimals', { skip }, () => {
    for (const { x, n, published_4dp } of referenceCase<Wilson>('o03-wilson').expected.newcombe_1998_table_I_method_3) {
      const { low, high } = wilsonInterval(x, n)!;
      assert.deepEqual(
        [low, high].map((bound) => Number(bound.toFixed(4))),
        published_4dp,
      );
    }
  });

  it('is null when nobody answered', () => assert.equal(wilsonInterval(0, 0), null));

  it('begins exactly at 0 when nobody said yes', () => assert.equal(wilsonInterval(0, 20)?.low, 0));

  it('ends exactly at 1 when everybody said yes', () => assert.equal(wilsonInterval(20, 20)?.high, 1));

  it('reports the share itself as estimate', () => assert.equal(wilsonInterval(81, 263)?.estimate, 81 / 263));

  it('contains its estimate', () => {
    fc.assert(
      fc.property(share, level, ([successes, n], confidence) => {
        const { estimate, low, high } = wilsonInterval(successes, n, { level: confidence })!;
        assert.ok(low <= estimate && estimate <= high, `${low} ${estimate} ${high}`);
      }),
    );
  });

  it('stays between 0 and 1', () => {
    fc.assert(
      fc.property(share, level, ([successes, n], confidence) => {
        const { low, high } = wilsonInterval(successes, n, { level: confidence })!;
        assert.ok(low >= 0 && high <= 1, `${low} ${high}`);
      }),
    );
  });

  it('is the mirror image for those who said no', () => {
    fc.assert(
      fc.property(share, ([successes, n]) => {
        const [yes, no] = [wilsonInterval(successes, n)!, wilsonInterval(n - successes, n)!];
        assert.ok(Math.abs(yes.low - (1 - no.high)) < 1e-12 && Math.abs(yes.high - (1 - no.low)) < 1e-12);
      }),
    );
  });

  it('grows narrower with more answers of the same share', () => {
    fc.assert(
      fc.property(share, fc.integer({ min: 2, max: 10 }), ([successes, n], times) => {
        const [few, many] = [wilsonInterval(successes, n)!, wilsonInterval(successes * times, n * times)!];
        assert.ok(many.high - many.low < few.high - few.low);
      }),
    );
  });

  it('grows wider with a higher level', () => {
    fc.assert(
      fc.property(share, ([successes, n]) => {
        const [at90, at99] = [wilsonInterval(successes, n, { level: 0.9 })!, wilsonInterval(successes, n, { level: 0.99 })!];
        assert.ok(at99.high - at99.low > at90.high - at90.low);
      }),
    );
  });

  it('takes 0.95 as level where none is given', () => assert.deepEqual(wilsonInterval(15, 148), wilsonInterval(15, 148, { level: 0.95 })));

  const outside: readonly (readonly [successes: number, n: number])[] = [
    [-1, 10],
    [11, 10],
    [1, 0],
    [NaN, 10],
    [1, NaN],
  ];
  for (const [successes, n] of outside) {
    it(`throws a RangeError for ${successes} of ${n}`, () => assert.throws(() => wilsonInterval(successes, n), { name: 'RangeError', message: /^wilsonInterval requires/ }));
  }
});
