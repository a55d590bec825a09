import { assert } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/elements/results/results.element.js';
import { daAfter } from '../../src/locales/da-after.js';
import { enAfter } from '../../src/locales/en-after.js';
import { aggregate } from '../../src/results/aggregate.js';
import type { Results } from '../../src/results/results.js';
import type { WeightedFigures } from '../../src/results/weighted-results.js';
import type { SurveyDefinition } from '../../src/survey/survey.js';
import { objections } from '../fixtures/axe.js';
import { all, appear, stageOne, wordsOf } from '../fixtures/stage.js';

const words = (en: string) => ({ en, da: `${en}!` });
const survey: SurveyDefinition = {
  id: 'weighted',
  version: '1',
  questions: [
    { id: 'overall', type: 'scale', min: 1, max: 3, text: words('All in all?'), labels: { '1': words('Bad') } },
    { id: 'way', type: 'choice', text: words('Which way?'), other: true, options: [{ id: 'foot', text: words('On foot') }] },
    {
      id: 'met',
      type: 'matrix',
      min: 1,
      max: 5,
      text: words('How were you met?'),
      rows: [
        { id: 'listened', text: words('They listened') },
        { id: 'time', text: words('There was time') },
      ],
    },
    { id: 'visits', type: 'number', text: words('How often?') },
    { id: 'why', type: 'text', text: words('Why?') },
  ],
  scores: [{ id: 'sum', title: words('The sum'), sum: ['overall', 'visits'] }],
  privacy: { minimumGroup: 3 },
  weights: { by: 'group', targets: { north: 0.25, south: 0.75 } },
};

const answersOf = (group: string, overall: number, index: number) => ({
  id: `00000000-0000-4000-8000-${group}${String(index).padStart(7, '0')}`,
  survey: 'weighted',
  version: '1',
  language: 'en',
  submitted: '2026-11-01',
  group,
  answers: { overall, way: index % 2 === 0 ? 'foot' : 'other', met: { listened: overall, ...(group === 'north' ? { time: 4 } : {}) }, visits: overall * 2 + index, why: 'x' },
});
const resultsOf = (south: number): Results =>
  aggregate(survey, [
    ...[1, 1, 2, 1, 3, 1].map((value, index) => answersOf('north', value, index)),
    ...[3, 2, 3, 3].slice(0, south).map((value, index) => answersOf('south', value, index)),
  ]);

const RESULTS = resultsOf(4);
const figuresOf = (place: number): WeightedFigures => RESULTS.weighted!.parts[place]!.figures!;

const shown = async (results: Results, language = 'en') => {
  const element = stageOne(html`<tillid-results .results=${results}></tillid-results>`, language);
  await appear(element, 'section[part=score]');
  return { element, sections: [...all(element, 'section[part=question]'), ...all(element, 'section[part=score]')] };
};
const weightedTable = (section: Element) => [...section.querySelectorAll('details')].at(-1)!;
const dataIn = (element: Element) => [...element.querySelectorAll('data')].map(({ value }) => Number(value));
const namesIn = (element: Element) => [...element.querySelectorAll('tbody th, tfoot th')].map(wordsOf);
const triple = (one: { readonly estimate: number; readonly low: number | null; readonly high: number | null }) => [one.estimate, one.low!, one.high!];

describe('the results element shows of weighted results', () => {
  it('a sentence with the mean, and the same numbers in a table of its own', async () => {
    const [section] = (await shown(RESULTS)).sections;
    const { mean, shares, favourable, effectiveN } = figuresOf(0);
    assert.match(
      wordsOf([...section!.querySelectorAll('.sentence')].at(-1)),
      new RegExp(`^Weighted: each group counts by its share of the population\\. The mean is ${mean!.estimate.toFixed(2)} \\(95%`),
    );
    const table = weightedTable(section!);
    assert.equal(wordsOf(table.querySelector('summary')!), 'The weighted figures as a table: All in all?');
    assert.deepEqual(namesIn(table), ['1 · Bad', '2', '3', 'Share who answered 3', 'Mean', 'Effective number of answers']);
    assert.deepEqual(dataIn(table), [...shares.flatMap(triple), ...triple(favourable!), ...triple(mean!), effectiveN]);
  });

  it('the shares of options, and the mean of numbers and scores', async () => {
    const { sections } = await shown(RESULTS);
    const [way, visits, sum] = [1, 3, 5].map((place) => weightedTable(sections[place]!));
    assert.deepEqual(
      [namesIn(way!), dataIn(way!)],
      [
        ['On foot', 'Other', 'Effective number of answers'],
        [...figuresOf(1).shares.flatMap(triple), figuresOf(1).effectiveN],
      ],
    );
    assert.deepEqual(dataIn(visits!), [...triple(figuresOf(4).mean!), figuresOf(4).effectiveN]);
    assert.deepEqual(dataIn(sum!), [...triple(figuresOf(5).mean!), figuresOf(5).effectiveN]);
  });

  it('the mean of each row of a matrix, and nothing of a row that one of the groups does not tell', async () => {
    const table = weightedTable((await shown(RESULTS)).sections[2]!);
    assert.deepEqual(namesIn(table), ['They listened', 'There was time']);
    assert.deepEqual(dataIn(table), [figuresOf(2).effectiveN, ...triple(figuresOf(2).mean!)]);
    assert.equal(wordsOf(table.querySelector('tbody tr:last-child td')!), '–');
  });

  it('that there are none where one of the groups is not told', async () => {
    const { sections } = await shown(resultsOf(2));
    assert.deepEqual(
      [0, 1, 2, 3, 5].map((place) => wordsOf([...sections[place]!.querySelectorAll('.note')].at(-1))),
      Array<string>(5).fill(enAfter.weightedWithheld),
    );
  });

  it('nothing where the survey is not weighted', async () => {
    const { weighted: _, ...plain } = RESULTS;
    const { element } = await shown(plain);
    assert.deepEqual(
      all(element, 'summary')
        .map(wordsOf)
        .filter((text) => text.startsWith(enAfter.showWeighted)),
      [],
    );
  });

  it('everything in the reader’s language', async () => {
    const [section] = (await shown(RESULTS, 'da')).sections;
    assert.match(wordsOf([...section!.querySelectorAll('.sentence')].at(-1)), new RegExp(`^${daAfter.weighted}`));
    assert.include(namesIn(weightedTable(section!)), daAfter.effectiveNumber);
  });

  it('without an objection of axe, the tables opened', async () => {
    const { element } = await shown(RESULTS);
    all(element, 'details').forEach((one) => ((one as HTMLDetailsElement).open = true));
    assert.deepEqual(await objections(element), []);
  });
});
