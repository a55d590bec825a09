import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { type BoardAct, boardAct } from '../../src/board/act.js';
import { faultsOfAct } from '../../src/board/act-faults.js';
import { definitionOfPhase, withCardWords } from '../../src/board/card-options.js';
import { marksOf } from '../../src/board/marks.js';
import type { ResponseParts } from '../../src/board/response-parts.js';
import { parseWith, type SurveyDefinition } from '../../src/schemas.js';
import type { BudgetQuestion } from '../../src/questions/budget/budget.js';
import { questionsOf } from '../../src/survey/pages-of.js';
import { facilitatorsBoard, participant, placeId, publicBoard } from '../fixtures/meeting-parts.js';
import { PROPOSALS } from '../fixtures/proposals-survey.js';

const [A, B, C] = [placeId('ane', 'proposals', 0), placeId('ane', 'proposals', 1), placeId('ane', 'proposals', 2)] as const;
const IDEA = placeId('ane', 'ideas');

let responses: ResponseParts[];
before(async () => {
  responses = [await participant('ane', 'north', { proposals: ['swings', 'path', 'choir'], ideas: ['beside'] }, PROPOSALS.board)];
});

type Priced = Extract<BoardAct, { act: 'price' }>;
const price = (card: string, cost: number, more: Partial<Priced> = {}): Priced => ({ act: 'price', card, cost, ...more });
const text = { en: 'Words' };

const board = (acts: readonly BoardAct[], more: readonly ResponseParts[] = []) => facilitatorsBoard([...responses, ...more], acts, PROPOSALS);
const faultsOf = (act: BoardAct, earlier: readonly BoardAct[] = [], definition: typeof PROPOSALS = PROPOSALS) =>
  faultsOfAct(definition, board(earlier), act).map(({ path, expected }) => `${path}: ${expected}`);

/** The definition with which a phase begins after some acts. */
const begun = (phase: string, acts: readonly BoardAct[], more: readonly ResponseParts[] = []) =>
  definitionOfPhase(
    PROPOSALS,
    board(acts, more),
    PROPOSALS.board.phases.find(({ id }) => id === phase)!,
    acts.length + 1,
  );
const optionsIn = (definition: SurveyDefinition, id: string) => (questionsOf(definition).find((question) => question.id === id) as BudgetQuestion).options;

describe('the price of a proposal', () => {
  it('stands on its card for everybody, and the last one counts', () => {
    const { cards } = publicBoard(responses, [price(A, 100), price(A, 200, { area: 'north', ages: { to: 12 }, description: text }), price(B, 5)], PROPOSALS);
    assert.deepEqual(
      cards.map(({ price: told }) => told),
      [{ cost: 200, area: 'north', ages: { to: 12 }, description: text }, { cost: 5 }, undefined],
    );
  });

  it('can be taken back', () => {
    assert.deepEqual(faultsOf({ act: 'unprice', card: A }, [price(A, 1)]), []);
    assert.equal(board([price(A, 1), { act: 'unprice', card: A }]).cards[0]!.price, undefined);
    assert.deepEqual(faultsOf({ act: 'unprice', card: A }), ['card: expected a collected card that is shown and has a price']);
  });

  it('is of a collected card that is shown and stands under no other', () => {
    assert.deepEqual(faultsOf(price(A, 1)), []);
    const expected = ['card: expected a collected card that is shown and stands under no other'];
    assert.deepEqual([faultsOf(price(IDEA, 1)), faultsOf(price(A, 1), [{ act: 'hide', card: A, reason: 'x' }])], [expected, expected]);
    assert.deepEqual(faultsOf(price(B, 1), [{ act: 'merge', cards: [B], into: A }]), expected);
  });

  it('is refused where it is above the purse, or above what may be spent on the area', () => {
    assert.deepEqual(faultsOf(price(A, 100_000)), []);
    assert.deepEqual(faultsOf(price(A, 100_000.5)), ['cost: expected at most the budget, which is 100000']);
    assert.deepEqual(faultsOf(price(A, 60_001, { area: 'north' })), ['cost: expected at most 60000, which is the most for "north"']);
  });

  it('is refused in an area that there is not', () => assert.deepEqual(faultsOf(price(A, 1, { area: 'west' })), ['area: expected one of north, south']));

  it('has a least and a most only where people give amounts', () => {
    assert.deepEqual(faultsOf(price(A, 1, { atLeast: 5, atMost: 4 })), [
      'atLeast: expected it only beside "amounts"',
      'atMost: expected it only beside "amounts"',
      'atLeast: expected at most max, which is 4',
    ]);
    const [write, , sharing] = PROPOSALS.board.phases;
    const onlyAmounts = { ...PROPOSALS, board: { ...PROPOSALS.board, phases: [write, sharing] } } as unknown as typeof PROPOSALS;
    assert.deepEqual(faultsOf(price(A, 1, { atLeast: 4, atMost: 5 }), [], onlyAmounts), []);
  });

  it('is refused where nobody is asked about money', () => {
    const [write] = PROPOSALS.board.phases;
    const without = { ...PROPOSALS, board: { ...PROPOSALS.board, phases: [write] } } as unknown as typeof PROPOSALS;
    const [collect, , ...later] = PROPOSALS.board.phases;
    const aboutIdeas = { ...PROPOSALS, board: { phases: [collect, { id: 'more', kind: 'collect', question: 'ideas' }, ...later], counts: 'live' } } as unknown as typeof PROPOSALS;
    for (const definition of [without, aboutIdeas])
      assert.deepEqual(faultsOf(price(A, 1), [], definition), ['act: expected a card about which a phase asks with a question of the type "budget"']);
  });

  it('is an amount with two decimals at most, and ages are in their order', () => {
    const takes = (more: object) => parseWith(boardAct, { ...price(A, 1), ...more }).ok;
    assert.deepEqual([{}, { cost: 0.01 }, { cost: 0.001 }, { cost: -1 }, { ages: { from: 5, to: 4 } }, { colour: 'red' }].map(takes), [true, true, false, false, false, false]);
  });
});

