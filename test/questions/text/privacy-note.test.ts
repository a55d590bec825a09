import { assert } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/questions/text/text.element.js';
import type { TextElement } from '../../../src/questions/text/text.element.js';
import { objections } from '../../fixtures/axe.js';
import { appear, eventually, find, press, stageOne, type, wordsOf } from '../../fixtures/stage.js';

const PERSONAL_NUMBER = 'This looks like a personal number (CPR). You may want to take it out before you send.';
const EMAIL = 'This looks like an e-mail address. You may want to take it out before you send.';

async function text(language = 'en'): Promise<TextElement> {
  const element = stageOne<TextElement>(html`<tillid-text label="Why?"></tillid-text><button>after</button>`, language);
  await appear(element, 'textarea');
  element.focus();
  return element;
}

const region = (element: TextElement) => find(element, '[part=note]')!;
const note = (element: TextElement) => wordsOf(region(element));

/** Types, and leaves the field. */
async function typeAndLeave(element: TextElement, words: string): Promise<void> {
  await type(words);
  await press('Tab');
  await eventually('the leaving', () => !element.matches(':focus-within'));
  await element.updateComplete;
}

describe('the note on a private detail in a text', () => {
  it('is not there at first, though its region is', async () => {
    const element = await text();
    assert.deepEqual([region(element).getAttribute('role'), note(element)], ['status', '']);
  });

  it('is not shown at a key', async () => {
    const element = await text();
    await type('010203-1234');
    await element.updateComplete;
    assert.equal(note(element), '');
  });

  it('is shown after a pause in typing, in the region that was there', async () => {
    const element = await text();
    const before = region(element);
    await type('010203-1234');
    await eventually('the note', () => note(element) === PERSONAL_NUMBER);
    assert.strictEqual(region(element), before);
  });

  it('is shown when the field is left', async () => {
    const element = await text();
    await typeAndLeave(element, 'bo@example.dk');
    assert.equal(note(element), EMAIL);
  });

  it('is shown for each detail', async () => {
    const element = await text();
    await typeAndLeave(element, 'bo@example.dk 010203-1234');
    assert.equal(note(element), `${PERSONAL_NUMBER}${EMAIL}`);
  });

  it('is in Danish on a Danish page', async () => {
    const element = await text('da');
    await typeAndLeave(element, 'bo@example.dk');
    assert.equal(note(element), 'Det her ligner en e-mailadresse. Overvej at fjerne den, før du sender.');
  });

  it('goes away at once when the text is mended', async () => {
    const element = await text();
    await typeAndLeave(element, '010203-1234');
    element.focus();
    await press('End', 'Backspace');
    await element.updateComplete;
    assert.equal(note(element), '');
  });

  it('goes away with the text', async () => {
    const element = await text();
    await typeAndLeave(element, '010203-1234');
    element.clear();
    await element.updateComplete;
    assert.equal(note(element), '');
  });

  it('never stands in the way of the answer', async () => {
    const element = await text();
    await typeAndLeave(element, '010203-1234');
    assert.deepEqual([element.checkValidity(), element.given], [true, '010203-1234']);
  });

  it('is not shown for plain words', async () => {
    const element = await text();
    await typeAndLeave(element, 'Siden 2019 er prisen steget til 1.234.567 kr.');
    assert.equal(note(element), '');
  });

  it('leaves axe-core nothing to object to', async () => {
    const element = await text('da');
    await typeAndLeave(element, '010203-1234');
    assert.deepEqual(await objections(element), []);
  });
});
