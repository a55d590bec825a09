import { assert } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/elements/results/results.element.js';
import { daAfter } from '../../src/locales/da-after.js';
import { aggregate } from '../../src/results/aggregate.js';
import type { Results, ScoreResult } from '../../src/results/results.js';
import type { SurveyDefinition } from '../../src/survey/survey.js';
import { objections } from '../fixtures/axe.js';
import { scaleOf, scored } from '../fixtures/scores.js';
import { all, appear, emulateMedia, stageOne, wordsOf } from '../fixtures/stage.js';

/** A sum of two scales with bands, and a classification without words of its own. */
const survey: SurveyDefinition = scored(
  [scaleOf('calm', 0, 5), scaleOf('rested', 0, 5)],
  {
    id: 'level',
    title: { en: 'Well-being this week', da: 'Trivsel i denne uge' },
    sum: ['calm', 'rested'],
    times: 10,
    range: [0, 100],
    bands: [
      { id: 'low', atMost: 50, text: { en: 'Low', da: 'Lav' } },
      { id: 'rest', text: { en: 'Higher', da: 'Højere' } },
    ],
  },
  { id: 'nights', classify: ['rested'], bands: [{ id: 'good', when: { question: 'rested', atLeast: 4 } }, { id: 'other' }] },
);

const answersOf = (calm: unknown, rested: unknown) => ({
  id: '00000000-0000-4000-8000-000000000000',
  survey: survey.id,
  version: survey.version,
  language: 'en',
  submitted: '2026-11-03',
  answers: { calm: calm as number, rested: rested as number },
});

const document7: Results = aggregate(survey, [...[0, 1, 2, 3, 4, 5].map((value) => answersOf(value, value)), answersOf(3, { missing: 'skipped' })]);
const [level, nights] = document7.scores as [ScoreResult, ScoreResult];

