import { assert } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/elements/board/board.element.js';
import type { BoardDocument } from '../../src/schemas.js';
import { boardCard, categorisedBoard, meetingBoard } from '../fixtures/meeting-board.js';
import { all, appear, find, stageOne, wordsOf } from '../fixtures/stage.js';

async function shown(board: BoardDocument, language = 'en'): Promise<HTMLElement> {
  const element = stageOne(html`<tillid-board .board=${board}></tillid-board>`, language);
  await appear(element, 'h3');
  return element;
}
const inPhase = (phase: string, more: Partial<BoardDocument> = {}) => shown(meetingBoard({ phase, ...more }));
const words = (element: Element, ...path: string[]) => all(element, ...path).map(wordsOf);
const note = (element: Element) => wordsOf(find(element, '.phase .note'));

describe('a phase that collects', () => {
  it('shows every card with its table, and says where it was reworded', async () =>
    assert.deepEqual(words(await inPhase('write'), '.phase .card'), [
      'Færre klager Table 1.1',
      'Nogen ringer tilbage The blue table Says the same: At der bliver ringet op igen The blue table',
      'Jeg kender min sagsbehandler Table 1.1 Put in other words by a facilitator',
      'Bussen kører også om aftenen Table 1.1',
      'A card that came too late',
    ]));

  it('shows the cards and nothing else where only these are wanted', async () => {
    const element = stageOne<HTMLElement>(html`<tillid-board show="cards" .board=${meetingBoard({ phase: 'write' })}></tillid-board>`);
    await appear(element, '.card');
    assert.deepEqual([all(element, '.card').length, all(element, 'header, h2, h3, .step').length], [5, 0]);
  });

  it('marks the words of cards with their language and lets them find their direction', async () => {
    const texts = all(await inPhase('write'), '.phase .text');
    assert.deepEqual(new Set(texts.map(({ lang, dir }) => `${lang} ${dir}`)), new Set(['da auto', 'en auto']));
  });

  it('says what is asked, and how many have answered at how many tables', async () => {
    const element = await inPhase('write');
    assert.deepEqual([words(element, '.phase .asked'), words(element, '.phase .basis')], [['How would we know that we succeed?'], ['In this phase: 42 answers from 2 tables']]);
  });

  it('puts cards under categories with their numbers, and says who made these', async () => {
    const element = await shown(categorisedBoard());
    assert.deepEqual(words(element, '.category h4, .category > .basis'), ['Contact', '3 cards', 'Buses', 'Number of cards not known', 'In no category', '2 cards']);
    assert.deepEqual(words(find(element, '.category')!, '.card > .text'), ['Nogen ringer tilbage', 'Jeg kender min sagsbehandler']);
    assert.match(note(element), /^The facilitators made the categories, not those who wrote the cards\./);
  });

  it('counts the cards of a category itself where a meeting collects twice', async () => {
    const board = categorisedBoard();
    const element = await shown({ ...board, cards: [...board.cards, boardCard('other', 'Andet', [null, null], { question: 'more', category: 'contact' })] });
    assert.equal(words(element, '.category > .basis')[0], '3 cards');
    const fewer = await shown({ ...board, cards: board.cards.map((card) => (card.id === 'known' ? { ...card, question: 'more' } : card)) });
    assert.equal(words(fewer, '.category > .basis')[0], '2 cards');
  });
});

describe('a phase that rates', () => {
  it('orders the cards of each table by themselves where each table has rated its own', async () => {
    const board = meetingBoard({ phase: 'rating' });
    const element = await shown({
      ...board,
      phases: board.phases.map((phase) => ({ ...phase, within: 'table' })),
      cards: [boardCard('a', 'One', [2, null]), boardCard('b', 'Other', [9, null], { table: '1.2' }), boardCard('c', 'Third', [3, null])],
    });
    assert.deepEqual(
      all(element, '[part=table]').map((table) => [wordsOf(table.querySelector('h4')!), ...[...table.querySelectorAll('.text, .dots strong')].map(wordsOf)]),
      [
        ['Table 1.1', 'Third', 'Place 1', 'One', 'Place 2'],
        ['The blue table', 'Other', 'Place 1'],
      ],
    );
  });

  it('shows the cards in the order of their dots, with shared places', async () =>
    assert.deepEqual(words(await inPhase('rating'), '.phase > .cards .dots'), [
      'Place 1 · 7 dots from 7 people',
      'Shared place 2 · 3 dots from 3 people',
      'Shared place 2 · 3 dots from 3 people',
      '0 dots',
    ]));

  it('says nothing of supporters where nobody has noted them', async () => {
    const element = await inPhase('rating', { cards: [boardCard('a', 'A', [2, null], { rated: { rating: { dots: 2, supporters: null } } })] });
    assert.deepEqual(words(element, '.phase .dots'), ['Place 1 · 2 dots']);
  });

  it('draws bars as long as the dots', async () => {
    const bars = all(await inPhase('rating'), '.given').map((bar) => Number(bar.getAttribute('width')));
    assert.deepEqual(
      bars.map((width) => Math.round(width)),
      [100, 43, 43, 0],
    );
  });

  it('tells the dots that a card got before it was put under another', async () =>
    assert.deepEqual(words(await inPhase('rating'), '.same .rounds'), ['Dots: 1 dot from 1 person']));

  it('puts cards that were not rated apart at the end, without dots', async () => {
    const unrated = find(await inPhase('rating'), '.phase .unrated:last-child')!;
    assert.deepEqual([words(unrated, '.card'), words(unrated, '.dots, .bar')], [['A card that came too late'], []]);
    assert.include(wordsOf(unrated), 'That is not the same as no dots.');
  });

  it('tells no dots before they are to be told, and says when they are', async () => {
    const board = meetingBoard({ phase: 'rating' });
    const phases = board.phases.map((phase) => ({ ...phase, counts: false }));
    const element = await inPhase('rating', { phases, cards: board.cards.map((card) => ({ ...card, rated: { rating: null, choosing: null } })) });
    assert.deepEqual([note(element), words(element, '.dots, .bar, .unrated')], ['The dots are told when this phase is over.', []]);
    assert.equal(words(element, '.phase .card').length, 5);
  });

  it('says that dots decide nothing', async () => assert.match(note(await inPhase('rating')), /^Dots decide nothing by themselves/));
});

