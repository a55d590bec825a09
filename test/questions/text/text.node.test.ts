import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { text, type TextQuestion } from '../../../src/questions/text/text.js';
import { textSummary } from '../../../src/questions/text/text.summary.js';
import { parseWith } from '../../../src/validation/parse-with.js';
import { deepFreeze } from '../../fixtures/deep-freeze.js';

const question = (more: Partial<TextQuestion> = {}): TextQuestion => deepFreeze({ id: 'why', type: 'text', text: { da: 'Hvorfor?' }, ...more });
const takes = (asked: TextQuestion, answer: unknown) => parseWith(text.answer(asked), answer).ok;

describe('the answer to a text question', () => {
  it('is at most as long as the definition says', () =>
    assert.deepEqual(
      ['Håb', 'Håb!'].map((answer) => takes(question({ maxLength: 3 }), answer)),
      [true, false],
    ));

  it('is at most 1000 characters long where the definition does not say', () =>
    assert.deepEqual(
      [1000, 1001].map((length) => takes(question(), 'x'.repeat(length))),
      [true, false],
    ));

  it('is not empty, for that is no answer', () => assert.ok(!takes(question(), '')));

  it('is not a number', () => assert.ok(!takes(question(), 3)));
});

describe('the length of a text question', () => {
  const parses = (maxLength: number) => parseWith(text.schema, question({ maxLength })).ok;

  it('is at least 1', () => assert.deepEqual([0, 1].map(parses), [false, true]));

  it('is at most 10,000', () => assert.deepEqual([10_000, 10_001].map(parses), [true, false]));
});

describe('a text question in results', () => {
  it('is counted, and nothing of what was written is kept', () => {
    const summary = textSummary.addAnswers(textSummary.emptySummary(), ['Min nabo hedder Bo', 'Tak']);
    assert.deepEqual(textSummary.describe(question(), summary), { kind: 'texts', n: 2 });
  });
});
