import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { recommendationScore } from '../../src/statistics/recommendation-score.js';
import { recommendationScoreOfCounts } from '../../src/statistics/recommendation-score-of-counts.js';
import { assertClose } from '../fixtures/close-to.js';
import { deepFreeze } from '../fixtures/deep-freeze.js';
import { referenceCase, skipWithout } from '../fixtures/reference-data.js';

interface Published {
  readonly all: {
    readonly n: number;
    readonly promoters: number;
    readonly passives: number;
    readonly detractors: number;
    readonly nps: number;
    readonly variance: number;
    readonly se_points: number;
    readonly wald_ci95_points: { readonly lo: number; readonly hi: number };
  };
}

const ratings = fc.array(fc.integer({ min: 0, max: 10 }), { maxLength: 60 });

describe('the recommendation score', () => {
  it('is what the R package gives, with its error', { skip: skipWithout('o05-nps') }, () => {
    const { expected, rows } = referenceCase<Published>('o05-nps');
    const found = recommendationScore(rows('recommend.csv').map((row) => Number(row['recommend'])))!;
    const { all } = expected;
    assert.deepEqual([found.n, found.promoters, found.passives, found.detractors], [all.n, all.promoters, all.passives, all.detractors]);
    assertClose(found.score, all.nps, 1e-9);
    assertClose(found.se, all.se_points, 1e-9);
    assertClose((found.se / 100) ** 2 * found.n, all.variance, 1e-9);
    assertClose(found.low, all.wald_ci95_points.lo, 1e-9);
    assertClose(found.high, all.wald_ci95_points.hi, 1e-9);
  });

  it('gives what its example says', () => {
    const found = recommendationScore(deepFreeze([5, 7, 9, 10]))!;
    assert.deepEqual([found.n, found.promoters, found.passives, found.detractors, found.score, found.high], [4, 2, 1, 1, 25, 100]);
    assertClose(found.se, 100 * Math.sqrt((3 / 4 - 1 / 16) / 4), 1e-12);
    assertClose(found.low, 25 - 1.959963984540054 * found.se, 1e-12);
  });

  it('knows 0 to 6, 7 and 8, and 9 and 10 apart', () =>
    assert.deepEqual(
      Array.from({ length: 11 }, (_, rating) => recommendationScore([rating])?.score),
      [-100, -100, -100, -100, -100, -100, -100, 0, 0, 100, 100],
    ));

  it('lies in its interval, and both on the scale', () => {
    fc.assert(
      fc.property(ratings, (answers) => {
        const found = recommendationScore(answers);
        assert.ok(found === null || (-100 <= found.low && found.low <= found.score && found.score <= found.high && found.high <= 100));
      }),
    );
  });

  it('is the same from counts as from answers', () => {
    fc.assert(
      fc.property(ratings, (answers) => {
        const counts = Array.from({ length: 11 }, (_, rating) => answers.filter((one) => one === rating).length);
        assert.deepEqual(recommendationScoreOfCounts(counts, { level: 0.9 }), recommendationScore(answers, { level: 0.9 }));
      }),
    );
  });

  it('has no error where everybody would recommend it', () => assert.equal(recommendationScore([10, 9, 9])?.se, 0));

  it('is null when nobody answered', () => assert.deepEqual([recommendationScore([]), recommendationScoreOfCounts(new Array<number>(11).fill(0))], [null, null]));

  for (const rating of [-1, 11, 7.5, NaN]) {
    it(`refuses the answer ${rating}`, () => assert.throws(() => recommendationScore([3, rating]), { name: 'RangeError', message: new RegExp(`answer 2 is ${rating}`) }));
  }

  it('refuses counts of another scale', () => assert.throws(() => recommendationScoreOfCounts([1, 2, 3]), /eleven counts, from 0 to 10, not 3/));
});
