import { assert } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/elements/results/results.element.js';
import type { MatrixAnswer, MatrixQuestion } from '../../src/questions/matrix/matrix.js';
import { aggregate } from '../../src/results/aggregate.js';
import type { Results } from '../../src/results/results.js';
import type { GridResult } from '../../src/summaries/grid.js';
import { objections } from '../fixtures/axe.js';
import { all, appear, stageOne, wordsOf } from '../fixtures/stage.js';

const question: MatrixQuestion = {
  id: 'met',
  type: 'matrix',
  text: { en: 'How were you met?', da: 'Hvordan blev du mødt?' },
  min: 1,
  max: 5,
  allow: ['dont-know'],
  rows: [
    { id: 'listened', text: { en: 'The staff listened', da: 'Personalet lyttede' } },
    { id: 'time', text: { en: 'There was time', da: 'Der var tid' } },
    { id: '3', text: { en: 'I was asked', da: 'Jeg blev spurgt' } },
    { id: '2', text: { en: 'I was answered', da: 'Jeg fik svar' } },
  ],
};

function resultsOf(answers: readonly MatrixAnswer[]): Results {
  const definition = { id: 'met', version: '1', questions: [question], privacy: { minimumGroup: 1 } };
  const responses = answers.map((answer, index) => ({
    id: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
    survey: 'met',
    version: '1',
    language: 'en',
    submitted: '2026-11-01',
    answers: { met: answer },
  }));
  return aggregate(definition, responses);
}

const SOME = resultsOf([
  { listened: 4, time: 5, '3': 2 },
  { listened: 5, time: { missing: 'dont-know' }, '3': 3 },
  { listened: 2, '3': 1 },
]);
const summary = SOME.questions[0]!.summary as GridResult;

async function shown(language = 'en'): Promise<HTMLElement> {
  const element = stageOne(html`<tillid-results .results=${SOME}></tillid-results>`, language);
  await appear(element, 'section');
  for (const details of all<HTMLDetailsElement>(element, 'details')) details.open = true;
  return element;
}

/** The rows of the table of means, which comes after that of shares. */
const rows = (element: HTMLElement) => [...all(element, 'table').at(-1)!.querySelectorAll('tbody tr')];
const dataOf = (row: Element) => [...row.querySelectorAll('data')].map(({ value }) => Number(value));
const figures = (element: HTMLElement) => all(element, '.figure');

describe('the results of a matrix show in their table', () => {
  it('every row in the order of the definition, one that is withheld last', async () =>
    assert.deepEqual(
      rows(await shown()).map((row) => wordsOf(row.querySelector('th')!)),
      ['The staff listened', 'There was time', 'I was asked', 'I was answered'],
    ));

  it('answers, mean and favourable share of a row, each with its interval', async () => {
    const { n, mean, favourable } = summary.rows[0]!;
    const { estimate, low, high } = favourable!.share!;
    assert.deepEqual(dataOf(rows(await shown())[0]!), [n, mean!.estimate, mean!.low, mean!.high, estimate, low, high]);
  });

  it('no interval of a mean of one answer', async () => assert.deepEqual(dataOf(rows(await shown())[1]!).slice(0, 3), [1, 5, 1]));

  it('nothing of a row that is withheld', async () => assert.equal(wordsOf(rows(await shown())[3]), 'I was answered –'));

  it('the words of the rows in the language of the page', async () => assert.equal(wordsOf(rows(await shown('da'))[0]!.querySelector('th')!), 'Personalet lyttede'));
});

describe('the results of a matrix show as a figure', () => {
  it('the mean of each row, with interval and number of answers', async () =>
    assert.equal(wordsOf(figures(await shown())[2]), 'I was asked 2.00 95% interval: -0.48 to 4.48, 3 answers'));

  it('the mean of one answer without an interval', async () => assert.equal(wordsOf(figures(await shown())[1]), 'There was time 5.00 1 answer'));

  it('nothing of a row that is withheld', async () => assert.equal(wordsOf(figures(await shown())[3]), 'I was answered –'));

  it('no interval beyond the scale', async () => {
    const range = figures(await shown())[2]!.querySelector('.range')!;
    assert.deepEqual([range.getAttribute('x1'), Number(range.getAttribute('x2')) <= 200], ['0', true]);
  });

  it('all rows on one scale', async () => {
    const element = await shown();
    const lefts = new Set(all(element, '.track').map((track) => Math.round(track.getBoundingClientRect().left)));
    assert.deepEqual([lefts.size, wordsOf(all(element, '.sentence').at(-1))], [1, 'Mean on a scale from 1 to 5']);
  });
});

describe('the results of a matrix', () => {
  it('are wider than 320 pixels in no place that cannot be scrolled by itself', async () => {
    const element = await shown('da');
    element.parentElement!.style.width = '320px';
    assert.isAtMost(element.scrollWidth, 320);
  });

  it('leave axe-core nothing to object to', async () => assert.deepEqual(await objections(await shown('da')), []));
});
