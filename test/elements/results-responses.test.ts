import { assert } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/elements/results/results.element.js';
import type { ResultsElement } from '../../src/elements/results/results.element.js';
import type { SurveyResponse } from '../../src/response/response.js';
import { aggregate } from '../../src/results/aggregate.js';
import { libraryVisit } from '../fixtures/definitions.js';
import { manyVisits } from '../fixtures/many-visits.js';
import { all, appear, eventually, find, listen, pause, stageOne, wordsOf } from '../fixtures/stage.js';

const shown = (responses: readonly SurveyResponse[], by = '') =>
  stageOne<ResultsElement>(html`<tillid-results .definition=${libraryVisit} .responses=${responses} by=${by}></tillid-results>`);

/** The results of an element, once it has some of so many responses. */
const resultsOf = (element: ResultsElement, n: number | null) => eventually(`results of ${n}`, () => element.results?.n === n && element.results);

const messages = (heard: readonly Event[]) => heard.map((event) => (event as CustomEvent<{ message: string }>).detail.message);

describe('responses that a page has at hand', () => {
  it('are counted as aggregate counts them', async () =>
    assert.deepEqual(await resultsOf(shown(manyVisits(40)), 40), aggregate(libraryVisit, manyVisits(40), { by: null, over: null })));

  it('are shown with their number', async () => assert.match(wordsOf(await appear(shown(manyVisits(40)), '.basis')), /^34 answers/));

  it('are cut as the page asks for', async () => {
    const { cells = [] } = await resultsOf(shown(manyVisits(40), 'group'), 40);
    assert.deepEqual(
      cells.map(({ group, n }) => [group, n]),
      [
        ['kirke-hvalsø', 13],
        ['lejre', 14],
        ['osted', 13],
      ],
    );
  });

  it('are cut anew when the page asks for another cut', async () => {
    const element = shown(manyVisits(40));
    await resultsOf(element, 40);
    element.by = 'group';
    await eventually('the groups', () => element.results?.cells?.length === 3);
  });

  it('are withheld where there are too few', async () => {
    const element = shown(manyVisits(4));
    await appear(element, '.too-few');
    assert.equal(all(element, 'data').length, 0);
  });

  it('are counted again when there is another list of them', async () => {
    const element = shown(manyVisits(40));
    await resultsOf(element, 40);
    element.responses = manyVisits(41);
    await resultsOf(element, 41);
  });

  it('are never shown once a newer list has come', async () => {
    const element = shown(manyVisits(30_000));
    await element.updateComplete;
    element.responses = manyVisits(12);
    await resultsOf(element, 12);
    await pause(500);
    assert.equal(element.results?.n, 12);
  });

  it('are counted no further once the element has left the page', async () => {
    const element = shown(manyVisits(30_000));
    await element.updateComplete;
    element.remove();
    await pause(500);
    assert.isUndefined(element.results);
  });

  it('are not counted before their day', async () => {
    const element = stageOne<ResultsElement>(html`<tillid-results until="2999-01-01" .definition=${libraryVisit} .responses=${manyVisits(40)}></tillid-results>`);
    await element.updateComplete;
    await pause(300);
    assert.isUndefined(element.results);
  });

  it('are missed by name where a definition is', async () => {
    const heard = listen('tillid-error');
    stageOne(html`<tillid-results .responses=${manyVisits(40)}></tillid-results>`);
    await eventually('the error', () => heard.length > 0);
    assert.deepEqual(messages(heard), ['tillid-results expected a definition beside the responses.']);
  });

  it('that fit no survey are told of, without a word of them', async () => {
    const heard = listen('tillid-error');
    const broken = [{ answers: null, why: 'Min nabo hedder Bo' }] as unknown as readonly SurveyResponse[];
    const element = shown(broken);
    await eventually('the error', () => heard.length > 0);
    assert.match(messages(heard)[0]!, /^The responses could not be counted: /);
    assert.notInclude(messages(heard)[0]!, 'nabo');
    await eventually('the words', () => wordsOf(find(element, 'p')) === 'The results cannot be shown just now.');
  });
});
