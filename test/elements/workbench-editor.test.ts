import { assert } from '@open-wc/testing';
import { html } from 'lit';
import type { Draft } from '../../src/authoring/draft.js';
import { newDraft } from '../../src/authoring/new-draft.js';
import { problemsOf } from '../../src/authoring/problems-of.js';
import '../../src/elements/workbench/editor.element.js';
import type { WorkbenchEditorElement } from '../../src/elements/workbench/editor.element.js';
import { afterEachTidy, appear, eventually, find, focused, press, stageOne, type, wordsOf } from '../fixtures/stage.js';

const scale = (id: string, more = {}) => ({ id, type: 'scale', min: 1, max: 5, text: { en: `How was ${id}?` }, ...more });

const DRAFT: Draft = {
  id: 'visit',
  version: '1',
  pages: [
    { id: 'one', questions: [scale('came'), scale('stayed'), { id: 'why', type: 'text', text: { en: 'Why?' }, showIf: { question: 'came', atMost: 2 } }] },
    { id: 'two', questions: [scale('left')] },
  ],
  scores: [{ id: 'mean', mean: ['came', 'stayed'] }],
};

/** The editor of a draft, with the drafts that it has told. */
async function editing(draft: Draft = DRAFT, language = 'en') {
  const told: Draft[] = [];
  const element = stageOne<WorkbenchEditorElement>(html`<tillid-workbench-editor .draft=${draft} writing="en"></tillid-workbench-editor>`, language);
  const hear = (event: HTMLElementEventMap['tillid-draft']) => void told.push(event.detail.draft);
  element.addEventListener('tillid-draft', hear);
  afterEachTidy(() => element.removeEventListener('tillid-draft', hear));
  await appear(element, '.questions');
  return { element, told };
}

const questionIn = (element: Element, words: string) =>
  eventually(words, () => [...element.shadowRoot!.querySelectorAll<HTMLElement>('.question')].find((item) => wordsOf(item).includes(words)));
const buttonIn = (item: Element, words: string) => [...item.querySelectorAll<HTMLButtonElement>('button')].find((button) => wordsOf(button) === words)!;
const said = (element: Element, words: string) => eventually(words, () => wordsOf(find(element, '[role=status]')).includes(words));
const idsOf = (draft: Draft | undefined) => (draft!['pages'] as { questions: { id: string }[] }[]).map(({ questions }) => questions.map(({ id }) => id));

/** Opens a question by a real key. */
async function open(element: WorkbenchEditorElement, words: string): Promise<HTMLElement> {
  const item = await questionIn(element, words);
  item.querySelector<HTMLButtonElement>('.head')!.focus();
  await press('Enter');
  await appear(element, '.form');
  return item;
}

/** The field with a label in what is open. */
const field = (element: Element, label: string) =>
  eventually(label, () => {
    const found = [...element.shadowRoot!.querySelectorAll<HTMLLabelElement>('label')].find((one) => wordsOf(one) === label && one.offsetParent !== null);
    return found?.control as HTMLInputElement | null | undefined;
  });

