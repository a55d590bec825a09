import { assert } from '@open-wc/testing';
import type { Chart } from 'chart.js';
import { html, type TemplateResult } from 'lit';
import '../../src/elements/results/results.element.js';
import { publishedMeans } from '../../src/results/published-means.js';
import type { CutCell } from '../../src/results/results.js';
import type { FundingResult } from '../../src/summaries/funding.js';
import type { GridResult } from '../../src/summaries/grid.js';
import { schoolResults } from '../fixtures/cut-results.js';
import { boxAround, type DrawnBox, drawnBox } from '../fixtures/drawn-boxes.js';
import { metQuestion, metResults } from '../fixtures/likert-results.js';
import { notedTones } from '../fixtures/noted-tones.js';
import { purseResults } from '../fixtures/purse-results.js';
import { LOST_BALLOTS, rankingResults, SPLIT } from '../fixtures/ranking-results.js';
import { eventually } from '../fixtures/stage.js';
import { metInTurn, walkedChart } from '../fixtures/walked-chart.js';

const LANGUAGES = ['en', 'da', 'ar'] as const;
const squeezed = (words: string) => words.replaceAll(/\s+/g, ' ').replaceAll(/[\u2066-\u2069]/g, '');
const whole = (value: number, language: string) => new Intl.NumberFormat(language).format(value);
const two = (value: number, language: string) => new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(value);
const percent = (value: number, language: string, digits = 0) =>
  squeezed(new Intl.NumberFormat(language, { style: 'percent', minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value));

/** Width of the ring's line with its distance to what it rings, and the least length of what is ringed. */
const MARGIN = 4;
const LEAST = 16;

/** Of a ring along one axis: begins and ends outside of what it rings, in whose middle its own lies. */
function assertAlong([from, to]: readonly [number, number], [first, last]: readonly [number, number]): void {
  assert.approximately((from + to) / 2, (first + last) / 2, 0.6);
  assert.approximately(to - from, Math.max(LEAST, last - first) + 2 * MARGIN, 0.6);
}

/** Whether a ring lies around what is drawn, close to it. */
function assertAround(ring: DrawnBox | null, drawn: DrawnBox): void {
  assert.isNotNull(ring);
  assertAlong([ring.left, ring.right], [drawn.left, drawn.right]);
  assertAlong([ring.top, ring.bottom], [drawn.top, drawn.bottom]);
}

const likert = html`<tillid-results .results=${metResults()}></tillid-results>`;
const byGroup = (question: string) => html`<tillid-results by="group" question=${question} .results=${schoolResults({ by: 'group' })}></tillid-results>`;
const overWaves = schoolResults({ by: 'group', over: 'wave' });
const trend = html`<tillid-results by="group" over="wave" question="calm" .results=${overWaves}></tillid-results>`;
const purse = html`<tillid-results .results=${purseResults()}></tillid-results>`;
const runoff = (ballots: typeof SPLIT) => html`<tillid-results .results=${rankingResults(ballots, { rule: 'instantRunoff' })}></tillid-results>`;

/** The place of the second round among the charts of a ranking: first stands who was put first, then the rounds. */
const SECOND_ROUND = 2;

const calmIn = (cell: CutCell) => publishedMeans(cell).find(({ of }) => 'question' in of && of.question === 'calm')!;

describe('the walk through diverging bars', () => {
  const { rows } = metResults().questions[0]!.summary as GridResult;
  const answers = rows.flatMap((row, place) => row.counts.map((count, level) => ({ ...count, row: place, level })));

  for (const language of LANGUAGES)
    it(`says every answer to every item with the share and the count of the document (${language})`, async () => {
      const met = await metInTurn(await walkedChart(likert, { language }), answers.length);
      answers.forEach(({ row, value, share, count }, place) => {
        const [item, level] = [metQuestion.rows[row]!.text[language]!, metQuestion.labels![String(value)]![language]!];
        assert.include(met[place]!.said, squeezed(`${item}: ${whole(value, language)} · ${level}, ${percent(share!.estimate, language)} (${whole(count, language)})`));
      });
    });

  for (const language of LANGUAGES)
    it(`rings each answer where it is drawn (${language})`, async () => {
      const walked = await walkedChart(likert, { language });
      const met = await metInTurn(walked, answers.length);
      met.forEach(({ ring }, place) => assertAround(ring, drawnBox(walked.chart, answers[place]!.level, answers[place]!.row)));
    });
});

describe('the walk through means of groups', () => {
  const { cells = [] } = schoolResults({ by: 'group' });

  for (const language of LANGUAGES)
    it(`says each with its interval and its number of answers (${language})`, async () => {
      const met = await metInTurn(await walkedChart(byGroup('calm'), { language }), cells.length);
      cells.forEach((cell, place) => {
        const { n, mean, low, high } = calmIn(cell);
        for (const figure of [two(mean, language), two(low!, language), two(high!, language), whole(n, language), cell.called!.group![language]!])
          assert.include(met[place]!.said, figure);
      });
    });

  for (const language of LANGUAGES)
    it(`rings each point (${language})`, async () => {
      const walked = await walkedChart(byGroup('calm'), { language });
      const met = await metInTurn(walked, cells.length);
      met.forEach(({ ring }, place) => assertAround(ring, drawnBox(walked.chart, 0, place)));
    });

  it('plays a tone for each, higher for a higher mean', async () => {
    const noted = notedTones();
    const { step } = await walkedChart(byGroup('calm'));
    await step('s');
    await eventually('the tones', () => noted.pitches.length === cells.length);
    const inOrder = (values: readonly number[]) => values.map((_, place) => place).toSorted((one, other) => values[one]! - values[other]!);
    assert.deepEqual(inOrder(noted.pitches), inOrder(cells.map((cell) => calmIn(cell).mean)));
  });
});

describe('the walk through shares of groups', () => {
  const { cells = [] } = schoolResults({ by: 'group' });
  const bikeIn = (cell: CutCell) => {
    const summary = cell.questions.find(({ id }) => id === 'way')!.summary!;
    return summary.kind === 'choices' ? { n: summary.n, ...summary.options[0]!.share! } : assert.fail('no choices');
  };

  for (const language of LANGUAGES)
    it(`says each with its interval and its number of answers (${language})`, async () => {
      const met = await metInTurn(await walkedChart(byGroup('way'), { language }), cells.length);
      cells.forEach((cell, place) => {
        const { n, estimate, low, high } = bikeIn(cell);
        for (const figure of [...[estimate, low, high].map((share) => percent(share, language, 1)), whole(n, language)]) assert.include(met[place]!.said, figure);
      });
    });

  it('says of whom there is too little to say, and plays no tone for them', async () => {
    const noted = notedTones();
    const { step } = await walkedChart(html`<tillid-results by="group" question="way" minimum="30" .results=${schoolResults({ by: 'group' })}></tillid-results>`);
    assert.include((await step('End')).said, 'Too few to say: Mill School');
    await step('s');
    await eventually('the tones', () => noted.pitches.length > 0);
    assert.lengthOf(noted.pitches, cells.length - 1);
  });
});

describe('the walk through a trend', () => {
  const waves = ['spring', 'autumn', 'later', 'last'];
  const MILL = 3;
  const mill = waves.map((wave) => overWaves.cells!.find((cell) => cell.group === 'mill' && cell.wave === wave));

  for (const language of LANGUAGES)
    it(`says each wave with its interval and its number of answers (${language})`, async () => {
      const met = await metInTurn(await walkedChart(trend, { language, place: MILL }), waves.length);
      mill.forEach((cell, place) => {
        const told = cell === undefined ? undefined : calmIn(cell);
        const figures = told === undefined ? [] : [two(told.mean, language), two(told.low!, language), two(told.high!, language), whole(told.n, language)];
        for (const words of [waves[place]!, ...figures]) assert.include(met[place]!.said, words);
      });
    });

  it('says of a gap that there is too little to say', async () => {
    const met = await metInTurn(await walkedChart(trend, { place: MILL }), waves.length);
    assert.deepEqual(
      met.map(({ said }) => said.startsWith('Too few to say: later.')),
      [false, false, true, false],
    );
  });

  it('makes no tone of a gap', async () => {
    const noted = notedTones();
    const { step } = await walkedChart(trend, { place: MILL });
    await step('s');
    await eventually('the tones', () => noted.pitches.length > 0);
    assert.lengthOf(noted.pitches, waves.length - 1);
  });

  for (const language of LANGUAGES)
    it(`rings each point, and nothing where there is none (${language})`, async () => {
      const walked = await walkedChart(trend, { language, place: MILL });
      const met = await metInTurn(walked, waves.length);
      met.forEach(({ ring }, place) => (mill[place] === undefined ? assert.isNull(ring) : assertAround(ring, drawnBox(walked.chart, 0, place))));
    });
});

/** Where all parts of a row are drawn together. */
const rowBox = (chart: Chart, row: number) => boxAround(chart.data.datasets.flatMap(({ data }, part) => (data[row] === null ? [] : [drawnBox(chart, part, row)])));

/** The place of the purse: after the votes. */
const PURSE = 1;

describe('the walk through a purse', () => {
  const { projects } = purseResults().questions[0]!.summary as FundingResult;
  const inTurn = ['pool', 'path', 'park', 'bus'].map((id) => projects.find((project) => project.id === id)!);

  for (const language of LANGUAGES)
    it(`says what each project costs (${language})`, async () => {
      const met = await metInTurn(await walkedChart(purse, { language, place: PURSE }), inTurn.length);
      inTurn.forEach(({ cost }, place) => assert.include(met[place]!.said, whole(cost!, language)));
    });

  it('says whether it is paid for', async () => {
    const met = await metInTurn(await walkedChart(purse, { place: PURSE }), inTurn.length);
    assert.deepEqual(
      met.map(({ said }) => said.includes('Not paid for')),
      [false, false, true, true],
    );
  });

  it('plays a tone for each, higher for what costs more', async () => {
    const noted = notedTones();
    const { step } = await walkedChart(purse, { place: PURSE });
    await step('s');
    await eventually('the tones', () => noted.pitches.length === inTurn.length);
    const [pool, path, park, bus] = noted.pitches as [number, number, number, number];
    assert.isTrue(park > pool && pool > path && path > bus);
  });

  for (const language of LANGUAGES)
    it(`rings each bar (${language})`, async () => {
      const walked = await walkedChart(purse, { language, place: PURSE });
      const met = await metInTurn(walked, inTurn.length);
      met.forEach(({ ring }, row) => assertAround(ring, rowBox(walked.chart, row)));
    });
});

describe('the walk through a round of instant runoff', () => {
  const said = async (template: TemplateResult, count: number) => (await metInTurn(await walkedChart(template, { place: SECOND_ROUND }), count)).map((one) => one.said);

  it('says the votes of each, what became of it, and what came over', async () =>
    assert.deepEqual(await said(runoff(SPLIT), 2), ['Option b: 5, wins; Came over from Option c: 2 (1 of 2)', 'Option a: 4 (2 of 2)']));

  it('says how many name nobody who is still in', async () => assert.deepEqual((await said(runoff(LOST_BALLOTS), 3)).at(-1), 'Name nobody who is still in: 1 (3 of 3)'));

  for (const language of LANGUAGES)
    it(`rings a bar with what came over (${language})`, async () => {
      const walked = await walkedChart(runoff(SPLIT), { language, place: SECOND_ROUND });
      const met = await metInTurn(walked, 2);
      met.forEach(({ ring }, row) => assertAround(ring, rowBox(walked.chart, row)));
    });
});
