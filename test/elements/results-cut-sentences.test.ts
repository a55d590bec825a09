import { assert } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/elements/results/results.element.js';
import { publishedMeans } from '../../src/results/published-means.js';
import type { ChoicesResult } from '../../src/summaries/choices.js';
import { schoolResults } from '../fixtures/cut-results.js';
import { drawnBox } from '../fixtures/drawn-boxes.js';
import { all, appear, stageOne, wordsOf } from '../fixtures/stage.js';
import { walkedChart } from '../fixtures/walked-chart.js';

const two = (value: number) => value.toFixed(2);
const percent = (value: number) => `${(value * 100).toFixed(1)}%`;

const WAVES = ['spring', 'autumn', 'later', 'last'];
const TREND = schoolResults({ by: 'group', over: 'wave' });
const trend = html`<tillid-results by="group" over="wave" question="calm" .results=${TREND}></tillid-results>`;
const GROUPS = schoolResults({ by: 'group' });

/** What is told of the calm of a school, wave by wave; undefined where nothing is. */
const calmOf = (group: string) =>
  WAVES.map((wave) => {
    const cell = TREND.cells!.find((one) => one.group === group && one.wave === wave);
    return cell && publishedMeans(cell).find(({ of }) => 'question' in of && of.question === 'calm')!;
  });

async function sentencesOf(template: ReturnType<typeof html>): Promise<string[]> {
  const element = stageOne<HTMLElement>(template);
  await appear(element, '.series .sentence');
  return all(element, '.series .sentence').map(wordsOf);
}

describe('the sentence of a trend', () => {
  it('tells every wave of the group with its interval and its number of answers', async () => {
    const said = await sentencesOf(trend);
    ['west', 'east', 'lake', 'mill'].forEach((group, place) =>
      calmOf(group).forEach((told, wave) => {
        if (told === undefined) return;
        const { n, mean, low, high } = told;
        assert.include(said[place]!, `${WAVES[wave]!}: ${two(mean)} (95% interval ${two(low!)} to ${two(high!)}; ${n} answers).`);
      }),
    );
  });

  it('tells of which waves there is too little to say', async () => assert.include((await sentencesOf(trend))[3], 'Too few to say: later.'));
});

describe('the points of a trend', () => {
  for (const language of ['en', 'ar'])
    it(`and their whiskers lie where the means of the document do (${language})`, async () => {
      const { chart } = await walkedChart(trend, { language, place: 3 });
      const figure = (pixel: number) => chart.scales['y']!.getValueForPixel(pixel)!;
      calmOf('mill').forEach((told, wave) => {
        if (told === undefined) return;
        const [point, whisker] = [0, 1].map((set) => drawnBox(chart, set, wave));
        assert.approximately(figure(point!.top), told.mean, 0.001);
        assert.approximately(figure(whisker!.bottom), told.low!, 0.001);
        assert.approximately(figure(whisker!.top), told.high!, 0.001);
      });
    });
});

describe('the sentences of shares by group', () => {
  it('tell every group with its interval and its number of answers', async () => {
    const said = await sentencesOf(html`<tillid-results by="group" question="way" .results=${GROUPS}></tillid-results>`);
    said.forEach((sentence, option) => {
      for (const { questions } of GROUPS.cells!) {
        const { n, options } = questions.find(({ id }) => id === 'way')!.summary as ChoicesResult;
        const { estimate, low, high } = options[option]!.share!;
        assert.include(sentence, `: ${percent(estimate)} (95% interval ${percent(low)} to ${percent(high)}; ${n} answers).`);
      }
    });
  });
});
