import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { meetingResults, WISHED_MEAN, WISHES } from '../fixtures/meeting-results.js';
import { MEETING } from '../fixtures/meeting-survey.js';

const { board: _board, ...withoutBoard } = MEETING;
const BY_TABLE = { by: 'group' } as const;

/** Every id, word and figure in a part of a results document, wherever it stands. */
const held = (part: unknown): unknown[] => (typeof part === 'object' && part !== null ? Object.values(part).flatMap(held) : [part]);

/** What of it is a wish: the id of its question, or the mean of what was wished for. */
const wishesIn = (part: unknown) => new Set(held(part).filter((one) => one === WISHED_MEAN || WISHES.includes(String(one))));
const ALL = new Set([...WISHES, WISHED_MEAN]);

describe('the wishes of a meeting', () => {
  it('are in no part of its results document', () => assert.deepEqual(wishesIn(meetingResults()), new Set()));

  it('are in no part of it where it is cut by table', () => assert.deepEqual(wishesIn(meetingResults(MEETING, BY_TABLE)), new Set()));

  it('have no weighted figures', () => {
    const { weighted } = meetingResults({ ...MEETING, weights: { by: 'group', targets: { '1.1': 1 } } });
    assert.ok(weighted!.parts.length > 0);
    assert.deepEqual(wishesIn(weighted), new Set());
  });

  it('would be found there if they were counted as other answers are', () => {
    const { cells } = meetingResults(withoutBoard, BY_TABLE);
    assert.deepEqual([wishesIn(meetingResults(withoutBoard)), wishesIn(cells)], [ALL, ALL]);
  });

  it('take nothing from the results of the other questions', () => {
    const { n, questions } = meetingResults();
    assert.equal(n, 12);
    assert.deepEqual(
      questions,
      meetingResults(withoutBoard).questions.filter(({ id }) => !WISHES.includes(id)),
    );
  });
});
