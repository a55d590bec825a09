import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { matrix, type MatrixQuestion } from '../../../src/questions/matrix/matrix.js';
import { matrixSummary } from '../../../src/questions/matrix/matrix.summary.js';
import { parseWith } from '../../../src/validation/parse-with.js';
import { deepFreeze } from '../../fixtures/deep-freeze.js';

const row = (id: string) => ({ id, text: { en: `About ${id}` } });
const question = (more: Partial<MatrixQuestion> = {}): MatrixQuestion =>
  deepFreeze({ id: 'place', type: 'matrix', text: { en: 'How is it?' }, rows: [row('clean'), row('warm')], min: 1, max: 5, ...more });
const problemsOf = (asked: MatrixQuestion, answer: unknown) => {
  const parsed = parseWith(matrix.answer(asked), answer);
  return parsed.ok ? [] : parsed.problems;
};

describe('the definition of a matrix', () => {
  it('has from 1 to 50 rows', () => {
    const rows = (count: number) => Array.from({ length: count }, (_, index) => row(`r${index}`));
    assert.deepEqual(
      [0, 1, 50, 51].map((count) => parseWith(matrix.schema, question({ rows: rows(count) })).ok),
      [false, true, true, false],
    );
  });

  it('has words for each row', () => assert.ok(!parseWith(matrix.schema, question({ rows: [{ id: 'clean', text: {} }] })).ok));
});

describe('the check of a matrix', () => {
  it('finds nothing in a sound definition', () =>
    assert.deepEqual(matrix.check(question({ min: 0, max: 10, labels: { 0: { en: 'Not at all' } }, favourable: { atLeast: 8 } })), []));

  const faults: readonly (readonly [what: string, more: Partial<MatrixQuestion>, path: string, expected: string])[] = [
    ['more than ten steps', { min: 0, max: 11 }, 'max', 'expected at most 10: a matrix has at most 10 steps'],
    ['a range that goes nowhere', { max: 1 }, 'max', 'expected more than min, which is 1'],
    ['a label outside the range', { labels: { 6: { en: 'Six' } } }, 'labels["6"]', 'expected a key from 1 to 5'],
    ['favourable values outside the range', { favourable: { atLeast: 6 } }, 'favourable', 'expected values within 1 to 5'],
    ['an id that is used again', { rows: [row('clean'), row('clean')] }, 'rows[1].id', 'expected an id that no other row has; "clean" stands at rows[0] already'],
    ['a row that reads as no answer', { rows: [row('missing')] }, 'rows[0].id', 'expected another id: an answer with the key "missing" says that there is none'],
  ];
  for (const [what, more, path, expected] of faults) it(`refuses ${what}`, () => assert.deepEqual(matrix.check(question(more)), [{ path, expected }]));
});

describe('the answer to a matrix', () => {
  const offering = question({ allow: ['dont-know'] });

  it('has a value in each row', () => assert.deepEqual(problemsOf(question(), { clean: 1, warm: 5 }), []));

  it('may pass rows over, also where an answer is required', () => assert.deepEqual(problemsOf(question({ required: true }), { warm: 3 }), []));

  it('may leave a row in a way that is offered', () => assert.deepEqual(problemsOf(offering, { clean: { missing: 'dont-know' } }), []));

  const refused: readonly (readonly [what: string, asked: MatrixQuestion, answer: unknown, path: string, expected: string])[] = [
    ['no row at all', question(), {}, '', 'expected an answer in at least one row'],
    ['a value above the range', question(), { clean: 6 }, 'clean', 'expected at most 5'],
    ['a value below the range', question(), { clean: 0 }, 'clean', 'expected at least 1'],
    ['half a value', question(), { clean: 2.5 }, 'clean', 'expected an integer'],
    ['an unknown row', question(), { cosy: 3 }, 'cosy', 'unknown row; expected one of clean, warm'],
    ['a row that every object has', question(), { toString: 3 }, 'toString', 'unknown row; expected one of clean, warm'],
    ['a way to leave it that is not offered', offering, { clean: { missing: 'no-answer' } }, 'clean.missing', 'expected "dont-know"'],
    ['a way to leave it where none is offered', question(), { clean: { missing: 'dont-know' } }, 'clean', 'expected an integer'],
    ['a list', question(), [3, 4], '', 'expected an object'],
  ];
  for (const [what, asked, answer, path, expected] of refused) it(`is not ${what}`, () => assert.deepEqual(problemsOf(asked, answer), [{ path, expected }]));
});

describe('a matrix in results', () => {
  it('tells the words of its values and of its rows', () => {
    const labels = { 1: { en: 'No' } };
    assert.deepEqual(matrix.presentation(question({ labels })), { labels, rows: { clean: { en: 'About clean' }, warm: { en: 'About warm' } } });
  });

  it('tells no words of values where the definition has none', () => assert.deepEqual(Object.keys(matrix.presentation(question())), ['rows']));

  it('counts each row by itself; rows that were left or passed over count for nothing', () => {
    const asked = question({ allow: ['dont-know'] });
    const answers = [{ clean: 5, warm: { missing: 'dont-know' } }, { clean: 3 }, { warm: 4 }];
    const summary = matrixSummary.addAnswers(matrixSummary.emptySummary(asked), answers);
    assert.deepEqual(
      matrixSummary.describe(asked, summary).rows.map(({ id, n, mean }) => [id, n, mean?.estimate]),
      [
        ['clean', 2, 4],
        ['warm', 1, 4],
      ],
    );
  });

  it('tells the share of the favourable values of the definition', () => {
    const asked = question({ favourable: { atMost: 2 } });
    const { from, to, count } = matrixSummary.describe(asked, matrixSummary.addAnswers(matrixSummary.emptySummary(asked), [{ clean: 2 }])).rows[0]!.favourable!;
    assert.deepEqual({ from, to, count }, { from: 1, to: 2, count: 1 });
  });

  it('tells its rows in the order of the definition, also where their ids are numbers', () => {
    const asked = question({ rows: ['2025', '2024'].map(row) });
    assert.deepEqual(
      matrixSummary.describe(asked, matrixSummary.emptySummary(asked)).rows.map(({ id }) => id),
      ['2025', '2024'],
    );
  });
});