describe('the editor of a survey', () => {
  it('shows one question at a time, with its words, and closes it again', async () => {
    const { element } = await editing();
    await open(element, 'How was came?');
    await open(element, 'How was stayed?');
    assert.equal(element.shadowRoot!.querySelectorAll('.form').length, 1);
    assert.equal((await field(element, 'The question')).value, 'How was stayed?');
    await press('Enter');
    await eventually('nothing open', () => find(element, '.form') === undefined);
    assert.equal(focused()?.getAttribute('aria-expanded'), 'false');
  });

  it('tells each change as a draft of its own, and leaves the old one as it was', async () => {
    const { element, told } = await editing();
    await open(element, 'How was came?');
    (await field(element, 'The question')).focus();
    await press('End');
    await type(' Ja');
    await eventually('the words', () => JSON.stringify(told.at(-1)).includes('How was came? Ja'));
    assert.notInclude(JSON.stringify(DRAFT), 'Ja');
    assert.deepEqual({ ...told.at(-1), pages: [] }, { ...DRAFT, pages: [] });
  });

  it('moves a question by keyboard, keeps the focus on the button, and says where it stands', async () => {
    const { element, told } = await editing();
    const item = await open(element, 'How was came?');
    buttonIn(item, 'Move down').focus();
    await press('Enter');
    await said(element, 'Moved to place 2 of 3.');
    assert.deepEqual(idsOf(told.at(-1)), [['stayed', 'came', 'why'], ['left']]);
    assert.equal(wordsOf(focused()!), 'Move down');
    await press('Enter', 'Enter');
    await said(element, 'Moved to page 2.');
    assert.deepEqual(idsOf(told.at(-1)), [
      ['stayed', 'why'],
      ['came', 'left'],
    ]);
    await press('Enter', 'Enter');
    await said(element, 'It cannot go further.');
    assert.equal(wordsOf(focused()!), 'Move down');
  });

  it('removes a question, says what still refers to it, and brings it back exactly', async () => {
    const { element, told } = await editing();
    const item = await open(element, 'How was came?');
    buttonIn(item, 'Remove').focus();
    await press('Enter');
    await said(element, 'Removed: How was came? 2 other places still refer to it.');
    assert.deepEqual(idsOf(told.at(-1)), [['stayed', 'why'], ['left']]);
    assert.equal(wordsOf(focused()!), 'Undo');
    await press('Enter');
    await said(element, 'Undone');
    assert.deepEqual(told.at(-1), DRAFT);
    assert.include(wordsOf(focused()!), 'How was came?');
  });

  it('adds a question of a chosen type, ready to be written, and names it after its words', async () => {
    const { element, told } = await editing(newDraft({ id: 'park', language: 'en', title: 'The park' }));
    find(element, '.page .add')!.focus();
    await press('Enter');
    await appear(element, '.types');
    assert.equal(wordsOf(focused()!), 'Scale');
    await press('Tab', 'Tab', 'Enter');
    await eventually('the question', async () => focused() === (await field(element, 'The question')));
    await type('What is missing in the park?');
    await press('Tab');
    await eventually('the id', () => idsOf(told.at(-1))[0]![1] === 'what-is-missing-in-the-park');
    assert.equal(((told.at(-1)!['pages'] as { questions: { type: string }[] }[])[0]!.questions[1] as { type: string }).type, 'choice');
  });

  it('gives another id there and wherever it is used, and keeps one that is taken in the field', async () => {
    const { element, told } = await editing();
    await open(element, 'How was came?');
    for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
    const id = await field(element, 'Id in answers and tables');
    const before = told.length;
    id.select();
    id.focus();
    await type('stayed');
    await press('Enter');
    await eventually('the fault', () => wordsOf(find(element, '.form')).includes('“stayed” is taken'));
    assert.equal(id.value, 'stayed');
    assert.equal(told.length, before);
    id.select();
    await type('arrived');
    await press('Enter');
    await said(element, 'The id is now “arrived”');
    assert.deepEqual(problemsOf(told.at(-1)!), []);
    assert.include(JSON.stringify(told.at(-1)), '"mean":["arrived","stayed"]');
    assert.include(JSON.stringify(told.at(-1)), '"showIf":{"question":"arrived","atMost":2}');
    assert.equal(focused(), id);
  });

  it('tells what is wrong beneath the field while it is written, in Danish too', async () => {
    const { element, told } = await editing(DRAFT, 'da');
    await open(element, 'How was came?');
    const highest = await field(element, 'Højeste værdi');
    highest.select();
    highest.focus();
    await type('0');
    await eventually('the fault', () => wordsOf(find(element, '.form')).includes('Den højeste værdi skal være mere end den laveste, som er 1.'));
    assert.equal(highest.getAttribute('aria-invalid'), 'true');
    assert.include(wordsOf(find(element, `#${CSS.escape(highest.getAttribute('aria-describedby')!)}`)), 'Den højeste værdi');
    await type('x');
    await eventually('the fault', () => wordsOf(find(element, '.form')).includes('Skriv et tal'));
    assert.equal(highest.value, '0x');
    assert.include(JSON.stringify(told.at(-1)), '"max":0');
  });

  it('keeps what is being typed when a draft comes from outside, and the focus where it is', async () => {
    const { element } = await editing();
    await open(element, 'How was stayed?');
    const text = await field(element, 'The question');
    text.focus();
    await press('End');
    await type(' And you?');
    element.draft = { ...DRAFT, title: { en: 'Another' }, pages: [{ id: 'zero', questions: [scale('first')] }, ...(DRAFT['pages'] as never[])] };
    await element.updateComplete;
    assert.equal(focused(), text);
    assert.equal(text.value, 'How was stayed? And you?');
    await type('!');
    await eventually('the draft', () => JSON.stringify(element.draft).includes('How was stayed? And you?!'));
    assert.include(JSON.stringify(element.draft), 'Another');
  });
});

