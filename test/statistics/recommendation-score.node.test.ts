import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { recommendationScore } from '../../src/statistics/recommendation-score.js';
import { assertClose } from '../fixtures/close-to.js';
import { referenceCase, skipWithout } from '../fixtures/reference-data.js';

interface Published {
  readonly all: {
    readonly n: number;
    readonly promoters: number;
    readonly passives: number;
    readonly detractors: number;
    readonly nps: number;
    readonly se_points: number;
    readonly wald_ci95_points: { readonly lo: number; readonly hi: number };
  };
}

const countsOf = (answers: readonly number[]) => Array.from({ length: 11 }, (_, answer) => answers.filter((one) => one === answer).length);

describe('the recommendation score', () => {
  it('is what the R package gives, with its error', { skip: skipWithout('o05-nps') }, () => {
    const { expected, rows } = referenceCase<Published>('o05-nps');
    const found = recommendationScore(countsOf(rows('recommend.csv').map((row) => Number(row['recommend']))))!;
    const { all } = expected;
    assert.deepEqual([found.n, found.promoters, found.passives, found.detractors], [all.n, all.promoters, all.passives, all.detractors]);
    assertClose(found.score, all.nps, 1e-9);
    assertClose(found.standardError, all.se_points, 1e-9);
    assertClose(found.low, all.wald_ci95_points.lo, 1e-9);
    assertClose(found.high, all.wald_ci95_points.hi, 1e-9);
  });

  it('lies in its interval, and both on the scale', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50), { minLength: 11, maxLength: 11 }), (counts) => {
        const found = recommendationScore(counts);
        assert.ok(found === null || (-100 <= found.low && found.low <= found.score && found.score <= found.high && found.high <= 100));
      }),
    );
  });

  it('has no error where everybody would recommend it', () => assert.deepEqual(recommendationScore(countsOf([10, 9, 9]))?.standardError, 0));

  it('is null when nobody answered', () => assert.equal(recommendationScore(countsOf([])), null));

  it('refuses another scale', () => assert.throws(() => recommendationScore([1, 2, 3]), /eleven counts, from 0 to 10, not 3/));
});
