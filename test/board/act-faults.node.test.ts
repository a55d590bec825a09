import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { type BoardAct, boardAct } from '../../src/board/act.js';
import { faultsOfAct } from '../../src/board/act-faults.js';
import type { ResponseParts } from '../../src/board/response-parts.js';
import { parseWith } from '../../src/schemas.js';
import { facilitatorsBoard, participant, placeId } from '../fixtures/meeting-parts.js';
import { MEETING } from '../fixtures/meeting-survey.js';

const [A, B, C] = [placeId('ane', 'indicators', 0), placeId('ane', 'indicators', 1), placeId('ane', 'indicators', 2)] as const;
const [IDEA, HEADLINE, STORY] = [placeId('ane', 'ideas'), placeId('ane', 'headline'), placeId('ane', 'story')] as const;

let responses: ResponseParts[];
before(async () => {
  responses = [await participant('ane', '1.1', { indicators: ['a', 'b', 'c'], ideas: ['an idea'], headline: 'All well', story: 'In 2030' })];
});

const text = { en: 'Words' };
const hide = (card: string): BoardAct => ({ act: 'hide', card, reason: 'a test' });
const merge = (into: string, ...cards: string[]): BoardAct => ({ act: 'merge', cards, into });
const choose = (card: string): BoardAct => ({ act: 'choose', card });
const contribute = (card: string, more: Partial<Extract<BoardAct, { act: 'contribute' }>> = {}): BoardAct => ({
  act: 'contribute',
  card,
  text: 'A room',
  language: 'en',
  actors: ['citizens'],
  ...more,
});

/** Acts that were done before, the act, and where it is faulty; nowhere where it can be done. */
const CASES: readonly (readonly [name: string, before: readonly BoardAct[], act: BoardAct, paths: readonly string[]])[] = [
  ['a phase of the board', [], { act: 'phase', phase: 'choosing' }, []],
  ['a phase of no board', [], { act: 'phase', phase: 'lunch' }, ['phase']],
  ['to hide a card', [], hide(A), []],
  ['to hide a card that stands under another', [merge(A, B)], hide(B), []],
  ['to hide a story', [], hide(HEADLINE), []],
  ['to hide one part of a story', [], hide(STORY), ['card']],
  ['to hide what is hidden already', [hide(A)], hide(A), ['card']],
  ['to show what is hidden', [hide(A)], { act: 'show', card: A }, []],
  ['to show what is shown', [], { act: 'show', card: A }, ['card']],
  ['other words for a part of a story', [], { act: 'redact', card: STORY, text: 'x', reason: 'y' }, []],
  ['other words for a hidden card', [hide(A)], { act: 'redact', card: A, text: 'x', reason: 'y' }, []],
  ['other words for nothing', [], { act: 'redact', card: 'gone', text: 'x', reason: 'y' }, ['card']],
  ['to merge cards', [], merge(A, B, C), []],
  ['to merge into a card that stands under another', [merge(A, B)], merge(B, C), []],
  ['to merge a card into itself', [], merge(A, A), ['cards[0]']],
  ['to merge in a circle', [merge(A, B)], merge(B, A), ['cards[0]']],
  ['to merge cards of two questions', [], merge(A, B, IDEA), ['cards[1]']],
  ['to merge into something beside', [], merge(IDEA, A), ['into']],
  ['to merge what is hidden', [hide(B)], merge(A, B), ['cards[0]']],
  ['to part what is merged', [merge(A, B)], { act: 'part', card: B }, []],
  ['to part what stands alone', [], { act: 'part', card: A }, ['card']],
  ['to choose a card', [choose(B)], choose(A), []],
  ['to choose a card again with another reason', [choose(A), choose(B)], { act: 'choose', card: A, reason: text }, []],
  ['to choose more than the most', [choose(A), choose(B)], choose(C), ['card']],
  ['to choose what stands under another', [merge(A, B)], choose(B), ['card']],
  ['to choose an idea beside', [], choose(IDEA), ['card']],
  ['to take back what was chosen', [choose(A)], { act: 'unchoose', card: A }, []],
  ['to take back what was not', [], { act: 'unchoose', card: A }, ['card']],
  ['a category', [{ act: 'category', id: 'x', text }], { act: 'categorise', card: A, category: 'x' }, []],
  ['no category', [], { act: 'categorise', card: A, category: null }, []],
  ['a category that nobody made', [], { act: 'categorise', card: A, category: 'x' }, ['category']],
  ['a category for an idea beside', [{ act: 'category', id: 'x', text }], { act: 'categorise', card: IDEA, category: 'x' }, ['card']],
  ['a theme', [], { act: 'theme', id: 'x', text, cards: [A, IDEA] }, []],
  ['a theme with a card that is not there', [], { act: 'theme', id: 'x', text, cards: [A, 'gone'] }, ['cards[1]']],
  ['a contribution to a chosen card', [choose(A)], contribute(A), []],
  ['a contribution by others only', [choose(A)], contribute(A, { actors: [], others: ['The library'] }), []],
  ['a contribution to a card that was not chosen', [], contribute(A), ['card']],
  ['a contribution by nobody', [choose(A)], contribute(A, { actors: [] }), ['actors']],
  ['a contribution by an actor whom the board does not name', [choose(A)], contribute(A, { actors: ['citizens', 'kings'] }), ['actors[1]']],
  ['what became of a card', [], { act: 'became', card: A, text, date: '2026-12-01', status: 'done' }, []],
  ['what became of all', [], { act: 'became', card: null, text, date: '2026-12-01', status: 'noted' }, []],
  ['what became of a hidden card', [hide(A)], { act: 'became', card: A, text, date: '2026-12-01', status: 'done' }, ['card']],
];

describe('an act on a board', () => {
  for (const [name, earlier, act, paths] of CASES)
    it(`${paths.length === 0 ? 'can be done' : `is faulty in ${paths.join(', ')}`}: ${name}`, () => {
      assert.ok(parseWith(boardAct, act).ok);
      const faults = faultsOfAct(MEETING, facilitatorsBoard(responses, earlier), act);
      assert.deepEqual(
        faults.map(({ path }) => path),
        paths,
      );
      for (const { expected } of faults) assert.match(expected, /^expected /);
    });

  it('has a form, of which each fault is told with its place', () => {
    const faultOf = (act: unknown) => {
      const parsed = parseWith(boardAct, act);
      return parsed.ok ? 'none' : parsed.problems.map(({ path }) => path).join(', ');
    };
    assert.deepEqual(
      [
        faultOf({ act: 'dance' }),
        faultOf({ act: 'hide', card: A }),
        faultOf({ act: 'redact', card: A, text: '  ', reason: 'x' }),
        faultOf({ act: 'merge', cards: [A, A], into: B }),
        faultOf({ act: 'became', card: null, text, date: '2026-02-30', status: 'done' }),
        faultOf({ act: 'category', id: 'x', text: {} }),
        faultOf({ act: 'phase', phase: 'rating', at: 'noon' }),
      ],
      ['act', 'reason', 'text', 'cards', 'date', 'text', 'at'],
    );
  });
});
