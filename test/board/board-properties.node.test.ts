import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import fc from 'fast-check';
import type { BoardAct } from '../../src/board/act.js';
import { faultsOfAct } from '../../src/board/act-faults.js';
import { boardOf } from '../../src/board/board.js';
import type { ResponseParts } from '../../src/board/response-parts.js';
import { boardDocument, type BoardDocument, parseWith } from '../../src/schemas.js';
import { facilitatorsBoard, keptActs, participant, publicBoard } from '../fixtures/meeting-parts.js';
import { MEETING } from '../fixtures/meeting-survey.js';

let responses: ResponseParts[];
let ids: readonly string[];
before(async () => {
  responses = await Promise.all(
    Array.from({ length: 6 }, (_, index) =>
      participant(`p${index}`, MEETING.groups[index % 3]!, {
        indicators: ['one', 'two', 'three'].map((word) => `${word} of ${index}`),
        ideas: [`idea ${index}`],
        objections: [`objection ${index}`],
        help: [`help ${index}`],
        headline: `headline ${index}`,
      }),
    ),
  );
  ids = responses.flatMap(({ cards, contributions, stories }) => [...cards, ...contributions, ...stories].map(({ id }) => id));
});

/** Numbers that stand for what is there; some are beyond it and stand for cards that were withdrawn. */
const place = fc.nat(40);
const anyAct: fc.Arbitrary<(idAt: (place: number) => string) => BoardAct> = fc.oneof(
  place.map((card) => (idAt: (place: number) => string): BoardAct => ({ act: 'hide', card: idAt(card), reason: 'a test' })),
  place.map((card) => (idAt: (place: number) => string): BoardAct => ({ act: 'show', card: idAt(card) })),
  place.map((card) => (idAt: (place: number) => string): BoardAct => ({ act: 'redact', card: idAt(card), text: 'other words', reason: 'a test' })),
  fc
    .tuple(fc.uniqueArray(place, { minLength: 1, maxLength: 4 }), place)
    .map(([cards, into]) => (idAt: (place: number) => string): BoardAct => ({ act: 'merge', cards: cards.map(idAt), into: idAt(into) })),
  place.map((card) => (idAt: (place: number) => string): BoardAct => ({ act: 'part', card: idAt(card) })),
  place.map((card) => (idAt: (place: number) => string): BoardAct => ({ act: 'choose', card: idAt(card) })),
  place.map((card) => (idAt: (place: number) => string): BoardAct => ({ act: 'unchoose', card: idAt(card) })),
  fc.tuple(place, fc.nat(100)).map(([card, cost]) => (idAt: (place: number) => string): BoardAct => ({ act: 'price', card: idAt(card), cost, description: { en: 'a price' } })),
  place.map((card) => (idAt: (place: number) => string): BoardAct => ({ act: 'unprice', card: idAt(card) })),
  fc.nat(2).map((id) => (): BoardAct => ({ act: 'category', id: `category-${id}`, text: { en: `Category ${id}` } })),
  fc
    .tuple(place, fc.option(fc.nat(3)))
    .map(([card, id]) => (idAt: (place: number) => string): BoardAct => ({ act: 'categorise', card: idAt(card), category: id === null ? null : `category-${id}` })),
  fc
    .uniqueArray(place, { maxLength: 4 })
    .map((cards) => (idAt: (place: number) => string): BoardAct => ({ act: 'theme', id: 'theme', text: { en: 'Theme' }, cards: cards.map(idAt) })),
);
const idAt = (index: number) => ids[index] ?? `card-gone-${index}`;
const anyActs = fc.array(anyAct, { maxLength: 30 }).map((made) => () => made.map((make) => make(idAt)));

/** The ids of everything that stands on a board, as often as it stands there. */
const standing = (board: BoardDocument): string[] =>
  [...board.cards, ...board.cards.flatMap(({ merged }) => merged), ...board.side, ...board.objections, ...board.contributions, ...board.stories, ...(board.hidden ?? [])].map(
    ({ id }) => id,
  );

