import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cards, type CardsQuestion } from '../../../src/questions/cards/cards.js';
import { cardsSummary } from '../../../src/questions/cards/cards.summary.js';
import { parseWith } from '../../../src/validation/parse-with.js';
import { deepFreeze } from '../../fixtures/deep-freeze.js';

const question = (more: Partial<CardsQuestion> = {}): CardsQuestion => deepFreeze({ id: 'ideas', type: 'cards', text: { da: 'Hvilke ideer har du?' }, ...more });
const takes = (asked: CardsQuestion, answer: unknown) => parseWith(cards.answer(asked), answer).ok;
const many = (count: number) => Array.from({ length: count }, (_, index) => `Idé ${index}`);

describe('the answer to a question for cards', () => {
  it('has at least one card', () =>
    assert.deepEqual(
      [[], ['a']].map((answer) => takes(question(), answer)),
      [false, true],
    ));

  it('has at most as many cards as the definition says', () =>
    assert.deepEqual(
      [2, 3].map((count) => takes(question({ atMost: 2 }), many(count))),
      [true, false],
    ));

  it('has at most five cards where the definition does not say', () =>
    assert.deepEqual(
      [5, 6].map((count) => takes(question(), many(count))),
      [true, false],
    ));

  it('has cards as long as the definition says', () =>
    assert.deepEqual(
      ['abc', 'abcd'].map((card) => takes(question({ maxLength: 3 }), [card])),
      [true, false],
    ));

  it('has cards of at most 140 characters where the definition does not say', () =>
    assert.deepEqual(
      [140, 141].map((length) => takes(question(), ['x'.repeat(length)])),
      [true, false],
    ));

  it('may have the same card twice', () => assert.ok(takes(question(), ['Træer', 'Træer'])));

  for (const card of ['', ' ', '\n\t ', 'half \ud83c', 'zero\0', 3, null]) it(`has no card ${JSON.stringify(card)}`, () => assert.ok(!takes(question(), ['Træer', card])));
});

describe('a question for cards', () => {
  it('has room for 1 to 20 cards', () =>
    assert.deepEqual(
      [0, 1, 20, 21].map((atMost) => parseWith(cards.schema, question({ atMost })).ok),
      [false, true, true, false],
    ));

  it('has cards of 1 to 500 characters', () =>
    assert.deepEqual(
      [0, 1, 500, 501].map((maxLength) => parseWith(cards.schema, question({ maxLength })).ok),
      [false, true, true, false],
    ));
});

describe('cards in results', () => {
  it('are counted by those who wrote some, and nothing of what was written is kept', () => {
    const summary = cardsSummary.addAnswers(cardsSummary.emptySummary(), [['Min nabo hedder Bo', 'Tak'], ['Tak']]);
    assert.deepEqual(cardsSummary.describe(question(), summary), { kind: 'texts', n: 2 });
  });
});
