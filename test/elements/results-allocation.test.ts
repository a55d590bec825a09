import { assert } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/elements/results/results.element.js';
import type { DotsAnswer, DotsQuestion } from '../../src/questions/dots/dots.js';
import { aggregate } from '../../src/results/aggregate.js';
import type { Results } from '../../src/results/results.js';
import { meanInterval } from '../../src/statistics/mean-interval.js';
import { wilsonInterval } from '../../src/statistics/wilson-interval.js';
import { describeAllocation, emptyAllocation, mergeAllocations, countAllocations } from '../../src/summaries/allocation.js';
import { objections } from '../fixtures/axe.js';
import { all, appear, eventually, find, stageOne, wordsOf } from '../fixtures/stage.js';

const question: DotsQuestion = {
  id: 'board',
  type: 'dots',
  dots: 5,
  text: { en: 'What matters?', da: 'Hvad betyder noget?' },
  options: [
    { id: 'bus', text: { en: 'Bus', da: 'Bus' } },
    { id: 'library', text: { en: 'Library', da: 'Bibliotek' } },
    { id: 'trees', text: { en: 'Trees', da: 'Træer' }, versus: { en: 'Parking', da: 'Parkering' } },
  ],
};

/** The results of some answers to the question; null for an answer that was passed over. */
function resultsOf(answers: readonly (DotsAnswer | null)[]): Results {
  const definition = { id: 'dots', version: '1', questions: [question], privacy: { minimumGroup: 2 } };
  const responses = answers.map((answer, index) => ({
    id: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
    survey: 'dots',
    version: '1',
    language: 'en',
    submitted: '2026-11-01',
    answers: { board: answer ?? { missing: 'skipped' as const } },
  }));
  return aggregate(definition, responses);
}

const MANY = resultsOf([{ library: 3, bus: 1 }, { library: 2 }, { bus: 1, library: 4 }, { bus: 2 }, null]);

async function shown(results: Results, language = 'en'): Promise<HTMLElement> {
  const element = stageOne(html`<tillid-results .results=${results}></tillid-results>`, language);
  await appear(element, '.figure');
  return element;
}

const rows = (element: HTMLElement, part: string) => all(element, `${part} tr`);
const dataOf = (row: Element) => [...row.querySelectorAll('data')].map(({ value }) => Number(value));
const sentence = (element: HTMLElement) => wordsOf(find(element, '.sentence'));
const figures = (element: HTMLElement) => all(element, '.figure').map(wordsOf);

describe('the results of dots say', () => {
  it('which option has most, from how many people, of how many', async () =>
    assert.equal(sentence(await shown(MANY)), 'Most dots: Library, with 9 dots. Dots from 3 of 4 people.'));

  it('which options share the first place', async () =>
    assert.equal(sentence(await shown(resultsOf([{ bus: 2, library: 1 }, { library: 1 }]))), 'Most dots: Bus and Library, with 2 dots each. They share the first place.'));

  it('nothing of a first place that all options share', async () => assert.isUndefined(find(await shown(resultsOf([{ bus: 1, trees: 1 }, { library: 1 }])), '.sentence')));

  it('how many people answered', async () => assert.match(wordsOf(find(await shown(MANY), '.basis')), /^4 answers/));

  it('it in the language of the page', async () => assert.equal(sentence(await shown(MANY, 'da')), 'Flest prikker: Bibliotek med 9 prikker. Prikker fra 3 af 4 personer.'));
});

describe('the figures of dots', () => {
  it('stand in the order of the results, with dots and people', async () =>
    assert.deepEqual(figures(await shown(MANY)), ['Library 9 Dots from 3 of 4 people', 'Bus 4 Dots from 3 of 4 people', 'Trees / Parking 0 Dots from 0 of 4 people']));

  it('are drawn as long as their dots', async () =>
    assert.deepEqual(
      all(await shown(MANY), '.figure .dots').map((bar) => bar.getAttribute('x2')),
      ['200', '88.9', '0'],
    ));

  it('mark on each bar how many people its dots came from, and say so', async () => {
    const element = await shown(MANY);
    assert.deepEqual(
      all(element, '.figure .range:not(.dots)').map((line) => line.getAttribute('x2')),
      ['66.7', '66.7', '0'],
    );
    assert.include(wordsOf(find(element, '.note')), 'The thick part of a bar is one dot from each person');
  });

  it('tell an option that was not rated from one without dots', async () => {
    const limits = { perBallot: 5, perOption: null };
    const earlier = countAllocations(emptyAllocation(['bus', 'library'], limits), [{ bus: 1 }, { bus: 2 }]);
    const summary = describeAllocation(mergeAllocations(emptyAllocation(['bus', 'library', 'trees'], limits), earlier), ['bus', 'library', 'trees']);
    const element = await shown({ ...MANY, questions: [{ ...MANY.questions[0]!, summary }] });
    assert.deepEqual(figures(element).slice(1), ['Library 0 Dots from 0 of 2 people', 'Trees / Parking Not rated, or by too few to tell']);
    assert.equal(wordsOf(rows(element, 'tbody').at(-1)), 'Trees / Parking –');
  });

  it('come later too', async () => {
    const element = stageOne<HTMLElement & { results: Results }>(html`<tillid-results></tillid-results>`);
    await appear(element, '.results');
    element.results = MANY;
    await eventually('the figures', () => figures(element).length === 3);
  });
});

describe('the table of dots', () => {
  it('holds supporters, people, share, dots, mean and place of every option', async () => {
    const expected = (
      [
        ['Library', 3, 9, [3, 2, 4, 0], 1],
        ['Bus', 3, 4, [1, 0, 1, 2], 2],
        ['Trees / Parking', 0, 0, [0, 0, 0, 0], 3],
      ] as const
    ).map(([name, supporters, dots, given, place]) => {
      const [share, mean] = [wilsonInterval(supporters, 4)!, meanInterval(given)!];
      return [name, supporters, 4, share.estimate, share.low, share.high, dots, mean.mean, mean.low!, mean.high!, place];
    });
    assert.deepEqual(
      rows(await shown(MANY), 'tbody').map((row) => [wordsOf(row.querySelector('th')!), ...dataOf(row)]),
      expected,
    );
  });

  it('gives equal sums the same place, and leaves out the next', async () =>
    assert.deepEqual(
      rows(
        await shown(
          resultsOf([
            { bus: 2, library: 1 },
            { library: 1, trees: 1 },
          ]),
        ),
        'tbody',
      ).map((row) => dataOf(row).at(-1)),
      [1, 1, 3],
    ));

  it('holds the number of people, and of those who gave no answer', async () => assert.deepEqual(rows(await shown(MANY), 'tfoot').map(dataOf), [[4], [1]]));
});

describe('the results of dots', () => {
  for (const language of ['da', 'ar']) {
    it(`are wider than 320 pixels in no place that cannot be scrolled by itself (${language})`, async () => {
      const page = stageOne(html`<div><tillid-results .results=${MANY}></tillid-results></div>`, language);
      page.style.width = '320px';
      const element = page.querySelector('tillid-results')!;
      await appear(element, '.figure');
      for (const details of all<HTMLDetailsElement>(element, 'details')) details.open = true;
      assert.isAtMost(element.scrollWidth, 320);
    });
  }

  it('leave axe-core nothing to object to', async () => {
    const element = await shown(MANY, 'da');
    for (const details of all<HTMLDetailsElement>(element, 'details')) details.open = true;
    assert.deepEqual(await objections(element), []);
  });
});
