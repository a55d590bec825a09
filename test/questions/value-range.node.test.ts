import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkValueRange, favourableRange } from '../../src/questions/value-range.js';

const range = { min: 1, max: 5 };

describe('the favourable values of a range', () => {
  const middles: readonly (readonly [min: number, max: number, from: number])[] = [
    [1, 5, 4],
    [1, 7, 5],
    [0, 10, 6],
    [1, 2, 2],
    [1, 3, 3],
    [1, 4, 3],
    [1, 6, 4],
    [-3, 3, 1],
    [-3, 2, 0],
    [-2, -1, -1],
  ];
  for (const [min, max, from] of middles) {
    it(`are ${from} to ${max} of ${min} to ${max}: those above the middle`, () => assert.deepEqual(favourableRange({ min, max, favourable: undefined }), { from, to: max }));
  }

  it('begin where the definition says', () => assert.deepEqual(favourableRange({ ...range, favourable: { atLeast: 5 } }), { from: 5, to: 5 }));

  it('end where the definition says', () => assert.deepEqual(favourableRange({ ...range, favourable: { atMost: 2 } }), { from: 1, to: 2 }));

  it('may lie in the middle', () => assert.deepEqual(favourableRange({ ...range, favourable: { atLeast: 2, atMost: 4 } }), { from: 2, to: 4 }));
});

describe('the check of a range', () => {
  it('finds nothing in a sound one', () => assert.deepEqual(checkValueRange({ ...range, labels: { 1: { en: 'No' } }, favourable: { atMost: 2 } }, 4, 'a thing'), []));

  it('names what is too wide', () => assert.deepEqual(checkValueRange(range, 3, 'a thing'), [{ path: 'max', expected: 'expected at most 4: a thing has at most 3 steps' }]));

  it('refuses a range without any step', () =>
    assert.deepEqual(checkValueRange({ min: 5, max: 5, favourable: { atLeast: 9 } }, 4, 'a thing'), [{ path: 'max', expected: 'expected more than min, which is 5' }]));
});