describe('a phase that chooses', () => {
  it('shows what was chosen in that order, with the reason and the dots of both rounds', async () =>
    assert.deepEqual(words(await inPhase('choosing'), '.chosen .card'), [
      'Jeg kender min sagsbehandler Table 1.1 Put in other words by a facilitator Dots: 3 dots from 3 peopleChosen cards: Not rated',
      'Nogen ringer tilbage The blue table Reason: It costs little Dots: 7 dots from 7 peopleChosen cards: 2 dots from 2 people Says the same: At der bliver ringet op igen The blue table Dots: 1 dot from 1 person',
    ]));

  it('shows the other cards under it', async () =>
    assert.deepEqual(words(await inPhase('choosing'), '.rest .card > .text'), ['Færre klager', 'Bussen kører også om aftenen', 'A card that came too late']));

  it('says who has chosen', async () => assert.match(note(await inPhase('choosing')), /^The facilitators chose these cards\./));

  it('says that nothing is chosen yet', async () => assert.deepEqual(words(await inPhase('choosing', { chosen: [] }), '.phase .nothing'), ['No card has been chosen yet.']));

  it('does not take dots that are not told for a card that was not rated', async () => {
    const phases = meetingBoard().phases.map((phase) => ({ ...phase, counts: false }));
    assert.deepEqual(new Set(words(await inPhase('choosing', { phases }), '.given-dots')), new Set(['not told yet']));
  });
});

describe('a phase in which people say what they can contribute', () => {
  it('shows under each chosen card what, who, and which office follows it up', async () => {
    const sections = all(await inPhase('giving'), '.to');
    assert.deepEqual(sections.map(wordsOf), [
      'Jeg kender min sagsbehandler No contributions yet.',
      'Nogen ringer tilbage Et lokale hver tirsdag Table 1.1 Who: The municipality and Skakklubben Followed up by: Biblioteket',
      'To none of these cards To timer om ugen Table 1.1 Written down by a facilitator',
    ]);
  });

  it('shows contributions without a heading where no card was chosen, or says that there are none', async () => {
    const element = await inPhase('giving', { chosen: [] });
    assert.deepEqual([words(element, '.phase .card').length, words(element, '.to')], [2, []]);
    assert.deepEqual(words(await inPhase('giving', { chosen: [], contributions: [] }), '.phase .nothing'), ['No contributions yet.']);
  });
});

describe('a phase of stories', () => {
  it('shows front pages with their headline first, marked as wishes', async () =>
    assert.deepEqual(words(await inPhase('telling'), '.front-page'), ['A wish Alle er i arbejde I 2036 venter ingen. Det begyndte med et kort.Percent: 98 Table 2.4']));

  it('says that they are no results', async () => assert.include(note(await inPhase('telling')), 'They are no results.'));

  it('stand in that phase and nowhere else', async () => {
    for (const phase of ['write', 'rating', 'choosing', 'giving']) assert.deepEqual(words(await inPhase(phase), '.front-page'), [], phase);
  });
});

describe('a board in Danish', () => {
  it('says everything in Danish', async () => {
    const element = await shown(meetingBoard({ phase: 'rating' }), 'da');
    assert.equal(words(element, '.phase > .cards .dots')[1], 'Delt plads 2 · 3 prikker fra 3 personer');
    assert.equal(wordsOf(find(element, 'h2')), 'Støtte, der giver mening');
  });
});

describe('all phases together', () => {
  it('tell how many cards each category has, most first, and of which that is not known', async () => {
    const categories = [
      { id: 'few', text: { en: 'Few' }, n: 2 },
      { id: 'unknown', text: { en: 'Unknown' }, n: null },
      { id: 'many', text: { en: 'Many' }, n: 12 },
    ];
    const element = stageOne<HTMLElement>(html`<tillid-board show="all" .board=${meetingBoard({ categories })}></tillid-board>`, 'en');
    await appear(element, '[part=categories]');
    assert.deepEqual(words(element, '[part=categories] li'), ['Many: 12 cards', 'Few: 2 cards', 'Unknown: Number of cards not known']);
    assert.deepEqual(
      all(element, '[part=categories] .given').map((bar) => Number(bar.getAttribute('width'))),
      [100, (100 * 2) / 12],
    );
  });
});
