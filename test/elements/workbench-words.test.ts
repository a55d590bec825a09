import { assert } from '@open-wc/testing';
import { html } from 'lit';
import type { Draft } from '../../src/authoring/draft.js';
import '../../src/elements/workbench/words.element.js';
import type { WorkbenchWordsElement } from '../../src/elements/workbench/words.element.js';
import { afterEachTidy, appear, eventually, find, focused, press, stageOne, type, wordsOf } from '../fixtures/stage.js';

const option = (id: string, text: Draft) => ({ id, text });

const DRAFT: Draft = {
  id: 'visit',
  version: '1',
  title: { da: 'Dit besøg', en: 'Your visit' },
  pages: [
    {
      id: 'one',
      title: { da: 'Om dig' },
      questions: [
        { id: 'overall', type: 'scale', min: 1, max: 2, labels: { 1: { da: 'Nej' } }, text: { da: 'Hvordan var det?', en: 'How was it?' } },
        { id: 'way', type: 'choice', text: {}, options: [option('bus', { da: 'Bus', en: 'Bus' }), option('foot', { da: 'Til fods' })] },
      ],
    },
  ],
};

/** The words of a draft, with the drafts that were told. */
async function translating(draft: Draft = DRAFT, language = 'en') {
  const told: Draft[] = [];
  const element = stageOne<WorkbenchWordsElement>(html`<tillid-workbench-words .draft=${draft}></tillid-workbench-words>`, language);
  const hear = (event: HTMLElementEventMap['tillid-draft']) => void told.push(event.detail.draft);
  element.addEventListener('tillid-draft', hear);
  afterEachTidy(() => element.removeEventListener('tillid-draft', hear));
  await appear(element, 'table');
  return { element, told };
}

const rowsOf = (element: Element) => [...element.shadowRoot!.querySelectorAll('tbody tr')];
const fieldIn = (element: Element, place: string, language: string) =>
  rowsOf(element)
    .find((row) => wordsOf(row.querySelector('th')!) === place)!
    .querySelector<HTMLTextAreaElement>(`[lang="${language}"]`)!;
const buttonIn = (element: Element, words: string) =>
  eventually(words, () => [...element.shadowRoot!.querySelectorAll<HTMLButtonElement>('button')].find((button) => wordsOf(button) === words));
const columns = (element: Element) => [...element.shadowRoot!.querySelectorAll('thead th')].map((head) => wordsOf(head)).slice(1);
const said = (element: Element, words: string) => eventually(words, () => wordsOf(find(element, '[role=status]')).includes(words));

