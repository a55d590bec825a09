import { assert } from '@open-wc/testing';
import { html } from 'lit';
import type { SurveyDefinition, SurveyResponse } from '../../src/schemas.js';
import { send } from '../fixtures/answering.js';
import { form, pressIn, refuseTabStorage, room, taking, writeIn } from '../fixtures/meeting-room.js';
import { afterEachTidy, appear, eventually, find, focused, listen, stageOne, wordsOf } from '../fixtures/stage.js';

const asked = (element: HTMLElement) => appear<HTMLSelectElement>(element, 'select');
const lineOf = async (element: HTMLElement) => wordsOf(await appear(element, 'div.table p'));

/** Says a table as somebody does: chooses it, and presses the button. */
async function say(element: HTMLElement, words: string): Promise<void> {
  const select = await asked(element);
  select.value = [...select.options].find((option) => wordsOf(option) === words)!.value;
  await pressIn(element, 'take-table');
}

/** The group of the response that an element makes of a card. */
async function groupSent(element: HTMLElement): Promise<string | undefined> {
  const heard = listen('tillid-submit');
  await writeIn(await form(element), 'A bench');
  await send(await form(element));
  const event = await eventually('the response', () => heard[0]);
  return (event as CustomEvent<{ response: SurveyResponse }>).detail.response.group;
}

/** The address of the page has a table until the test is over. */
function addressed(table: string): void {
  const before = location.href;
  const address = new URL(before);
  address.searchParams.set('table', table);
  history.replaceState(null, '', address);
  afterEachTidy(() => history.replaceState(null, '', before));
}

/** Tables of which some have words. */
const named = (definition: SurveyDefinition): SurveyDefinition => ({ ...definition, groups: ['1.1', { id: '1.2', text: { en: 'By the window', da: 'Ved vinduet' } }] });
const unnamed = ({ groups: _groups, ...definition }: SurveyDefinition): SurveyDefinition => definition;

describe('the table of whoever takes part', () => {
  it('is asked before the questions, where nobody has said it', async () => {
    const element = taking(await room(named), 'en', '');
    assert.deepEqual([...(await asked(element)).options].map(wordsOf), ['Choose …', '1.1', 'By the window', 'No table']);
    assert.isUndefined(find(element, '.now'));
  });

  it('is asked in the language of the page', async () => {
    const element = taking(await room(named), 'da', '');
    assert.deepEqual([...(await asked(element)).options].map(wordsOf), ['Vælg …', '1.1', 'Ved vinduet', 'Intet bord']);
  });

  it('stands in the response', async () => {
    const element = taking(await room(), 'en', '');
    await say(element, '2.4');
    assert.equal(await lineOf(element), 'Your table: 2.4');
    assert.equal(await groupSent(element), '2.4');
  });

  it('does not stand there where somebody sits at none', async () => {
    const element = taking(await room(), 'en', '');
    await say(element, 'No table');
    assert.equal(await lineOf(element), 'Your table: No table');
    assert.isUndefined(await groupSent(element));
  });

  it('is missed where the button is pressed without one, at the list itself', async () => {
    const element = taking(await room(), 'en', '');
    await asked(element);
    await pressIn(element, 'take-table');
    assert.equal(wordsOf(await appear(element, '[part=error]')), 'Choose your table, or “No table”.');
    await eventually('the focus', () => focused() === find(element, 'select'));
    assert.equal(find(element, 'select')!.getAttribute('aria-describedby'), find(element, '[part=error]')!.id);
  });

  it('is that of the page, which asks nobody and lets nobody change it', async () => {
    const element = taking(await room(), 'en', '2.5');
    assert.equal(await lineOf(element), 'Your table: 2.5');
    assert.isUndefined(find(element, '[part=change-table]'));
    assert.equal(await groupSent(element), '2.5');
  });

  it('is that of the address of the page', async () => {
    addressed('2.6');
    const element = taking(await room(), 'en', '');
    assert.equal(await groupSent(element), '2.6');
  });

  it('is asked where the address names one that there is not', async () => {
    addressed('2.60');
    await asked(taking(await room(), 'en', ''));
  });

  it('is remembered for the tab', async () => {
    const meeting = await room();
    const first = taking(meeting, 'en', '');
    await say(first, '3.7');
    await lineOf(first);
    first.remove();
    assert.equal(await lineOf(taking(meeting, 'en', '')), 'Your table: 3.7');
  });

  it('is remembered as long as the page lives where the browser keeps nothing', async () => {
    refuseTabStorage();
    const element = taking(await room(), 'en', '');
    await say(element, '3.8');
    assert.equal(await lineOf(element), 'Your table: 3.8');
  });

  it('can be changed, and what is written stays', async () => {
    const element = taking(await room(), 'en', '');
    await say(element, '3.7');
    const field = await writeIn(await form(element), 'A bench');
    await pressIn(element, 'change-table');
    await say(element, '3.9');
    assert.equal(await lineOf(element), 'Your table: 3.9');
    assert.equal(field.value, 'A bench');
    assert.equal(await groupSent(element), '3.9');
  });

  it('is not asked where the meeting has no tables', async () => {
    const { src } = await room(unnamed);
    const element = stageOne(html`<tillid-meeting src=${src}></tillid-meeting>`);
    await form(element);
    assert.isUndefined(find(element, '[part=table]'));
  });
});
