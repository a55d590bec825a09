import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { BoardAct } from '../../src/board/act.js';
import type { BoardSurvey } from '../../src/board/board.js';
import type { ResponseParts } from '../../src/board/response-parts.js';
import { boardDocument, parseWith } from '../../src/schemas.js';
import { facilitatorsBoard, participant, placeId, publicBoard } from '../fixtures/meeting-parts.js';
import { MEETING } from '../fixtures/meeting-survey.js';

const [FEWER, CALLS, KNOWN] = [placeId('ane', 'indicators', 0), placeId('ane', 'indicators', 1), placeId('bo', 'indicators', 0)] as const;

/** Ane at table 1.1 and Bo at table 1.2 have written three cards. */
let written: ResponseParts[];
before(async () => {
  written = await Promise.all([
    participant('ane', '1.1', { indicators: ['Fewer complaints', 'Somebody calls back'] }),
    participant('bo', '1.2', { indicators: ['I know my case worker Kaja by name'], ideas: ['A bench'], objections: ['I did not agree to this'] }),
  ]);
});

const offering = (ids: readonly string[]): BoardSurvey => ({
  ...MEETING,
  questions: MEETING.questions.map((question) => (question.id === 'dots' ? { ...question, options: ids.map((id) => ({ id, text: { en: id } })) } : question)),
});
const rating = (who: string, dots: readonly string[], table = '1.1') => participant(who, table, { dots: [...dots] });
const cardOf = (board: ReturnType<typeof publicBoard>, id: string) => board.cards.find((card) => card.id === id);

describe('a board without acts', () => {
  it('shows every card as it was written, with its table and language, in its first phase', () => {
    const board = publicBoard(written, []);
    assert.deepEqual(
      board.cards.map(({ id, text, table, reworded, merged }) => [id, text, table, reworded, merged]),
      [
        [FEWER, 'Fewer complaints', '1.1', false, []],
        [CALLS, 'Somebody calls back', '1.1', false, []],
        [KNOWN, 'I know my case worker Kaja by name', '1.2', false, []],
      ],
    );
    assert.deepEqual([board.phase, board.act, board.n], ['write', 0, 2]);
    assert.deepEqual([board.side[0]?.text, board.objections[0]?.text], ['A bench', 'I did not agree to this']);
  });

  it('counts those who answered in each phase, and at each table', () => {
    const [write, rate] = publicBoard(written, []).phases;
    assert.deepEqual([write!.n, write!.tables, rate!.n, rate!.tables], [2, { '1.1': 1, '1.2': 1 }, 0, {}]);
  });

  it('says what it asks, at which tables, and which cards each phase is about', () => {
    const board = publicBoard(written, []);
    assert.equal(board.questions['indicators']?.['en'], 'How would we know that we succeed?');
    assert.deepEqual(Object.keys(board.questions).sort(), MEETING.questions.map(({ id }) => id).sort());
    assert.deepEqual(
      board.tables.map(({ id }) => id),
      MEETING.groups,
    );
    assert.deepEqual(board.beside, { side: 'ideas', objections: 'objections' });
    assert.deepEqual(new Set(board.phases.map(({ about }) => about)), new Set(['indicators']));
  });

  it('fits its schema, for everybody and for facilitators', () => {
    for (const board of [publicBoard(written, []), facilitatorsBoard(written, [{ act: 'hide', card: FEWER, reason: 'Twice' }])]) {
      const parsed = parseWith(boardDocument, board);
      assert.ok(parsed.ok, JSON.stringify(parsed));
    }
  });

  it('is the same in whatever order the responses are read', () => {
    assert.deepEqual(publicBoard(written.toReversed(), []), publicBoard(written, []));
  });
});

