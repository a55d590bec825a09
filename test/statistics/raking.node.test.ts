import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { meanInterval } from '../../src/statistics/mean-interval.js';
import { effectiveNumber, rake } from '../../src/statistics/raking.js';
import { assertClose } from '../fixtures/close-to.js';
import { referenceCase, skipWithout } from '../fixtures/reference-data.js';

interface Published {
  readonly population: { readonly stype: Record<string, number>; readonly 'sch.wide': Record<string, number> };
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
    const column = (name: string) => schools.map((school) => school[name]!);
    const meanOf = (weights: readonly number[]) => meanInterval(column('api00').map(Number), { weights })!.mean;
    const enrolled = (weights: readonly number[]) => weights.reduce((sum, weight, index) => sum + weight * Number(schools[index]!['enroll']), 0);
    return { expected, schools, column, meanOf, enrolled };
  };

  it('after one variable are what R’s post-stratification gives', () => {
    const { expected, schools, column, meanOf, enrolled } = read();
    const { weights } = rake({ stype: column('stype') }, { stype: expected.population.stype }, { base: column('pw').map(Number) });
    for (const [index, school] of schools.entries()) assertClose(weights[index], expected.poststrat_stype.weights[school['stype']!]!, 1e-9);
    assertClose(meanOf(weights), expected.poststrat_stype.mean_api00, 1e-9);
    assertClose(enrolled(weights), expected.poststrat_stype.total_enroll, 1e-9);
  });

  it('after two variables are what R’s raking gives', () => {
    const { expected, schools, column, meanOf, enrolled } = read();
    const { weights, converged } = rake({ stype: column('stype'), 'sch.wide': column('sch.wide') }, expected.population, { base: column('pw').map(Number), tolerance: 1e-12 });
    assert.equal(converged, true);
    for (const [index, school] of schools.entries()) {
      const cell = expected.raking.cell_weights.find((one) => one.stype === school['stype'] && one['sch.wide'] === school['sch.wide'])!;
      assertClose(weights[index], cell.w, 1e-9);
    }
    assertClose(meanOf(weights), expected.raking.mean_api00, 1e-9);
    assertClose(enrolled(weights), expected.raking.total_enroll, 1e-9);
    assertClose(effectiveNumber(weights), expected.raking.kish_neff, 1e-9);
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
        const respondents = { sex: all.map(([sex]) => sex), age: all.map(([, age]) => age) };
        const margins = { sex: { a: women, b: 100 - women }, age: { x, y, z: 100 - x - y } };
        const { weights, converged } = rake(respondents, margins, { rounds: 1000 });
        assert.equal(converged, true);
        for (const variable of ['sex', 'age'] as const) {
          for (const [category, target] of Object.entries(margins[variable]))
            assertClose(
              weights.reduce((sum, weight, index) => (respondents[variable][index] === category ? sum + weight : sum), 0),
              target,
              1e-5,
            );
        }
      }),
    );
  });

  it('says so where the margins cannot be met together', () => {
    const respondents = { sex: ['a', 'b'], age: ['x', 'y'] };
    const { converged, rounds, deviation } = rake(respondents, { sex: { a: 50, b: 50 }, age: { x: 90, y: 10 } });
    assert.deepEqual([converged, rounds, deviation > 0.1], [false, 100, true]);
  });

  it('says so where a cap stands in the way, and keeps the cap', () => {
    const respondents = { sex: ['a', 'b', 'b', 'b', 'b', 'b', 'b', 'b', 'b', 'b'] };
    const { weights, converged, deviation } = rake(respondents, { sex: { a: 50, b: 50 } }, { cap: 2 });
    assert.deepEqual([converged, Math.max(...weights), deviation > 0.1], [false, 20, true]);
  });

  it('leaves a sample alone that has the totals already', () =>
    assert.deepEqual(rake({ sex: ['a', 'b'] }, { sex: { a: 1, b: 1 } }), { weights: [1, 1], converged: true, rounds: 1, deviation: 0 }));

  it('gives nobody a weight in a category that the population does not have', () => assert.deepEqual(rake({ sex: ['a', 'b'] }, { sex: { a: 7, b: 0 } }).weights, [7, 0]));

  for (const [what, work, message] of [
    ['an empty category', () => rake({ sex: ['a'] }, { sex: { a: 1, b: 1 } }), /Nobody has sex "b", and the population has 1/],
    ['a category that the population does not know', () => rake({ sex: ['a', 'c'] }, { sex: { a: 1, b: 1 } }), /Respondent 2 has sex "c"; expected one of a, b/],
    ['margins of different populations', () => rake({ sex: ['a'], age: ['x'] }, { sex: { a: 1 }, age: { x: 2 } }), /totals of age add up to 2; expected 1/],
    ['a variable without respondents', () => rake({ sex: ['a'] }, { sex: { a: 1 }, age: { x: 1 } }), /0 respondents with age; expected 1/],
    ['a negative total', () => rake({ sex: ['a', 'b'] }, { sex: { a: 3, b: -1 } }), /total of sex "b" is -1/],
    ['base weights that are not positive', () => rake({ sex: ['a'] }, { sex: { a: 1 } }, { base: [0] }), /1 positive base weights/],
    ['a cap that no sample can keep', () => rake({ sex: ['a'] }, { sex: { a: 1 } }, { cap: 1 }), /cap above 1/],
    ['nothing at all', () => rake({}, {}), /a margin and a respondent/],
  ] as const) {
    it(`refuses ${what}`, () => assert.throws(work, message));
  }
});

describe('the effective number of answers', () => {
  it('is their number where all weigh the same, and fewer where not', () =>
    assert.deepEqual([effectiveNumber([2, 2, 2]), effectiveNumber([1, 3]), effectiveNumber([])], [3, 1.6, 0]));
});
