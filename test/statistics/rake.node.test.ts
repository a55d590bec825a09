import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { meanInterval } from '../../src/statistics/mean-interval.js';
import { effectiveNumber } from '../../src/statistics/effective-number.js';
import { postStratify } from '../../src/statistics/post-stratify.js';
import { rake } from '../../src/statistics/rake.js';
import { assertClose } from '../fixtures/close-to.js';
import { deepFreeze } from '../fixtures/deep-freeze.js';
import { referenceCase, skipWithout } from '../fixtures/reference-data.js';

interface Published {
  readonly population: { readonly stype: Record<string, number>; readonly 'sch.wide': Record<string, number> };
  readonly base_weighted_mean_api00: number;
  readonly poststrat_stype: { readonly weights: Record<string, number>; readonly mean_api00: number; readonly total_enroll: number };
  readonly raking: {
    readonly cell_weights: readonly { readonly stype: string; readonly 'sch.wide': string; readonly w: number }[];
    readonly mean_api00: number;
    readonly total_enroll: number;
    readonly kish_neff: number;
    readonly max_over_min: number;
  };
}

describe('weights for the California schools', { skip: skipWithout('o06-poststrat-raking-api') }, () => {
  const read = () => {
    const { expected, rows } = referenceCase<Published>('o06-poststrat-raking-api');
    const schools = rows('apiclus1.csv');
    const column = (name: string) => schools.map((school) => Number(school[name]));
    const meanOf = (weights: readonly number[]) => meanInterval(column('api00'), { weights })!.mean;
    const enrolled = (weights: readonly number[]) => weights.reduce((sum, weight, index) => sum + weight * Number(schools[index]!['enroll']), 0);
    return { expected, schools, base: column('pw'), meanOf, enrolled };
  };

  it('after one variable are what R’s post-stratification gives', () => {
    const { expected, schools, base, meanOf, enrolled } = read();
    assertClose(meanOf(base), expected.base_weighted_mean_api00, 1e-9);
    const { weights, converged, rounds, effectiveN } = postStratify(deepFreeze(schools), { stype: expected.population.stype }, { base });
    assert.deepEqual([converged, rounds, effectiveN], [true, 1, effectiveNumber(weights)]);
    for (const [index, school] of schools.entries()) assertClose(weights[index], expected.poststrat_stype.weights[school['stype']!]!, 1e-9);
    assertClose(meanOf(weights), expected.poststrat_stype.mean_api00, 1e-9);
    assertClose(enrolled(weights), expected.poststrat_stype.total_enroll, 1e-9);
  });

  it('after two variables are what R’s raking gives', () => {
    const { expected, schools, base, meanOf, enrolled } = read();
    const { weights, converged, effectiveN } = rake(deepFreeze(schools), expected.population, { base });
    assert.equal(converged, true);
    for (const [index, school] of schools.entries()) {
      const cell = expected.raking.cell_weights.find((one) => one.stype === school['stype'] && one['sch.wide'] === school['sch.wide'])!;
      assertClose(weights[index], cell.w, 1e-9);
    }
    assertClose(meanOf(weights), expected.raking.mean_api00, 1e-9);
    assertClose(enrolled(weights), expected.raking.total_enroll, 1e-9);
    assertClose(effectiveN, expected.raking.kish_neff, 1e-9);
    assertClose(Math.max(...weights) / Math.min(...weights), expected.raking.max_over_min, 1e-9);
  });
});

/** A sample in which every pair of categories occurs, and a population of two variables. */
const scene = fc.record({
  people: fc.array(fc.tuple(fc.constantFrom('a', 'b'), fc.constantFrom('x', 'y', 'z')), { maxLength: 60 }),
  women: fc.integer({ min: 5, max: 95 }),
  ages: fc.tuple(fc.integer({ min: 5, max: 45 }), fc.integer({ min: 5, max: 45 })),
});
const EVERY_PAIR = ['a', 'b'].flatMap((one) => ['x', 'y', 'z'].map((other) => [one, other] as const));

