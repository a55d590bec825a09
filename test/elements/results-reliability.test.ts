import { assert } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/elements/results/results.element.js';
import { daLikert } from '../../src/locales/da-likert.js';
import { aggregate } from '../../src/results/aggregate.js';
import type { Results, ScoreResult } from '../../src/results/results.js';
import { objections } from '../fixtures/axe.js';
import { visitResponse } from '../fixtures/definitions.js';
import { firstDrawn } from '../fixtures/drawn-charts.js';
import { scaleOf, scored } from '../fixtures/scores.js';
import { all, appear, stageOne, wordsOf } from '../fixtures/stage.js';

const survey = scored([scaleOf('calm', 1, 5), scaleOf('rested', 1, 5), scaleOf('cheerful', 1, 5)], {
  id: 'well',
  title: { en: 'Well-being', da: 'Trivsel' },
  mean: ['calm', 'rested', 'cheerful'],
});
const resultsOf = (people: readonly (readonly number[])[], definition = survey): Results =>
  aggregate(
    definition,
    people.map(([calm, rested, cheerful]) => visitResponse({ calm: calm!, rested: rested!, cheerful: cheerful! }, { survey: definition.id, version: definition.version })),
    { minimum: 2 },
  );

const ALIKE = resultsOf([
  [1, 1, 1],
  [1, 1, 1],
  [2, 1, 2],
  [3, 3, 4],
  [4, 5, 4],
  [5, 4, 5],
  [5, 5, 5],
]);
const reliabilityIn = ({ scores }: Results) => (scores![0] as ScoreResult).reliability!;

async function shown(results: Results = ALIKE, language = 'en', attributes = ''): Promise<HTMLElement> {
  const element = stageOne(html`<tillid-results question="well" chart=${attributes || 'fitting'} .results=${results}></tillid-results>`, language);
  await appear(element, 'section[part=score]');
  for (const details of all<HTMLDetailsElement>(element, 'details')) details.open = true;
  return element;
}

const dataOf = (rows: readonly Element[]) => rows.map((row) => [...row.querySelectorAll('data')].map(({ value }) => Number(value)));
const within = (element: HTMLElement, selector: string) => all(element, '.reliability').flatMap((part) => [...part.querySelectorAll<HTMLElement>(selector)]);
const two = (value: number | null) => value!.toFixed(2);

describe('how well the items of a score fit together is told', () => {
  it('item by item: mean, spread, correlation with the others, alpha without it', async () =>
    assert.deepEqual(
      dataOf(within(await shown(), 'tr[data-row=item]')),
      reliabilityIn(ALIKE).items.map(({ mean, sd, itemRest, alphaIfDeleted }) => [mean!, sd!, itemRest!, alphaIfDeleted!]),
    ));

  it('for all together: alpha, its interval, standardised alpha', async () => {
    const { alpha, low, high, standardised } = reliabilityIn(ALIKE);
    const element = await shown();
    assert.deepEqual(
      ['alpha', 'interval', 'standardised'].flatMap((kind) => dataOf(within(element, `tr[data-row=${kind}]`))),
      [[alpha!], [low!, high!], [standardised!]],
    );
  });

  it('in a sentence with the interval and the number of people', async () => {
    const { alpha, low, high } = reliabilityIn(ALIKE);
    assert.equal(
      wordsOf(within(await shown(), '.sentence')[0]),
      `Cronbach’s alpha is ${two(alpha)} (95% interval ${two(low)} to ${two(high)}). It is counted from 7 people who answered all the questions.`,
    );
  });

  it('with the hint that a question is worded the other way round, where alpha is below 0', async () => {
    const against = resultsOf([
      [1, 5, 3],
      [5, 1, 3],
      [2, 4, 3],
      [4, 2, 2],
    ]);
    assert.isBelow(reliabilityIn(against).alpha!, 0);
    assert.include(wordsOf(within(await shown(against), '.sentence')[0]), 'the other way round');
  });

  it('without that hint otherwise', async () => assert.notInclude(wordsOf(within(await shown(), '.sentence')[0]), 'the other way round'));

  it('in words alone where the answers do not differ', async () => {
    const same = resultsOf([
      [3, 3, 3],
      [3, 3, 3],
      [3, 3, 3],
    ]);
    const element = await shown(same);
    assert.match(wordsOf(within(element, '.sentence')[0]), /^Cronbach’s alpha cannot be told/);
    assert.deepEqual(dataOf(within(element, 'tr[data-row=alpha]')), [[]]);
  });

  it('in the reader’s language', async () => assert.include(wordsOf(within(await shown(ALIKE, 'da'), 'summary')[0]), daLikert.showReliability));

  it('of no score whose items it is not counted for', async () => {
    const sum = scored([...survey.questions!], { id: 'well', classify: ['calm'], bands: [{ id: 'all' }] });
    assert.deepEqual(
      all(
        await shown(
          resultsOf(
            [
              [1, 2, 3],
              [2, 3, 4],
              [4, 4, 4],
            ],
            sum,
          ),
        ),
        '.reliability',
      ),
      [],
    );
  });
});

describe('how many are at the ends of a score is told', () => {
  it('with the share and its interval', async () => {
    const { floor, ceiling } = ALIKE.scores![0]!;
    const element = await shown();
    const rows = all(element, '.ends').flatMap((part) => [...part.querySelectorAll('tr[data-row=end]')]);
    assert.deepEqual(
      dataOf(rows),
      [floor!, ceiling!].map(({ count, share }) => [count, share!.estimate, share!.low, share!.high]),
    );
    assert.deepEqual(
      rows.map((row) => wordsOf(row.querySelector('th')!)),
      ['Lowest possible score, 1', 'Highest possible score, 5'],
    );
  });
});

describe('the items of a score are drawn', () => {
  const draw = (results: Results, chart = 'fitting') => firstDrawn(html`<tillid-results question="well" chart=${chart} .results=${results}></tillid-results>`);

  it('as diverging bars with the shares of their questions', async () => {
    const chart = await draw(ALIKE);
    ALIKE.questions.forEach(({ summary }, place) => {
      if (summary?.kind !== 'distribution') throw new Error('a scale has a distribution');
      summary.counts.forEach(({ share }, level) => {
        const [from, to] = chart.data.datasets[level]!.data[place]!;
        assert.approximately(to - from, share!.estimate, 1e-12);
      });
    });
  });

  it('not at all where they have different scales', async () => {
    const mixed = scored([scaleOf('calm', 1, 5), scaleOf('rested', 1, 5), scaleOf('cheerful', 0, 5)], survey.scores![0]!);
    assert.deepEqual(
      all(
        await shown(
          resultsOf(
            [
              [1, 2, 3],
              [2, 3, 4],
              [4, 4, 4],
            ],
            mixed,
          ),
        ),
        'tillid-chart',
      ),
      [],
    );
  });

  it('not at all where the page asks for bars', async () => assert.deepEqual(all(await shown(ALIKE, 'en', 'bars'), 'tillid-chart'), []));
});

describe('a score with its items', () => {
  it('leaves axe-core nothing to object to', async () => assert.deepEqual(await objections(await shown(ALIKE, 'da')), []));
});
