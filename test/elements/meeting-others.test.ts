import { assert } from '@open-wc/testing';
import type { BoardDocument, SurveyDefinition } from '../../src/schemas.js';
import { send } from '../fixtures/answering.js';
import { at, form, pressIn, ratingRoom, refuseTabStorage, room, taking, writeIn } from '../fixtures/meeting-room.js';
import { appear, eventually, find, wordsOf } from '../fixtures/stage.js';

type Drawn = HTMLElement & { readonly board: BoardDocument; readonly phase: string };

const drawn = (element: HTMLElement) => find<Drawn>(element, '[part=others] tillid-board');
const counting =
  (counts: 'live' | 'after-own-vote' | 'after-close') =>
  (definition: SurveyDefinition): SurveyDefinition => ({ ...definition, board: { ...definition.board!, counts } });

/** Gives a dot to the first card. */
async function vote(element: HTMLElement): Promise<void> {
  (await appear<HTMLInputElement>(await form(element), 'tillid-choice', '.option input')).click();
  await send(await form(element));
}

describe('what others have answered', () => {
  it('stands under the form, of the present phase, and follows the meeting', async () => {
    const meeting = await room();
    const element = taking(meeting);
    const board = await eventually('the board', () => drawn(element));
    assert.equal(board.phase, 'write');
    assert.deepEqual(board.board.cards, []);
    await meeting.other({ indicators: ['A bench'] });
    await eventually('the card', () => board.board.cards.some(({ text }) => text === 'A bench'));
  });

  it('has the dots, and how many gave them', async () => {
    const meeting = await ratingRoom();
    const element = taking(meeting);
    await at(element, 'Step 2 of 5: Rate the cards');
    await vote(element);
    await eventually('the dot', () => drawn(element)?.board.cards.some(({ rated }) => rated['rating']?.dots === 1));
    assert.equal(drawn(element)!.phase, 'rating');
  });

  it('is not shown before one has answered, where that is asked', async () => {
    const element = taking(await ratingRoom(counting('after-own-vote')));
    await at(element, 'Step 2 of 5: Rate the cards');
    await form(element);
    assert.isUndefined(drawn(element));
    assert.include(wordsOf(element.shadowRoot!.querySelector('.meeting') ?? undefined), 'You see what others have answered when you have answered yourself.');
  });

  it('is shown when one has answered, also to the same tab later', async () => {
    const meeting = await ratingRoom(counting('after-own-vote'));
    const element = taking(meeting);
    await vote(element);
    await eventually('the board', () => drawn(element));
    element.remove();
    const later = taking(meeting);
    await eventually('the board again', () => drawn(later));
  });

  it('is shown when one has answered where the browser keeps nothing for the tab', async () => {
    refuseTabStorage();
    const element = taking(await ratingRoom(counting('after-own-vote')));
    await vote(element);
    await eventually('the board', () => drawn(element));
  });

  it('is hidden again from somebody else at the table', async () => {
    const element = taking(await ratingRoom(counting('after-own-vote')));
    await vote(element);
    await eventually('the board', () => drawn(element));
    await pressIn(element, 'next-person');
    await eventually('no board', () => drawn(element) === undefined);
  });

  it('is shown as far as it is told, where ratings wait until the step is over', async () => {
    const element = taking(await ratingRoom(counting('after-close')));
    await vote(element);
    const board = await eventually('the board', () => drawn(element));
    assert.equal(board.board.cards[0]!.rated['rating'], null);
    assert.equal(wordsOf(find(element, '[part=others] .note')), 'How the cards were rated is told to everybody when this step is over.');
  });
});

describe('what stands beside the process of a meeting', () => {
  it('can be written at any time, and reaches the board', async () => {
    const meeting = await room();
    const element = taking(meeting);
    (await appear(element, '.objections summary')).click();
    const survey = await appear(element, '.objections tillid-survey');
    await writeIn(survey, 'Not here');
    await send(survey);
    await eventually('the objection', async () => (await meeting.board()).objections.some(({ text, table }) => text === 'Not here' && table === '1.1'));
  });

  it('stays as it is written when the meeting goes on', async () => {
    const meeting = await room();
    const element = taking(meeting);
    (await appear(element, '.side summary')).click();
    const field = await writeIn(await appear(element, '.side tillid-survey'), 'An idea');
    await meeting.act({ act: 'phase', phase: 'telling' });
    await at(element, 'Step 5 of 5: The good story');
    assert.isTrue(field.isConnected);
    assert.equal(field.value, 'An idea');
  });

  it('does not keep the meeting from going on', async () => {
    const meeting = await room();
    const element = taking(meeting);
    (await appear(element, '.side summary')).click();
    await writeIn(await appear(element, '.side tillid-survey'), 'An idea');
    await meeting.act({ act: 'phase', phase: 'telling' });
    await at(element, 'Step 5 of 5: The good story');
    assert.isUndefined(find(element, '[part=gone-on]'));
  });

  it('has an empty form for more when something was sent', async () => {
    const element = taking(await room());
    (await appear(element, '.side summary')).click();
    const survey = await appear(element, '.side tillid-survey');
    await writeIn(survey, 'An idea');
    await send(survey);
    (await appear(element, '.side [part=more]')).click();
    await eventually('another form', () => find(element, '.side tillid-survey') !== survey);
  });

  it('is not there where the definition has no such questions', async () => {
    const element = taking(
      await room(({ board, ...definition }) => {
        const { side: _side, objections: _objections, ...rest } = board!;
        return { ...definition, board: rest };
      }),
    );
    await form(element);
    assert.isUndefined(find(element, '[part=beside]'));
  });
});
