import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { brokenLimit, decimalsOf } from '../../../src/questions/number/number-limits.js';
import { number, type NumberQuestion } from '../../../src/questions/number/number.js';
import { numberSummary } from '../../../src/questions/number/number.summary.js';
import { parseWith } from '../../../src/validation/parse-with.js';
import { deepFreeze } from '../../fixtures/deep-freeze.js';

const question = (more: Partial<NumberQuestion> = {}): NumberQuestion => deepFreeze({ id: 'hours', type: 'number', text: { da: 'Hvor mange timer?' }, ...more });
const problemsOf = (asked: NumberQuestion, answer: unknown) => {
  const parsed = parseWith(number.answer(asked), answer);
  return parsed.ok ? [] : parsed.problems.map(({ expected }) => expected);
};

describe('the decimals of a number', () => {
  const COUNTED: readonly (readonly [value: number, decimals: number])[] = [
    [0, 0],
    [12, 0],
    [-1.5, 1],
    [0.07, 2],
    [0.1 + 0.2, 17],
    [1e21, 0],
    [1.5e300, 0],
    [1e-7, 7],
    [1.25e-7, 9],
  ];
  for (const [value, decimals] of COUNTED) it(`are ${decimals} of ${value}`, () => assert.equal(decimalsOf(value), decimals));

  it('are those that it was written with, but for zeros at the end', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9_999_999, max: 9_999_999 }), fc.integer({ min: 0, max: 6 }), (digits, decimals) => {
        const value = Number(`${digits}e-${decimals}`);
        assert.ok(decimalsOf(value) <= decimals && Number(value.toFixed(decimalsOf(value))) === value);
      }),
    );
  });
});

describe('the limit that a number breaks', () => {
  const limits = { min: -2, max: 3, decimals: 1 };
  const BROKEN: readonly (readonly [value: number, limit: string | null])[] = [
    [-2, null],
    [-2.1, 'min'],
    [3, null],
    [3.1, 'max'],
    [0.1, null],
    [0.11, 'decimals'],
    [3.11, 'max'],
  ];
  for (const [value, limit] of BROKEN) it(`is ${limit} of ${value} from -2 to 3 with one decimal`, () => assert.equal(brokenLimit(value, limits), limit));
});

describe('the answer to a number question', () => {
  it('is whole where the definition names no decimals', () => assert.deepEqual(problemsOf(question(), 1.5), ['expected a whole number']));

  it('has at most the decimals that the definition names, told by its digits', () => {
    const asked = question({ decimals: 2 });
    // 1.005 % 0.01 and 0.07 % 0.01 are both not 0.
    assert.deepEqual([problemsOf(asked, 0.07), problemsOf(asked, 8.29), problemsOf(asked, 1.005)], [[], [], ['expected at most 2 decimals']]);
  });

  it('is at least the lowest number', () => assert.deepEqual([problemsOf(question({ min: 2 }), 2), problemsOf(question({ min: 2 }), 1)], [[], ['expected at least 2']]));

  it('is at most the highest number', () => assert.deepEqual([problemsOf(question({ max: 2 }), 2), problemsOf(question({ max: 2 }), 3)], [[], ['expected at most 2']]));

  it('is no larger than what results can add up, where the definition names no limit', () =>
    assert.deepEqual(
      [1e15, 1e16, -1e16].map((answer) => problemsOf(question(), answer).length),
      [0, 1, 1],
    ));

  for (const answer of ['3', null, true, [3], { value: 3 }]) it(`is not ${JSON.stringify(answer)}`, () => assert.deepEqual(problemsOf(question(), answer), ['expected a number']));

  it('is refused by the schema exactly where the field objects to it', () => {
    const limits = fc.record({ min: fc.integer({ min: -5, max: 0 }), max: fc.integer({ min: 1, max: 5 }), decimals: fc.integer({ min: 0, max: 2 }) });
    const answer = fc.integer({ min: -7000, max: 7000 }).map((thousandths) => thousandths / 1000);
    fc.assert(fc.property(limits, answer, (asked, value) => assert.equal(problemsOf(question(asked), value).length === 0, brokenLimit(value, asked) === null)));
  });
});

describe('the check of a number question', () => {
  it('finds nothing in a sound definition', () => assert.deepEqual(number.check(question({ min: 0, max: 0.5, decimals: 1, look: 'slider' })), []));

  it('refuses ends that are the same', () => assert.deepEqual(number.check(question({ min: 3, max: 3 })), [{ path: 'max', expected: 'expected more than min, which is 3' }]));

  it('refuses a limit with more decimals than answers have', () =>
    assert.deepEqual(number.check(question({ min: 0.5, max: 2.25, decimals: 1 })), [{ path: 'max', expected: 'expected at most 1 decimals, as in the answers' }]));

  it('refuses a limit with decimals where answers are whole', () =>
    assert.deepEqual(number.check(question({ min: 0.5 })), [{ path: 'min', expected: 'expected a whole number, as in the answers' }]));

  it('refuses a slider without ends', () =>
    assert.deepEqual(number.check(question({ look: 'slider' })), [
      { path: 'min', expected: 'expected a number: a slider has two ends' },
      { path: 'max', expected: 'expected a number: a slider has two ends' },
    ]));

  it('takes at most six decimals', () =>
    assert.deepEqual(
      [6, 7, -1, 1.5].map((decimals) => parseWith(number.schema, question({ decimals })).ok),
      [true, false, false, false],
    ));
});

describe('a number in results', () => {
  it('tells the unit and the look that it was asked with', () => {
    const unit = { da: 'timer', en: 'hours' };
    assert.deepEqual(number.presentation(question({ unit, look: 'field' })), { unit, look: 'field' });
  });

  it('tells neither where the definition has none', () => assert.deepEqual(number.presentation(question()), {}));

  it('counts what was answered', () => {
    const summary = numberSummary.addAnswers(numberSummary.emptySummary(), [3, 4, 3]);
    assert.equal(numberSummary.describe(question(), summary).median, 3);
  });
});