describe('a question with options', () => {
  const choice = {
    id: 'way',
    type: 'choice',
    text: { en: 'How?' },
    options: [
      { id: 'bus', text: { en: 'Bus' } },
      { id: 'foot', text: { en: 'On foot' } },
    ],
  };
  const draft: Draft = { id: 'x', version: '1', questions: [choice, scale('late', { showIf: { question: 'way', is: 'bus' } })] };
  const options = (told: readonly Draft[]) => (told.at(-1)!['questions'] as { options: { id: string; text: object }[] }[])[0]!.options;

  it('gets one more, with an id made of its words', async () => {
    const { element, told } = await editing(draft);
    const item = await open(element, 'How?');
    buttonIn(item, 'Add one more').focus();
    await press('Enter');
    await eventually('the field', () => focused()?.localName === 'textarea');
    await type('På cykel');
    await press('Tab');
    await eventually('the id', () => options(told)[2]?.id === 'paa-cykel');
    assert.deepEqual(options(told)[2], { id: 'paa-cykel', text: { en: 'På cykel' } });
  });

  it('loses one, which can be brought back, and has them moved with the focus on the button', async () => {
    const { element, told } = await editing(draft);
    const item = await open(element, 'How?');
    const first = item.querySelectorAll<HTMLElement>('.entry')[0]!;
    buttonIn(first, 'Move down').focus();
    await press('Enter');
    await said(element, 'Moved to place 2 of 2.');
    assert.deepEqual(
      options(told).map(({ id }) => id),
      ['foot', 'bus'],
    );
    assert.equal(focused()?.closest('.entry')?.querySelector('textarea')?.value, 'Bus');
    buttonIn(focused()!.closest('.entry')!, 'Remove').focus();
    await press('Enter');
    await said(element, 'Removed: Bus');
    await press('Enter');
    assert.deepEqual(
      options(told).map(({ id }) => id),
      ['foot', 'bus'],
    );
  });

  it('is asked about in a condition, by the words of its options', async () => {
    const { element, told } = await editing({ ...draft, questions: [choice, scale('late')] });
    const item = await open(element, 'How was late?');
    buttonIn(item, 'Add a condition').focus();
    await press('Enter');
    const asked = await field(element, 'Earlier question');
    await eventually('the focus', () => focused() === asked);
    assert.equal((asked as unknown as HTMLSelectElement).selectedOptions[0]?.textContent, 'How? (way)');
    await press('Tab', 'ArrowUp', 'ArrowUp', 'ArrowUp');
    await eventually('the value', () => wordsOf(find(element, '.form')).includes('On foot'));
    await press('Tab', 'ArrowDown');
    await eventually('the condition', () => JSON.stringify(told.at(-1)).includes('"showIf":{"question":"way","is":"foot"}'));
    assert.deepEqual(problemsOf(told.at(-1)!), []);
  });

  it('keeps a condition that the form cannot show, and tells it in words', async () => {
    const nested = {
      not: {
        any: [
          { question: 'way', is: 'bus' },
          { question: 'way', answered: false },
        ],
      },
    };
    const { element, told } = await editing({ ...draft, questions: [choice, scale('late', { showIf: nested })] });
    const item = await open(element, 'How was late?');
    assert.include(wordsOf(item), 'not ((way is bus) or (way was not given ))');
    (await field(element, 'The question')).focus();
    await type('x');
    await eventually('a draft', () => told.length > 0);
    assert.deepEqual((told.at(-1)!['questions'] as { showIf?: object }[])[1]!.showIf, nested);
  });
});

describe('a question as JSON', () => {
  it('is used when it is asked for, and refused with a reason and kept where it is no JSON', async () => {
    const { element, told } = await editing();
    const item = await open(element, 'Why?');
    for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
    const json = item.querySelector<HTMLTextAreaElement>('.json')!;
    json.value = '{"id": ';
    json.dispatchEvent(new InputEvent('input'));
    await element.updateComplete;
    buttonIn(item, 'Use this JSON').click();
    await eventually('the fault', () => wordsOf(item).includes('This is not JSON'));
    assert.equal(json.value, '{"id": ');
    assert.equal(told.length, 0);
    json.value = '{"id": "why", "type": "text", "text": {"en": "Why so?"}, "colour": 1}';
    json.dispatchEvent(new InputEvent('input'));
    await element.updateComplete;
    buttonIn(item, 'Use this JSON').click();
    await eventually('the problem', () => wordsOf(item).includes('There is a member here that definitions do not have'));
    assert.include(JSON.stringify(told.at(-1)), 'Why so?');
  });
});

it('what is wrong beside pages and questions is told by its place', async () => {
  const { element } = await editing({ ...DRAFT, scores: [{ id: 'mean', mean: ['gone'] }] });
  assert.include(wordsOf(find(element, '[part=elsewhere]')), 'scores[0].mean[0]: “gone” is no question with numbers as answers.');
});