describe('what is hidden', () => {
  const hide: BoardAct = { act: 'hide', card: KNOWN, reason: 'Names a person' };

  it('is absent for everybody, and there for facilitators with the reason', () => {
    const board = publicBoard(written, [hide]);
    assert.deepEqual([cardOf(board, KNOWN), 'hidden' in board, JSON.stringify(board).includes('Kaja')], [undefined, false, false]);
    assert.deepEqual(
      facilitatorsBoard(written, [hide]).hidden!.map(({ id, text, reason }) => [id, text, reason]),
      [[KNOWN, 'I know my case worker Kaja by name', 'Names a person']],
    );
  });

  it('comes back as it was when it is shown again', () => {
    const chosen: BoardAct = { act: 'choose', card: KNOWN };
    const shown = publicBoard(written, [chosen, hide, { act: 'show', card: KNOWN }]);
    assert.deepEqual({ ...shown, act: 1 }, publicBoard(written, [chosen]));
  });

  it('is told of nowhere else: neither as chosen, nor in themes, nor in what became of it', () => {
    const acts: BoardAct[] = [
      { act: 'choose', card: KNOWN },
      { act: 'theme', id: 'near', text: { en: 'Near' }, cards: [KNOWN, FEWER] },
      { act: 'became', card: KNOWN, text: { en: 'Done' }, date: '2026-12-01', status: 'done' },
      hide,
    ];
    const board = publicBoard(written, acts);
    assert.deepEqual([board.chosen, board.themes[0]!.cards, board.became, JSON.stringify(board).includes(KNOWN)], [[], [FEWER], [], false]);
  });

  it('can be a card beside the process, an objection, a contribution and a story', async () => {
    const more = await participant('cy', '1.1', { help: ['A room'], headline: 'All at work', story: 'In 2030 nobody waits' });
    const cards = [placeId('bo', 'ideas'), placeId('bo', 'objections'), placeId('cy', 'help'), placeId('cy', 'headline')];
    const acts = cards.map((card): BoardAct => ({ act: 'hide', card, reason: 'A test' }));
    const board = facilitatorsBoard([...written, more], acts);
    assert.deepEqual([board.side, board.objections, board.contributions, board.stories], [[], [], [], []]);
    assert.deepEqual(board.hidden!.map(({ text }) => text).toSorted(), ['A bench', 'A room', 'All at work\nIn 2030 nobody waits', 'I did not agree to this']);
  });
});

describe('a card in other words', () => {
  const redact: BoardAct = { act: 'redact', card: KNOWN, text: 'I know my case worker by name', reason: 'Names a person' };

  it('is shown with them and marked, and what was written is told to facilitators only', () => {
    const board = publicBoard(written, [redact]);
    assert.deepEqual([cardOf(board, KNOWN)!.text, cardOf(board, KNOWN)!.reworded, JSON.stringify(board).includes('Kaja')], ['I know my case worker by name', true, false]);
    assert.equal(cardOf(facilitatorsBoard(written, [redact]), KNOWN)!.raw, 'I know my case worker Kaja by name');
  });

  it('can be a part of a story', async () => {
    const story = await participant('cy', null, { headline: 'Kaja is mayor', story: 'In 2030' });
    const board = publicBoard([story], [{ act: 'redact', card: placeId('cy', 'headline'), text: 'A new mayor', reason: 'Names a person' }]);
    assert.deepEqual(
      board.stories[0]!.parts.map(({ text, reworded }) => [text, reworded]),
      [
        ['A new mayor', true],
        ['In 2030', false],
      ],
    );
  });
});

