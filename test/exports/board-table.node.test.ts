import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { BoardAct } from '../../src/board/act.js';
import type { ResponseParts } from '../../src/board/response-parts.js';
import { boardTable } from '../../src/exports/board-table.js';
import { unguardFormula } from '../../src/text/formula-guard.js';
import type { BoardDocument } from '../../src/schemas.js';
import { fieldsOf, rowsOf } from '../fixtures/csv-fields.js';
import { HOSTILE_TEXTS } from '../fixtures/hostile-texts.js';
import { facilitatorsBoard, participant, placeId, publicBoard } from '../fixtures/meeting-parts.js';
import { MEETING } from '../fixtures/meeting-survey.js';

const [FEWER, CALLS, KAJA] = [placeId('ane', 'indicators', 0), placeId('ane', 'indicators', 1), placeId('bo', 'indicators', 0)] as const;

const ACTS: readonly BoardAct[] = [
  { act: 'redact', card: KAJA, text: 'I know my case worker by name', reason: 'Names a person' },
  { act: 'merge', cards: [CALLS], into: FEWER },
  { act: 'category', id: 'calm', text: { en: 'Calm' } },
  { act: 'categorise', card: FEWER, category: 'calm' },
  { act: 'choose', card: KAJA, reason: { en: 'It was named most' } },
  { act: 'hide', card: placeId('bo', 'ideas', 0), reason: 'An advertisement' },
];

/** The meeting, whose three cards can be rated. */
const RATING = {
  ...MEETING,
  questions: MEETING.questions.map((question) => (question.id === 'dots' ? { ...question, options: [FEWER, KAJA].map((id) => ({ id, text: { en: id } })) } : question)),
};

let responses: ResponseParts[];
let rows: Record<string, string>[];
before(async () => {
  responses = await Promise.all([
    participant('ane', '1.1', { indicators: ['Fewer complaints', 'Somebody calls back'], dots: [KAJA] }),
    participant('bo', '1.2', { indicators: ['I know my case worker Kaja by name'], ideas: ['A bench'], objections: ['I did not agree to this'] }),
    participant('ea', null, { help: ['Open on Saturdays'], who: ['citizens'], others: ['The library'], headline: 'Nobody waits', story: 'In ten years' }),
  ]);
  rows = rowsOf(boardTable(facilitatorsBoard(responses, ACTS, RATING), 'en'));
});

const rowOf = (id: string) => rows.find((row) => row['id'] === id)!;

describe('the table of a board', () => {
  it('has a row for each thing that was written, whatever became of it', () =>
    assert.deepEqual(rows.map(({ kind, text }) => `${kind} ${text}`).toSorted(), [
      'card Fewer complaints',
      'card I know my case worker Kaja by name',
      'card Somebody calls back',
      'contribution Open on Saturdays',
      'hidden A bench',
      'objection I did not agree to this',
      'story In ten years',
      'story Nobody waits',
    ]));

  it('has what was written beside what is shown', () =>
    assert.deepEqual([rowOf(KAJA)['text'], rowOf(KAJA)['shown']], ['I know my case worker Kaja by name', 'I know my case worker by name']));

  it('says under which card a card stands, and in which category both are', () =>
    assert.deepEqual([rowOf(CALLS)['under'], rowOf(CALLS)['category'], rowOf(FEWER)['category']], [FEWER, 'calm', 'calm']));

  it('says what was chosen, in which place and why', () => {
    assert.deepEqual([rowOf(KAJA)['chosen'], rowOf(KAJA)['chosen_reason']], ['1', 'It was named most']);
    assert.equal(rowOf(FEWER)['chosen'], '');
  });

  it('keeps a card with no dots apart from one that was not rated', () =>
    assert.deepEqual(
      [KAJA, FEWER, CALLS].map((id) => rowOf(id)['dots_rating']),
      ['1', '0', ''],
    ));

  it('says why something is hidden, and leaves out of the public board what facilitators alone know', () => {
    assert.equal(rows.find(({ kind }) => kind === 'hidden')!['hidden_reason'], 'An advertisement');
    const open = rowsOf(boardTable(publicBoard(responses, ACTS, RATING), 'en'));
    assert.deepEqual([open.some(({ kind }) => kind === 'hidden'), open.some(({ text }) => text!.includes('Kaja'))], [false, false]);
  });

  it('says who contributes, given and own', () => {
    const { actors, others, by } = rows.find(({ kind }) => kind === 'contribution')!;
    assert.deepEqual([actors, others, by], ['citizens', 'The library', 'participant']);
  });

  it('gives every hostile text back, and none as a formula', () => {
    const board = publicBoard(responses, []);
    const hostile: BoardDocument = { ...board, cards: HOSTILE_TEXTS.map((text, place) => ({ ...board.cards[0]!, id: `card-${place}`, text, rated: {} })) };
    const fields = fieldsOf(boardTable(hostile, 'en')).slice(1, HOSTILE_TEXTS.length + 1);
    assert.deepEqual(
      fields.map((row) => unguardFormula(row[5]!)),
      HOSTILE_TEXTS,
    );
    for (const row of fields) assert.doesNotMatch(row[5]!, /^[=+\-@\t\r]/);
  });
});
