import { assert } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/elements/results/results.element.js';
import { sampleResults } from '../fixtures/sample-survey.js';
import { afterEachTidy, all, appear, eventually, find, stage, wordsOf } from '../fixtures/stage.js';

const results = sampleResults();
const REMEMBERED = `tillid-answered:${results.survey}`;

/** Results for those who have answered, in a browser that remembers nothing unless a test says so. */
function stageResults() {
  afterEachTidy(() => localStorage.removeItem(REMEMBERED));
  return stage(html`<tillid-results until="answered" .results=${results}></tillid-results>`).querySelector('tillid-results')!;
}

/** An answer to a survey, as answering elements tell of it; `stored` is whether it is kept. */
function answer(survey: string, stored: boolean): void {
  const id = crypto.randomUUID();
  document.dispatchEvent(new CustomEvent('tillid-submit', { detail: { response: { id, survey, version: '1', language: 'en', answers: {} } } }));
  if (stored) document.dispatchEvent(new CustomEvent('tillid-stored', { detail: { id, kept: 'device' } }));
}

const waits = (element: Element) => eventually('the words', () => wordsOf(find(element, 'p')) === 'The results are shown here when you have answered.');

describe('results that are shown to those who have answered', () => {
  it('are not shown before, and say when', async () => {
    const element = stageResults();
    await waits(element);
    assert.lengthOf(all(element, 'data'), 0);
  });

  it('are shown as soon as an answer has been kept', async () => {
    const element = stageResults();
    await waits(element);
    answer(results.survey, true);
    await appear(element, 'section');
  });

  it('are not shown for an answer that was held back', async () => {
    const element = stageResults();
    await waits(element);
    answer(results.survey, false);
    await element.updateComplete;
    assert.lengthOf(all(element, 'section'), 0);
  });

  it('are not shown for an answer to another survey', async () => {
    const element = stageResults();
    await waits(element);
    answer('another', true);
    await element.updateComplete;
    assert.lengthOf(all(element, 'section'), 0);
  });

  it('are shown to who answered before from this browser', async () => {
    answerBefore();
    await appear(stageResults(), 'section');
  });

  it('are remembered only where such results were on the page', () => {
    answer(results.survey, true);
    assert.isNull(localStorage.getItem(REMEMBERED));
  });
});

/** Answers on a page with such results, which is left. */
function answerBefore(): void {
  const element = stageResults();
  answer(results.survey, true);
  element.remove();
}