describe('merged cards', () => {
  const merge: BoardAct = { act: 'merge', cards: [FEWER, CALLS], into: KNOWN };

  it('stand as they were written under the one that they went into', () => {
    const board = publicBoard(written, [merge]);
    assert.deepEqual(
      board.cards.map(({ id, merged }) => [id, merged.map(({ text }) => text)]),
      [[KNOWN, ['Fewer complaints', 'Somebody calls back']]],
    );
  });

  it('go along when their card is merged, and stand alone again when it is parted, hidden or withdrawn', async () => {
    const chain: BoardAct[] = [
      { act: 'merge', cards: [FEWER], into: CALLS },
      { act: 'merge', cards: [CALLS], into: KNOWN },
    ];
    const heads = (responses: readonly ResponseParts[], acts: readonly BoardAct[]) => publicBoard(responses, acts).cards.map(({ id, merged }) => [id, merged.map((one) => one.id)]);
    assert.deepEqual(heads(written, chain), [[KNOWN, [FEWER, CALLS]]]);
    assert.deepEqual(heads(written, [...chain, { act: 'part', card: CALLS }]), [
      [CALLS, [FEWER]],
      [KNOWN, []],
    ]);
    assert.deepEqual(heads(written, [...chain, { act: 'hide', card: KNOWN, reason: 'x' }]), [[CALLS, [FEWER]]]);
    assert.deepEqual(heads(written, [...chain, { act: 'hide', card: CALLS, reason: 'x' }]), [[KNOWN, [FEWER]]]);
    assert.deepEqual(heads([await participant('ane', '1.1', { indicators: ['Fewer complaints', 'Somebody calls back'] })], chain), [[CALLS, [FEWER]]]);
  });

  it('never run in a circle', () => {
    const acts: BoardAct[] = [
      { act: 'merge', cards: [FEWER], into: CALLS },
      { act: 'merge', cards: [CALLS], into: FEWER },
    ];
    assert.deepEqual(
      publicBoard(written, acts).cards.map(({ id }) => id),
      [CALLS, KNOWN],
    );
  });

  it('count in the category of the card above, and in their own again when they are parted', () => {
    const acts: BoardAct[] = [{ act: 'category', id: 'calls', text: { en: 'Calls' } }, { act: 'categorise', card: KNOWN, category: 'calls' }, merge];
    const countAfter = (...more: BoardAct[]) => publicBoard(written, [...acts, ...more]).categories[0]!.n;
    assert.deepEqual([countAfter(), countAfter({ act: 'part', card: FEWER }), countAfter({ act: 'categorise', card: KNOWN, category: null })], [3, 2, 0]);
  });
});

describe('dots', () => {
  it('are counted with those who gave them; a card that nobody chose has none, and one that could not be chosen was not rated', async () => {
    const rated = await Promise.all([rating('a', [FEWER, CALLS]), rating('b', [FEWER])]);
    const board = publicBoard([...written, ...rated], [], offering([FEWER, CALLS, 'first']));
    const later = publicBoard([...written, ...rated], [], offering([FEWER, CALLS, KNOWN]));
    assert.deepEqual(cardOf(board, FEWER)!.rated, { rating: { dots: 2, supporters: 2 }, choosing: null });
    assert.deepEqual([cardOf(board, CALLS)!.rated['rating'], cardOf(board, KNOWN)!.rated['rating']], [{ dots: 1, supporters: 1 }, null]);
    assert.deepEqual(cardOf(later, KNOWN)!.rated['rating'], { dots: 0, supporters: 0 });
  });

  it('were not given, rather than none, where nobody has rated', () => {
    assert.equal(cardOf(publicBoard(written, [], offering([FEWER])), FEWER)!.rated['rating'], null);
  });

  it('may be several on one card, from one hand', async () => {
    const board = publicBoard([...written, await participant('a', null, { dots: { [FEWER]: 3, [CALLS]: 0, [KNOWN]: -1 } })], []);
    assert.deepEqual(
      [cardOf(board, FEWER)!.rated['rating'], cardOf(board, CALLS)!.rated['rating'], cardOf(board, KNOWN)!.rated['rating']],
      [{ dots: 3, supporters: 1 }, null, null],
    );
  });

  it('that wait for the end of the phase are told to facilitators at once, and to everybody when the meeting goes on or the day has passed', async () => {
    const [write, rate, ...others] = MEETING.board.phases;
    const waiting: BoardSurvey = {
      ...MEETING,
      board: { ...MEETING.board, counts: 'after-close', phases: [write!, { ...rate!, closes: '2026-11-30' }, ...others] as BoardSurvey['board']['phases'] },
    };
    const all = [...written, await rating('a', [FEWER])];
    const at = (phase: string): BoardAct[] => [{ act: 'phase', phase }];
    const dotsIn = (board: ReturnType<typeof publicBoard>) => [cardOf(board, FEWER)!.rated['rating']?.dots ?? null, board.phases[1]!.counts];
    assert.deepEqual(dotsIn(publicBoard(all, at('rating'), waiting)), [null, false]);
    assert.deepEqual(dotsIn(facilitatorsBoard(all, at('rating'), waiting)), [1, true]);
    assert.deepEqual(dotsIn(publicBoard(all, at('choosing'), waiting)), [1, true]);
    assert.deepEqual(dotsIn(publicBoard(all, at('rating'), waiting, '2026-11-30')), [null, false]);
    assert.deepEqual(dotsIn(publicBoard(all, at('rating'), waiting, '2026-12-01')), [1, true]);
  });
});

