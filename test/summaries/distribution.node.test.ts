import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { wilsonInterval } from '../../src/statistics/wilson-interval.js';
import { countValues, describeDistribution, type Distribution, distributionResult, emptyDistribution, mergeDistributions } from '../../src/summaries/distribution.js';
import { parseWith } from '../../src/validation/parse-with.js';
import { assertClose } from '../fixtures/close-to.js';
import { deepFreeze } from '../fixtures/deep-freeze.js';
import { referenceCase, skipWithout } from '../fixtures/reference-data.js';

interface Trust {
  readonly n: number;
  readonly mean: number;
  readonly sd_sample: number;
  readonly t_ci95: { readonly lo: number; readonly hi: number };
  readonly distribution: Readonly<Record<string, number>>;
  readonly oecd_groups: { readonly high_or_moderately_high_6_10: number; readonly share_high: number; readonly wilson95_high: { readonly lo: number; readonly hi: number } };
}

const of = (min: number, counts: readonly number[]): Distribution => deepFreeze({ kind: 'distribution', min, max: min + counts.length - 1, counts });
const distribution = (levels: number) => fc.array(fc.nat(50), { minLength: levels, maxLength: levels }).map((counts) => of(-2, counts));

describe('a distribution', () => {
  it('begins with no answer at every value, both ends included', () => assert.deepEqual(emptyDistribution(-1, 2), of(-1, [0, 0, 0, 0])));

  it('counts an answer at its value', () => assert.deepEqual(countValues(of(-1, [0, 5, 0]), [0]), of(-1, [0, 6, 0])));

  it('counts an answer at the lowest value', () => assert.deepEqual(countValues(of(1, [0, 0, 0]), [1]), of(1, [1, 0, 0])));

  it('counts an answer at the highest value', () => assert.deepEqual(countValues(of(1, [0, 0, 0]), [3]), of(1, [0, 0, 1])));

  it('is added to another value by value', () => assert.deepEqual(mergeDistributions(of(1, [1, 2, 3]), of(1, [10, 0, 20])), of(1, [11, 2, 23])));

  it('stays as it is when added to one over another range', () => assert.deepEqual(mergeDistributions(of(1, [1, 2]), of(0, [10, 20])), of(1, [1, 2])));

  it('stays as it is when added to one that begins lower', () => assert.deepEqual(mergeDistributions(of(1, [1, 2]), of(0, [10, 20, 30])), of(1, [1, 2])));

  it('stays as it is when added to a longer one', () => assert.deepEqual(mergeDistributions(of(1, [1, 2]), of(1, [10, 20, 30])), of(1, [1, 2])));

  it('is added to another over the same range in either order', () => {
    fc.assert(fc.property(distribution(4), distribution(4), (a, b) => assert.deepEqual(mergeDistributions(a, b), mergeDistributions(b, a))));
  });
});

describe('describeDistribution', () => {
  it('gives every figure that R gives for the trust of 1,704 Belgians (European Social Survey, round 5)', { skip: skipWithout('o04-trust-0-10-ess-belgium') }, () => {
    const { trstplc } = referenceCase<{ readonly trstplc: Trust }>('o04-trust-0-10-ess-belgium').expected;
    const told = describeDistribution(of(0, Object.values(trstplc.distribution)), { from: 6, to: 10 });
    assertClose(told.mean?.estimate, trstplc.mean);
    assertClose(told.mean?.sd, trstplc.sd_sample);
    assertClose(told.mean?.low, trstplc.t_ci95.lo);
    assertClose(told.mean?.high, trstplc.t_ci95.hi);
    assert.equal(told.favourable?.count, trstplc.oecd_groups.high_or_moderately_high_6_10);
    assertClose(told.favourable?.share?.estimate, trstplc.oecd_groups.share_high);
    assertClose(told.favourable?.share?.low, trstplc.oecd_groups.wilson95_high.lo);
    assertClose(told.favourable?.share?.high, trstplc.oecd_groups.wilson95_high.hi);
  });

  it('tells each value with its count and its share of all', () => {
    assert.deepEqual(describeDistribution(of(-1, [3, 0, 1]), null).counts, [
      { value: -1, count: 3, share: wilsonInterval(3, 4) },
      { value: 0, count: 0, share: wilsonInterval(0, 4) },
      { value: 1, count: 1, share: wilsonInterval(1, 4) },
    ]);
  });

  it('counts both ends of the favourable range', () => assert.equal(describeDistribution(of(1, [1, 10, 100, 1000]), { from: 2, to: 3 })?.favourable?.count, 110));

  it('tells the favourable range itself', () => {
    const { from, to, method } = describeDistribution(of(1, [1, 2]), { from: 2, to: 2 }).favourable!;
    assert.deepEqual({ from, to, method }, { from: 2, to: 2, method: 'wilson' });
  });

  it('tells no favourable share where none is asked for', () => assert.equal(describeDistribution(of(1, [1, 2]), null).favourable, null));

  it('gives neither mean nor shares of no answers', () => {
    const told = describeDistribution(of(1, [0, 0]), { from: 2, to: 2 });
    assert.deepEqual([told.mean, told.counts[0]?.share, told.favourable?.share], [null, null, null]);
  });

  it('gives one answer a mean without an interval', () => {
    assert.deepEqual(describeDistribution(of(1, [0, 1]), null).mean, { estimate: 2, sd: null, low: null, high: null, method: 'student-t' });
  });

  it('names the level that its intervals have', () => assert.equal(describeDistribution(of(1, [1, 2]), null).level, 0.95));

  it('uses the asked level for shares, mean and favourable share alike', () => {
    const [wide, usual] = [0.99, 0.95].map((level) => describeDistribution(of(1, [5, 7, 9]), { from: 2, to: 3 }, { level }));
    assert.equal(wide?.level, 0.99);
    assert.ok(wide.counts[0]!.share!.high > usual!.counts[0]!.share!.high, 'share');
    assert.ok(wide.mean!.high! > usual!.mean!.high!, 'mean');
    assert.ok(wide.favourable!.share!.high > usual!.favourable!.share!.high, 'favourable share');
  });

  it('has its published form, whatever was counted', () => {
    fc.assert(fc.property(distribution(5), (one) => assert.ok(parseWith(distributionResult, describeDistribution(one, { from: 0, to: 2 })).ok)));
  });
});
