import { assert } from '@open-wc/testing';
import { html } from 'lit';
import { type Draft, objectOf } from '../../src/authoring/draft.js';
import { newDraft } from '../../src/authoring/new-draft.js';
import { questionPlaces } from '../../src/authoring/places-of.js';
import { problemsOf } from '../../src/authoring/problems-of.js';
import { phasePlaces } from '../../src/authoring/board/board-asks.js';
import '../../src/elements/workbench/meeting.element.js';
import type { WorkbenchMeetingElement } from '../../src/elements/workbench/meeting.element.js';
import { objections } from '../fixtures/axe.js';
import { draftOf } from '../fixtures/draft-of.js';
import { MEETING } from '../fixtures/meeting-survey.js';
import { all, appear, eventually, find, focused, press, stageOne, type, wordsOf } from '../fixtures/stage.js';

const NEW = newDraft({ id: 'meeting', language: 'en', title: 'The square' });

/** The writing of a meeting, ready. */
async function writing(draft: Draft = draftOf(MEETING), language = 'en'): Promise<WorkbenchMeetingElement> {
  const element = stageOne<WorkbenchMeetingElement>(html`<tillid-workbench-meeting .draft=${draft} .languages=${['en']} writing="en"></tillid-workbench-meeting>`, language);
  await appear(element, 'button');
  return element;
}

/** Presses a button by a real key. */
async function enter(element: Element, id: string): Promise<void> {
  (await appear(element, `#${id}`)).focus();
  await press('Enter');
}

const heads = (element: Element) => all(element, '.head').map((head) => wordsOf(head));
const headOf = (element: Element, words: string) => eventually(words, () => all<HTMLButtonElement>(element, '.head').find((head) => wordsOf(head).includes(words)));
async function open(element: Element, words: string): Promise<void> {
  (await headOf(element, words)).focus();
  await press('Enter');
  await appear(element, '.form');
}
/** The field with a label. */
const field = (element: Element, label: string) =>
  eventually(label, () => all<HTMLLabelElement>(element, 'label').find((one) => wordsOf(one) === label && one.offsetParent !== null)?.control as HTMLInputElement | undefined);
const said = (element: Element, words: string) => eventually(words, () => wordsOf(find(element, '[role=status]')).includes(words) || undefined);
const kindsIn = (element: WorkbenchMeetingElement) => phasePlaces(element.draft).map(({ kind }) => kind);
const boardOf = (element: WorkbenchMeetingElement) => objectOf(element.draft['board']);