describe('a board, whatever its facilitators do', () => {
  it('has everything that was written somewhere exactly once', () => {
    fc.assert(fc.property(anyActs, (acts) => assert.deepEqual(standing(facilitatorsBoard(responses, acts())).toSorted(), ids.toSorted())));
  });

  it('fits its schema for everybody and for facilitators, and is the same when it is made again', () => {
    fc.assert(
      fc.property(anyActs, (acts) => {
        for (const board of [publicBoard, facilitatorsBoard]) {
          const first = board(responses, acts());
          const parsed = parseWith(boardDocument, first);
          assert.ok(parsed.ok, JSON.stringify(parsed));
          assert.deepEqual(board(responses.toReversed(), acts()), first);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('counts in each category the cards that stand under it', () => {
    fc.assert(
      fc.property(anyActs, (acts) => {
        const { categories, cards } = publicBoard(responses, acts());
        for (const { id, n } of categories) assert.equal(n, cards.filter(({ category }) => category === id).flatMap(({ merged }) => ['itself', ...merged]).length);
        for (const { category } of cards) assert.ok(category === null || categories.some(({ id }) => id === category), `nobody has made ${category}`);
      }),
    );
  });

  it('tells of each card the last price that it was given and that was not taken back', () => {
    fc.assert(
      fc.property(anyActs, (acts) => {
        const given = acts();
        for (const { id, price } of publicBoard(responses, given).cards) {
          const last = given.findLast((act) => (act.act === 'price' || act.act === 'unprice') && act.card === id);
          assert.equal(price?.cost, last?.act === 'price' ? last.cost : undefined, id);
        }
      }),
    );
  });

  it('tells everybody nothing of what is hidden', () => {
    fc.assert(
      fc.property(anyActs, (acts) => {
        const text = JSON.stringify(publicBoard(responses, acts()));
        for (const { id, text: words } of facilitatorsBoard(responses, acts()).hidden!) assert.ok(!text.includes(`"${id}"`) && !text.includes(JSON.stringify(words)), id);
      }),
    );
  });

  it('loses nothing by hiding: when all is shown again it is as if nothing had been hidden', () => {
    fc.assert(
      fc.property(anyActs, (acts) => {
        const others = acts().filter(({ act }) => act !== 'hide' && act !== 'show');
        const shown = [...acts(), ...ids.map((card): BoardAct => ({ act: 'show', card }))];
        assert.deepEqual({ ...publicBoard(responses, shown), act: 0 }, { ...publicBoard(responses, others), act: 0 });
      }),
    );
  });

  it('is as before when cards that stood alone are merged and parted', () => {
    fc.assert(
      fc.property(anyActs, fc.uniqueArray(place, { minLength: 2, maxLength: 5 }), (acts, places) => {
        const before = facilitatorsBoard(responses, acts());
        const heads = places.flatMap((index) => before.cards[index % before.cards.length]?.id ?? []);
        const [into, ...cards] = new Set(heads);
        fc.pre(into !== undefined && cards.length > 0);
        // What a hidden card above holds back is not touched.
        fc.pre(!acts().some(({ act }) => act === 'merge'));
        const parted = cards.map((card): BoardAct => ({ act: 'part', card }));
        assert.deepEqual({ ...facilitatorsBoard(responses, [...acts(), { act: 'merge', cards, into }, ...parted]), act: before.act }, before);
      }),
    );
  });

  it('does not depend on the order of acts on different cards', () => {
    // Chosen cards, categories and themes stand in the order in which they were made; these do not.
    const alone = fc.tuple(fc.constantFrom('hide', 'redact', 'part', 'show'), place);
    fc.assert(
      fc.property(fc.uniqueArray(alone, { selector: ([, card]) => card, maxLength: 12 }), (pairs) => {
        const acts = pairs.map(([act, card]): BoardAct => {
          const id = idAt(card);
          if (act === 'hide') return { act, card: id, reason: 'a test' };
          if (act === 'redact') return { act, card: id, text: 'other', reason: 'a test' };
          return { act, card: id };
        });
        assert.deepEqual(facilitatorsBoard(responses, acts.toReversed()), facilitatorsBoard(responses, acts));
      }),
    );
  });

  it('ignores acts on cards that were withdrawn, and knows them again when the cards come back', () => {
    fc.assert(
      fc.property(anyActs, fc.nat(5), (acts, gone) => {
        const left = responses.filter((_, index) => index !== gone);
        const withdrawn = new Set([...responses[gone]!.cards, ...responses[gone]!.contributions, ...responses[gone]!.stories].map(({ id }) => id));
        const board = facilitatorsBoard(left, acts());
        assert.deepEqual(standing(board).toSorted(), ids.filter((id) => !withdrawn.has(id)).toSorted());
        assert.ok(!board.chosen.some(({ card }) => withdrawn.has(card)) && !board.themes.some(({ cards }) => cards.some((card) => withdrawn.has(card))));
      }),
    );
  });

  it('takes each act that it finds no fault in, and is another or the same, but never broken by it', () => {
    fc.assert(
      fc.property(anyActs, anyAct, (acts, make) => {
        const before = facilitatorsBoard(responses, acts());
        const act = make(idAt);
        if (faultsOfAct(MEETING, before, act).length > 0) return;
        const after = boardOf(MEETING, responses, keptActs([...acts(), act]), { audience: 'facilitators', day: '2026-11-22' });
        if (act.act === 'hide') assert.ok(after.hidden!.some(({ id }) => id === act.card));
        if (act.act === 'choose') assert.ok(after.chosen.some(({ card }) => card === act.card));
        if (act.act === 'merge') for (const card of act.cards) assert.ok(!after.cards.some(({ id }) => id === card), 'a merged card still stands alone');
        if (act.act === 'categorise' && act.category !== null) assert.equal(after.cards.find(({ id }) => id === act.card)!.category, act.category);
      }),
      { numRuns: 300 },
    );
  });
});
