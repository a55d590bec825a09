import { assert } from '@open-wc/testing';
import type { Chart } from 'chart.js';
import { html } from 'lit';
import '../../src/elements/results/results.element.js';
import type { BudgetQuestion } from '../../src/questions/budget/budget.js';
import type { BudgetAnswer } from '../../src/questions/budget/purse-limits.js';
import { aggregate } from '../../src/results/aggregate.js';
import type { Results } from '../../src/results/results.js';
import { meanInterval } from '../../src/statistics/mean-interval.js';
import { wilsonInterval } from '../../src/statistics/wilson-interval.js';
import { objections } from '../fixtures/axe.js';
import { all, appear, find, stageOne, wordsOf } from '../fixtures/stage.js';

const question: BudgetQuestion = {
  id: 'purse',
  type: 'budget',
  text: { en: 'What should we pay for?', da: 'Hvad skal vi betale?' },
  budget: 100,
  rule: 'budgetGreedy',
  options: [
    { id: 'park', cost: 60, text: { en: 'Park', da: 'Park' } },
    { id: 'pool', cost: 50, text: { en: 'Pool', da: 'Bad' } },
    { id: 'path', cost: 40, text: { en: 'Path', da: 'Sti' } },
    { id: 'bus', cost: 10, text: { en: 'Bus stop', da: 'Busstop' } },
  ],
};

/** The results of some answers to the question; null for an answer that was passed over. */
function resultsOf(answers: readonly (BudgetAnswer | null)[], more: Partial<BudgetQuestion> = {}): Results {
  const definition = { id: 'purses', version: '1', questions: [{ ...question, ...more }], privacy: { minimumGroup: 2 } };
  const responses = answers.map((answer, index) => ({
    id: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
    survey: 'purses',
    version: '1',
    language: 'en',
    submitted: '2026-11-01',
    answers: { purse: answer === null ? { missing: 'skipped' as const } : (answer as unknown as string) },
  }));
  return aggregate(definition, responses);
}

const MANY = resultsOf([['park'], ['park', 'path'], ['pool', 'path'], ['pool'], ['pool'], null]);
const AMOUNTS: Partial<BudgetQuestion> = { rule: undefined, amounts: true, options: question.options.map(({ id, text }) => ({ id, text })) };

async function shown(results: Results, language = 'en'): Promise<HTMLElement> {
  const element = stageOne(html`<tillid-results .results=${results}></tillid-results>`, language);
  await appear(element, '.basis ~ details');
  return element;
}

const plain = (element: HTMLElement | undefined) => wordsOf(element).replaceAll('\u00A0', ' ');
const rows = (element: HTMLElement, table: number, part: string) => all(all(element, 'table')[table]!, `${part} tr`);
const cells = (row: Element) => [...row.querySelectorAll('th, td')].map((cell) => wordsOf(cell).replaceAll('\u00A0', ' '));
const dataOf = (row: Element) => [...row.querySelectorAll('data')].map(({ value }) => Number(value));

const LIMITED: Partial<BudgetQuestion> = {
  areas: [{ id: 'north', text: { en: 'North', da: 'Nord' }, atMost: 70 }],
  options: question.options.map((option) => (option.id === 'bus' ? option : { ...option, area: 'north' })),
};

describe('the results of a purse with limits', () => {
  it('say that the rule of most votes keeps them, and that equal shares do not know them', async () => {
    const [kept, unknown] = [
      await shown(resultsOf([['park'], ['pool'], ['park', 'bus']], LIMITED), 'da'),
      await shown(resultsOf([['park'], ['pool'], ['park', 'bus']], { ...LIMITED, rule: undefined }), 'da'),
    ];
    assert.equal(plain(find(kept, '.note')), 'Denne regel holder lofterne for områder og aldersgrupper: Nord 70 kr.');
    assert.equal(plain(find(unknown, '.note')), 'Denne regel kender ikke lofterne for områder og aldersgrupper: Nord 70 kr.');
  });

  it('say in a step which limit a project would be above', async () => {
    const element = await shown(resultsOf([['park'], ['pool'], ['park', 'bus']], LIMITED), 'da');
    const steps = all(element, 'details ol li').map(plain);
    assert.include(steps, 'Bad har 1 stemme og koster 50 kr. Loftet for Nord er 70 kr., og det ville komme over: det springes over.');
  });

  it('say beside other rules which of them keep them', async () =>
    assert.include(
      plain(find(await shown(resultsOf([['park'], ['pool'], ['park', 'bus']], LIMITED), 'da'), '.rules')),
      'Regler om lige andele kender ikke lofterne for områder og aldersgrupper (Nord 70 kr.); regler om flest stemmer holder dem.',
    ));

  it('say nothing of limits where there are none', async () => assert.notInclude(plain(await shown(MANY, 'da')), 'loft'));
});

