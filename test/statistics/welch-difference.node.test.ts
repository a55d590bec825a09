import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { meanInterval } from '../../src/statistics/mean-interval.js';
import { welchDifference } from '../../src/statistics/welch-difference.js';
import { assertClose } from '../fixtures/close-to.js';
import { referenceCase, skipWithout } from '../fixtures/reference-data.js';

interface Published {
  readonly difference_female_minus_male: {
    readonly diff: number;
    readonly welch_t: number;
    readonly welch_df: number;
    readonly ci95: { readonly lo: number; readonly hi: number };
  };
}

const values = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 2, maxLength: 40 });

describe('the difference of two means', () => {
  it('is what R gives for women and men of the Belgian sample', { skip: skipWithout('o04-trust-0-10-ess-belgium') }, () => {
    const { expected, rows } = referenceCase<Published>('o04-trust-0-10-ess-belgium');
    const trust = (female: string) =>
      rows('ess5_be.csv')
        .filter((row) => row['female'] === female && /^\d+$/.test(row['trstplc']!))
        .map((row) => Number(row['trstplc']));
    const found = welchDifference(meanInterval(trust('0'))!, meanInterval(trust('1'))!)!;
    const { diff, welch_t, welch_df, ci95 } = expected.difference_female_minus_male;
    // The means differ by less than a two-thousandth, so that their difference has fewer digits than they have.
    assertClose(found.difference, diff, 1e-8);
    assertClose(found.t, welch_t, 1e-8);
    assertClose(found.df, welch_df, 1e-9);
    assertClose(found.low, ci95.lo, 1e-9);
    assertClose(found.high, ci95.hi, 1e-9);
  });

  it('turns round with the groups', () => {
    fc.assert(
      fc.property(values, values, (a, b) => {
        const [one, other] = [meanInterval(a)!, meanInterval(b)!];
        const [there, back] = [welchDifference(one, other), welchDifference(other, one)];
        if (there === null) assert.equal(back, null);
        else
          assert.deepEqual(
            [back!.difference, back!.low, back!.high],
            [-there.difference, -there.high, -there.low].map((value) => value + 0),
          );
      }),
    );
  });

  it('is null where a group has one value, and where nobody differs', () => {
    const [one, same, some] = [[3], [3, 3], [1, 4]].map((group) => meanInterval(group)!);
    assert.deepEqual([welchDifference(one!, some!), welchDifference(some!, one!), welchDifference(same!, same!)], [null, null, null]);
  });
});