describe('what facilitators add', () => {
  it('stands in the order in which it was chosen, with the reason, until it is taken back', () => {
    const acts: BoardAct[] = [
      { act: 'choose', card: KNOWN },
      { act: 'choose', card: CALLS },
      { act: 'choose', card: KNOWN, reason: { en: 'Near people' } },
    ];
    assert.deepEqual(publicBoard(written, acts).chosen, [{ card: KNOWN, reason: { en: 'Near people' } }, { card: CALLS }]);
    assert.deepEqual(publicBoard(written, [...acts, { act: 'unchoose', card: KNOWN }]).chosen, [{ card: CALLS }]);
  });

  it('stands beside what participants contribute, each with its card and its actors', async () => {
    const own = await participant('cy', '1.2', { help: ['A room', 'Coffee'], to: KNOWN, who: ['citizens'], others: ['The library'] });
    const entered: BoardAct = { act: 'contribute', card: KNOWN, text: 'Opening hours', language: 'en', actors: ['municipality'], followUp: 'Head of department' };
    const board = publicBoard([...written, own], [{ act: 'choose', card: KNOWN }, entered]);
    assert.deepEqual(
      board.contributions.map(({ text, by, about, actors, others, followUp }) => [text, by, about, actors, others, followUp]),
      [
        ['A room', 'participant', KNOWN, ['citizens'], ['The library'], null],
        ['Coffee', 'participant', KNOWN, ['citizens'], ['The library'], null],
        ['Opening hours', 'facilitator', KNOWN, ['municipality'], [], 'Head of department'],
      ],
    );
    const hidden = publicBoard(
      [...written, own],
      [{ act: 'choose', card: KNOWN }, entered, { act: 'hide', card: KNOWN, reason: 'x' }, { act: 'hide', card: 'act-2', reason: 'Wrong' }],
    );
    assert.deepEqual(
      hidden.contributions.map(({ text, about }) => [text, about]),
      [
        ['A room', null],
        ['Coffee', null],
      ],
    );
  });

  it('tells what became of cards and of the meeting, one after another', () => {
    const acts: BoardAct[] = [
      { act: 'became', card: null, text: { en: 'Before the council' }, date: '2026-12-01', status: 'considered' },
      { act: 'became', card: FEWER, text: { en: 'Decided' }, date: '2026-12-10', status: 'decided' },
    ];
    assert.deepEqual(
      publicBoard(written, acts).became.map(({ card, status }) => [card, status]),
      [
        [null, 'considered'],
        [FEWER, 'decided'],
      ],
    );
  });
});

describe('stories', () => {
  it('stand apart from everything that is counted, with the number that they name', async () => {
    const story = await participant('cy', '1.1', { headline: 'Nobody waits', figure: 95 });
    const board = publicBoard([story], []);
    assert.deepEqual(
      board.stories.map(({ phase, parts }) => [phase, parts.map(({ question, text }) => [question, text])]),
      [
        [
          'telling',
          [
            ['headline', 'Nobody waits'],
            ['figure', '95'],
          ],
        ],
      ],
    );
    assert.deepEqual([board.cards, board.phases.at(-1)!.n], [[], 1]);
  });
});

describe('answers that say nothing on the board', () => {
  it('are left out: what was skipped, has another form, or belongs to other questions', async () => {
    const parts = await participant('x', null, { indicators: { missing: 'skipped' }, dots: { missing: 'no-answer' }, help: 4, headline: ' ', other: ['card'] });
    assert.deepEqual([parts.cards, parts.contributions, parts.stories, parts.marks], [[], [], [], []]);
  });
});
