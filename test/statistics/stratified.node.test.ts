import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { effectiveNumber } from '../../src/statistics/effective-number.js';
import { meanInterval } from '../../src/statistics/mean-interval.js';
import { postStratify } from '../../src/statistics/post-stratify.js';
import { stratifiedMean } from '../../src/statistics/stratified-mean.js';
import { stratifiedShare } from '../../src/statistics/stratified-share.js';
import { wilsonInterval } from '../../src/statistics/wilson-interval.js';
import { assertClose } from '../fixtures/close-to.js';
import { deepFreeze } from '../fixtures/deep-freeze.js';

/** Answers in several strata, of unequal sizes, with the share of each. */
const strata = fc.array(fc.record({ share: fc.integer({ min: 1, max: 100 }), values: fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1, maxLength: 12 }) }), {
  minLength: 1,
  maxLength: 5,
});
type Strata = readonly { readonly share: number; readonly values: readonly number[] }[];

const momentsOf = (given: Strata) =>
  given.map(({ share, values }) => {
    const { mean, sd } = meanInterval(values)!;
    return { share, n: values.length, mean, sd };
  });

/** All answers one by one, with the weights that `postStratify` gives them. */
function weighted(given: Strata) {
  const units = given.flatMap(({ values }, place) => values.map((value) => ({ stratum: String(place), value })));
  const { weights } = postStratify(units, { stratum: Object.fromEntries(given.map(({ share }, place) => [String(place), share])) });
  return { values: units.map(({ value }) => value), weights };
}

describe('stratifiedMean', () => {
  it('gives what meanInterval gives for all answers with the weights of postStratify', () => {
    fc.assert(
      fc.property(strata, (given) => {
        const { values, weights } = weighted(given);
        const [found, expected] = [stratifiedMean(deepFreeze(momentsOf(given)))!, meanInterval(values, { weights })!];
        assert.equal(found.n, expected.n);
        assertClose(found.mean, expected.mean);
        assertClose(found.effectiveN, expected.effectiveN);
        for (const figure of ['sd', 'low', 'high'] as const) {
          if (expected[figure] === null) assert.equal(found[figure], null);
          else assert.ok(Math.abs(found[figure]! - expected[figure]) < 1e-9, `${figure}: ${found[figure]} is not ${expected[figure]}`);
        }
      }),
    );
  });

  it('does not mind in which unit the shares are', () => {
    const moments = momentsOf([
      { share: 3, values: [1, 2, 3] },
      { share: 1, values: [5, 5] },
    ]);
    const scaled = stratifiedMean(moments.map((one) => ({ ...one, share: one.share * 250 })))!;
    const found = stratifiedMean(moments)!;
    for (const figure of ['mean', 'low', 'high', 'effectiveN'] as const) assertClose(scaled[figure], found[figure]!);
  });

  it('is the plain mean with its plain interval where the shares are those of the answers', () => {
    const found = stratifiedMean(
      momentsOf([
        { share: 3, values: [1, 2, 3] },
        { share: 2, values: [5, 4] },
      ]),
    )!;
    const plain = meanInterval([1, 2, 3, 5, 4])!;
    for (const figure of ['mean', 'sd', 'low', 'high', 'effectiveN'] as const) assertClose(found[figure], plain[figure]!);
  });

  it('is null without strata, and where one has no answers', () => {
    assert.equal(stratifiedMean([]), null);
    assert.equal(
      stratifiedMean([
        { share: 0.5, n: 2, mean: 1, sd: 0 },
        { share: 0.5, n: 0, mean: 0, sd: null },
      ]),
      null,
    );
  });

  it('gives the example of its own documentation', () =>
    assert.equal(
      stratifiedMean([
        { share: 0.5, n: 2, mean: 4, sd: 1 },
        { share: 0.5, n: 4, mean: 2, sd: 1 },
      ])?.mean,
      3,
    ));
});

describe('stratifiedShare', () => {
  it('gives the weighted share with Wilson’s interval for the effective number', () => {
    fc.assert(
      fc.property(strata, fc.integer({ min: 0, max: 10 }), (given, most) => {
        const { values, weights } = weighted(given);
        const sum = (list: readonly number[]) => list.reduce((all, one) => all + one, 0);
        const share = sum(weights.filter((_weight, place) => values[place]! <= most)) / sum(weights);
        const effectiveN = effectiveNumber(weights);
        const expected = wilsonInterval(Math.min(effectiveN, share * effectiveN), effectiveN)!;
        const found = stratifiedShare(given.map((one) => ({ share: one.share, n: one.values.length, count: one.values.filter((value) => value <= most).length })))!;
        for (const figure of ['estimate', 'low', 'high'] as const) assert.ok(Math.abs(found[figure] - expected[figure]) < 1e-9);
      }),
    );
  });

  it('is exactly 0 or 1 where nobody or everybody counts', () => {
    const all = [
      { share: 0.1, n: 3, count: 3 },
      { share: 0.2, n: 7, count: 7 },
      { share: 0.7, n: 11, count: 11 },
    ];
    assert.deepEqual([stratifiedShare(all)?.estimate, stratifiedShare(all)?.high], [1, 1]);
    const nobody = stratifiedShare(all.map((one) => ({ ...one, count: 0 })))!;
    assert.deepEqual([nobody.estimate, nobody.low], [0, 0]);
  });

  it('is null without strata, and where one has no answers', () => assert.deepEqual([stratifiedShare([]), stratifiedShare([{ share: 1, n: 0, count: 0 }])], [null, null]));

  it('gives the example of its own documentation', () =>
    assert.equal(
      stratifiedShare([
        { share: 0.5, n: 2, count: 1 },
        { share: 0.5, n: 4, count: 4 },
      ])?.estimate,
      0.75,
    ));
});
