import { assert } from '@open-wc/testing';
import { html } from 'lit';
import type { SurveyElement } from '../../src/elements/survey/survey.element.js';
import { comesTo, send } from '../fixtures/answering.js';
import { reviewed } from '../fixtures/runner-surveys.js';
import { chosen, comesToPage, fill, focusedQuestion, goBack, goOn, headingOf, pick, questionOf, responseIn, run, written } from '../fixtures/running.js';
import { all, appear, eventually, find, focused, listen, stageOne, wordsOf } from '../fixtures/stage.js';
import { scripted } from '../fixtures/test-collector.js';

const REVIEW = 'Check your answers before you send them';

/** Each question of the review with its answer. */
const rows = (element: HTMLElement) => Object.fromEntries(all(element, '.review > div').map((row) => [wordsOf(row.querySelector('dt')!), wordsOf(row.querySelector('dd')!)]));
const changes = (element: HTMLElement) => all<HTMLButtonElement>(element, '.review button');
/** Presses Change at a question, by its words. */
const change = (element: HTMLElement, question: string) =>
  changes(element)
    .find((button) => button.getAttribute('aria-label') === `Change: ${question}`)!
    .click();

/** Through all pages to the review; the second page and one question are left out, the last question is left. */
async function atReview(element: SurveyElement = run(reviewed)) {
  await pick(element, 'safe', 3);
  await goOn(element, 'The park');
  await pick(element, 'visits', { leave: 0 });
  await goOn(element, REVIEW);
  return element;
}

/** The same where every question is asked. */
async function atLongReview(element: SurveyElement = run(reviewed)) {
  await pick(element, 'safe', 0);
  await fill(element, 'why', 'The dark');
  await goOn(element, 'Light in the street');
  await pick(element, 'lamps', 10);
  await goOn(element, 'The park');
  await fill(element, 'wish', 'A bench');
  await goOn(element, REVIEW);
  return element;
}

describe('the review of a survey', () => {
  it('comes after the last page, by a button that says so', async () => {
    const element = run(reviewed);
    await pick(element, 'safe', 3);
    await goOn(element, 'The park');
    assert.equal(wordsOf(find(element, '[part=send]')), 'Check your answers');
  });

  it('counts as a step', async () => assert.equal(wordsOf(find(await atReview(), '.step')), 'Step 3 of 3'));

  it('puts the focus on its heading', async () => {
    await atReview();
    await eventually('the focus', () => wordsOf(focused() ?? undefined) === REVIEW);
  });

  it('shows every question that was asked with its answer in words', async () => {
    const element = await atLongReview();
    await eventually('the rows', () => all(element, '.review > div').length === 5);
    assert.deepEqual(rows(element), {
      'How safe is your street?': '1 Not safe',
      'What makes it unsafe?': 'The dark',
      'Are there enough lamps?': '10',
      'Do you like the park?': 'Not answered',
      'What do you wish for?': 'A bench',
    });
  });

  it('names a way to leave a question in words', async () => assert.equal(rows(await atReview())['Do you like the park?'], 'Don’t know'));

  it('leaves out what was not asked', async () =>
    assert.deepEqual(Object.keys(rows(await atReview())), ['How safe is your street?', 'Do you like the park?', 'What do you wish for?']));

  it('says which question each button changes', async () =>
    assert.deepEqual(
      changes(await atReview()).map((button) => [wordsOf(button), button.getAttribute('aria-label')]),
      ['How safe is your street?', 'Do you like the park?', 'What do you wish for?'].map((question) => ['Change', `Change: ${question}`]),
    ));

  it('shows no question to answer', async () => {
    const element = await atReview();
    assert.deepEqual(
      all(element, '[name]').filter((control) => control.checkVisibility()),
      [],
    );
  });

  it('offers to send', async () => assert.equal(wordsOf(find(await atReview(), '[part=send]')), 'Send answer'));

  it('leads back to the last page', async () => {
    const element = await atReview();
    await goBack(element, 'The park');
    assert.equal(wordsOf(find(element, '.step')), 'Step 2 of 3');
  });

  it('speaks another language once the page does', async () => {
    const element = await atLongReview();
    element.parentElement!.lang = 'da';
    await comesToPage(element, 'Se dine svar igennem, før du sender dem');
    await eventually('the answers in Danish', () => rows(element)['Hvor tryg er din gade?'] === '1 Utryg');
    assert.deepEqual(Object.values(rows(element)), ['1 Utryg', 'The dark', '10', 'Ikke besvaret', 'A bench']);
  });

  it('names a way to leave a question in the language that the page changed to', async () => {
    const element = await atReview();
    element.parentElement!.lang = 'da';
    await eventually('the way in Danish', () => rows(element)['Kan du lide parken?'] === 'Ved ikke');
  });
});

describe('“Change” on the review', () => {
  for (const [question, id, heading] of [
    ['How safe is your street?', 'safe', 'Your street'],
    ['What makes it unsafe?', 'why', 'Your street'],
    ['Are there enough lamps?', 'lamps', 'Light in the street'],
    ['What do you wish for?', 'wish', 'The park'],
  ] as const) {
    it(`goes to the question ${id} and puts the focus into it`, async () => {
      const element = await atLongReview();
      change(element, question);
      await comesToPage(element, heading);
      await eventually('the focus', () => focusedQuestion() === id);
    });
  }

  it('keeps all answers on the way there and back', async () => {
    const element = await atLongReview();
    const before = rows(element);
    change(element, 'How safe is your street?');
    await comesToPage(element, 'Your street');
    assert.deepEqual([chosen(element, 'safe'), written(element, 'why')], [[0], 'The dark']);
    for (const heading of ['Light in the street', 'The park', REVIEW]) await goOn(element, heading);
    assert.deepEqual(rows(element), before);
  });

  it('shows the answer that was changed', async () => {
    const element = await atReview();
    change(element, 'How safe is your street?');
    await pick(element, 'safe', 4);
    for (const heading of ['The park', REVIEW]) await goOn(element, heading);
    assert.equal(rows(element)['How safe is your street?'], '5 Very safe');
  });

  it('leads to questions that the changed answer calls for', async () => {
    const element = await atReview();
    change(element, 'How safe is your street?');
    await pick(element, 'safe', 0);
    for (const heading of ['Light in the street', 'The park', REVIEW]) await goOn(element, heading);
    assert.equal(rows(element)['Are there enough lamps?'], 'Not answered');
  });
});

describe('sending from the review', () => {
  it('delivers the answers', async () => {
    const heard = listen('tillid-submit');
    const element = stageOne<SurveyElement>(html`<tillid-survey endpoint=${scripted('counts').address} .definition=${reviewed}></tillid-survey>`);
    await atReview(element);
    await send(element);
    await comesTo(element, 'delivered');
    assert.deepEqual(responseIn(heard[0])?.answers, {
      safe: 4,
      why: { missing: 'not-shown' },
      lamps: { missing: 'not-shown' },
      visits: { missing: 'dont-know' },
      wish: { missing: 'skipped' },
    });
  });

  it('says that nothing was answered, and keeps the focus in the element', async () => {
    const element = run(reviewed);
    await questionOf(element, 'safe');
    await goOn(element, 'The park');
    await goOn(element, REVIEW);
    const button = await appear<HTMLButtonElement>(element, '[part=send]');
    button.focus();
    button.click();
    await eventually('the hint', () => wordsOf(find(element, '.status')) !== '');
    assert.deepEqual([headingOf(element), element.contains(document.activeElement)], [REVIEW, true]);
  });
});
