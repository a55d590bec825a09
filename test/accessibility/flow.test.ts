import { assert } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/elements/survey/survey.element.js';
import type { SurveyElement } from '../../src/elements/survey/survey.element.js';
import { comesTo } from '../fixtures/answering.js';
import { everyTypeReviewed } from '../fixtures/every-type.js';
import { neighbourhood, worry } from '../fixtures/runner-surveys.js';
import { answerAll, answerPage, controlsOf, press } from '../fixtures/states/answer-page.js';
import { all, appear, eventually, find, listen, stageOne, wordsOf } from '../fixtures/stage.js';
import { freshName, scripted } from '../fixtures/test-collector.js';

const asked = (definition: object) =>
  stageOne<SurveyElement>(html`<tillid-survey endpoint=${scripted('counts').address} .definition=${{ ...definition, id: freshName('flow') }}></tillid-survey>`, 'da');

/** A survey of every type of question, answered as far as the review. */
async function atReview(): Promise<SurveyElement> {
  const element = asked(everyTypeReviewed);
  await answerPage(element);
  await press(element);
  await appear(element, '.review > div');
  return element;
}

const review = (element: HTMLElement) => all(element, '.review > div').map((row) => [wordsOf(row.querySelector('dt')!), wordsOf(row.querySelector('dd')!)]);

describe('check 40 (WCAG 3.3.4): where a survey asks for a review', () => {
  it('nothing is sent before it was confirmed', async () => {
    const submitted = listen('tillid-submit');
    const element = await atReview();
    assert.lengthOf(submitted, 0);
    await press(element);
    await comesTo(element, 'delivered');
    assert.lengthOf(submitted, 1);
  });

  it('every answer stands there, and can be changed from there', async () => {
    const element = await atReview();
    const questions = everyTypeReviewed.pages![0]!.questions.filter(({ type }) => type !== 'info');
    assert.lengthOf(review(element), questions.length);
    assert.lengthOf(all(element, '.review button'), questions.length);
    assert.isTrue(review(element).every(([, answer]) => answer !== '' && answer !== 'Ikke besvaret'));
  });

  it('what is changed is shown there, and nothing else is different', async () => {
    const element = await atReview();
    const before = review(element);
    all(element, '.review button')[0]!.click();
    await eventually('the page of the question', () => find(element, '.review') === undefined);
    (await appear(element, '[name=visit]', '.option:last-of-type input')).click();
    await press(element);
    await eventually('the change', () => review(element).length > 0 && review(element)[0]![1] !== before[0]![1]);
    assert.deepEqual(review(element).slice(1), before.slice(1));
  });
});

describe('check 36 (WCAG 3.2.6): help, what became of it and another way to reach somebody', () => {
  const PARTS = ['help', 'outcome', 'contact'];
  const order = (element: HTMLElement) => all(element, PARTS.map((part) => `[part=${part}]`).join()).map((section) => section.getAttribute('part'));
  const explained = { ...worry, outcome: neighbourhood.outcome, contact: neighbourhood.contact };

  it('stand in one order, after what was asked', async () => {
    const element = asked(explained);
    (await controlsOf(element))[0]!.renderRoot.querySelector('input')!.click();
    await press(element);
    await appear(element, '[part=help]');
    assert.deepEqual(order(element), PARTS);
  });

  it('stand in the same order where nothing is asked any more', async () => {
    const element = asked({ ...explained, closes: '2020-01-01' });
    await appear(element, '[part=closed]');
    assert.deepEqual(order(element), PARTS.slice(1));
  });

  it('stand in the same order on a survey of several pages', async function () {
    this.timeout(20_000);
    const element = asked(neighbourhood);
    await answerAll(element, 'delivered');
    assert.deepEqual(order(element), PARTS.slice(1));
  });
});

describe('check 41 (WCAG 3.3.7): what was answered', () => {
  it('is in its place again after a round trip through the pages', async () => {
    const element = asked(neighbourhood);
    await answerPage(element);
    const given = () => all(element, 'form > *').flatMap((control) => ('given' in control && control.given !== undefined ? [JSON.stringify(control.given)] : []));
    const before = given();
    await press(element);
    (await appear(element, '[part=back]')).click();
    await eventually('the first page', () => find(element, '[part=back]') === undefined);
    await controlsOf(element);
    assert.deepEqual(given(), before);
  });
});
