import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { describeDistribution, type Distribution } from '../../src/summaries/distribution.js';
import { countRows, describeGrid, emptyGrid, type Grid, gridResult, mergeGrids } from '../../src/summaries/grid.js';
import { parseWith } from '../../src/validation/parse-with.js';
import { deepFreeze } from '../fixtures/deep-freeze.js';

const IDS = ['clean', 'constructor', '7'];
const RANGE = { min: 0, max: 3, favourable: { from: 2, to: 3 } };
const row = (...counts: number[]): Distribution => ({ kind: 'distribution', min: 0, max: counts.length - 1, counts });
const of = (rows: Record<string, Distribution>): Grid => deepFreeze({ kind: 'grid', rows });
const person = fc
  .subarray(IDS)
  .chain((ids) => fc.tuple(...ids.map(() => fc.integer({ min: 0, max: 3 }))).map((values) => Object.fromEntries(ids.map((id, index) => [id, values[index]!]))));
const count = (people: readonly Readonly<Record<string, number>>[]) => countRows(deepFreeze(emptyGrid(IDS, RANGE)), people);

describe('a grid', () => {
  it('begins with no answer in every row', () => assert.deepEqual(emptyGrid(['a', 'constructor'], { min: 0, max: 1 }), of({ a: row(0, 0), constructor: row(0, 0) })));

  it('counts a value in its row and leaves the others', () => assert.deepEqual(countRows(of({ a: row(1, 1), b: row(1, 1) }), [{ b: 1 }]), of({ a: row(1, 1), b: row(1, 2) })));

  it('counts nothing in a row whose id only every object has', () => assert.deepEqual(countRows(of({ constructor: row(0, 0) }), [{}]), of({ constructor: row(0, 0) })));

  it('counts nothing of a row that was left without a value', () =>
    assert.deepEqual(countRows(of({ a: row(0, 0) }), [{ a: { missing: 'dont-know' } }, { a: 1 }]), of({ a: row(0, 1) })));

  it('is added row by row', () => assert.deepEqual(mergeGrids(of({ a: row(1, 2), b: row(0, 0) }), of({ a: row(3, 4), b: row(5, 6) })), of({ a: row(4, 6), b: row(5, 6) })));

  it('keeps a row that only one of two knows', () => assert.deepEqual(mergeGrids(of({ a: row(1, 2) }), of({ b: row(3, 4) })), of({ a: row(1, 2), b: row(3, 4) })));

  it('is the same in whatever order people are counted', () =>
    fc.assert(
      fc.property(fc.array(person), (people) => {
        assert.deepEqual(count(people.toReversed()), count(people));
      }),
    ));

  it('is the same counted together or in two parts, added in either order', () =>
    fc.assert(
      fc.property(fc.array(person), fc.array(person), (some, others) => {
        const parts = [deepFreeze(count(some)), deepFreeze(count(others))] as const;
        assert.deepEqual(mergeGrids(parts[0], parts[1]), count([...some, ...others]));
        assert.deepEqual(mergeGrids(parts[1], parts[0]), count([...some, ...others]));
      }),
    ));
});

describe('describeGrid', () => {
  it('tells of each row what a distribution tells', () => {
    const { counts, mean, favourable } = describeDistribution(row(1, 2, 3, 4), RANGE.favourable);
    assert.deepEqual(describeGrid(of({ a: row(1, 2, 3, 4) }), ['a'], RANGE).rows, [{ id: 'a', n: 10, counts, mean, favourable }]);
  });

  it('tells the range once', () => {
    const { min, max, level } = describeGrid(of({}), [], RANGE);
    assert.deepEqual({ min, max, level }, { min: 0, max: 3, level: 0.95 });
  });

  it('keeps the order that it is given', () =>
    assert.deepEqual(
      describeGrid(of({ 1: row(0, 0, 0, 0), b: row(0, 0, 0, 0) }), ['b', '1'], RANGE).rows.map(({ id }) => id),
      ['b', '1'],
    ));

  it('tells of nobody in a row that was never counted', () => assert.equal(describeGrid(of({}), ['toString'], RANGE).rows[0]?.n, 0));

  it('uses the level that is asked for, and names it', () => {
    const told = describeGrid(of({ a: row(1, 2, 3, 4) }), ['a'], RANGE, { level: 0.9 });
    assert.deepEqual([told.level, told.rows[0]?.mean], [0.9, describeDistribution(row(1, 2, 3, 4), null, { level: 0.9 }).mean]);
  });

  it('has its published form, whatever was counted', () =>
    fc.assert(
      fc.property(fc.array(person), (people) => {
        assert.ok(parseWith(gridResult, describeGrid(count(people), IDS, RANGE)).ok);
      }),
    ));
});