const resultsElement = (results: Results = document7, language = 'en') => stageOne(html`<tillid-results .results=${results}></tillid-results>`, language);
const dataOf = (element: Element) => [...element.querySelectorAll('data')].map(({ value }) => Number(value));
const percent = (value: number) => new Intl.NumberFormat('en', { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(value);

/** The rows of the table of bands, the only one that is not folded. */
const bandRows = (section: Element) => [...section.querySelectorAll('table:not(details *) tbody tr')];

/** The sections of the scores, once they are there. */
async function scoreSections(element: HTMLElement = resultsElement()): Promise<HTMLElement[]> {
  await appear(element, 'section[part=score]');
  return all(element, 'section[part=score]');
}

describe('the results element shows of a score', () => {
  it('its title, after the questions', async () => {
    const element = resultsElement();
    await scoreSections(element);
    assert.deepEqual(all(element, 'h3').map(wordsOf), ['calm', 'rested', 'Well-being this week', 'nights']);
  });

  it('its range, how many have it, and when', async () =>
    assert.equal(wordsOf((await scoreSections())[0]!.querySelector('.basis')!), 'Score from 0 to 100, 6 answers, November 3, 2026'));

  it('no range where it is no number', async () => assert.equal(wordsOf((await scoreSections())[1]!.querySelector('.basis')!), '6 answers, November 3, 2026'));

  it('the mean and its interval as a key figure', async () => {
    const { low, high } = level.mean!;
    const [section] = await scoreSections();
    assert.deepEqual(
      [wordsOf(section!.querySelector('dt')!), wordsOf(section!.querySelector('.number')!), wordsOf(section!.querySelector('.interval')!)],
      ['Mean', '50.0', `95% interval: ${low!.toFixed(1)} to ${high!.toFixed(1)}`],
    );
  });

  it('the mean in a sentence', async () => assert.match(wordsOf((await scoreSections())[0]!.querySelector('.sentence')!), /^The mean is 50\.0 \(95% interval /));

  it('the mark of the interval within the scale', async () => {
    const line = (await scoreSections())[0]!.querySelector('.range')!;
    for (const end of ['x1', 'x2']) assert.isTrue(Number(line.getAttribute(end)) >= 0 && Number(line.getAttribute(end)) <= 200);
  });

  it('every count, share and interval of its bands in a table', async () => {
    const rows = bandRows((await scoreSections())[0]!);
    assert.deepEqual(
      rows.map(dataOf),
      level.bands!.map(({ count, share }) => [count, share!.estimate, share!.low, share!.high]),
    );
  });

  it('the bands in words, or by their ids', async () => {
    const names = (await scoreSections()).map((section) => bandRows(section).map((row) => wordsOf(row.querySelector('th')!)));
    assert.deepEqual(names, [
      ['Low', 'Higher'],
      ['good', 'other'],
    ]);
  });

  it('the shares as the reader writes them', async () => {
    const cell = (await scoreSections())[1]!.querySelector('tbody td:nth-of-type(2)')!;
    assert.equal(wordsOf(cell), percent(nights.bands![0]!.share!.estimate));
  });

  it('how many answers were incomplete', async () => assert.equal(wordsOf((await scoreSections())[0]!.querySelector('.note')!), '1 answer was incomplete and has no score.'));

  it('nothing of incomplete answers where there are none', async () => {
    const whole = aggregate(
      survey,
      [1, 2, 3, 4, 5].map((value) => answersOf(value, value)),
    );
    assert.notInclude(wordsOf((await scoreSections(resultsElement(whole)))[0]), 'incomplete');
  });

  it('no mean where it is no number', async () => assert.isNull((await scoreSections())[1]!.querySelector('.figure')));

  it('the mean alone where there is a single one', async () => {
    const one = aggregate(survey, [answersOf(2, 2)], { minimum: 1 });
    assert.equal(wordsOf((await scoreSections(resultsElement(one)))[0]!.querySelector('.sentence')!), 'Mean: 40.0');
  });

  it('its words in the reader’s language', async () => {
    const [section] = await scoreSections(resultsElement(document7, 'da'));
    assert.deepEqual([...section!.querySelectorAll('h3, table:not(details *) :is(thead th:first-child, tbody th)')].map(wordsOf), [
      'Trivsel i denne uge',
      daAfter.columnBand,
      'Lav',
      'Højere',
    ]);
  });
});

describe('the results element shows no figure of a score', () => {
  it('that is withheld', async () => {
    const few = aggregate(survey, [answersOf(1, 1)]);
    const [section] = await scoreSections(resultsElement(few));
    assert.deepEqual([dataOf(section!), wordsOf(section!.querySelector('.too-few')!)], [[], 'Too few answers to say anything. Results are shown from 5 answers.']);
  });

  it('for which the page asks for more answers', async () => {
    const element = stageOne(html`<tillid-results minimum="7" .results=${document7}></tillid-results>`);
    assert.equal((await scoreSections(element)).filter((section) => section.querySelector('.too-few')).length, 2);
  });
});

describe('the results element shows', () => {
  it('only the score that the page asks for', async () => {
    const element = stageOne(html`<tillid-results question="level" .results=${document7}></tillid-results>`);
    await scoreSections(element);
    assert.deepEqual(all(element, 'h3').map(wordsOf), ['Well-being this week']);
  });

  it('no score where the page asks for a question', async () => {
    const element = stageOne(html`<tillid-results question="calm" .results=${document7}></tillid-results>`);
    await appear(element, 'section');
    assert.deepEqual(all(element, 'h3').map(wordsOf), ['calm']);
  });

  it('a document of an earlier version, which has no scores', async () => {
    const { scores: _, ...earlier } = document7;
    const element = resultsElement(earlier);
    await appear(element, 'section');
    assert.deepEqual(all(element, 'h3').map(wordsOf), ['calm', 'rested']);
  });
});

describe('a score among the results passes axe', () => {
  it('as it is', async () => {
    const element = resultsElement();
    await scoreSections(element);
    assert.deepEqual(await objections(element), []);
  });

  it('where there are too few', async () => {
    const element = resultsElement(aggregate(survey, []));
    await scoreSections(element);
    assert.deepEqual(await objections(element), []);
  });

  describe('in dark colours', () => {
    emulateMedia({ 'prefers-color-scheme': 'dark' });

    it('as it is', async () => {
      const element = resultsElement();
      await scoreSections(element);
      assert.deepEqual(await objections(element), []);
    });
  });
});
