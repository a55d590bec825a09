import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { condition, questionsAskedBy } from '../../src/questions/condition.js';
import { parseWith } from '../../src/validation/parse-with.js';
import { deepFreeze } from '../fixtures/deep-freeze.js';

const takes = (value: unknown) => parseWith(condition, value).ok;
const asked = { question: 'came', is: 'yes' };

describe('a condition', () => {
  const right: readonly unknown[] = [
    asked,
    { question: 'came', is: 1 },
    { question: 'came', is: false },
    { question: 'came', isNot: 'no' },
    { question: 'came', in: ['yes', 2, true] },
    { question: 'came', atLeast: 2.5 },
    { question: 'came', atMost: -1 },
    { question: 'came', answered: false },
    { all: [asked] },
    { any: [asked, { not: asked }] },
    { not: { all: [asked, { any: [asked] }] } },
  ];
  for (const value of right) it(`may be ${JSON.stringify(value)}`, () => assert.ok(takes(value)));

  const wrong: readonly unknown[] = [
    { question: 'came' },
    { question: 'came', is: 1, atLeast: 2 },
    { question: 'came', in: [] },
    { question: 'came', atLeast: '2' },
    { question: 'came', answered: 'yes' },
    { question: 'came', equals: 1 },
    { question: '', is: 1 },
    { is: 1 },
    { all: [] },
    { any: asked },
    { all: [asked], any: [asked] },
    { ...asked, not: asked },
    { not: [asked] },
    {},
    [],
    'came',
    true,
  ];
  for (const value of wrong) it(`is not ${JSON.stringify(value)}`, () => assert.ok(!takes(value)));

  it('joins at most 50 conditions', () =>
    assert.deepEqual(
      [50, 51].map((length) => takes({ all: Array(length).fill(asked) })),
      [true, false],
    ));

  it('compares with a text of at most 200 characters', () =>
    assert.deepEqual(
      [200, 201].map((length) => takes({ question: 'came', is: 'x'.repeat(length) })),
      [true, false],
    ));

  it('compares with at most 200 values', () =>
    assert.deepEqual(
      [200, 201].map((length) => takes({ question: 'came', in: Array(length).fill('a') })),
      [true, false],
    ));
});

describe('questionsAskedBy', () => {
  it('names the question of a comparison', () => assert.deepEqual(questionsAskedBy(deepFreeze(asked)), ['came']));

  it('names the questions of joined conditions in reading order', () => {
    const joined = { any: [{ all: [{ question: 'b', is: 1 }, { not: { question: 'a', is: 1 } }] }, { question: 'c', answered: true }] };
    assert.deepEqual(questionsAskedBy(deepFreeze(joined)), ['b', 'a', 'c']);
  });
});