describe('what prices are read by', () => {
  it('is told with the board, for the cards about which money is asked', () => {
    const north = { id: 'north', text: { en: 'North' } };
    const south = { id: 'south', text: { en: 'South' } };
    assert.deepEqual(board([]).purses, { proposals: { currency: 'DKK', questions: ['vote', 'share'], amounts: true, areas: [north, south] } });
  });

  it('is told with the areas of every question that asks, and in kroner where none names a currency', () => {
    const questions = PROPOSALS.questions.map((question) => {
      if (question.id === 'vote') return { ...question, currency: undefined };
      return question.id === 'share' ? { ...question, areas: [{ id: 'west', text: { en: 'West' } }] } : question;
    });
    const told = facilitatorsBoard(responses, [], { ...PROPOSALS, questions }).purses?.['proposals'];
    assert.deepEqual([told?.currency, told?.areas.map(({ id }) => id)], ['DKK', ['north', 'south', 'west']]);
  });

  it('is not told where no phase asks for money', () => {
    const [write] = PROPOSALS.board.phases;
    assert.equal('purses' in facilitatorsBoard(responses, [], { ...PROPOSALS, board: { ...PROPOSALS.board, phases: [write] } } as unknown as typeof PROPOSALS), false);
  });
});

describe('a vote on proposals', () => {
  const priced = [price(A, 40_000, { area: 'north', ages: { from: 2, to: 12 }, description: text }), price(C, 500.5)];

  it('offers those that have a price, with it, and no others', () => {
    const made = begun('voting', priced);
    assert.ok(made?.ok, JSON.stringify(made));
    assert.deepEqual(optionsIn(made.value, 'vote'), [
      { id: A, text: { en: 'swings' }, cost: 40_000, area: 'north', ages: { from: 2, to: 12 }, description: text },
      { id: C, text: { en: 'choir' }, cost: 500.5 },
    ]);
  });

  it('offers none that is hidden or stands under another', () => {
    const acts: BoardAct[] = [...priced, price(B, 1), { act: 'hide', card: A, reason: 'Refused: not ours to decide' }];
    const made = begun('voting', acts);
    assert.ok(made?.ok);
    assert.deepEqual(
      optionsIn(made.value, 'vote').map(({ id }) => id),
      [B, C],
    );
  });

  it('does not begin with fewer than two', () => assert.equal(begun('voting', [price(A, 1)])?.ok, false));

  it('has in its second round those that somebody supports', async () => {
    const voted = await participant('bo', null, { vote: [A, C] }, PROPOSALS.board);
    const made = begun('sharing', [...priced, price(B, 1)], [voted]);
    assert.ok(made?.ok);
    assert.deepEqual(
      optionsIn(made.value, 'share').map(({ id }) => id),
      [A, C],
    );
  });

  it('tells nothing of what facilitators wrote of a proposal that is gone', () => {
    const made = begun('voting', priced);
    assert.ok(made?.ok);
    const [gone, left] = optionsIn(withCardWords(made.value, new Map([[C, 'choir']])), 'vote');
    assert.deepEqual([gone, left], [{ id: A, text: { en: '–' }, cost: 40_000, area: 'north', ages: { from: 2, to: 12 } }, optionsIn(made.value, 'vote')[1]]);
    const [reworded] = optionsIn(
      withCardWords(
        made.value,
        new Map([
          [A, 'other'],
          [C, 'choir'],
        ]),
      ),
      'vote',
    );
    assert.deepEqual([reworded!.text, reworded!.description], [{ en: 'other' }, text]);
  });
});

describe('what a vote on proposals gives a card', () => {
  it('is the number of its supporters, whatever they gave it', async () => {
    const people = await Promise.all([
      participant('bo', null, { vote: [A, B], share: { [A]: 12.5, [B]: 5000 } }, PROPOSALS.board),
      participant('cy', null, { vote: [A], share: { [A]: 60_000 } }, PROPOSALS.board),
    ]);
    const { cards } = board([], people);
    assert.deepEqual(
      cards.map(({ rated }) => rated),
      [
        { voting: { dots: 2, supporters: 2 }, sharing: { dots: 2, supporters: 2 } },
        { voting: { dots: 1, supporters: 1 }, sharing: { dots: 1, supporters: 1 } },
        { voting: null, sharing: null },
      ],
    );
  });

  it('is no mark where an amount is none', () => assert.deepEqual(marksOf({ a: 0.5, b: 0, c: -1, d: Infinity, e: '5' }), [['a', 0.5]]));
});
