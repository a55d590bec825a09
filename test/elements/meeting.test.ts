import { assert } from '@open-wc/testing';
import { html } from 'lit';
import type { BoardDocument, SurveyResponse } from '../../src/schemas.js';
import { send } from '../fixtures/answering.js';
import { at, CARDS, form, pressIn, ratingRoom, received, room, taking, writeIn } from '../fixtures/meeting-room.js';
import { all, appear, eventually, find, focused, listen, stageOne, wordsOf } from '../fixtures/stage.js';

const responsesIn = (events: readonly Event[]) => events.map((event) => (event as CustomEvent<{ response: SurveyResponse }>).detail.response);
const cardsOf = ({ cards }: BoardDocument) => cards.map(({ text }) => text);

describe('the meeting element', () => {
  it('says what the meeting is about, and at which step it is', async () => {
    const element = taking(await room());
    await at(element, 'Step 1 of 5: Indicators');
    assert.equal(wordsOf(find(element, '[part=title]')), 'Support that makes sense');
  });

  it('says what the meeting is for, where the definition does', async () => {
    const element = taking(await room((definition) => ({ ...definition, board: { ...definition.board!, purpose: { en: 'A square for all' } } })));
    assert.equal(wordsOf(await appear(element, '[part=purpose]')), 'A square for all');
  });

  it('asks the questions of the present phase alone', async () => {
    const element = taking(await room());
    await appear(await form(element), 'tillid-cards');
    assert.deepEqual(
      all(await form(element), 'tillid-cards, tillid-choice, tillid-text, tillid-number').map((control) => (control as unknown as { name: string }).name),
      ['indicators'],
    );
  });

  it('says that what is written is public at once and should name nobody', async () => {
    const element = taking(await room());
    assert.include(wordsOf(await appear(element, '.now .note')), 'Please name nobody.');
  });

  it('prints how many have answered in this step, at how many tables, and in all', async () => {
    const meeting = await room();
    await meeting.other({ indicators: ['A bench'] }, { group: '1.2' });
    await meeting.other({ objections: ['No'] });
    const element = taking(meeting);
    await eventually('the counts', () => wordsOf(find(element, '[part=counts]')) === 'Answers in this step: 1 Tables in this step: 1 Answers in all: 2');
  });

  it('puts a card on the board, with the table', async () => {
    const meeting = await room();
    const element = taking(meeting);
    await writeIn(await form(element), 'A bench by the school');
    await send(await form(element));
    await received(await form(element));
    const board = await meeting.board();
    assert.deepEqual(cardsOf(board), ['A bench by the school']);
    assert.equal(board.cards[0]!.table, '1.1');
  });

  it('sends the wave and the role that the page says', async () => {
    const { src } = await room();
    const heard = listen('tillid-submit');
    const element = stageOne(html`<tillid-meeting src=${src} group="1.1" wave="2026-2" role="citizen"></tillid-meeting>`);
    await writeIn(await form(element), 'A bench');
    await send(await form(element));
    await eventually('the event', () => heard.length === 1);
    const [{ wave, role, group, version, answers }] = responsesIn(heard) as [SurveyResponse];
    assert.deepEqual({ wave, role, group, version, answers }, { wave: '2026-2', role: 'citizen', group: '1.1', version: '1', answers: { indicators: ['A bench'] } });
  });

  it('lets somebody write more when an answer is kept, and keeps the receipt of the first within reach', async () => {
    const meeting = await room();
    const element = taking(meeting);
    await writeIn(await form(element), 'A bench');
    await send(await form(element));
    const first = await form(element);
    await received(first);
    await pressIn(element, 'more');
    const second = await eventually('an empty form', async () => (await form(element)) !== first && form(element));
    assert.equal(find(element, '[part=sent] tillid-survey'), first);
    assert.isOk(find(first, 'tillid-delivery-status', '.status.delivered'));
    await writeIn(second, 'A lamp');
    await send(second);
    await received(second);
    assert.sameMembers(cardsOf(await meeting.board()), ['A bench', 'A lamp']);
  });

  it('shows nothing of the receipts of the one before to somebody else at the table', async () => {
    const element = taking(await room());
    const first = await form(element);
    await writeIn(first, 'A bench');
    await send(first);
    await pressIn(element, 'more');
    await appear(element, '[part=sent]');
    await writeIn(await form(element), 'A lamp');
    await send(await form(element));
    await pressIn(element, 'next-person');
    await eventually('the empty form', () => find(element, '[part=sent]') === undefined);
    assert.isFalse(first.isConnected);
  });
});