describe('raking', () => {
  it('brings every margin to its totals where every pair of categories occurs', () => {
    fc.assert(
      fc.property(scene, ({ people, women, ages: [x, y] }) => {
        const all = [...people, ...EVERY_PAIR];
        const units = all.map(([sex, age]) => ({ sex, age }));
        const margins = { sex: { a: women, b: 100 - women }, age: { x, y, z: 100 - x - y } };
        const { weights, converged } = rake(units, margins, { rounds: 1000 });
        assert.equal(converged, true);
        for (const variable of ['sex', 'age'] as const) {
          for (const [category, target] of Object.entries(margins[variable]))
            assertClose(
              weights.reduce((sum, weight, index) => (units[index]![variable] === category ? sum + weight : sum), 0),
              target,
              1e-5,
            );
        }
      }),
    );
  });

  it('says so where the margins cannot be met together', () => {
    const units = [
      { sex: 'a', age: 'x' },
      { sex: 'b', age: 'y' },
    ];
    const { converged, rounds, deviation } = rake(units, { sex: { a: 50, b: 50 }, age: { x: 90, y: 10 } });
    assert.deepEqual([converged, rounds, deviation > 0.1], [false, 100, true]);
  });

  it('says so where it was given too few rounds', () => {
    const units = EVERY_PAIR.slice(0, 5).map(([sex, age]) => ({ sex, age }));
    const margins = { sex: { a: 30, b: 70 }, age: { x: 20, y: 55, z: 25 } };
    assert.deepEqual([rake(units, margins, { rounds: 1 }).converged, rake(units, margins).converged], [false, true]);
  });

  it('says so where a cap stands in the way, and keeps the cap', () => {
    const units = ['a', ...new Array<string>(9).fill('b')].map((sex) => ({ sex }));
    const { weights, converged, deviation } = rake(units, { sex: { a: 50, b: 50 } }, { cap: 2 });
    assert.deepEqual([converged, Math.max(...weights), deviation > 0.1], [false, 20, true]);
  });

  it('leaves a sample alone that has the totals already', () =>
    assert.deepEqual(rake([{ sex: 'a' }, { sex: 'b' }], { sex: { a: 1, b: 1 } }), { weights: [1, 1], converged: true, rounds: 1, deviation: 0, effectiveN: 2 }));

  it('gives nobody a weight in a category that the population does not have', () => assert.deepEqual(rake([{ sex: 'a' }, { sex: 'b' }], { sex: { a: 7, b: 0 } }).weights, [7, 0]));

  it('gives the same weights by shares as by numbers of people, but for the size of the population', () => {
    const units = EVERY_PAIR.map(([sex, age]) => ({ sex, age }));
    const [people, shares] = [10, 0.001].map((factor) => rake(units, { sex: { a: 30 * factor, b: 70 * factor }, age: { x: 20 * factor, y: 55 * factor, z: 25 * factor } }));
    for (const [index, weight] of people!.weights.entries()) assertClose(shares!.weights[index]! * 10_000, weight, 1e-7);
  });

  it('takes shares that were rounded to six decimals', () =>
    assert.equal(
      rake(
        EVERY_PAIR.map(([sex, age]) => ({ sex, age })),
        { sex: { a: 0.5, b: 0.5 }, age: { x: 0.333333, y: 0.333333, z: 0.333333 } },
      ).converged,
      true,
    ));

  it('takes numbers and yes or no for categories, and leaves other properties alone', () => {
    const units = [
      { age: 30, member: true, note: 'x' },
      { age: 40, member: false, note: null },
    ];
    assert.deepEqual(rake(units, { age: { 30: 2, 40: 3 }, member: { true: 2, false: 3 } }).weights, [2, 3]);
  });

  it('gives what its example says', () => {
    const units = [
      { sex: 'f', age: 'old' },
      { sex: 'f', age: 'young' },
      { sex: 'm', age: 'young' },
    ];
    for (const [index, weight] of rake(units, { sex: { f: 50, m: 50 }, age: { young: 70, old: 30 } }).weights.entries()) assertClose(weight, [30, 20, 50][index]!, 1e-8);
  });

  const one = [{ sex: 'a' }];
  for (const [what, work, message] of [
    ['an empty category', () => rake(one, { sex: { a: 1, b: 1 } }), /Nobody has sex "b", and the population has 1/],
    ['a category that the population does not know', () => rake([...one, { sex: 'c' }], { sex: { a: 1, b: 1 } }), /Unit 2 has sex "c"; expected one of a, b/],
    ['a unit without the variable', () => rake([...one, {}], { sex: { a: 1, b: 1 } }), /Unit 2 has sex "undefined"; expected one of a, b/],
    ['margins of different populations', () => rake([{ sex: 'a', age: 'x' }], { sex: { a: 1 }, age: { x: 2 } }), /totals of age add up to 2; expected 1/],
    ['a negative total', () => rake([...one, { sex: 'b' }], { sex: { a: 3, b: -1 } }), /total of sex "b" is -1/],
    ['a population of nobody', () => rake(one, { sex: { a: 0 } }), /totals of sex add up to 0/],
    ['base weights that are not positive', () => rake(one, { sex: { a: 1 } }, { base: [0] }), /1 positive base weights/],
    ['a cap that no sample can keep', () => rake(one, { sex: { a: 1 } }, { cap: 1 }), /cap above 1/],
    ['nobody', () => rake([], { sex: { a: 1 } }), /a unit and a margin/],
    ['no margin', () => rake(one, {}), /a unit and a margin/],
  ] as const) {
    it(`refuses ${what}`, () => assert.throws(work, { name: 'RangeError', message }));
  }
});

describe('post-stratification', () => {
  it('gives what its example says', () => {
    const { weights, effectiveN } = postStratify([{ sex: 'f' }, { sex: 'f' }, { sex: 'm' }], { sex: { f: 52, m: 48 } });
    assert.deepEqual(weights, [26, 26, 48]);
    assertClose(effectiveN, 100 ** 2 / (2 * 26 ** 2 + 48 ** 2), 1e-12);
  });

  it('keeps the proportions of base weights within a category', () =>
    assert.deepEqual(postStratify([{ sex: 'f' }, { sex: 'f' }, { sex: 'm' }], { sex: { f: 60, m: 40 } }, { base: [1, 2, 5] }).weights, [20, 40, 40]));

  it('refuses several variables, and names the way out', () =>
    assert.throws(() => postStratify([{ sex: 'f', age: 'old' }], { sex: { f: 1 }, age: { old: 1 } }), {
      name: 'RangeError',
      message: /one variable, not sex, age: .* or use rake/,
    }));
});

describe('the effective number of answers', () => {
  it('is their number where all weigh the same, and fewer where not', () =>
    assert.deepEqual([effectiveNumber([2, 2, 2]), effectiveNumber([1, 3]), effectiveNumber([])], [3, 1.6, 0]));
});