describe('the words of a survey side by side', () => {
  it('say where each text stands, in words', async () => {
    const { element } = await translating();
    assert.deepEqual(
      rowsOf(element).map((row) => wordsOf(row.querySelector('th')!)),
      [
        'The survey Title',
        'Page 1 Title',
        'Question 1 (overall) Value 1',
        'Question 1 (overall) Words',
        'Question 2 (way) Words',
        'Question 2 (way) Option 1',
        'Question 2 (way) Option 2',
      ],
    );
  });

  it('are written by keyboard, each in its language, and everything else stays', async () => {
    const { element, told } = await translating();
    const field = fieldIn(element, 'Question 2 (way) Option 2', 'en');
    field.focus();
    await type('On foot');
    await eventually('the words', () => JSON.stringify(told.at(-1)).includes('{"da":"Til fods","en":"On foot"}'));
    assert.equal(focused(), field);
    assert.equal(JSON.stringify(told.at(-1)).replace(',"en":"On foot"', ''), JSON.stringify(DRAFT));
  });

  it('count what is missing, and lead from one to the next and round again', async () => {
    const { element } = await translating();
    assert.include(wordsOf(find(element, '.languages')), 'Danish: 1 missing.');
    assert.include(wordsOf(find(element, '.languages')), 'English: 4 missing.');
    const next = await buttonIn(element, 'Go to the next that is missing in English');
    const visited: string[] = [];
    for (let press = 0; press < 5; press++) {
      next.click();
      await element.updateComplete;
      await eventually('a field', () => focused()?.localName === 'textarea');
      visited.push(wordsOf(focused()!.closest('tr')!.querySelector('th')!));
    }
    assert.deepEqual(visited, ['Page 1 Title', 'Question 1 (overall) Value 1', 'Question 2 (way) Words', 'Question 2 (way) Option 2', 'Page 1 Title']);
  });

  it('have one more language by keyboard, by its name, with fields that run its way', async () => {
    const { element, told } = await translating();
    const languages: (readonly string[])[] = [];
    element.addEventListener('tillid-languages', (event) => languages.push(event.detail.languages));
    (await buttonIn(element, 'Add a language')).focus();
    await press('Enter');
    const select = await appear<HTMLSelectElement>(element, '#language');
    await eventually('the focus', () => focused() === select);
    await type('Arab');
    assert.include(select.selectedOptions[0]!.textContent, 'Arabic – العربية');
    await press('Tab', 'Enter');
    await said(element, 'Arabic was added.');
    assert.deepEqual(columns(element), ['Danish', 'English', 'Arabic']);
    assert.deepEqual(languages.at(-1), ['da', 'en', 'ar']);
    await eventually('the first field', () => focused()?.getAttribute('lang') === 'ar');
    assert.equal(getComputedStyle(focused()!).direction, 'rtl');
    assert.equal(getComputedStyle(element).direction, 'ltr');
    await type('زيارتك');
    await eventually('the words', () => JSON.stringify(told.at(-1)).includes('"ar":"زيارتك"'));
  });

  it('offer easy words and words for children of a language that is there, and refuse a tag that is none', async () => {
    const { element } = await translating();
    (await buttonIn(element, 'Add a language')).click();
    const select = await appear<HTMLSelectElement>(element, '#language');
    assert.deepEqual(
      [...select.options].slice(0, 2).map(({ value, text }) => [value, text]),
      [
        ['da-x-easy', 'Danish, easy to read'],
        ['da-x-child', 'Danish, for children'],
      ],
    );
    select.value = '+';
    select.dispatchEvent(new Event('change'));
    const tag = await appear<HTMLInputElement>(element, '#tag');
    tag.focus();
    await type('not a tag');
    await press('Enter');
    await eventually('the fault', () => wordsOf(find(element, '#tag-fault')).includes('Write a tag such as'));
    assert.equal(tag.value, 'not a tag');
    assert.equal(focused(), tag);
  });

  it('lose a language only when that is confirmed, and have it back exactly', async () => {
    const { element, told } = await translating();
    (await buttonIn(element, 'Remove English')).focus();
    await press('Enter');
    await eventually('the question', () => wordsOf(focused()!) === 'Remove');
    assert.include(wordsOf(find(element, '.note')), 'Remove all words in English? There are 3 of them.');
    assert.equal(told.length, 0);
    await press('Enter');
    await said(element, 'All words in English were removed.');
    assert.notInclude(JSON.stringify(told.at(-1)), '"en"');
    assert.deepEqual(columns(element), ['Danish']);
    await eventually('the way back', () => wordsOf(focused()!) === 'Undo');
    await press('Enter');
    await eventually('the words', () => told.length === 2);
    assert.deepEqual(told.at(-1), DRAFT);
    await eventually('the columns', () => columns(element).length === 2);
  });

  it('keep what is being typed when a draft comes from outside', async () => {
    const { element } = await translating();
    const field = fieldIn(element, 'Question 1 (overall) Words', 'en');
    field.focus();
    await press('End');
    await type(' Well?');
    element.draft = { ...DRAFT, notice: { en: 'Read in March' } };
    await element.updateComplete;
    assert.equal(field.value, 'How was it? Well?');
    assert.equal(focused(), field);
    await type('!');
    await eventually('both', () => JSON.stringify(element.draft).includes('How was it? Well?!') && JSON.stringify(element.draft).includes('Read in March'));
  });

  it('are told in Danish to who reads Danish, with each column in the language that it says', async () => {
    const { element } = await translating(DRAFT, 'da');
    assert.deepEqual(columns(element), ['Dansk', 'Engelsk']);
    assert.equal(wordsOf(rowsOf(element)[6]!.querySelector('th')!), 'Spørgsmål 2 (way) Svarmulighed 2');
  });
});
