import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { MOST_RESPONSES } from '../../src/protocol/limits.js';
import { PROBLEMS, problem, type ProblemCode, problemOf } from '../../src/protocol/problem.js';
import { receipt } from '../../src/protocol/receipt.js';
import { submission, submissionFrame } from '../../src/protocol/submission.js';
import { parseWith } from '../../src/validation/parse-with.js';
import { visitResponse } from '../fixtures/definitions.js';

const takes = (schema: Parameters<typeof parseWith>[0], value: unknown) => parseWith(schema, value).ok;
const many = (count: number) => ({ responses: Array.from({ length: count }, () => visitResponse({})) });

for (const [name, schema] of Object.entries({ submission, 'the frame of a submission': submissionFrame })) {
  describe(name, () => {
    it('holds 1 to 100 responses', () =>
      assert.deepEqual(
        [0, 1, 100, 101].map((count) => takes(schema, many(count))),
        [false, true, true, false],
      ));

    it('has no other keys', () => assert.ok(!takes(schema, { ...many(1), token: 'x' })));
  });
}

describe('a submission', () => {
  it('tells where a response does not have its form', () => {
    assert.deepEqual(parseWith(submission, { responses: [visitResponse({}), { ...visitResponse({}), language: 'd' }] }), {
      ok: false,
      problems: [{ path: 'responses[1].language', expected: 'expected a language tag such as "da"' }],
    });
  });

  it('holds as many responses as the limit says', () => assert.ok(takes(submission, many(MOST_RESPONSES)) && !takes(submission, many(MOST_RESPONSES + 1))));
});

describe('the frame of a submission', () => {
  it('lets a faulty response through, so that it does not hold up the others', () => assert.ok(takes(submissionFrame, { responses: [{ id: 'x', answers: 3 }] })));

  it('needs an id of each, so that the receipt can name it', () => assert.ok(!takes(submissionFrame, { responses: [visitResponse({}), { survey: 'x' }] })));
});

describe('a receipt', () => {
  it('names what was received and what was refused', () => assert.ok(takes(receipt, { received: ['a'], refused: [{ id: 'b', reason: 'unknown question' }] })));

  it('may say more than a device reads', () => assert.ok(takes(receipt, { received: [], refused: [{ id: 'b', reason: '', code: 3 }], stored: 1 })));

  const wrong: readonly unknown[] = [
    {},
    { received: ['a'] },
    { refused: [] },
    { received: 'a', refused: [] },
    { received: [1], refused: [] },
    { received: [''], refused: [] },
    { received: [], refused: ['b'] },
    { received: [], refused: [{ id: 'b' }] },
    [],
    null,
    'ok',
  ];
  for (const value of wrong) it(`is not ${JSON.stringify(value)}`, () => assert.ok(!takes(receipt, value)));
});

describe('a problem', () => {
  for (const code of Object.keys(PROBLEMS) as ProblemCode[]) {
    it(`of the code ${code} has the form of a problem document with its status`, () => {
      const document = problemOf(code);
      assert.ok(takes(problem, document));
      assert.deepEqual([document.type, document.status], [`urn:tillid:problem:${code}`, PROBLEMS[code].status]);
    });
  }

  it('tells where in the body it lies', () => {
    const errors = [{ path: 'questions[0].min', expected: 'expected an integer' }];
    assert.deepEqual(problemOf('invalid-definition', { detail: 'One fault', errors }), {
      type: 'urn:tillid:problem:invalid-definition',
      title: 'The survey definition is not valid',
      status: 400,
      detail: 'One fault',
      errors,
    });
  });

  it('has no empty members', () => assert.deepEqual(Object.keys(problemOf('unknown-route')), ['type', 'status', 'title']));
});