describe('the writing of a meeting', () => {
  it('begins with two steps and leads to the words of the first question', async () => {
    const element = await writing(NEW);
    await enter(element, 'begin-dots');
    await said(element, 'The meeting has two steps.');
    assert.deepEqual(kindsIn(element), ['collect', 'rate']);
    assert.equal(focused()?.localName, 'textarea');
    await type('What should the square have?');
    await eventually('the words', () => JSON.stringify(questionPlaces(element.draft)[0]!.question['text']).includes('What should the square have?') || undefined);
    await open(element, 'Cards are rated');
    (await field(element, 'The question')).focus();
    await type('Which matter most?');
    await eventually('a whole meeting', () => problemsOf(element.draft).length === 0 || undefined);
  });

  it('begins with proposals for a purse, whose sum is written with the step', async () => {
    const element = await writing(NEW);
    await enter(element, 'begin-budget');
    await open(element, 'Cards are rated');
    const sum = await field(element, 'The sum of money');
    sum.focus();
    sum.select();
    await type('5000');
    await eventually('the sum', () => questionPlaces(element.draft).at(-1)!.question['budget'] === 5000 || undefined);
  });

  it('shows the steps in their order, and what each asks with its words', async () => {
    const element = await writing();
    assert.deepEqual(
      heads(element).map((words) => words.replace(/\s+/g, ' ').trim()),
      ['1. Indicators', '2. Cards are rated', '3. Cards are chosen', '4. Contributions are gathered', '5. A story is told'],
    );
    await open(element, 'Contributions are gathered');
    assert.deepEqual(
      all(element, '.form .ask > legend').map((legend) => wordsOf(legend)),
      ['What can be contributed', 'To which chosen card', 'Who contributes', 'Who else, in own words'],
    );
    assert.equal((await field(element, 'The question')).value, 'What can be contributed?');
  });

  it('writes the days of a step, and tells at once where they are the wrong way round', async () => {
    const element = await writing();
    await open(element, 'Indicators');
    const day = async (label: string, value: string) => {
      const input = await field(element, label);
      input.value = value;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    };
    await day('First day of the step', '2026-12-02');
    await day('Last day of the step', '2026-12-01');
    await eventually('the fault', () => wordsOf(find(element, '.form .day .fault')).includes('The last day cannot come before the first.') || undefined);
    assert.include(heads(element)[0], '1 problem');
    await day('Last day of the step', '2026-12-03');
    await eventually('no fault', () => find(element, '.fault') === undefined || undefined);
    assert.include(JSON.stringify(boardOf(element)['phases']), '"opens":"2026-12-02","closes":"2026-12-03"');
  });

  it('adds a step by keyboard, moves it with the focus staying, and takes it back with its question', async () => {
    const element = await writing();
    await enter(element, 'add-step');
    await eventually('the kinds', () => focused()?.id === 'kind-collect' || undefined);
    await press('Enter');
    await eventually('the new question', () => focused()?.localName === 'textarea' || undefined);
    assert.equal(kindsIn(element).length, 6);
    const up = all<HTMLButtonElement>(element, '.form .part button').find((button) => wordsOf(button) === 'Move up')!;
    up.focus();
    await press('Enter');
    await said(element, 'Moved to place 5 of 6.');
    assert.equal(wordsOf(focused()!), 'Move up');
    assert.equal(kindsIn(element)[4], 'collect');
    const before = questionPlaces(element.draft).length;
    all<HTMLButtonElement>(element, '.form .part button')
      .find((button) => wordsOf(button) === 'Remove')!
      .focus();
    await press('Enter');
    await said(element, 'Removed: Cards are written');
    assert.deepEqual([kindsIn(element).length, questionPlaces(element.draft).length], [5, before - 1]);
    await eventually('the way back', () => focused()?.id === 'undo' || undefined);
    await press('Enter');
    await said(element, 'Undone.');
    assert.deepEqual([kindsIn(element).length, questionPlaces(element.draft).length], [6, before]);
  });

  it('says that a rating has nothing to rate where no cards are written before', async () => {
    const element = await writing();
    await open(element, 'Cards are rated');
    const up = all<HTMLButtonElement>(element, '.form .part button').find((button) => wordsOf(button) === 'Move up')!;
    up.focus();
    await press('Enter');
    await eventually('the fault', () => wordsOf(find(element, '.form .fault')).includes('A step in which cards are written has to come before.') || undefined);
  });

  it('asks in another way without losing the words', async () => {
    const element = await writing(NEW);
    await enter(element, 'begin-dots');
    await open(element, 'Cards are rated');
    (await field(element, 'The question')).focus();
    await type('Which?');
    const kind = await field(element, 'Kind of question');
    kind.value = 'rank';
    kind.dispatchEvent(new Event('change', { bubbles: true }));
    const { question } = questionPlaces(element.draft)[1]!;
    assert.deepEqual([question['type'], question['text']], ['rank', { en: 'Which?' }]);
  });

  it('takes up actors, tables and a side board, and who contributes follows the actors', async () => {
    const element = await writing();
    const tables = await field(element, 'Tables, or other groups');
    tables.value = 'North\nSouth';
    tables.dispatchEvent(new Event('change', { bubbles: true }));
    assert.deepEqual(element.draft['groups'], ['North', 'South']);
    await enter(element, 'meeting\\.actors-add');
    await eventually('the new actor', () => focused()?.id === 'meeting.actors.2.text' || undefined);
    await type('The school');
    await eventually('the option', () => JSON.stringify(questionPlaces(element.draft).find(({ id }) => id === 'who')!.question['options']).includes('The school') || undefined);
    await press('Tab');
    await eventually('an id that can be read', () => JSON.stringify(boardOf(element)['actors']).includes('"the-school"') || undefined);
    assert.include(JSON.stringify(questionPlaces(element.draft).find(({ id }) => id === 'who')!.question['options']), '"the-school"');
    assert.deepEqual(problemsOf(element.draft), []);
  });

  it('lets a side board ask another question of the survey, or none', async () => {
    const element = await writing();
    const which = await appear<HTMLSelectElement>(element, '#meeting-side-which');
    which.value = '';
    which.dispatchEvent(new Event('change', { bubbles: true }));
    await eventually('none', () => boardOf(element)['side'] === undefined || undefined);
    await eventually('what is not asked', () => wordsOf(find(element, '.outside')).includes('Beside the process') || undefined);
    await enter(element, 'meeting-side-write');
    await eventually('the words', () => focused()?.id === 'meeting-side-own.text' || undefined);
    assert.equal(questionPlaces(element.draft).at(-1)!.id, boardOf(element)['side']);
  });

  it('removes the meeting, and brings it back', async () => {
    const element = await writing();
    await enter(element, 'remove-meeting');
    await said(element, 'The meeting is removed.');
    assert.equal(element.draft['board'], undefined);
    await enter(element, 'undo');
    assert.deepEqual(kindsIn(element), ['collect', 'rate', 'choose', 'contribute', 'story']);
  });

  it('is in Danish for those who read Danish', async () => {
    const element = await writing(NEW, 'da');
    assert.include(wordsOf(find(element, '.types')), 'Kort og derefter prikker');
  });

  it('has no barrier that axe finds, with a step open', async () => {
    const element = await writing();
    await open(element, 'Contributions are gathered');
    assert.deepEqual(await objections(element), []);
  });
});
