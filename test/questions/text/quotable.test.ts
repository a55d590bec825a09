import { assert } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/questions/text/text.element.js';
import type { TextElement } from '../../../src/questions/text/text.element.js';
import type { TextQuestion } from '../../../src/questions/text/text.js';
import { configure } from '../../../src/locales/configure.js';
import { accessibilityTree, appear, find, onlyInChromium, stageOne, wordsOf } from '../../fixtures/stage.js';

const NOTE = 'What you write here may be shown with the results, in whole or in part and without your name. Please leave out what could tell who you are.';
const WHY: TextQuestion = { id: 'why', type: 'text', text: { en: 'Why?' }, quotable: true };

async function text(question: TextQuestion, language = 'en'): Promise<TextElement> {
  const element = stageOne<TextElement>(html`<tillid-text .question=${question}></tillid-text>`, language);
  await appear(element, 'textarea');
  return element;
}
const hint = (element: TextElement) => wordsOf(find(element, '#hint'));

describe('a text that may be shown with the results', () => {
  it('says so above the field, before anything is written', async () => {
    const element = await text(WHY);
    assert.equal(hint(element), NOTE);
    const [line, field] = [find(element, '#hint')!, find(element, 'textarea')!];
    assert.ok(line.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('says so after the line of help of the question', async () => assert.equal(hint(await text({ ...WHY, hint: { en: 'In short.' } })), `In short. ${NOTE}`));

  it('says so in the language of the page', async () => assert.match(hint(await text(WHY, 'da')), /kan blive vist sammen med resultaterne, helt eller delvist og uden navn/));

  it('says so in the words that the page puts there', async () => {
    configure({ texts: { 'en-x-print': { textQuotable: 'We may print this.' } } });
    assert.equal(hint(await text(WHY, 'en-x-print')), 'We may print this.');
  });

  it('says nothing of it where the definition does not allow it', async () => {
    const { quotable: _told, ...plain } = WHY;
    for (const question of [plain, { ...WHY, quotable: false }]) assert.equal(hint(await text(question)), '');
  });
});

describe('a text that may be shown, to those who do not see it,', () => {
  before(onlyInChromium);

  it('has that in the description of its field', async () => {
    await text(WHY);
    const field = (await accessibilityTree()).find(({ role }) => role === 'textbox')!;
    assert.equal(field.description, NOTE);
  });
});
