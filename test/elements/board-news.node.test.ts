import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import { BoardNews } from '../../src/elements/board/board-news.js';
import type { BoardDocument } from '../../src/schemas.js';
import { boardCard, meetingBoard } from '../fixtures/meeting-board.js';

const withCards = (...ids: string[]): BoardDocument => meetingBoard({ cards: ids.map((id) => boardCard(id, id)), side: [], objections: [], contributions: [], stories: [] });

/** News of documents that come one after the other, and what was told. */
function bench() {
  let board: BoardDocument | undefined;
  const told: string[] = [];
  const host = { addController: () => undefined, removeController: () => undefined, requestUpdate: () => void told.push(news.message), updateComplete: Promise.resolve(true) };
  const news: BoardNews = new BoardNews(
    host,
    () => board,
    ({ newCards, cards, phase }) => `${newCards} of ${cards}${phase === undefined ? '' : `, in ${phase.id}`}`,
  );
  const come = (next: BoardDocument | undefined) => {
    board = next;
    news.hostUpdate();
  };
  return { come, told, news };
}

describe('the news of a board', () => {
  beforeEach(() => mock.timers.enable({ apis: ['setTimeout', 'Date'], now: 1_000_000 }));
  afterEach(() => mock.timers.reset());

  it('say nothing of what was there from the beginning', () => {
    const { come, told, news } = bench();
    come(withCards('a', 'b'));
    mock.timers.tick(60_000);
    assert.deepEqual([told, news.isNew('a')], [[], false]);
  });

  it('say at once how many cards are new, and how many there are', () => {
    const { come, told } = bench();
    come(withCards('a'));
    come(withCards('a', 'b', 'c'));
    mock.timers.tick(0);
    assert.deepEqual(told, ['2 of 3']);
  });

  it('are told every ten seconds at most, and then all together', () => {
    const { come, told } = bench();
    come(withCards('a'));
    come(withCards('a', 'b'));
    mock.timers.tick(0);
    come(withCards('a', 'b', 'c'));
    mock.timers.tick(5000);
    come(withCards('a', 'b', 'c', 'd'));
    mock.timers.tick(4999);
    assert.deepEqual(told, ['1 of 2']);
    mock.timers.tick(1);
    assert.deepEqual(told, ['1 of 2', '2 of 4']);
  });

  it('say where the meeting has gone on to', () => {
    const { come, told } = bench();
    come(withCards('a'));
    come({ ...withCards('a'), phase: 'rating' });
    mock.timers.tick(0);
    assert.deepEqual(told, ['0 of 1, in rating']);
  });

  it('are silent where nothing was added', () => {
    const { come, told } = bench();
    come(withCards('a', 'b'));
    come(withCards('a'));
    mock.timers.tick(60_000);
    assert.deepEqual(told, []);
  });

  it('begin anew with the board of another meeting', () => {
    const { come, told } = bench();
    come(withCards('a'));
    come({ ...withCards('a', 'b'), survey: 'other' });
    mock.timers.tick(60_000);
    assert.deepEqual(told, []);
  });

  it('take for new what came with the last document, until the next one', () => {
    const { come, news } = bench();
    come(withCards('a'));
    come(withCards('a', 'b'));
    assert.deepEqual([news.isNew('a'), news.isNew('b')], [false, true]);
    come(withCards('a', 'b', 'c'));
    assert.deepEqual([news.isNew('b'), news.isNew('c')], [false, true]);
  });

  it('are told no more once the board has left the page', () => {
    const { come, told, news } = bench();
    come(withCards('a'));
    come(withCards('a', 'b'));
    news.hostDisconnected();
    mock.timers.tick(60_000);
    assert.deepEqual(told, []);
  });
});
