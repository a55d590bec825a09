import { assert } from '@open-wc/testing';
import type { Chart } from 'chart.js';
import { html } from 'lit';
import '../../src/elements/results/results.element.js';
import type { Results } from '../../src/results/results.js';
import { objections } from '../fixtures/axe.js';
import { rankingResults, SPLIT } from '../fixtures/ranking-results.js';
import { all, appear, find, stageOne, wordsOf } from '../fixtures/stage.js';

async function shown(results: Results, language = 'en'): Promise<HTMLElement> {
  const element = stageOne(html`<tillid-results .results=${results}></tillid-results>`, language);
  await appear(element, '.sentence');
  return element;
}

const sentence = (element: HTMLElement) => wordsOf(find(element, '.sentence'));
const cellsOf = (row: Element) => [...row.querySelectorAll('th, td')].map(wordsOf);
const tables = (element: HTMLElement) => all<HTMLTableElement>(element, 'table');
const rowsOf = (element: HTMLElement, table: number) => [...tables(element)[table]!.querySelectorAll('tbody tr')].map(cellsOf);
const steps = (element: HTMLElement, rule: string) => all(element, `.why[data-rule=${rule}] li`).map(wordsOf);

describe('the results of a ranking', () => {
  it('say who comes first by which rule, out of how many, and who wins every pair', async () =>
    assert.equal(
      sentence(await shown(rankingResults())),
      'Option c comes first, counted by Schulze’s method. Answers: 9. Option c wins against every other option when two are compared at a time.',
    ));

  it('say so in Danish', async () => assert.match(sentence(await shown(rankingResults(), 'da')), /^Forslag c kommer først, talt op efter Schulzes metode\. Svar: 9\./));

  it('name the rule that the definition asks for', async () =>
    assert.match(sentence(await shown(rankingResults(SPLIT, { rule: 'instantRunoff' }))), /^Option b comes first, counted by instant runoff\./));

  it('name all who share the first place', async () =>
    assert.match(
      sentence(
        await shown(
          rankingResults([
            [2, ['a', 'b']],
            [2, ['b', 'a']],
          ]),
        ),
      ),
      /^Option a and Option b share the first place.*No option wins against every other/,
    ));

  it('say that all share it where all do', async () => assert.match(sentence(await shown(rankingResults([[3, [['a', 'b', 'c']]]]))), /^All options share the first place/));

  it('show every option in the order of the rule, with who put it first, who ranked it, its points and its mean place', async () =>
    assert.deepEqual(
      rowsOf(await shown(rankingResults()), 0).map(([name, place, first, share, , ranked, points, mean]) => [name, place, first, share, ranked, points, mean]),
      [
        ['Option c', '1', '2', '22.2%', '9', '11', '1.78'],
        ['Option b', '2', '3', '33.3%', '9', '8', '2.11'],
        ['Option a', '3', '4', '44.4%', '9', '8', '2.11'],
      ],
    ));

  it('show no mean place where somebody left an option out, and say what that counts as', async () => {
    const element = await shown(
      rankingResults([
        [3, ['a']],
        [1, ['b', 'a', 'c']],
      ]),
    );
    assert.equal(tables(element)[0]!.querySelectorAll('thead th').length, 7);
    assert.include(wordsOf(find(element, '.note')), 'counts as below');
  });

  it('show how many answered and how many did not', async () => {
    const element = await shown(rankingResults([...SPLIT, [2, null]]));
    assert.deepEqual(
      [...tables(element)[0]!.querySelectorAll('tfoot tr')].map((row) => cellsOf(row).slice(0, 3)),
      [
        ['All answers', '', '9'],
        ['No answer', '', '2'],
      ],
    );
  });

  it('show for every two options how many prefer the one to the other', async () =>
    assert.deepEqual(rowsOf(await shown(rankingResults()), 1), [
      ['Option c', '–', '6', '5'],
      ['Option b', '3', '–', '5'],
      ['Option a', '4', '4', '–'],
    ]));

  it('show what other rules make of the same answers, and say where they differ', async () => {
    const element = await shown(rankingResults());
    assert.deepEqual(
      rowsOf(element, 2).map(([rule, first]) => [rule, first]),
      [
        ['Schulze’s method', 'Option c'],
        ['ranked pairs', 'Option c'],
        ['pairs won (Copeland)', 'Option c'],
        ['points by place (Borda)', 'Option c'],
        ['instant runoff', 'Option b'],
        ['Kemeny’s rule', 'Option c'],
      ],
    );
    assert.equal(wordsOf(find(element, '.orders p')), 'Counted otherwise, Option b would come first: instant runoff.');
  });

  it('say that the rules agree where they do', async () =>
    assert.equal(wordsOf(find(await shown(rankingResults([[3, ['a', 'b', 'c']]])), '.orders p')), 'Every rule that was counted puts the same first.'));

  it('tell why by paths, by points and round by round', async () => {
    const element = await shown(rankingResults());
    assert.deepEqual(steps(element, 'schulze'), [
      'Option c stands above Option a: strongest path 5 (Option c > Option a), strongest way back 0.',
      'Option c stands above Option b: strongest path 6 (Option c > Option b), strongest way back 0.',
    ]);
    assert.deepEqual(steps(element, 'borda'), ['1. Option c: 11', '2. Option a and Option b: 8']);
    assert.deepEqual(steps(element, 'instantRunoff'), [
      'Round 1: Option a 4, Option b 3, Option c 2. Leaves with the fewest, 2: Option c.',
      'Round 2: Option b 5, Option a 4. Wins with 5 of 9: Option b.',
    ]);
  });

  it('tell why by pairs, each won against the other, where nothing contradicts', async () => {
    const element = await shown(rankingResults());
    assert.deepEqual(steps(element, 'rankedPairs'), ['Option c above Option b: 6 against 3.', 'Option b above Option a: 5 against 4.', 'Option c above Option a: 5 against 4.']);
    assert.deepEqual(steps(element, 'copeland'), ['1. Option c: 2', '2. Option b: 1', '3. Option a: 0', 'Each of these wins against all others: Option c.']);
  });

  it('tell which pair gives way where wins run in a circle', async () => {
    const element = await shown(
      rankingResults([
        [4, ['a', 'b', 'c']],
        [3, ['b', 'c', 'a']],
        [2, ['c', 'a', 'b']],
      ]),
    );
    assert.deepEqual(steps(element, 'rankedPairs'), [
      'Option b above Option c: 7 against 2.',
      'Option a above Option b: 6 against 3.',
      'Option c above Option a, 5 against 4, is left out: clearer pairs say the opposite (Option a > Option b > Option c).',
    ]);
    assert.equal(wordsOf(find(element, '.why[data-rule=kemeny] .note')), 'Of all orders this one agrees with the answers in most pairs: 17.');
    assert.deepEqual(steps(element, 'kemeny'), [
      'Option a above Option b: 6 against 3.',
      'Option a above Option c, although 5 want the opposite and 4 want this: so the order as a whole agrees with more answers.',
      'Option b above Option c: 7 against 2.',
    ]);
    assert.deepEqual(steps(element, 'copeland'), ['1. Option a, Option b, and Option c: 1']);
  });

  it('tell that only a lot could decide where wins that run in a circle are equally clear', async () => {
    const element = await shown(
      rankingResults([
        [1, ['a', 'b', 'c']],
        [1, ['b', 'c', 'a']],
        [1, ['c', 'a', 'b']],
      ]),
    );
    assert.match(steps(element, 'rankedPairs')[0]!, /^Option a above Option b, 2 against 1, is left out: it runs in a circle/);
    assert.match(wordsOf(find(element, '.why[data-rule=kemeny] .note')), /Several orders are equally good: 3\./);
    assert.equal(steps(element, 'kemeny')[0], 'Either can stand first: Option a and Option b (2, 1).');
  });

  it('tell how many answers name nobody who is still in', async () => {
    const element = await shown(
      rankingResults([
        [3, ['a']],
        [3, ['b']],
        [1, ['c']],
      ]),
    );
    assert.match(steps(element, 'instantRunoff')[1]!, /Answers that name nobody who is still in: 1\. The fewest, 3, are shared/);
  });

  it('draw the shares of those who put an option first, in the order of the table', async () => {
    const element = stageOne<HTMLElement>(html`<tillid-results .results=${rankingResults()}></tillid-results>`, 'en');
    const chart = await new Promise<Chart>((resolve) => element.addEventListener('tillid-drawn', (event) => resolve((event as CustomEvent<{ chart: Chart }>).detail.chart)));
    assert.deepEqual((chart.data.labels as string[][]).flat(), ['Option c', 'Option b', 'Option a']);
  });

  it('have no fault that axe-core finds', async () => {
    const element = await shown(rankingResults());
    for (const details of all<HTMLDetailsElement>(element, 'details')) details.open = true;
    assert.deepEqual(await objections(element), []);
  });
});
