import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { scale, type ScaleQuestion } from '../../../src/questions/scale/scale.js';
import { scaleSummary } from '../../../src/questions/scale/scale.summary.js';
import { parseWith } from '../../../src/validation/parse-with.js';
import { deepFreeze } from '../../fixtures/deep-freeze.js';

const question = (more: Partial<ScaleQuestion> = {}): ScaleQuestion => deepFreeze({ id: 'overall', type: 'scale', min: 1, max: 5, text: { da: 'Hvor tilfreds er du?' }, ...more });

describe('the check of a scale', () => {
  it('finds nothing in a sound definition', () =>
    assert.deepEqual(scale.check(question({ labels: { 1: { da: 'Nej' }, 5: { da: 'Ja' } }, favourable: { atLeast: 1, atMost: 5 } })), []));

  it('takes a scale of a hundred steps', () => assert.deepEqual(scale.check(question({ min: 0, max: 100 })), []));

  it('refuses a scale of more', () =>
    assert.deepEqual(scale.check(question({ min: 0, max: 101 })), [{ path: 'max', expected: 'expected at most 100: a scale has at most 100 steps' }]));

  it('refuses a label below the scale', () =>
    assert.deepEqual(scale.check(question({ labels: { 0: { da: 'Nul' } } })), [{ path: 'labels["0"]', expected: 'expected a key from 1 to 5' }]));

  it('refuses a label above the scale', () =>
    assert.deepEqual(scale.check(question({ labels: { 6: { da: 'Seks' } } })), [{ path: 'labels["6"]', expected: 'expected a key from 1 to 5' }]));

  for (const favourable of [{ atLeast: 6 }, { atMost: 0 }, { atLeast: 0 }, { atMost: 6 }, { atLeast: 4, atMost: 2 }]) {
    it(`refuses ${JSON.stringify(favourable)} as favourable values of 1 to 5`, () =>
      assert.deepEqual(scale.check(question({ favourable })), [{ path: 'favourable', expected: 'expected values within 1 to 5' }]));
  }
});

describe('the answer to a scale', () => {
  const problemsOf = (answer: unknown) => {
    const parsed = parseWith(scale.answer(question({ min: -2, max: 2 })), answer);
    return parsed.ok ? [] : parsed.problems;
  };

  for (const answer of [-2, 0, 2]) it(`may be ${answer} on a scale from -2 to 2`, () => assert.deepEqual(problemsOf(answer), []));

  const refused: readonly (readonly [answer: unknown, expected: string])[] = [
    [-3, 'expected at least -2'],
    [3, 'expected at most 2'],
    [0.5, 'expected an integer'],
    ['1', 'expected an integer'],
    [null, 'expected an integer'],
  ];
  for (const [answer, expected] of refused) it(`is not ${JSON.stringify(answer)} on a scale from -2 to 2`, () => assert.deepEqual(problemsOf(answer), [{ path: '', expected }]));
});

describe('a scale in results', () => {
  it('tells the look and the words that it was asked with', () => {
    const labels = { 1: { da: 'Nej' } };
    assert.deepEqual(scale.presentation(question({ look: 'stars', labels })), { look: 'stars', labels });
  });

  it('tells neither where the definition has none', () => assert.deepEqual(scale.presentation(question()), {}));

  it('tells the share of its favourable values', () => {
    const asked = question({ favourable: { atMost: 2 } });
    const summary = scaleSummary.addAnswers(scaleSummary.emptySummary(asked), [1, 2, 2, 5]);
    const { from, to, count } = scaleSummary.describe(asked, summary).favourable!;
    assert.deepEqual({ from, to, count }, { from: 1, to: 2, count: 3 });
  });
});
