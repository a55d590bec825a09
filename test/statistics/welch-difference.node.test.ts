import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { welchDifference } from '../../src/statistics/welch-difference.js';
import { assertClose } from '../fixtures/close-to.js';
import { deepFreeze } from '../fixtures/deep-freeze.js';
import { referenceCase, skipWithout } from '../fixtures/reference-data.js';

interface Published {
  readonly difference_female_minus_male: {
    readonly diff: number;
    readonly welch_t: number;
    readonly welch_df: number;
    readonly p: number;
    readonly ci95: { readonly lo: number; readonly hi: number };
  };
}

const values = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 2, maxLength: 40 });

describe('welchDifference', () => {
  it('is what R gives for women and men of the Belgian sample', { skip: skipWithout('o04-trust-0-10-ess-belgium') }, () => {
    const { expected, rows } = referenceCase<Published>('o04-trust-0-10-ess-belgium');
    const trust = (female: string) =>
      rows('ess5_be.csv')
        .filter((row) => row['female'] === female && /^\d+$/.test(row['trstplc']!))
        .map((row) => Number(row['trstplc']));
    const found = welchDifference(trust('1'), trust('0'))!;
    const { diff, welch_t, welch_df, p, ci95 } = expected.difference_female_minus_male;
    // The means differ by less than a two-thousandth, so that their difference has fewer digits than they have.
    assertClose(found.difference, diff, 1e-8);
    assertClose(found.t, welch_t, 1e-8);
    assertClose(found.df, welch_df, 1e-9);
    assertClose(found.p, p, 1e-9);
    assertClose(found.low, ci95.lo, 1e-9);
    assertClose(found.high, ci95.hi, 1e-9);
  });

  it('is what R gives for groups of unequal sizes, which are left as they are', () => {
    const found = welchDifference(deepFreeze([7, 8, 9]), deepFreeze([4, 5, 7, 8]))!;
    assert.equal(found.difference, 2);
    assertClose(found.low, -0.822615990343153, 1e-12);
    assertClose(found.high, 4.822615990343153, 1e-12);
    assertClose(found.t, 1.851640199545103, 1e-12);
    assertClose(found.df, 4.74193548387097, 1e-12);
    assertClose(found.p, 0.126453059404995, 1e-11);
  });

  it('turns round with the groups, and stays as probable', () => {
    fc.assert(
      fc.property(values, values, (a, b) => {
        const [there, back] = [welchDifference(a, b), welchDifference(b, a)];
        if (there === null) assert.equal(back, null);
        else {
          assert.deepEqual(
            [back!.difference, back!.low, back!.high],
            [-there.difference, -there.high, -there.low].map((value) => value + 0),
          );
          assertClose(back!.p, there.p, 1e-9);
        }
      }),
    );
  });

  it('has 0 outside its interval exactly where its probability is below the rest of the level', () => {
    fc.assert(
      fc.property(values, values, fc.constantFrom(0.8, 0.9, 0.95, 0.99), (a, b, level) => {
        const found = welchDifference(a, b, { level });
        assert.ok(found === null || Math.abs(found.p - (1 - level)) < 1e-9 || (found.low > 0 || found.high < 0) === found.p < 1 - level);
      }),
    );
  });

  it('is as probable as can be for equal means', () => assert.equal(welchDifference([1, 3], [2, 2, 1, 3])?.p, 1));

  it('is null where a group has one value or none, and where nobody differs', () =>
    assert.deepEqual([welchDifference([3], [1, 4]), welchDifference([1, 4], []), welchDifference([3, 3], [3, 3, 3]), welchDifference([3, 3], [4, 4])], [null, null, null, null]));

  it('takes what rounding leaves of values that are all the same for no spread', () => assert.equal(welchDifference([0.1, 0.1, 0.1], [0.3, 0.3, 0.3]), null));
});