describe('the results of a purse', () => {
  it('say by which rule it pays for what, of how many answers', async () =>
    assert.equal(
      plain(find(await shown(MANY), '.sentence')),
      '5 answers. By the rule “Most votes first, passing over what does not fit” the purse pays for Pool and Path: kr 90 of kr 100.',
    ));

  it('say it in Danish, with one full stop', async () =>
    assert.equal(
      plain(find(await shown(MANY, 'da'), '.sentence')),
      '5 svar. Efter reglen “Flest stemmer først, uden det der ikke er råd til” rækker puljen til Bad og Sti: 90 kr. af 100 kr.',
    ));

  it('show votes, shares, costs and what is paid for in a table', async () =>
    assert.deepEqual(
      rows(await shown(MANY), 0, 'tbody').map((row) => [cells(row)[0], dataOf(row), cells(row).at(-1)]),
      (
        [
          ['Park', 2, 60, 'No'],
          ['Pool', 3, 50, 'Yes'],
          ['Path', 2, 40, 'Yes'],
          ['Bus stop', 0, 10, 'No'],
        ] as const
      ).map(([name, votes, cost, paid]) => {
        const { estimate, low, high } = wilsonInterval(votes, 5)!;
        return [name, [votes, estimate, low, high, cost], paid];
      }),
    ));

  it('show how many answered, and how many did not', async () => assert.deepEqual(rows(await shown(MANY), 0, 'tfoot').map(dataOf), [[5], [1]]));

  it('give every row as many cells as the table has columns', async () => {
    for (const results of [MANY, resultsOf([{ park: 1 }, { path: 2 }], AMOUNTS)]) {
      const [table] = all(await shown(results), 'table');
      const columns = table!.querySelectorAll('thead th').length;
      assert.deepEqual(
        [...table!.querySelectorAll('tbody tr, tfoot tr')].map((row) => row.children.length),
        [...table!.querySelectorAll('tbody tr, tfoot tr')].map(() => columns),
      );
    }
  });

  it('draw what is paid for first, above a line', async () => {
    const element = stageOne(html`<tillid-results .results=${MANY}></tillid-results>`);
    const drawn = new Promise<Chart>((resolve) =>
      element.addEventListener('tillid-drawn', (event) => resolve((event as CustomEvent<{ chart: Chart }>).detail.chart), { once: true }),
    );
    const chart = await drawn;
    assert.deepEqual(
      (chart.data.labels as string[][]).map((lines) => lines.join(' ')),
      ['Pool', 'Path', 'Park', 'Bus stop'],
    );
    const bars = find<HTMLElement & { picture: { bars: { lineBelow?: boolean }[] } }>(element, 'tillid-chart')!.picture.bars;
    assert.deepEqual(
      bars.map(({ lineBelow }) => lineBelow ?? false),
      [false, true, false, false],
    );
    assert.include(plain(find(element, '.note')), 'above the line');
  });

  it('say step by step why these and not others', async () =>
    assert.deepEqual(all(await shown(MANY), '.steps:not(.rules .steps) li').map(plain), [
      'Pool has 3 votes and costs kr 50. It is paid for; kr 50 is left.',
      'Park has 2 votes and costs kr 60. Only kr 50 is left: it is passed over.',
      'Path has 2 votes and costs kr 40. It is paid for; kr 10 is left.',
      'Bus stop: nobody voted for it.',
    ]));

  it('say what equal shares are about, and what each pays', async () => {
    const steps = all(await shown(resultsOf([['park', 'path'], ['park', 'path'], ['pool']], { rule: 'equalShares', completion: 'none' })), '.steps:not(.rules .steps) li').map(
      plain,
    );
    assert.deepEqual(steps, [
      'Everybody decides on an equal part of the purse, kr 33.33.',
      'Path costs kr 40 and has 2 votes. Each who voted for it pays kr 20.',
      'Park costs kr 60 and has 2 votes. Together those who voted for it have kr 26.67 left: too little.',
      'Pool costs kr 50 and has 1 vote. Together those who voted for it have kr 33.33 left: too little.',
      'Bus stop: nobody voted for it.',
    ]);
  });

  it('put other rules beside it, and say on what they differ', async () => {
    const element = await shown(MANY);
    const others = find(element, '.rules')!;
    assert.equal(rows(element, 1, 'tbody').length, 6);
    assert.equal(cells(rows(element, 1, 'tbody')[0]!)[1], 'Pool and Path');
    assert.equal(plain(others.querySelector('p')!), 'Every rule pays for Pool. They differ on Path.');
    assert.equal(all(others, '.steps').length, 5);
  });

  it('say that only a lot can decide, and between what', async () => {
    const element = await shown(resultsOf([['park'], ['pool']]));
    assert.equal(plain(find(element, '.lot')), 'Only a lot can decide between equals. It would be one of these: Park; Pool.');
    assert.deepEqual(
      rows(element, 0, 'tbody').map((row) => cells(row).at(-1)),
      ['By lot', 'By lot', 'No', 'No'],
    );
    assert.match(plain(find(element, '.steps')), /only a lot can decide\. Here Park comes first\./);
  });

  it('tell means and sums of amounts, and of no rule where there are no costs', async () => {
    const element = await shown(resultsOf([{ park: 60, path: 40 }, { park: 20 }, { path: 10 }], AMOUNTS));
    const { mean, low, high } = meanInterval([60, 20, 0])!;
    const [park] = rows(element, 0, 'tbody').map(dataOf);
    assert.equal(park!.length, 8);
    for (const [index, expected] of [mean, low, high, 80].entries()) assert.approximately(park![index + 4]!, expected!, 1e-9);
    assert.match(plain(find(element, '.sentence')), /^Given most on average: Park, kr 26\.67/);
    assert.isUndefined(find(element, '.rules'));
  });

  for (const language of ['en', 'da', 'ar']) {
    it(`have nothing that stands in the way of assistive technology in ${language}`, async () => {
      const element = await shown(MANY, language);
      for (const details of all<HTMLDetailsElement>(element, 'details')) details.open = true;
      assert.deepEqual(await objections(element), []);
    });
  }
});
