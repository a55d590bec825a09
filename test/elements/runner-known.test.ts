import { assert } from '@open-wc/testing';
import { html } from 'lit';
import type { SurveyElement } from '../../src/elements/survey/survey.element.js';
import { comesTo, send } from '../fixtures/answering.js';
import { neighbourhood, reviewed } from '../fixtures/runner-surveys.js';
import { comesToPage, goOn, headingOf, isThere, pick, questionOf, responseIn } from '../fixtures/running.js';
import { afterEachTidy, appear, eventually, find, listen, pause, stageOne, wordsOf } from '../fixtures/stage.js';
import { scripted } from '../fixtures/test-collector.js';

type Known = Readonly<Record<string, unknown>>;

const survey = (known: Known, definition = neighbourhood) =>
  stageOne<SurveyElement>(html`<tillid-survey endpoint=${scripted('counts').address} .definition=${definition} .known=${known}></tillid-survey>`);

/** Holds back what waits for an idle moment of the page, until it is let go. */
function idleMoment(): () => void {
  const waiting: (() => void)[] = [];
  const { requestIdleCallback } = window;
  window.requestIdleCallback = (work) => waiting.push(work as () => void);
  afterEachTidy(() => (window.requestIdleCallback = requestIdleCallback));
  return () => waiting.splice(0).forEach((work) => work());
}

const problemsIn = (event: Event | undefined) => (event as CustomEvent<{ problems: { path: string }[] }> | undefined)?.detail.problems;

describe('an answer that the page knows already', () => {
  it('is not asked for', async () => {
    const element = survey({ safe: 5 });
    await questionOf(element, 'wish');
    assert.deepEqual([headingOf(element), isThere(element, '[name=safe]:not([hidden])')], ['The park', false]);
  });

  it('counts in the conditions of questions', async () => {
    const element = survey({ safe: 1 });
    await questionOf(element, 'why');
    assert.equal(headingOf(element), 'Your street');
  });

  it('counts in the conditions of pages', async () => {
    const element = survey({ safe: 1, why: 'The dark' });
    await comesToPage(element, 'Light in the street');
  });

  it('can stand in an attribute', async () => {
    const element = stageOne<SurveyElement>(html`<tillid-survey known='{"safe":1}' .definition=${neighbourhood}></tillid-survey>`);
    await questionOf(element, 'why');
    assert.isFalse(isThere(element, '[name=safe]'));
  });

  it('is sent with the others', async () => {
    const heard = listen('tillid-submit');
    const element = survey({ safe: 5 });
    await pick(element, 'visits', 2);
    await send(element);
    await comesTo(element, 'delivered');
    assert.deepEqual(responseIn(heard[0])?.answers, { safe: 5, why: { missing: 'not-shown' }, lamps: { missing: 'not-shown' }, visits: 3, wish: { missing: 'skipped' } });
  });

  it('is no answer of the citizen: alone it is not sent', async () => {
    const heard = listen('tillid-submit');
    const element = survey({ safe: 5 });
    await questionOf(element, 'wish');
    await send(element);
    await eventually('the hint', () => wordsOf(find(element, '.status')) !== '');
    assert.equal(heard.length, 0);
  });

  it('is told of on the review', async () => {
    const element = survey({ safe: 5 }, reviewed);
    await pick(element, 'visits', 2);
    await goOn(element, 'Check your answers before you send them');
    assert.include(wordsOf(find(element, 'form')), 'The page already knows this, so you are not asked again.');
  });
});

describe('an answer that the page knows but that does not fit', () => {
  it('is told to the page with its path', async () => {
    const heard = listen('tillid-error');
    survey({ safe: 9, visits: 2, colour: 'red' });
    await eventually('the event', () => heard.length === 1);
    assert.deepEqual(
      problemsIn(heard[0])?.map(({ path }) => path),
      ['known.safe', 'known.colour'],
    );
  });

  it('is asked of the citizen', async () => {
    const element = survey({ safe: 9 });
    await questionOf(element, 'safe');
    assert.equal(headingOf(element), 'Your street');
  });

  it('does not take those with it that fit', async () => {
    const element = survey({ safe: 9, visits: 2 });
    await pick(element, 'safe', 4);
    await goOn(element, 'The park');
    await questionOf(element, 'wish');
    assert.isFalse(isThere(element, '[name=visits]:not([hidden])'));
  });

  it('does not stop the sending', async () => {
    const heard = listen('tillid-submit');
    const element = survey({ safe: 9, visits: 2 });
    await pick(element, 'safe', 4);
    await goOn(element, 'The park');
    await send(element);
    await comesTo(element, 'delivered');
    assert.equal(responseIn(heard[0])?.answers['safe'], 5);
  });
});

describe('answers that the page comes to know while the survey is shown', () => {
  it('are not asked for any more', async () => {
    const element = stageOne<SurveyElement>(html`<tillid-survey .definition=${neighbourhood}></tillid-survey>`);
    await questionOf(element, 'safe');
    element.known = { safe: 5 };
    await comesToPage(element, 'The park');
  });

  it('are not lost while what sending needs is being fetched', async () => {
    const letGo = idleMoment();
    const element = stageOne<SurveyElement>(html`<tillid-survey .definition=${neighbourhood}></tillid-survey>`);
    await questionOf(element, 'safe');
    letGo();
    element.known = { safe: 5 };
    await comesToPage(element, 'The park');
    await pause(200);
    assert.deepEqual([element.known, headingOf(element)], [{ safe: 5 }, 'The park']);
  });

  it('are told of where they do not fit, and asked of the citizen', async () => {
    const letGo = idleMoment();
    const heard = listen('tillid-error');
    const element = stageOne<SurveyElement>(html`<tillid-survey .definition=${neighbourhood}></tillid-survey>`);
    await questionOf(element, 'safe');
    letGo();
    await pause(200);
    element.known = { safe: 9 };
    await eventually('the event', () => heard.length === 1, 3000);
    await appear(element, '[name=safe]:not([hidden])');
  });
});
