import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { BoardAct } from '../../src/board/act.js';
import { faultsOfAct } from '../../src/board/act-faults.js';
import type { ResponseParts } from '../../src/board/response-parts.js';
import { oppositeOf } from '../../src/elements/facilitation/opposite-act.js';
import { facilitatorsBoard, keptActs, participant, placeId } from '../fixtures/meeting-parts.js';
import { PROPOSALS } from '../fixtures/proposals-survey.js';

const [A, B, C] = [placeId('ane', 'proposals', 0), placeId('ane', 'proposals', 1), placeId('ane', 'proposals', 2)] as const;

let responses: ResponseParts[];
before(async () => {
  responses = [await participant('ane', 'north', { proposals: ['swings', 'path', 'choir'] }, PROPOSALS.board)];
});

const boardAfter = (acts: readonly BoardAct[]) => facilitatorsBoard(responses, acts, PROPOSALS);
const opposite = (act: BoardAct, earlier: readonly BoardAct[]) => oppositeOf(act, { board: boardAfter(earlier), acts: keptActs(earlier), definition: PROPOSALS.board });
const en = (text: string) => ({ en: text });

const price: BoardAct = { act: 'price', card: A, cost: 500, area: 'north', ages: { from: 13 }, description: en('Two swings') };
const reworded: BoardAct = { act: 'redact', card: A, text: 'A swing', reason: 'Shorter' };
const chosen: BoardAct = { act: 'choose', card: B, reason: en('It is safe') };
const category: BoardAct = { act: 'category', id: 'play', text: en('Play') };
const theme: BoardAct = { act: 'theme', id: 'green', text: en('Green'), cards: [A, C] };

/** What was done before, and the act that is undone. */
const UNDONE: readonly (readonly [what: string, earlier: readonly BoardAct[], act: BoardAct])[] = [
  ['a hidden card', [], { act: 'hide', card: A, reason: 'x' }],
  ['a card that is shown again', [{ act: 'hide', card: A, reason: 'x' }], { act: 'show', card: A }],
  ['another wording than the one before', [reworded], { act: 'redact', card: A, text: 'Swings', reason: 'Not only one' }],
  ['a card under another', [], { act: 'merge', cards: [A], into: B }],
  ['a card that stands alone again', [{ act: 'merge', cards: [A], into: B }], { act: 'part', card: A }],
  ['a chosen card', [], chosen],
  ['a card that is chosen no longer, with its reason', [{ act: 'choose', card: C }, chosen], { act: 'unchoose', card: B }],
  ['a first price', [], price],
  ['another price', [price], { act: 'price', card: A, cost: 1 }],
  ['a price that was taken away', [price], { act: 'unprice', card: A }],
  ['another name of a category', [category], { act: 'category', id: 'play', text: en('Games') }],
  ['a card in another category', [category, { act: 'categorise', card: A, category: 'play' }], { act: 'categorise', card: A, category: null }],
  ['a theme that was changed', [theme], { act: 'theme', id: 'green', text: en('Red'), cards: [B] }],
];

describe('undoing', () => {
  for (const [what, earlier, act] of UNDONE)
    it(`leaves the board as it was before: ${what}`, () => {
      const back = opposite(act, earlier)!;
      assert.deepEqual(faultsOfAct(PROPOSALS, boardAfter([...earlier, act]), back), []);
      const [was, is] = [boardAfter(earlier), boardAfter([...earlier, act, back])];
      assert.deepEqual({ ...is, act: 0 }, { ...was, act: 0 });
    });

  const never: readonly (readonly [what: string, earlier: readonly BoardAct[], act: BoardAct])[] = [
    ['the first other wording of a card', [{ ...reworded, card: B }], reworded],
    ['a new category', [{ ...category, id: 'other' }], category],
    ['a new theme', [{ ...theme, id: 'other' }], theme],
    ['a theme with a card that is hidden since', [theme, { act: 'hide', card: C, reason: 'x' }], { ...theme, cards: [A] }],
    ['a card that was not the last one chosen, as it would come last', [chosen, { act: 'choose', card: C }], { act: 'unchoose', card: B }],
    ['several cards under another', [], { act: 'merge', cards: [A, B], into: C }],
    ['a card that was chosen already', [chosen], { act: 'choose', card: B, reason: en('Another') }],
    ['a phase', [], { act: 'phase', phase: 'voting' }],
  ];
  for (const [what, earlier, act] of never) it(`is not offered where nothing leaves the board as it was: ${what}`, () => assert.equal(opposite(act, earlier), null));
});
