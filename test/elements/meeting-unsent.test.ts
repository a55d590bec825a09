import { assert } from '@open-wc/testing';
import { send } from '../fixtures/answering.js';
import { at, form, pressIn, ratingRoom, room, taking, writeIn } from '../fixtures/meeting-room.js';
import { appear, eventually, find, focused, wordsOf } from '../fixtures/stage.js';

/** A meeting that has gone on to the story while somebody was writing a card. */
async function overtaken() {
  const meeting = await room();
  const element = taking(meeting);
  const survey = await form(element);
  const field = await writeIn(survey, 'A bench');
  field.focus();
  await meeting.act({ act: 'phase', phase: 'telling' });
  await appear(element, '[part=gone-on]');
  return { meeting, element, survey, field };
}

describe('what is written and not sent when a meeting goes on', () => {
  it('stays, with the focus in it', async () => {
    const { element, survey, field } = await overtaken();
    assert.equal(await form(element), survey);
    assert.equal(field.value, 'A bench');
    assert.equal(focused(), field);
  });

  it('stays under its own step', async () => assert.equal(wordsOf(find((await overtaken()).element, '[part=step]')), 'Indicators'));

  it('is told of in a calm message with two buttons', async () => {
    const { element } = await overtaken();
    assert.equal(wordsOf(find(element, '[part=status]')), 'The meeting has gone on to “The good story”. Send what you have written, or leave it.');
    assert.equal(wordsOf(find(element, '[part=gone-on]')), 'Send what I have written Leave it');
  });

  it('is sent where its writer says so, and then the new step is shown', async () => {
    const { meeting, element, survey } = await overtaken();
    await pressIn(element, 'send-written');
    await at(element, 'Step 5 of 5: The good story');
    assert.equal(find(element, '[part=sent] tillid-survey'), survey);
    await eventually('the card', async () => (await meeting.board()).cards.some(({ text }) => text === 'A bench'));
  });

  it('is sent by the button of the form as well', async () => {
    const { meeting, element, survey } = await overtaken();
    await send(survey);
    await at(element, 'Step 5 of 5: The good story');
    await eventually('the card', async () => (await meeting.board()).cards.some(({ text }) => text === 'A bench'));
  });

  it('is left where its writer says so, and the focus is on the new step', async () => {
    const { meeting, element, survey } = await overtaken();
    find(element, '[part=leave-written]')!.focus();
    await pressIn(element, 'leave-written');
    await at(element, 'Step 5 of 5: The good story');
    await eventually('the focus', () => focused() === find(element, '[part=step]'));
    assert.isFalse(survey.isConnected);
    assert.deepEqual((await meeting.board()).cards, []);
  });

  it('stays where the meeting comes back to its step', async () => {
    const { meeting, element, survey } = await overtaken();
    await meeting.act({ act: 'phase', phase: 'write' });
    await eventually('no notice', () => find(element, '[part=gone-on]') === undefined);
    assert.equal(await form(element), survey);
  });

  it('is told of the new cards where a step begins once more', async () => {
    const meeting = await ratingRoom();
    const element = taking(meeting);
    (await appear<HTMLInputElement>(await form(element), 'tillid-choice', '.option input')).click();
    await meeting.other({ indicators: ['A path'] });
    await meeting.act({ act: 'phase', phase: 'rating' });
    await appear(element, '[part=gone-on]');
    assert.include(wordsOf(find(element, '[part=status]')), 'There are new cards in this step.');
  });

  it('is not disturbed by other words of a card', async () => {
    const meeting = await ratingRoom();
    const element = taking(meeting);
    const survey = await form(element);
    const input = await appear<HTMLInputElement>(survey, 'tillid-choice', '.option input');
    input.click();
    await meeting.act({ act: 'redact', card: (await meeting.board()).cards[0]!.id, text: 'Light', reason: 'a test' });
    await meeting.other({ objections: ['No'] });
    await eventually('the newer board', () => wordsOf(find(element, '[part=counts]')).endsWith('2'));
    assert.equal(await form(element), survey);
    assert.isTrue(input.checked);
    assert.isUndefined(find(element, '[part=gone-on]'));
  });
});
