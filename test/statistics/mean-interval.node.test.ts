import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { meanInterval } from '../../src/statistics/mean-interval.js';
import { assertClose } from '../fixtures/close-to.js';
import { deepFreeze } from '../fixtures/deep-freeze.js';
import { referenceCase, skipWithout } from '../fixtures/reference-data.js';

interface Trust {
  readonly n: number;
  readonly mean: number;
  readonly sd_sample: number;
  readonly t_ci95: { readonly lo: number; readonly hi: number };
}

interface Raking {
  readonly poststrat_stype: { readonly weights: Readonly<Record<string, number>>; readonly mean_api00: number };
  readonly raking: {
    readonly cell_weights: readonly { readonly stype: string; readonly 'sch.wide': string; readonly w: number }[];
    readonly mean_api00: number;
    readonly kish_neff: number;
  };
}

const value = fc.integer({ min: -100, max: 100 });
const values = fc.array(value, { minLength: 2, maxLength: 40 });
const weighted = fc.array(fc.tuple(value, fc.double({ min: 0.1, max: 20, noNaN: true })), { minLength: 2, maxLength: 40 });

describe('meanInterval', () => {
  describe('with the trust that 1,704 Belgians gave (European Social Survey, round 5)', { skip: skipWithout('o04-trust-0-10-ess-belgium') }, () => {
    for (const item of ['trstplc', 'plcpvcr'] as const) {
      it(`gives the n, mean, standard deviation and interval that R gives for ${item}`, () => {
        const { expected, rows } = referenceCase<Record<typeof item, Trust>>('o04-trust-0-10-ess-belgium');
        const answers = rows('ess5_be.csv').flatMap((row) => (row[item] === '' ? [] : [Number(row[item])]));
        const interval = meanInterval(deepFreeze(answers));
        assert.equal(interval?.n, expected[item].n);
        assertClose(interval?.mean, expected[item].mean);
        assertClose(interval?.sd, expected[item].sd_sample);
        assertClose(interval?.low, expected[item].t_ci95.lo);
        assertClose(interval?.high, expected[item].t_ci95.hi);
      });
    }
  });

  describe('with the weighted sample of Californian schools (R, package survey)', { skip: skipWithout('o06-poststrat-raking-api') }, () => {
    it('gives the post-stratified mean', () => {
      const { expected, rows } = referenceCase<Raking>('o06-poststrat-raking-api');
      const schools = rows('apiclus1.csv');
      const weights = schools.map((school) => expected.poststrat_stype.weights[school['stype']!]!);
      assertClose(
        meanInterval(
          schools.map((school) => Number(school['api00'])),
          { weights },
        )?.mean,
        expected.poststrat_stype.mean_api00,
        1e-8,
      );
    });

    it('gives the raked mean and Kish’s effective n', () => {
      const { expected, rows } = referenceCase<Raking>('o06-poststrat-raking-api');
      const schools = rows('apiclus1.csv');
      const weights = schools.map((school) => expected.raking.cell_weights.find((cell) => cell.stype === school['stype'] && cell['sch.wide'] === school['sch.wide'])!.w);
      const interval = meanInterval(
        schools.map((school) => Number(school['api00'])),
        { weights },
      );
      assertClose(interval?.mean, expected.raking.mean_api00, 1e-8);
      assertClose(interval?.effectiveN, expected.raking.kish_neff, 1e-8);
    });
  });

  it('gives the example of its own documentation', () => {
    const interval = meanInterval(deepFreeze([4, 5, 3, 4]))!;
    assert.deepEqual([interval.n, interval.mean, interval.effectiveN], [4, 4, 4]);
    // R: t.test(c(4, 5, 3, 4))
    assertClose(interval.sd, 0.816496580927726);
    assertClose(interval.low, 2.70077173637849);
    assertClose(interval.high, 5.29922826362151);
  });

  it('gives mean, standard deviation and interval by the stated formulas with unequal weights', () => {
    const interval = meanInterval(deepFreeze([1, 2, 4]), { weights: deepFreeze([1, 2, 1]) })!;
    assert.equal(interval.mean, 2.25);
    // Σw²(x − m)² = 1.5625 + 4 · 0.0625 + 3.0625 = 4.875; Σw(x − m)² = 4.75; t with two degrees of freedom
    assertClose(interval.sd, Math.sqrt((4.75 / 4) * (3 / 2)));
    assertClose(interval.high! - interval.mean, 4.30265272974946 * (Math.sqrt(4.875) / 4) * Math.sqrt(3 / 2));
    assertClose(interval.effectiveN, 16 / 6);
  });

  it('is null without values', () => assert.equal(meanInterval([]), null));

  it('gives one value a mean but neither spread nor interval', () => {
    assert.deepEqual(meanInterval(deepFreeze([7])), { n: 1, mean: 7, sd: null, low: null, high: null, effectiveN: 1 });
  });

  it('shrinks to a point when all answered the same', () => {
    assert.deepEqual(meanInterval(deepFreeze([3, 3, 3, 3, 3])), { n: 5, mean: 3, sd: 0, low: 3, high: 3, effectiveN: 5 });
  });

  it('does not depend on the order of the values', () => {
    fc.assert(
      fc.property(values, (list) => {
        const [there, back] = [meanInterval(deepFreeze([...list])), meanInterval(list.toReversed())];
        assertClose(back?.mean, there!.mean, 1e-9);
        assertClose(back?.low, there!.low!, 1e-9);
      }),
    );
  });

  it('moves with the values when all move by as much', () => {
    fc.assert(
      fc.property(values, fc.integer({ min: -1000, max: 1000 }), (list, by) => {
        const [before, after] = [meanInterval(list)!, meanInterval(list.map((one) => one + by))!];
        assert.ok(Math.abs(after.low! - before.low! - by) < 1e-8 && Math.abs(after.high! - before.high! - by) < 1e-8);
      }),
    );
  });

  it('lies evenly around the mean', () => {
    fc.assert(
      fc.property(weighted, (pairs) => {
        const { mean, low, high } = meanInterval(
          pairs.map(([one]) => one),
          { weights: pairs.map(([, weight]) => weight) },
        )!;
        assert.ok(Math.abs(mean - low! - (high! - mean)) < 1e-8);
      }),
    );
  });

  it('is the same with equal weights as with none', () => {
    fc.assert(
      fc.property(values, fc.double({ min: 0.1, max: 50, noNaN: true }), (list, weight) => {
        const [plain, equal] = [meanInterval(list)!, meanInterval(list, { weights: list.map(() => weight) })!];
        for (const key of ['mean', 'sd', 'low', 'high', 'effectiveN'] as const) assert.ok(Math.abs(plain[key]! - equal[key]!) < 1e-8, key);
      }),
    );
  });

  it('does not depend on the unit of the weights', () => {
    fc.assert(
      fc.property(weighted, fc.double({ min: 0.1, max: 50, noNaN: true }), (pairs, unit) => {
        const list = pairs.map(([one]) => one);
        const [a, b] = [meanInterval(list, { weights: pairs.map(([, weight]) => weight) })!, meanInterval(list, { weights: pairs.map(([, weight]) => weight * unit) })!];
        for (const key of ['mean', 'sd', 'low', 'high', 'effectiveN'] as const) assert.ok(Math.abs(a[key]! - b[key]!) < 1e-8, key);
      }),
    );
  });

  it('counts unequal weights as fewer answers, never as more', () => {
    fc.assert(
      fc.property(weighted, (pairs) => {
        const { effectiveN, n } = meanInterval(
          pairs.map(([one]) => one),
          { weights: pairs.map(([, weight]) => weight) },
        )!;
        assert.ok(effectiveN >= 1 - 1e-9 && effectiveN <= n + 1e-9);
      }),
    );
  });

  it('grows wider with a higher level', () => {
    const width = (level: number) => meanInterval([1, 2, 4], { level })!.high! - meanInterval([1, 2, 4], { level })!.low!;
    assert.ok(width(0.99) > width(0.95) && width(0.95) > width(0.9));
  });

  it('takes 0.95 as level where none is given', () => assert.deepEqual(meanInterval([1, 2, 4]), meanInterval([1, 2, 4], { level: 0.95 })));

  it('throws a RangeError when there are fewer weights than values', () => {
    assert.throws(() => meanInterval([1, 2, 3], { weights: [1, 1] }), { name: 'RangeError', message: /^meanInterval requires/ });
  });

  it('throws a RangeError when there are weights and no values', () => {
    assert.throws(() => meanInterval([], { weights: [1] }), { name: 'RangeError', message: /^meanInterval requires/ });
  });

  for (const weights of [
    [0, 0],
    [1, -1],
    [1, NaN],
  ]) {
    it(`throws a RangeError for the weights ${weights.join(' and ')}, of which not all are positive`, () => {
      assert.throws(() => meanInterval([1, 2], { weights }), { name: 'RangeError', message: /^meanInterval requires/ });
    });
  }
});
