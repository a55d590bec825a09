import { assert } from '@open-wc/testing';
import type { Chart } from 'chart.js';
import { html } from 'lit';
import '../../src/elements/results/results.element.js';
import type { ChoiceAnswer, ChoiceQuestion } from '../../src/questions/choice/choice.js';
import { aggregate } from '../../src/results/aggregate.js';
import type { Results } from '../../src/results/results.js';
import { wilsonInterval } from '../../src/statistics/wilson-interval.js';
import { objections } from '../fixtures/axe.js';
import { all, appear, find, stageOne, wordsOf } from '../fixtures/stage.js';

const question: ChoiceQuestion = {
  id: 'way',
  type: 'choice',
  text: { en: 'How do you come?', da: 'Hvordan kommer du?' },
  multiple: true,
  other: true,
  options: [
    { id: 'foot', text: { en: 'On foot', da: 'Til fods' } },
    { id: 'bus', text: { en: 'By bus', da: 'Med bus' } },
    { id: 'car', text: { en: 'By car', da: 'I bil' } },
  ],
};

/** The results of some answers to the question; null for an answer that was passed over. */
function resultsOf(answers: readonly (ChoiceAnswer | null)[], more: Partial<ChoiceQuestion> = {}): Results {
  const definition = { id: 'ways', version: '1', questions: [{ ...question, ...more }], privacy: { minimumGroup: 2 } };
  const responses = answers.map((answer, index) => ({
    id: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
    survey: 'ways',
    version: '1',
    language: 'en',
    submitted: '2026-11-01',
    answers: { way: answer === null ? { missing: 'skipped' as const } : (answer as string) },
  }));
  return aggregate(definition, responses);
}

const MANY = resultsOf([['foot', 'bus'], ['bus'], ['bus', { other: 'On horseback' }], ['car'], null, null]);

async function shown(results: Results, language = 'en'): Promise<HTMLElement> {
  const element = stageOne(html`<tillid-results .results=${results}></tillid-results>`, language);
  await appear(element, 'section');
  return element;
}

const rows = (element: HTMLElement, part: string) => all(element, `${part} tr`);
const dataOf = (row: Element) => [...row.querySelectorAll('data')].map(({ value }) => Number(value));
const sentence = (element: HTMLElement) => wordsOf(find(element, '.sentence'));

describe('the results of a choice show in their table', () => {
  it('every option with its count, share and interval of the people who answered', async () =>
    assert.deepEqual(
      rows(await shown(MANY), 'tbody').map((row) => [wordsOf(row.querySelector('th')!), ...dataOf(row)]),
      (
        [
          ['On foot', 1],
          ['By bus', 3],
          ['By car', 1],
          ['Other', 1],
        ] as const
      ).map(([name, count]) => {
        const { estimate, low, high } = wilsonInterval(count, 4)!;
        return [name, count, estimate, low, high];
      }),
    ));

  it('the number of people, and of those who gave no answer', async () => assert.deepEqual(rows(await shown(MANY), 'tfoot').map(dataOf), [[4], [2]]));

  it('no row for missing answers where there are none', async () => assert.equal(rows(await shown(resultsOf([['bus'], ['car']])), 'tfoot').length, 1));

  it('the words of the options in the language of the page', async () =>
    assert.deepEqual(
      rows(await shown(MANY, 'da'), 'tbody').map((row) => wordsOf(row.querySelector('th')!)),
      ['Til fods', 'Med bus', 'I bil', 'Andet'],
    ));
});

describe('the results of a choice say', () => {
  it('which option was chosen most often, with its interval', async () =>
    assert.equal(sentence(await shown(MANY)), 'Most often chosen: By bus, 75.0% (95% interval 30.1% to 95.4%).'));

  it('which options share the first place', async () =>
    assert.equal(sentence(await shown(resultsOf([['bus', 'car'], ['car', 'bus'], ['foot']]))), 'Most often chosen: By bus and By car, 66.7% (95% interval 20.8% to 93.9%).'));

  it('nothing of a first place that all options share', async () =>
    assert.isUndefined(
      find(
        await shown(
          resultsOf(
            [
              ['bus', 'car', 'foot'],
              ['car', 'bus', 'foot'],
            ],
            { other: false },
          ),
        ),
        '.sentence',
      ),
    ));

  it('that shares add up to more than all where several could be chosen', async () => assert.match(wordsOf(find(await shown(MANY), '.note')), /^Several answers could be chosen/));

  it('nothing of the kind where one was to be chosen', async () =>
    assert.match(wordsOf(find(await shown(resultsOf(['bus', 'car'], { multiple: false })), '.note')), /^The interval/));

  it('how many people answered', async () => assert.match(wordsOf(find(await shown(MANY), '.basis')), /^4 answers/));
});

describe('the chart of a choice', () => {
  const drawn = (results: Results) =>
    new Promise<Chart<'bar', number[]>>((resolve) => {
      const tell = (event: Event) => resolve((event as CustomEvent<{ chart: Chart<'bar', number[]> }>).detail.chart);
      stageOne(html`<tillid-results .results=${results} @tillid-drawn=${tell}></tillid-results>`);
    });

  it('holds the shares of the table, in the same order', async () => {
    const chart = await drawn(MANY);
    assert.deepEqual([chart.data.labels?.flat().join('|'), chart.data.datasets[0]!.data], ['On foot|By bus|By car|Other', [0.25, 0.75, 0.25, 0.25]]);
  });
});

describe('the results of a choice', () => {
  it('are wider than 320 pixels in no place that cannot be scrolled by itself', async () => {
    const page = stageOne(html`<div><tillid-results .results=${MANY}></tillid-results></div>`, 'da');
    page.style.width = '320px';
    const element = page.querySelector('tillid-results')!;
    await appear(element, 'tillid-chart', '.ground[style]');
    for (const details of all<HTMLDetailsElement>(element, 'details')) details.open = true;
    assert.isAtMost(element.scrollWidth, 320);
  });

  it('leave axe-core nothing to object to', async () => {
    const element = await shown(MANY, 'da');
    for (const details of all<HTMLDetailsElement>(element, 'details')) details.open = true;
    assert.deepEqual(await objections(element), []);
  });
});
