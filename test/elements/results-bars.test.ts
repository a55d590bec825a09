import { assert } from '@open-wc/testing';
import type { Chart } from 'chart.js';
import { html, type TemplateResult } from 'lit';
import '../../src/elements/results/results.element.js';
import type { BarsPicture } from '../../src/charts/picture.js';
import type { CutCell, Results } from '../../src/results/results.js';
import type { ChoicesResult } from '../../src/summaries/choices.js';
import type { DistributionResult } from '../../src/summaries/distribution.js';
import type { FundingResult } from '../../src/summaries/funding.js';
import type { GridResult } from '../../src/summaries/grid.js';
import type { RandomisedResult } from '../../src/summaries/randomised.js';
import type { StandingResult } from '../../src/summaries/standing.js';
import { schoolResults } from '../fixtures/cut-results.js';
import { drawnBox } from '../fixtures/drawn-boxes.js';
import { everyTypeResults } from '../fixtures/every-type.js';
import { metResults } from '../fixtures/likert-results.js';
import { purseResults } from '../fixtures/purse-results.js';
import { randomisedResults } from '../fixtures/randomised-results.js';
import { rankingResults } from '../fixtures/ranking-results.js';
import { sampleResults } from '../fixtures/sample-survey.js';
import { walkedChart } from '../fixtures/walked-chart.js';

/** A share with the bounds of its interval. */
interface Share {
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
}

const shown = (results: Results, question = '') => html`<tillid-results question=${question} .results=${results}></tillid-results>`;
const summaryOf = <Summary>({ questions }: Results, question?: string) => questions.find(({ id }) => question === undefined || id === question)!.summary as Summary;

const [EVERY, GROUPS, SAMPLE, PURSE, RANKING, CHANCE, MET] = [
  everyTypeResults(),
  schoolResults({ by: 'group' }),
  sampleResults(),
  purseResults(),
  rankingResults(),
  randomisedResults(43, 57),
  metResults(),
];

const bikeIn = ({ questions }: CutCell) => (questions.find(({ id }) => id === 'way')!.summary as ChoicesResult).options[0]!.share!;
const byRank = ({ options, outcomes, rule }: StandingResult) =>
  outcomes
    .find((outcome) => outcome.rule === rule)!
    .ranking.flat()
    .map((id) => options.find((option) => option.id === id)!.share!);
const within = (value: number) => Math.min(1, Math.max(0, value));

/** What is drawn as bars → how it is asked for, and the shares of the document from the first bar to the last. */
const BARS: Readonly<Record<string, readonly [template: TemplateResult, shares: readonly Share[]]>> = {
  'the answers to a scale': [shown(SAMPLE, 'overall'), summaryOf<DistributionResult>(SAMPLE, 'overall').counts.map(({ share }) => share!)],
  'a choice': [shown(EVERY, 'way'), summaryOf<ChoicesResult>(EVERY, 'way').options.map(({ share }) => share!)],
  'a choice of several': [shown(EVERY, 'used'), summaryOf<ChoicesResult>(EVERY, 'used').options.map(({ share }) => share!)],
  'an option by group': [html`<tillid-results by="group" question="way" .results=${GROUPS}></tillid-results>`, GROUPS.cells!.map(bikeIn)],
  'who was put first': [shown(RANKING), byRank(summaryOf<StandingResult>(RANKING))],
  'votes for projects': [shown(PURSE), ['pool', 'path', 'park', 'bus'].map((project) => summaryOf<FundingResult>(PURSE).projects.find(({ id }) => id === project)!.share!)],
  'what chance had changed': [
    shown(CHANCE),
    summaryOf<RandomisedResult>(CHANCE).options.map(({ estimate }) => ({ estimate: estimate!.clipped, low: within(estimate!.low), high: within(estimate!.high) })),
  ],
  'favourable answers to the rows of a matrix': [
    html`<tillid-results chart="bars" .results=${MET}></tillid-results>`,
    summaryOf<GridResult>(MET).rows.map(({ favourable }) => favourable!.share!),
  ],
};

/** How long each bar is on the canvas, in CSS pixels. */
const lengthsOf = (chart: Chart): number[] =>
  chart.getDatasetMeta(0).data.map((_, index) => {
    const { left, right } = drawnBox(chart, 0, index);
    return right - left;
  });

describe('the bars of', () => {
  for (const [name, [template, shares]] of Object.entries(BARS)) {
    it(`${name} are as long as the shares of the document`, async () => {
      const { chart } = await walkedChart(template);
      const lengths = lengthsOf(chart);
      const whole = chart.chartArea.width / chart.scales['x']!.max;
      assert.lengthOf(lengths, shares.length);
      shares.forEach(({ estimate }, place) => assert.approximately(lengths[place]!, estimate * whole, 0.6));
    });

    it(`${name} have whiskers with the bounds of the document, on an axis from nought that holds them`, async () => {
      const { chart, element } = await walkedChart(template);
      const { picture } = element.shadowRoot!.querySelector('tillid-chart') as unknown as { picture: BarsPicture };
      assert.deepEqual(
        picture.bars.map(({ low, high }) => [low, high]),
        shares.map(({ low, high }) => [low, high]),
      );
      const { min, max } = chart.scales['x']!;
      assert.equal(min, 0);
      assert.isAtLeast(max, Math.max(...shares.map(({ high }) => high)));
    });

    it(`${name} are said with their intervals`, async () => {
      const { step } = await walkedChart(template);
      const percent = (value: number) => new Intl.NumberFormat('en', { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(value);
      for (const { estimate, low, high } of shares) {
        const { said } = await step('ArrowDown');
        for (const figure of [estimate, low, high]) assert.include(said, percent(figure));
      }
    });
  }
});
