import { assert } from '@open-wc/testing';
import type { BoardAct } from '../../src/schemas.js';
import { buttonIn, facilitating, fill, heldMeeting, type HeldMeeting, press, said, submit, thing, unfold } from '../fixtures/facilitating.js';
import { all, appear, find, wordsOf } from '../fixtures/stage.js';

const lastAct = async ({ acts }: HeldMeeting): Promise<BoardAct | undefined> => (await acts()).at(-1);

/** The element in front of a meeting. */
async function begun() {
  const meeting = await heldMeeting();
  return { meeting, element: await facilitating(meeting) };
}

describe('a facilitator', () => {
  it('hides a card with a reason, sees it among what is hidden, and shows it again', async () => {
    const { meeting, element } = await begun();
    const card = await meeting.idOf('Bo from the school');
    await press(element, 'Bo from the school', 'Hide');
    await fill(element, 'reason', 'It names somebody');
    await submit(element);
    await said(element, 'Hidden: Bo from the school');
    assert.deepEqual(await meeting.acts(), [{ act: 'hide', card, reason: 'It names somebody' }]);
    const hidden = await thing(element, 'Bo from the school');
    assert.include(wordsOf(hidden), 'Reason: It names somebody');
    await press(element, 'Bo from the school', 'Show again');
    await said(element, 'Shown again: Bo from the school');
    assert.deepEqual(await lastAct(meeting), { act: 'show', card });
  });

  it('shows other words, and still sees what was written', async () => {
    const { meeting, element } = await begun();
    const card = await meeting.idOf('Bo from the school');
    await press(element, 'Bo from the school', 'Show other words');
    assert.equal((await appear<HTMLTextAreaElement>(element, '#field-text')).value, 'Bo from the school');
    await fill(element, 'text', 'Somebody from the school');
    await fill(element, 'reason', 'A name');
    await submit(element);
    const reworded = await thing(element, 'Somebody from the school');
    assert.include(wordsOf(reworded), 'What was written: Bo from the school');
    assert.deepEqual(await lastAct(meeting), { act: 'redact', card, text: 'Somebody from the school', reason: 'A name' });
  });

  it('puts a card under another, and takes it apart', async () => {
    const { meeting, element } = await begun();
    const [card, into] = [await meeting.idOf('Light along the path'), await meeting.idOf('More light on the path')];
    await press(element, 'Light along the path', 'Put under another card');
    await fill(element, 'into', into);
    await submit(element);
    await said(element, 'Put under another card: Light along the path');
    assert.deepEqual(await lastAct(meeting), { act: 'merge', cards: [card], into });
    await press(element, 'Light along the path', 'Take apart');
    await said(element, 'Stands alone again: Light along the path');
    assert.deepEqual(await lastAct(meeting), { act: 'part', card });
  });

  it('chooses with a reason, is told the place, and takes it back', async () => {
    const { meeting, element } = await begun();
    const card = await meeting.idOf('Flere træer');
    await press(element, 'Flere træer', 'Choose');
    assert.include(wordsOf(await appear(element, 'form.act')), 'Chosen so far for this question: 0 of at most 2');
    await fill(element, 'reason', 'All tables wanted it');
    await submit(element);
    await said(element, 'Chosen: Flere træer');
    assert.deepEqual(await lastAct(meeting), { act: 'choose', card, reason: { en: 'All tables wanted it' } });
    assert.include(wordsOf(await thing(element, 'Flere træer')), 'Chosen as number 1: All tables wanted it');
    await press(element, 'Flere træer', 'Choose no longer');
    await said(element, 'No longer chosen: Flere træer');
    assert.deepEqual(await lastAct(meeting), { act: 'unchoose', card });
  });

  it('chooses without a reason', async () => {
    const { meeting, element } = await begun();
    await press(element, 'Flere træer', 'Choose');
    await submit(element);
    await said(element, 'Chosen: Flere træer');
    assert.deepEqual(await lastAct(meeting), { act: 'choose', card: await meeting.idOf('Flere træer') });
  });

  it('is told in words that no more can be chosen', async () => {
    const { meeting, element } = await begun();
    for (const text of ['More light on the path', 'Light along the path']) await meeting.act({ act: 'choose', card: await meeting.idOf(text) });
    element.shadowRoot!.querySelector<HTMLElement>('#heading')!.focus();
    (await buttonIn(element, 'Show what is new')).click();
    await press(element, 'Flere træer', 'Choose');
    await submit(element);
    assert.include(wordsOf(await appear(element, 'form.act [part=error]')), 'No more cards can be chosen for this question. Take another one back first.');
    assert.lengthOf(await meeting.acts(), 2);
  });

  it('puts a card into a category that is made with it: one act after the other', async () => {
    const { meeting, element } = await begun();
    const card = await meeting.idOf('Flere træer');
    await press(element, 'Flere træer', 'Put into a category');
    await fill(element, 'category', '-new');
    await fill(element, 'name', 'Nature');
    await submit(element);
    await said(element, 'Category changed: Flere træer');
    const [made, put] = await meeting.acts();
    const id = made?.act === 'category' ? made.id : '';
    assert.deepEqual(
      [made, put],
      [
        { act: 'category', id, text: { en: 'Nature' } },
        { act: 'categorise', card, category: id },
      ],
    );
  });

  it('takes a card out of its category', async () => {
    const { meeting, element } = await begun();
    const card = await meeting.idOf('Flere træer');
    await press(element, 'Flere træer', 'Put into a category');
    await fill(element, 'category', '-none');
    await submit(element);
    await said(element, 'Category changed');
    assert.deepEqual(await lastAct(meeting), { act: 'categorise', card, category: null });
  });

  it('renames a category', async () => {
    const meeting = await heldMeeting();
    await meeting.act({ act: 'category', id: 'first', text: { en: 'Light' } });
    const element = await facilitating(meeting);
    await press(element, 'Light', 'Rename');
    await fill(element, 'text', 'Lamps');
    await submit(element);
    await said(element, 'Category saved: Lamps');
    assert.deepEqual(await lastAct(meeting), { act: 'category', id: 'first', text: { en: 'Lamps' } });
  });

  it('writes a theme with the cards that it follows from, and changes it', async () => {
    const { meeting, element } = await begun();
    const [one, two] = [await meeting.idOf('More light on the path'), await meeting.idOf('Light along the path')];
    unfold(element);
    (await buttonIn(element, 'Write a theme')).click();
    await fill(element, 'text', 'People want light');
    const tick = (text: string) =>
      all<HTMLLabelElement>(element, '.tick')
        .find((label) => wordsOf(label) === text)!
        .click();
    tick('More light on the path');
    tick('Light along the path');
    await submit(element);
    await said(element, 'Theme saved: People want light');
    const made = await lastAct(meeting);
    const id = made?.act === 'theme' ? made.id : '';
    assert.deepEqual(made, { act: 'theme', id, text: { en: 'People want light' }, cards: [one, two] });
    await press(element, 'People want light', 'Change');
    await appear(element, '.tick');
    tick('More light on the path');
    await submit(element);
    await said(element, 'Theme saved');
    await thing(element, 'People want light');
    assert.deepEqual(await lastAct(meeting), { act: 'theme', id, text: { en: 'People want light' }, cards: [two] });
  });

  it('writes down a contribution for somebody', async () => {
    const meeting = await heldMeeting();
    const card = await meeting.idOf('Flere træer');
    await meeting.act({ act: 'choose', card });
    const element = await facilitating(meeting);
    unfold(element);
    (await buttonIn(element, 'Write down a contribution for somebody')).click();
    await fill(element, 'card', card);
    await fill(element, 'text', 'We plant ten trees');
    await submit(element);
    assert.include(wordsOf(await appear(element, '#fault-actors')), 'Say who contributes, here or among the others.');
    all<HTMLLabelElement>(element, '.tick')
      .find((label) => wordsOf(label) === 'Citizens')!
      .click();
    await fill(element, 'others', ' The gardening club \n\n The school ');
    await fill(element, 'followUp', 'Head of parks');
    await submit(element);
    await said(element, 'Contribution written down: We plant ten trees');
    assert.deepEqual(await lastAct(meeting), {
      act: 'contribute',
      card,
      text: 'We plant ten trees',
      language: 'en',
      actors: ['citizens'],
      others: ['The gardening club', 'The school'],
      followUp: 'Head of parks',
    });
    assert.include(wordsOf(await thing(element, 'We plant ten trees')), 'Head of parks');
  });

  for (const [what, card] of [
    ['a card', 'Flere træer'],
    ['the meeting as a whole', null],
  ] as const)
    it(`writes down what became of ${what}`, async () => {
      const { meeting, element } = await begun();
      unfold(element);
      if (card === null) find(element, '#open-became-')!.click();
      else await press(element, card, 'Write what became of it');
      await fill(element, 'text', 'The council has decided');
      await fill(element, 'status', 'decided');
      await fill(element, 'date', '2026-11-20');
      await submit(element);
      await said(element, 'Written down: The council has decided');
      const expected = { act: 'became', card: card && (await meeting.idOf(card)), text: { en: 'The council has decided' }, date: '2026-11-20', status: 'decided' };
      assert.deepEqual(await lastAct(meeting), expected as BoardAct);
    });

  it('goes on to the next phase, and is told before what that does', async () => {
    const { meeting, element } = await begun();
    (await buttonIn(element, 'Go on to: Rate')).click();
    assert.include(wordsOf(await appear(element, 'form.act')), 'The survey is published anew, with options made of cards: 4.');
    await submit(element);
    await said(element, 'The meeting has gone on to: Rate');
    assert.deepEqual(await lastAct(meeting), { act: 'phase', phase: 'rating' });
    assert.include(wordsOf(find(element, '[aria-current=step]')), 'Rate now');
    (await buttonIn(element, 'Make the options anew')).click();
    await submit(element);
    await said(element, 'The options were made anew: Rate');
    assert.lengthOf(await meeting.acts(), 2);
  });

  it('is told in words where a phase cannot begin', async () => {
    const { meeting, element } = await begun();
    unfold(element);
    (await buttonIn(element, 'Go on to: Say what can be contributed')).click();
    await submit(element);
    assert.include(wordsOf(await appear(element, 'form.act [part=error]')), 'The phase cannot begin');
    assert.deepEqual(await meeting.acts(), []);
  });

  for (const text of ['A bench', 'Nobody asked us', 'Everybody walks'])
    it(`hides “${text}”, which is no card of the process`, async () => {
      const { meeting, element } = await begun();
      const card = await meeting.idOf(text);
      await press(element, text, 'Hide');
      await fill(element, 'reason', 'Not meant for the board');
      await submit(element);
      await said(element, `Hidden: ${text}`);
      assert.deepEqual(await lastAct(meeting), { act: 'hide', card, reason: 'Not meant for the board' });
    });

  it('shows other words for one part of a story', async () => {
    const { meeting, element } = await begun();
    const card = await meeting.idOf('They all came on foot.');
    await press(element, 'They all came on foot.', 'Show other words');
    await fill(element, 'text', 'All walked.');
    await fill(element, 'reason', 'Shorter');
    await submit(element);
    await thing(element, 'All walked.');
    assert.deepEqual(await lastAct(meeting), { act: 'redact', card, text: 'All walked.', reason: 'Shorter' });
  });
});
