import { assert } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/elements/results/results.element.js';
import type { StacksPicture } from '../../src/charts/stacks-picture.js';
import type { Results } from '../../src/results/results.js';
import type { StandingResult } from '../../src/summaries/standing.js';
import { objections } from '../fixtures/axe.js';
import { drawnStacks, paintedRows } from '../fixtures/drawn-stacks.js';
import { LOST_BALLOTS, rankingResults, SPLIT } from '../fixtures/ranking-results.js';
import { all, appear, emulateMedia, eventually, find, stageOne, wordsOf } from '../fixtures/stage.js';

const RUNOFF = { rule: 'instantRunoff' } as const;
const SOME = rankingResults(SPLIT, RUNOFF);
const LOST = rankingResults(LOST_BALLOTS, RUNOFF);

const asked = (results: Results) => html`<tillid-results .results=${results}></tillid-results>`;
const drawn = (results = SOME, language = 'en') => drawnStacks(asked(results), '.rounds tillid-chart', language);
const pictures = (element: HTMLElement) => all<HTMLElement & { picture: StacksPicture }>(element, '.rounds tillid-chart').map(({ picture }) => picture);
const runoffOf = ({ questions }: Results) => (questions[0]!.summary as StandingResult).outcomes.find((outcome) => outcome.rule === 'instantRunoff')!;
const dataOf = (row: Element) => [...row.querySelectorAll('data')].map(({ value }) => Number(value));

describe('the rounds of instant runoff', () => {
  it('are drawn with the votes of every option, and with what came over since the round before', async () => {
    const { charts } = await drawn();
    assert.deepEqual(charts.map(paintedRows), [
      [
        ['Option a', [0, 4], null, null],
        ['Option b', [0, 3], null, null],
        ['Option c', [0, 2], null, null],
      ],
      [
        ['Option b', [0, 3], [3, 5], null],
        ['Option a', [0, 4], null, null],
      ],
    ]);
  });

  it('are drawn with the answers that name nobody who is still in', async () =>
    assert.deepEqual(paintedRows((await drawn(LOST)).charts[1]!).at(-1), ['Name nobody who is still in', null, null, [0, 1]]));

  it('say who leaves and who wins', async () =>
    assert.deepEqual(
      pictures((await drawn()).element).map(({ rows }) => rows.map(({ basis }) => basis)),
      [
        ['4', '3', '2, leaves'],
        ['5, wins', '4'],
      ],
    ));

  it('say which options are tied where only a lot could decide', async () => {
    const tied = rankingResults(
      [
        [2, ['a']],
        [2, ['b']],
      ],
      RUNOFF,
    );
    const bases = pictures((await drawn(tied)).element).map(({ rows }) => rows.map(({ basis }) => basis));
    assert.deepEqual(bases.at(-1)!.slice(0, 2), ['2, tied', '2, tied']);
  });

  it('say from whom answers came over', async () => assert.equal(pictures((await drawn()).element)[1]!.parts[1]!.label, 'Came over from Option c'));

  it('have one axis from nought, and the line at half of the answers that count', async () => {
    const { element, charts } = await drawn(LOST);
    assert.deepEqual(
      charts.map(({ scales }) => [scales['x']!.min, scales['x']!.max]),
      [
        [0, 5],
        [0, 5],
      ],
    );
    assert.deepEqual(
      pictures(element).map(({ axis }) => axis.line),
      [5, 4.5],
    );
  });

  it('run from the right where writing does', async () => {
    const { charts } = await drawn(SOME, 'ar');
    assert.isAbove(charts[0]!.scales['x']!.getPixelForValue(0), charts[0]!.scales['x']!.getPixelForValue(1));
  });

  it('stand in a table with the votes of the document, empty where an option has left', async () => {
    const { element } = await drawn(LOST);
    const rows = all(element, '.rounds tbody tr');
    const { rounds } = runoffOf(LOST);
    assert.deepEqual(
      rows.map((row) => [wordsOf(row.querySelector('th')!), ...dataOf(row)]),
      ['a', 'b', 'c'].map((id) => [`Option ${id}`, ...rounds.flatMap(({ counts }) => counts.find((one) => one.id === id)?.votes ?? [])]),
    );
    assert.deepEqual(dataOf(find(element, '.rounds tfoot tr')!), [0, 1]);
  });

  it('are told in sentences with the same votes', async () => {
    const { element } = await drawn();
    assert.include(wordsOf(find(element, '.why[data-rule=instantRunoff]')), 'Round 2: Option b 5, Option a 4. Wins with 5 of 9: Option b.');
  });

  it('are open where that rule counts, and folded where another does', async () => {
    const isOpen = async (results: Results) => {
      const element = stageOne<HTMLElement>(asked(results), 'en');
      await appear(element, '.rounds');
      return find<HTMLDetailsElement>(element, '.rounds')!.open;
    };
    assert.deepEqual([await isOpen(SOME), await isOpen(rankingResults())], [true, false]);
  });

  it('fill their place when they are unfolded', async () => {
    const { element, charts } = await drawn(rankingResults());
    const [chart] = charts;
    find<HTMLDetailsElement>(element, '.rounds')!.open = true;
    await eventually('the width', () => chart!.canvas === null || chart!.width > 200);
    assert.isAbove(find(element, '.rounds tillid-chart', 'canvas')!.clientWidth, 200);
  });

  it('are not drawn where there are more than eight, but stand in the table', async () => {
    const ids = Array.from('abcdefghij');
    const options = ids.map((id) => ({ id, text: { en: id } }));
    const many = rankingResults(
      ids.map((id, place) => [2 ** place, [id, ...ids.filter((other) => other !== id)]] as const),
      { ...RUNOFF, options },
    );
    const summary = many.questions[0]!.summary as StandingResult;
    const outcomes = summary.outcomes.map((outcome) =>
      outcome.rule === 'instantRunoff' ? { ...outcome, rounds: Array.from({ length: 9 }, (_, place) => ({ ...outcome.rounds[0]!, round: place + 1 })) } : outcome,
    );
    const element = stageOne<HTMLElement>(asked({ ...many, questions: [{ ...many.questions[0]!, summary: { ...summary, outcomes } }] }), 'en');
    await appear(element, '.rounds');
    assert.deepEqual([all(element, '.rounds tillid-chart').length, all(element, '.rounds thead th').length], [0, 10]);
  });

  for (const language of ['da', 'ar'])
    it(`are wider than 320 pixels in no place that cannot be scrolled by itself (${language})`, async () => {
      const page = stageOne<HTMLElement>(html`<div>${asked(LOST)}</div>`, language);
      page.style.width = '320px';
      const element = page.querySelector('tillid-results')!;
      await appear(element, '.rounds');
      for (const details of all<HTMLDetailsElement>(element, 'details')) details.open = true;
      assert.isAtMost(element.scrollWidth, 320);
    });

  for (const scheme of ['light', 'dark'])
    describe(`in ${scheme} colours`, () => {
      emulateMedia({ 'prefers-color-scheme': scheme });

      it('leave axe-core nothing to object to', async () => {
        const { element } = await drawn(LOST);
        for (const details of all<HTMLDetailsElement>(element, 'details')) details.open = true;
        assert.deepEqual(await objections(element), []);
      });
    });
});
