import { assert } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/elements/results/results.element.js';
import type { NumberQuestion } from '../../src/questions/number/number.js';
import { aggregate } from '../../src/results/aggregate.js';
import type { Results } from '../../src/results/results.js';
import type { NumbersResult } from '../../src/summaries/numbers.js';
import type { SurveyDefinition } from '../../src/survey/survey.js';
import { objections } from '../fixtures/axe.js';
import { overflowing } from '../fixtures/overflow.js';
import { all, appear, find, stageOne, wordsOf } from '../fixtures/stage.js';

const FARE: NumberQuestion = {
  id: 'fare',
  type: 'number',
  min: 0,
  decimals: 2,
  unit: { en: 'kr.', da: 'kr.' },
  text: { en: 'What did you pay?', da: 'Hvad betalte du?' },
  allow: ['no-answer'],
};
const PERSONS: NumberQuestion = { id: 'persons', type: 'number', text: { en: 'How many people?' } };

/** The results of answers to one question; null stands for one who preferred not to answer. */
function resultsOf(question: NumberQuestion, answers: readonly (number | null)[]): Results {
  const definition: SurveyDefinition = { id: 'bus', version: '1', questions: [question] };
  const responses = answers.map((answer, index) => ({
    id: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
    survey: 'bus',
    version: '1',
    language: 'en',
    answers: { [question.id]: answer ?? { missing: 'no-answer' as const } },
  }));
  return aggregate(definition, responses);
}

/** The section of the one question, once it is there. */
async function shown(results: Results, language = 'en'): Promise<HTMLElement> {
  const element = stageOne<HTMLElement>(html`<tillid-results .results=${results}></tillid-results>`, language);
  return appear(element, 'section');
}

const FARES = [12.5, 20, 20, 37.25, 40, 41, 60, 80, null];
const fares = resultsOf(FARE, FARES);
const summary = fares.questions[0]!.summary as NumbersResult;
const rows = (section: HTMLElement) =>
  [...section.querySelectorAll('table tr')].map((row) => [wordsOf(row.querySelector('th')!), ...[...row.querySelectorAll('data')].map(({ value }) => Number(value))]);
const sentence = (section: HTMLElement) => wordsOf(section.querySelector('.sentence')!);

describe('the results of numbers', () => {
  it('show every figure of the document in the table', async () => {
    const { mean, median, lowerQuartile, upperQuartile } = summary;
    assert.deepEqual(rows(await shown(fares)), [
      ['Median', median],
      ['Middle half of the answers', lowerQuartile, upperQuartile],
      ['Mean', mean!.estimate],
      ['95% interval', mean!.low, mean!.high],
      ['All answers', 8],
      ['No answer', 1],
    ]);
  });

  it('say median and mean in sentences, with the unit', async () =>
    assert.equal(
      sentence(await shown(fares)),
      'The median is 38.63 kr.; the middle half of the answers lies from 20.00 to 45.75 kr. The mean is 38.84 kr. (95% interval 20.01 to 57.68 kr.).',
    ));

  it('say them in Danish on a Danish page', async () => assert.include(sentence(await shown(fares, 'da')), 'Medianen er 38,63 kr.'));

  it('show median and mean as figures, each with its bounds', async () => {
    const figures = [...(await shown(fares)).querySelectorAll('.figure')];
    assert.deepEqual(
      figures.map((figure) => [...figure.querySelectorAll('dt, .number, .interval')].map(wordsOf)),
      [
        ['Median', '38.63 kr.', 'Middle half of the answers: 20.00 to 45.75 kr.'],
        ['Mean', '38.84 kr.', '95% interval: 20.01 to 57.68 kr.'],
      ],
    );
  });

  it('draw both figures along the same band', async () => {
    const section = await shown(resultsOf(PERSONS, [1, 2, 3, 4, 5]));
    const places = [...section.querySelectorAll('.estimate')].map((line) => line.getAttribute('x1'));
    assert.equal(places[0], places[1]);
  });

  it('show neither the lowest nor the highest answer', async () => {
    const section = await shown(fares);
    for (const value of [12.5, 80]) assert.notInclude(JSON.stringify(rows(section)), String(value));
  });

  it('write whole medians without decimals', async () => assert.include(sentence(await shown(resultsOf(PERSONS, [1, 2, 3, 4, 5]))), 'The median is 3;'));

  it('keep the digits of small numbers', async () => {
    const dose: NumberQuestion = { ...PERSONS, decimals: 6 };
    assert.include(sentence(await shown(resultsOf(dose, [0.000512, 0.000512, 0.000512, 0.000512, 0.000512]))), 'The median is 0.000512;');
  });

  it('are drawn where all gave the same number', async () => {
    const section = await shown(resultsOf(PERSONS, [3, 3, 3, 3, 3]));
    assert.deepEqual(
      [...section.querySelectorAll('.estimate')].map((line) => line.getAttribute('x1')),
      ['100', '100'],
    );
  });

  it('say that there are too few', async () => assert.isNotNull((await shown(resultsOf(PERSONS, [1, 2]))).querySelector('.too-few')));

  it('say a single answer’s median where a survey shows so few, and no mean without an interval', async () => {
    const definition: SurveyDefinition = { id: 'bus', version: '1', questions: [PERSONS], privacy: { minimumGroup: 1 } };
    const one = aggregate(definition, [{ id: '00000000-0000-4000-8000-000000000000', survey: 'bus', version: '1', language: 'en', answers: { persons: 4 } }]);
    assert.notInclude(sentence(await shown(one)), 'mean');
  });

  for (const language of ['en', 'ar']) {
    it(`leave axe-core nothing to object to (${language})`, async () => {
      const section = await shown(fares, language);
      section.querySelector('details')!.open = true;
      assert.deepEqual(await objections((section.getRootNode() as ShadowRoot).host), []);
    });

    it(`stay within 320 CSS pixels (${language})`, async () => {
      const section = await shown(fares, language);
      const page = ((section.getRootNode() as ShadowRoot).host as HTMLElement).parentElement!;
      page.style.width = '320px';
      assert.deepEqual(overflowing(page), []);
    });
  }

  it('have their table in a place that can be scrolled by keyboard', async () => {
    const element = stageOne<HTMLElement>(html`<tillid-results .results=${fares}></tillid-results>`);
    await appear(element, 'section');
    assert.equal(find(element, '.scroll')!.tabIndex, 0);
    assert.equal(all(element, '.scroll table').length, 1);
  });
});
