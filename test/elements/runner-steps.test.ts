import { assert } from '@open-wc/testing';
import { html } from 'lit';
import type { SurveyElement } from '../../src/elements/survey/survey.element.js';
import type { SurveyDefinition } from '../../src/survey/survey.js';
import { comesTo, hintWords, send } from '../fixtures/answering.js';
import { neighbourhood } from '../fixtures/runner-surveys.js';
import { chosen, comesToPage, fill, focusedQuestion, goBack, goOn, isThere, pick, questionOf, responseIn, run, written } from '../fixtures/running.js';
import { all, appear, eventually, find, focused, listen, stageOne, wordsOf } from '../fixtures/stage.js';
import { scripted } from '../fixtures/test-collector.js';

const step = (element: HTMLElement) => wordsOf(find(element, '.step'));
const left = (element: HTMLElement, id: string) => all<HTMLInputElement>(element, `[name="${id}"]`, '.leave input').map(({ checked }) => checked);

/** The last page, after answers that call for all three. */
async function atPark(element: SurveyElement = run(neighbourhood)) {
  await pick(element, 'safe', 1);
  await fill(element, 'why', 'The dark');
  await goOn(element, 'Light in the street');
  await pick(element, 'lamps', { leave: 0 });
  await goOn(element, 'The park');
  return element;
}

/** Five questions, to be left in every way that there is. */
const codedSurvey: SurveyDefinition = {
  id: 'coded',
  version: '1',
  questions: [
    ...(['a', 'b', 'c'] as const).map((id) => ({ id, type: 'scale' as const, min: 1, max: 3, text: { en: id }, allow: ['dont-know' as const, 'no-answer' as const] })),
    { id: 'd', type: 'text', text: { en: 'd' }, showIf: { question: 'c', answered: true } },
    { id: 'e', type: 'scale', min: 1, max: 3, text: { en: 'e' } },
  ],
};

describe('going back through a survey', () => {
  it('loses no value and no text', async () => {
    const element = await atPark();
    await goBack(element, 'Light in the street');
    await goBack(element, 'Your street');
    await appear(element, '[name=why]', 'textarea');
    assert.deepEqual([chosen(element, 'safe'), written(element, 'why')], [[1], 'The dark']);
  });

  it('loses no way to leave a question', async () => {
    const element = await atPark();
    await goBack(element, 'Light in the street');
    assert.deepEqual(left(element, 'lamps'), [true]);
  });

  it('loses nothing of the page that is left backwards', async () => {
    const element = await atPark();
    await fill(element, 'wish', 'A bench');
    await goBack(element, 'Light in the street');
    await goOn(element, 'The park');
    assert.equal(written(element, 'wish'), 'A bench');
  });

  it('does not ask for what is required on the page that is left backwards', async () => {
    const [first, , last] = neighbourhood.pages!;
    const element = run({ ...neighbourhood, pages: [first!, { ...last!, questions: [{ ...last!.questions[0]!, required: true, allow: ['no-answer'] }] }] });
    await questionOf(element, 'safe');
    await goOn(element, 'The park');
    await goBack(element, 'Your street');
  });
});

describe('a condition that an answer holds no longer', () => {
  it('hides the question that it stands at, answered as it is', async () => {
    const element = run(neighbourhood);
    await pick(element, 'safe', 1);
    await fill(element, 'why', 'The dark');
    await pick(element, 'safe', 4);
    await eventually('no question', () => find(element, '[name=why]')!.hidden);
  });

  it('passes over the page that it stands at', async () => {
    const element = await atPark();
    await goBack(element, 'Light in the street');
    await goBack(element, 'Your street');
    await pick(element, 'safe', 4);
    await goOn(element, 'The park');
  });

  it('codes what it hides as not shown, whatever was answered there', async () => {
    const heard = listen('tillid-submit');
    const element = await atPark();
    await goBack(element, 'Light in the street');
    await goBack(element, 'Your street');
    await pick(element, 'safe', 4);
    await goOn(element, 'The park');
    await pick(element, 'visits', 2);
    await send(element);
    await eventually('the event', () => heard.length === 1);
    assert.deepEqual(responseIn(heard[0])?.answers, { safe: 5, why: { missing: 'not-shown' }, lamps: { missing: 'not-shown' }, visits: 3, wish: { missing: 'skipped' } });
  });

  it('brings the text back when it holds again', async () => {
    const element = run(neighbourhood);
    await pick(element, 'safe', 1);
    await fill(element, 'why', 'The dark');
    await pick(element, 'safe', 4);
    await eventually('no question', () => find(element, '[name=why]')!.hidden);
    await pick(element, 'safe', 0);
    await questionOf(element, 'why');
    assert.equal(written(element, 'why'), 'The dark');
  });
});

