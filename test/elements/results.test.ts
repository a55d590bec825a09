import { assert } from '@open-wc/testing';
import type { Chart } from 'chart.js';
import { html } from 'lit';
import '../../src/elements/results/results.element.js';
import type { Results } from '../../src/results/results.js';
import type { DistributionResult } from '../../src/summaries/distribution.js';
import { sampleResults, sampleSurvey } from '../fixtures/sample-survey.js';
import { all, appear, eventually, find, listen, stageOne, wordsOf } from '../fixtures/stage.js';
import { COLLECTOR, freshName, publish, resultsWith } from '../fixtures/test-collector.js';
import { visitResponse } from '../fixtures/definitions.js';

const document24 = sampleResults();
const [overall] = document24.questions;
const summary = overall!.summary as DistributionResult;

const resultsElement = (results: Results = document24, language = 'en') => stageOne(html`<tillid-results .results=${results}></tillid-results>`, language);
const sections = (element: HTMLElement) => all(element, 'section');
const dataOf = (row: Element) => [...row.querySelectorAll('data')].map(({ value }) => Number(value));
const percent = (value: number, language = 'en') => new Intl.NumberFormat(language, { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(value);
const two = (value: number, language = 'en') => new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(value);

/** The first section, once it is there. */
async function firstSection(element: HTMLElement): Promise<HTMLElement> {
  await appear(element, 'section');
  return sections(element)[0]!;
}

/** The chart that is drawn for the first question. */
function drawnChart(results: Results = document24, language = 'en'): Promise<Chart<'bar', number[]>> {
  return new Promise((resolve) => {
    const isFirst = (event: Event) => event.composedPath()[0] === find(event.target as HTMLElement, 'tillid-chart');
    const drawn = (event: Event) => isFirst(event) && resolve((event as CustomEvent<{ chart: Chart<'bar', number[]> }>).detail.chart);
    stageOne(html`<tillid-results .results=${results} @tillid-drawn=${drawn}></tillid-results>`, language);
  });
}

describe('the results element shows in its table', () => {
  const rows = async (part: string) => [...(await firstSection(resultsElement())).querySelectorAll(`${part} tr`)];

  it('every count, share and interval of the document', async () => {
    assert.deepEqual(
      (await rows('tbody')).map(dataOf),
      summary.counts.map(({ count, share }) => [count, share!.estimate, share!.low, share!.high]),
    );
  });

  it('the number of answers', async () => assert.deepEqual(dataOf((await rows('tfoot'))[0]!), [overall!.n]));

  it('the favourable share and its interval', async () => {
    const { count, share } = summary.favourable!;
    assert.deepEqual(dataOf((await rows('tfoot')).find((row) => row.matches('[data-row=share]'))!), [count, share!.estimate, share!.low, share!.high]);
  });

  it('the mean and its interval', async () => {
    const { estimate, low, high } = summary.mean!;
    assert.deepEqual(dataOf((await rows('tfoot')).find((row) => row.matches('[data-row=mean]'))!), [estimate, low, high]);
  });

  it('how many gave no answer', async () => assert.deepEqual(dataOf((await rows('tfoot')).at(-1)!), [overall!.missing!['no-answer']]));

  it('the words of each level as they were asked', async () => {
    assert.deepEqual(
      (await rows('tbody')).map((row) => wordsOf(row.querySelector('th')!)),
      ['1 · Very dissatisfied', '2 · Dissatisfied', '3 · Neither satisfied nor dissatisfied', '4 · Satisfied', '5 · Very satisfied'],
    );
  });

  it('the question as caption', async () => assert.equal(wordsOf((await firstSection(resultsElement())).querySelector('caption')!), 'How satisfied are you with the meeting?'));
});

describe('the results element says', () => {
  for (const language of ['en', 'da'] as const) {
    it(`the mean and its interval in a sentence (${language})`, async () => {
      const sentence = wordsOf((await firstSection(resultsElement(document24, language))).querySelector('.sentence')!);
      const { estimate, low, high } = summary.mean!;
      for (const figure of [estimate, low!, high!]) assert.include(sentence, two(figure, language));
    });

    it(`the favourable share and its interval in a sentence (${language})`, async () => {
      const sentence = wordsOf((await firstSection(resultsElement(document24, language))).querySelector('.sentence')!);
      const { estimate, low, high } = summary.favourable!.share!;
      for (const figure of [estimate, low, high]) assert.include(sentence, percent(figure, language).replace(/\s/g, ' '));
    });
  }

  it('how many answered, and when', async () =>
    assert.equal(wordsOf((await firstSection(resultsElement())).querySelector('.basis')!), '22 answers, November 1, 2026 to November 9, 2026'));

  it('where the wording comes from', async () => assert.equal(wordsOf(await appear(resultsElement(), '.source')), 'Source: Own wording'));

  it('that there are too few answers where the document withholds them', async () => {
    const element = resultsElement(sampleResults(3));
    assert.equal(wordsOf(await appear(element, '.too-few')), 'Too few answers to say anything. Results are shown from 5 answers.');
  });

  it('no number at all of what is withheld', async () => {
    const element = resultsElement(sampleResults(3));
    await appear(element, '.too-few');
    assert.deepEqual([all(element, 'data').length, all(element, 'tillid-chart').length], [0, 0]);
  });

  it('that there are too few answers where the page asks for more', async () => {
    const element = stageOne(html`<tillid-results minimum="50" .results=${document24}></tillid-results>`);
    await appear(element, '.too-few');
    assert.equal(all(element, '.too-few').length, 4);
  });

  it('only the question that the page asks for', async () => {
    const element = stageOne(html`<tillid-results question="trust" .results=${document24}></tillid-results>`);
    await appear(element, 'section');
    assert.deepEqual(all(element, 'h3').map(wordsOf), ['How much do you trust the council?']);
  });

  it('that results cannot be shown where there are none', async () => {
    const element = stageOne(html`<tillid-results src="/v1/surveys/not-here/results"></tillid-results>`);
    await eventually('the words', () => wordsOf(find(element, 'p')) === 'The results cannot be shown just now.');
  });

  it('by an event that results cannot be read', async () => {
    const heard = listen('tillid-error');
    stageOne(html`<tillid-results src="/v1/surveys/not-here/results"></tillid-results>`);
    await eventually('the event', () => heard.length === 1);
  });
});

describe('the drawn chart', () => {
  it('holds the shares of the document', async () => {
    const chart = await drawnChart();
    assert.deepEqual(
      chart.data.datasets[0]!.data,
      summary.counts.map(({ share }) => share!.estimate),
    );
  });

  it('draws bars as long as the shares', async () => {
    const chart = await drawnChart();
    const zero = chart.scales['x']!.getPixelForValue(0);
    const lengths = chart.getDatasetMeta(0).data.map((bar) => Math.abs(bar.x - zero));
    const pixelsPerShare = Math.abs(chart.scales['x']!.getPixelForValue(0.1) - zero) * 10;
    summary.counts.forEach(({ share }, index) => assert.approximately(lengths[index]!, share!.estimate * pixelsPerShare, 0.5));
  });

  it('begins its axis at zero', async () => assert.equal((await drawnChart()).scales['x']!.min, 0));

  it('has room for every interval', async () => {
    const { max } = (await drawnChart()).scales['x']!;
    for (const { share } of summary.counts) assert.isAtMost(share!.high, max);
  });

  it('has painted something', async () => {
    const { canvas } = await drawnChart();
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
    assert.isTrue(data.some((value) => value > 0));
  });

  it('has a name for those who do not see it', async () => {
    const canvas = await appear(resultsElement(), 'tillid-chart', 'canvas');
    assert.deepEqual(
      [canvas.getAttribute('role'), canvas.getAttribute('aria-label')],
      ['img', 'Bar chart of the answers to: How satisfied are you with the meeting?. The figures stand in the table below.'],
    );
  });

  it('grows from the right where writing runs from the right', async () => {
    const chart = await drawnChart(document24, 'ar');
    const scale = chart.scales['x']!;
    assert.isAbove(scale.getPixelForValue(0), scale.getPixelForValue(0.1));
  });
});

describe('the results element follows', () => {
  async function publishedSurvey(): Promise<string> {
    const id = freshName('meeting');
    await publish({ ...sampleSurvey, id });
    return id;
  }

  async function answer(survey: string, value: number): Promise<void> {
    const response = visitResponse({ overall: value }, { survey, version: '1', id: crypto.randomUUID() });
    const { received } = (await (
      await fetch(COLLECTOR, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ responses: [response] }) })
    ).json()) as { received: string[] };
    assert.deepEqual(received, [response.id]);
  }

  const counts = (element: HTMLElement) => {
    const [section] = sections(element);
    return section === undefined ? [] : [...section.querySelectorAll('tbody tr')].map((row) => dataOf(row)[0]);
  };

  it('an address', async () => {
    const survey = await publishedSurvey();
    await answer(survey, 2);
    await answer(survey, 5);
    await resultsWith(survey, 2);
    const element = stageOne(html`<tillid-results src=${`/v1/surveys/${survey}/results`}></tillid-results>`);
    await appear(element, 'tbody tr');
    assert.deepEqual(counts(element), [0, 1, 0, 0, 1]);
  });

  it('new answers as they come, where it is live', async () => {
    const survey = await publishedSurvey();
    await answer(survey, 2);
    const element = stageOne(html`<tillid-results live src=${`/v1/surveys/${survey}/results`}></tillid-results>`);
    await eventually('the first answer', () => counts(element).join() === '0,1,0,0,0');
    await answer(survey, 4);
    await eventually('the second answer', () => counts(element).join() === '0,1,0,1,0');
  });

  it('new answers no more once it has left the page', async () => {
    const survey = await publishedSurvey();
    await answer(survey, 2);
    const element = stageOne<HTMLElement & { results: Results | undefined }>(html`<tillid-results live src=${`/v1/surveys/${survey}/results`}></tillid-results>`);
    await eventually('the first answer', () => counts(element).join() === '0,1,0,0,0');
    element.remove();
    await answer(survey, 4);
    await resultsWith(survey, 2);
    await new Promise((resolve) => setTimeout(resolve, 1300));
    assert.equal(element.results?.n, 1);
  });

  it('the language of the page', async () => {
    const element = resultsElement();
    await appear(element, 'section');
    element.parentElement!.lang = 'da';
    await eventually('Danish', () => wordsOf(find(element, '.basis')).startsWith('22 svar'));
  });

  it('a language that is written from the right', async () => {
    const element = resultsElement(document24, 'ar');
    assert.equal((await appear(element, '.results')).dir, 'rtl');
  });
});