describe('a meeting that goes on', () => {
  it('shows the cards as what can be rated', async () => {
    const meeting = await room();
    const element = taking(meeting);
    await at(element, 'Step 1 of 5: Indicators');
    await meeting.other({ indicators: CARDS });
    await meeting.act({ act: 'phase', phase: 'rating' });
    await at(element, 'Step 2 of 5: Rate the cards');
    const choice = await appear(await form(element), 'tillid-choice');
    await eventually('the options', () => all(choice, '.option').length === 3);
    assert.sameMembers(all(choice, '.option').map(wordsOf), CARDS);
  });

  it('never shows the placeholders of the editor in the place of the cards', async () => {
    const meeting = await room();
    await meeting.other({ indicators: ['A bench'] });
    const element = taking(meeting);
    await at(element, 'Step 1 of 5: Indicators');
    let isSeen = false;
    const look = () => (isSeen ||= all(element, 'tillid-survey', 'tillid-choice', '.option').some((option) => wordsOf(option).includes('A card comes here')));
    const looking = setInterval(look, 1);
    await meeting.other({ indicators: CARDS });
    await meeting.act({ act: 'phase', phase: 'rating' });
    await at(element, 'Step 2 of 5: Rate the cards');
    await appear(await form(element), 'tillid-choice', '.option');
    clearInterval(looking);
    assert.isFalse(isSeen);
  });

  it('gives the dots to the cards', async () => {
    const meeting = await ratingRoom();
    const element = taking(meeting);
    await at(element, 'Step 2 of 5: Rate the cards');
    const choice = await appear(await form(element), 'tillid-choice');
    const options = await eventually('the options', () => all(choice, '.option').length === 3 && all(choice, '.option'));
    options
      .find((option) => wordsOf(option) === 'A lamp')!
      .querySelector('input')!
      .click();
    await send(await form(element));
    await received(await form(element));
    const { cards } = await meeting.board();
    assert.deepEqual(cards.find(({ text }) => text === 'A lamp')!.rated, { rating: { dots: 1, supporters: 1 }, choosing: null });
  });

  it('tells that it has, politely', async () => {
    const meeting = await room();
    const element = taking(meeting);
    await at(element, 'Step 1 of 5: Indicators');
    const status = find(element, '[part=status]')!;
    assert.equal(wordsOf(status), '');
    await meeting.act({ act: 'phase', phase: 'telling' });
    await at(element, 'Step 5 of 5: The good story');
    assert.equal(status.role ?? status.getAttribute('role'), 'status');
    assert.equal(wordsOf(status), 'The meeting has gone on. Step 5 of 5: The good story.');
  });

  it('leaves the focus where it is outside of the form', async () => {
    const meeting = await room();
    const element = taking(meeting);
    await at(element, 'Step 1 of 5: Indicators');
    const summary = await appear(element, '.objections summary');
    summary.focus();
    await meeting.act({ act: 'phase', phase: 'telling' });
    await at(element, 'Step 5 of 5: The good story');
    assert.equal(focused(), summary);
  });

  it('puts the focus on the step where the form that had it is gone', async () => {
    const meeting = await room();
    const element = taking(meeting);
    (await appear(await form(element), 'tillid-cards', '[part=field]')).focus();
    await meeting.act({ act: 'phase', phase: 'telling' });
    await at(element, 'Step 5 of 5: The good story');
    await eventually('the focus', () => focused() === find(element, '[part=step]'));
  });

  it('says that a story is a wish', async () => {
    const meeting = await room();
    await meeting.act({ act: 'phase', phase: 'telling' });
    assert.include(wordsOf(await appear(taking(meeting), '.now .note')), 'The story is a wish. It stands apart from everything that is counted.');
  });

  it('keeps the receipts of earlier steps within reach', async () => {
    const meeting = await room();
    const element = taking(meeting);
    const first = await form(element);
    await writeIn(first, 'A bench');
    await send(first);
    await received(first);
    await meeting.act({ act: 'phase', phase: 'telling' });
    await at(element, 'Step 5 of 5: The good story');
    assert.equal(find(element, '[part=sent] tillid-survey'), first);
    assert.equal(wordsOf(find(element, '[part=sent] h4')), 'Indicators');
  });

  it('follows what facilitators reword while nobody has begun to rate', async () => {
    const meeting = await ratingRoom();
    const element = taking(meeting);
    const optionsRead = async () => all(await form(element), 'tillid-choice', '.option').map(wordsOf);
    await eventually('the cards', async () => (await optionsRead()).includes('A lamp'));
    const { cards } = await meeting.board();
    await meeting.act({ act: 'redact', card: cards.find(({ text }) => text === 'A lamp')!.id, text: 'Light', reason: 'a test' });
    await eventually('the other words', async () => (await optionsRead()).includes('Light'));
  });
});

describe('a meeting whose facilitators choose without a question', () => {
  const choosing = () =>
    room((definition) => ({
      ...definition,
      board: { ...definition.board!, phases: definition.board!.phases.map((phase) => (phase.id === 'choosing' ? { id: 'choosing', kind: 'choose' as const } : phase)) },
    }));

  it('says so, and shows what is chosen with its reason', async () => {
    const meeting = await choosing();
    await meeting.other({ indicators: ['A bench', 'A lamp'] });
    await meeting.act({ act: 'phase', phase: 'choosing' });
    const element = taking(meeting);
    assert.equal(wordsOf(await appear(element, '.now > p')), 'The facilitators choose now. They may give their reasons; dots alone decide nothing.');
    assert.equal(wordsOf(find(element, '[part=chosen] p')), 'Nothing has been chosen yet.');
    assert.equal(wordsOf(find(element, '[part=counts]')), 'Answers in all: 1');
    const { cards } = await meeting.board();
    await meeting.act({ act: 'choose', card: cards.find(({ text }) => text === 'A lamp')!.id, reason: { en: 'It is dark' } });
    await eventually('the card', () => wordsOf(find(element, '[part=chosen] li')) === 'A lamp It is dark');
  });

  it('marks the language of a card', async () => {
    const meeting = await choosing();
    await meeting.other({ indicators: ['En bænk'] }, { language: 'da' });
    await meeting.act({ act: 'phase', phase: 'choosing' });
    await meeting.act({ act: 'choose', card: (await meeting.board()).cards[0]!.id });
    const card = await appear(taking(meeting), '[part=chosen] .card');
    assert.deepEqual([card.lang, card.dir], ['da', 'auto']);
  });
});