describe('the words of progress', () => {
  it('count the pages that are shown', async () => {
    const element = run(neighbourhood);
    await questionOf(element, 'safe');
    assert.equal(step(element), 'Step 1 of 2');
  });

  it('count a page that an answer calls for', async () => {
    const element = run(neighbourhood);
    await pick(element, 'safe', 0);
    await eventually('one step more', () => step(element) === 'Step 1 of 3');
  });

  it('say where the citizen is', async () => assert.equal(step(await atPark()), 'Step 3 of 3'));

  it('are missing where there is only one page', async () => {
    const element = run({ ...neighbourhood, pages: neighbourhood.pages!.slice(0, 1) });
    await questionOf(element, 'safe');
    assert.isFalse(isThere(element, '.step'));
  });
});

describe('the focus in a survey', () => {
  const onHeading = (words: string) => eventually(`the focus on "${words}"`, () => wordsOf(focused() ?? undefined) === words);

  it('is left alone when the survey appears', async () => {
    await questionOf(run(neighbourhood), 'safe');
    assert.equal(document.activeElement, document.body);
  });

  it('goes to the heading of each page, forwards and backwards', async () => {
    const element = run(neighbourhood);
    await pick(element, 'safe', 0);
    for (const heading of ['Light in the street', 'The park']) {
      await goOn(element, heading);
      await onHeading(heading);
    }
    for (const heading of ['Light in the street', 'Your street']) {
      await goBack(element, heading);
      await onHeading(heading);
    }
  });

  it('goes to the words of progress on pages without a heading', async () => {
    const { title: _, ...untitled } = neighbourhood;
    const element = run({ ...untitled, pages: neighbourhood.pages!.map(({ id, questions }) => ({ id, questions })) });
    await questionOf(element, 'safe');
    await send(element);
    await onHeading('Step 2 of 3');
  });

  it('goes to the thanks after sending', async () => {
    const element = await atPark();
    await send(element);
    await eventually('the focus', () => focused()?.classList.contains('thanks'));
  });

  it('stays in a question whose page changes its language', async () => {
    const element = run(neighbourhood);
    (await questionOf(element, 'safe')).focus();
    element.parentElement!.lang = 'da';
    await comesToPage(element, 'Din gade');
    assert.equal(focusedQuestion(), 'safe');
  });
});

describe('a change of language in the midst of a survey', () => {
  it('keeps the page and the answers', async () => {
    const element = await atPark();
    await pick(element, 'visits', 3);
    await fill(element, 'wish', 'A bench');
    element.parentElement!.lang = 'da';
    await comesToPage(element, 'Parken');
    assert.deepEqual([chosen(element, 'visits'), written(element, 'wish')], [[3], 'A bench']);
  });

  it('keeps the answers of pages that are out of view', async () => {
    const element = await atPark();
    element.parentElement!.lang = 'da';
    await comesToPage(element, 'Parken');
    await goBack(element, 'Lys i gaden');
    await goBack(element, 'Din gade');
    assert.deepEqual([chosen(element, 'safe'), written(element, 'why')], [[1], 'The dark']);
  });

  it('puts the questions into the new language', async () => {
    const element = await atPark();
    element.parentElement!.lang = 'da';
    await eventually('the question in Danish', () => wordsOf(find(element, '[name=wish]', 'label')) === 'Hvad ønsker du dig?');
  });

  it('is recorded in the response', async () => {
    const heard = listen('tillid-submit');
    const element = await atPark();
    element.parentElement!.lang = 'da';
    await comesToPage(element, 'Parken');
    await send(element);
    await eventually('the event', () => heard.length === 1);
    assert.equal(responseIn(heard[0])?.language, 'da');
  });
});

describe('the response to a survey of several pages', () => {
  it('codes apart what was skipped, left in two ways, and not shown', async () => {
    const heard = listen('tillid-submit');
    const element = stageOne<SurveyElement>(html`<tillid-survey endpoint=${scripted('counts').address} .definition=${codedSurvey}></tillid-survey>`);
    await pick(element, 'a', { leave: 0 });
    await pick(element, 'b', { leave: 1 });
    await pick(element, 'e', 0);
    await send(element);
    await comesTo(element, 'delivered');
    const codes = { a: { missing: 'dont-know' }, b: { missing: 'no-answer' }, c: { missing: 'skipped' }, d: { missing: 'not-shown' }, e: 1 };
    assert.deepEqual(responseIn(heard[0])?.answers, codes);
  });

  it('names the questions in the order in which they were shown', async () => {
    const heard = listen('tillid-submit');
    const element = await atPark();
    await send(element);
    await eventually('the event', () => heard.length === 1);
    assert.deepEqual(responseIn(heard[0])?.order, ['safe', 'why', 'lamps', 'visits', 'wish']);
  });

  it('is not made of nothing, whatever the questions are called', async () => {
    const heard = listen('tillid-submit');
    const element = run({ id: 'names', version: '1', questions: [{ id: 'constructor', type: 'scale', min: 1, max: 3, text: { en: 'Who built it?' } }] });
    await questionOf(element, 'constructor');
    await send(element);
    await eventually('an end', () => heard.length > 0 || hintWords(element) !== '');
    assert.equal(heard.length, 0);
  });
});
