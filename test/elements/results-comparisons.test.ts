import { assert } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/elements/results/results.element.js';
import type { PairsQuestion } from '../../src/questions/pairs/pairs.js';
import { aggregate } from '../../src/results/aggregate.js';
import type { Results } from '../../src/results/results.js';
import type { ComparisonsResult } from '../../src/summaries/comparisons.js';
import { objections } from '../fixtures/axe.js';
import { all, appear, find, stageOne, wordsOf } from '../fixtures/stage.js';

const question: PairsQuestion = {
  id: 'board',
  type: 'pairs',
  text: { en: 'What does the park need?', da: 'Hvad har parken brug for?' },
  options: [
    { id: 'trees', text: { en: 'Trees', da: 'Træer' } },
    { id: 'benches', text: { en: 'Benches', da: 'Bænke' } },
    { id: 'light', text: { en: 'Light', da: 'Lys' }, versus: { en: 'Darkness', da: 'Mørke' } },
  ],
};

function resultsOf(answers: readonly string[][][], asked = question): Results {
  const definition = { id: 'board', version: '1', questions: [asked], privacy: { minimumGroup: 1 } };
  const responses = answers.map((answer, index) => ({
    id: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
    survey: 'board',
    version: '1',
    language: 'en',
    submitted: '2026-11-01',
    answers: { board: answer },
  }));
  return aggregate(definition, responses);
}

/** Twenty people: benches before trees by far, trees and light almost alike. */
const SOME = resultsOf(
  Array.from({ length: 20 }, (_, index): string[][] => [
    index < 17 ? ['benches', 'trees'] : ['trees', 'benches'],
    index === 0 ? ['light', 'trees', 'tie'] : index < 11 ? ['trees', 'light'] : ['light', 'trees'],
  ]),
);
const summary = SOME.questions[0]!.summary as ComparisonsResult;
const UNCONNECTED = resultsOf([[['trees', 'light']], [['trees', 'benches']]]);

async function shown(results = SOME, language = 'en'): Promise<HTMLElement> {
  const element = stageOne(html`<tillid-results .results=${results}></tillid-results>`, language);
  await appear(element, '.sentence');
  for (const details of all<HTMLDetailsElement>(element, 'details')) details.open = true;
  return element;
}

const tables = (element: HTMLElement) => all<HTMLTableElement>(element, 'table');
const rowsOf = (table: HTMLTableElement) => [...table.querySelectorAll('tbody tr')];
const dataOf = (row: Element) => [...row.querySelectorAll('data')].map(({ value }) => Number(value));

describe('the results of comparisons in pairs say', () => {
  it('how many people and how many comparisons they rest on', async () => {
    const bases = all(await shown(), '.basis').map(wordsOf);
    assert.deepEqual([bases[0]?.split(',')[0], bases[1]], ['20 answers', '40 comparisons']);
  });

  it('the order by strength, and which difference chance could have made', async () =>
    assert.equal(
      wordsOf(find(await shown(), '.sentence')),
      'Strongest first: Benches, Trees, Light / Darkness. The difference between Trees and Light / Darkness is not more than chance could make.',
    ));

  it('the same in Danish', async () => assert.match(wordsOf(find(await shown(SOME, 'da'), '.sentence')), /^Stærkest først: Bænke, Træer/));

  it('that one person’s comparisons depend on each other', async () => assert.match(wordsOf(find(await shown(), '.note')), /somewhat too narrow/));

  it('why there is no order, where the options are not linked', async () => assert.match(wordsOf(find(await shown(UNCONNECTED), '.sentence')), /^No order can be told/));
});

describe('the results of comparisons in pairs show in their table', () => {
  it('the options by strength', async () =>
    assert.deepEqual(
      rowsOf(tables(await shown())[0]!).map((row) => wordsOf(row.querySelector('th')!)),
      ['Benches', 'Trees', 'Light / Darkness'],
    ));

  it('of each what was compared, won, left undecided, its share, and its strength with an interval', async () => {
    const { share, ability } = summary.options[1]!;
    assert.deepEqual(dataOf(rowsOf(tables(await shown())[0]!)[0]!), [20, 17, 0, share, ability!.estimate, ability!.low, ability!.high]);
  });

  it('the options as they were asked, without strengths, where there is no order', async () => {
    const [table] = tables(await shown(UNCONNECTED));
    assert.deepEqual([all(table!, 'thead th').length, dataOf(rowsOf(table!)[0]!)], [5, [2, 2, 0, 1]]);
  });
});

describe('the results of comparisons in pairs show each against each', () => {
  it('in a table with a row and a column for each option', async () => {
    const table = tables(await shown())[1]!;
    assert.deepEqual([all(table, 'thead th').map(wordsOf), rowsOf(table).length], [['Option', 'Trees', 'Benches', 'Light / Darkness'], 3]);
  });

  it('with what was won and what was left undecided', async () =>
    assert.deepEqual(
      rowsOf(tables(await shown())[1]!).map((row) => dataOf(row)),
      [
        [3, 10, 1],
        [17, 0],
        [9, 1, 0],
      ],
    ));

  it('only of as many options as a table can hold', async () => {
    const options = Array.from({ length: 41 }, (_, index) => ({ id: `o${index}`, text: { en: `Option ${index}` } }));
    const element = await shown(resultsOf([[['o0', 'o1']]], { ...question, options }));
    assert.equal(tables(element).length, 1);
  });
});

describe('the results of comparisons in pairs draw', () => {
  it('the strength of each option with its interval', async () => assert.equal(all(await shown(), '.figure').length, 3));

  it('nothing where there is no order', async () => assert.equal(all(await shown(UNCONNECTED), '.figure').length, 0));

  it('nothing to object to', async () => assert.deepEqual(await objections((await shown()).parentElement!), []));
});
