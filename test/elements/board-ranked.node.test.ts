import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isShown, rankedCards } from '../../src/elements/board/ranked-cards.js';
import { boardCard, meetingBoard } from '../fixtures/meeting-board.js';

const CARDS = [
  boardCard('a', 'A', [2, null]),
  boardCard('b', 'B', [5, null]),
  boardCard('c', 'C', [2, null]),
  boardCard('d', 'D', [0, null]),
  boardCard('e', 'E'),
  boardCard('f', 'F', [1, null]),
];

describe('cards in the order of their dots', () => {
  const { rated, unrated } = rankedCards(CARDS, 'rating');

  it('share a place where they have as many, and the next place is left out', () =>
    assert.deepEqual(
      rated.map(({ card, place, isShared }) => [card.id, place, isShared]),
      [
        ['b', 1, false],
        ['a', 2, true],
        ['c', 2, true],
        ['f', 4, false],
        ['d', null, false],
      ],
    ));

  it('leave apart those that were not rated, and not those without dots', () =>
    assert.deepEqual(
      unrated.map(({ id }) => id),
      ['e'],
    ));
});

describe('the dots of a phase are shown', () => {
  const board = meetingBoard({ phase: 'rating' });
  const rating = board.phases[1]!;

  it('while it goes on, where they are live', () => assert.equal(isShown(board, rating), true));
  it('not before the document tells them', () => assert.equal(isShown(board, { ...rating, counts: false }), false));
  it('not while people vote who are to see them after their own vote', () => assert.equal(isShown({ ...board, counts: 'after-own-vote' }, rating), false));
  it('once the meeting has gone on, where people saw them after their own vote', () =>
    assert.equal(isShown({ ...board, counts: 'after-own-vote', phase: 'choosing' }, rating), true));
});
