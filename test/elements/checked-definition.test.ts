import { assert } from '@open-wc/testing';
import { html } from 'lit';
import type { SurveyElement } from '../../src/elements/survey/survey.element.js';
import { send } from '../fixtures/answering.js';
import { brokenDefinitions } from '../fixtures/broken-definitions.js';
import { jsonOf } from '../fixtures/broken-definition.js';
import { clearMemories } from '../fixtures/device-storage.js';
import { inPieces } from '../fixtures/in-pieces.js';
import { loadMemory } from '../fixtures/remembering.js';
import { neighbourhood } from '../fixtures/runner-surveys.js';
import { comesToPage, headingOf, pick, questionOf } from '../fixtures/running.js';
import { afterEachTidy, appear, eventually, find, listen, pause, stageOne, wordsOf } from '../fixtures/stage.js';
import { freshName, publish, scripted } from '../fixtures/test-collector.js';

before(loadMemory);
beforeEach(clearMemories);
afterEach(clearMemories);

const survey = (address: string, endpoint = scripted('counts').address) =>
  stageOne<SurveyElement>(html`<tillid-survey src=${`${address}?checked`} endpoint=${endpoint}><p>Write to us instead.</p></tillid-survey>`);

/** One question and a fault that no drawing meets: a score of a question that is not there. */
const UNSOUND = {
  id: 'library-visit',
  version: '1',
  questions: [{ id: 'overall', type: 'scale', min: 1, max: 5, text: { en: 'How was your visit?' } }],
  scores: [{ id: 'all', items: ['overall', 'missing'], combine: 'mean' }],
};

/** Lets nothing begin for which a page has to have nothing better to do, until the test says so. */
function keptBusy(): () => void {
  const { requestIdleCallback } = window;
  const waiting: IdleRequestCallback[] = [];
  window.requestIdleCallback = (work) => waiting.push(work);
  const release = () => {
    window.requestIdleCallback = requestIdleCallback;
    for (const work of waiting.splice(0)) work({ didTimeout: true, timeRemaining: () => 0 });
  };
  afterEachTidy(release);
  return release;
}

describe('a definition that was checked where it comes from', () => {
  it('is shown to its end before it is checked here', async () => {
    const release = keptBusy();
    const { address } = await inPieces(JSON.stringify(UNSOUND));
    const element = survey(address);
    await questionOf(element, 'overall');
    const button = wordsOf(find(element, '[part=send]'));
    release();
    await appear(element, '.problem');
    assert.equal(button, 'Send answer');
  });

  it('sends nothing before it is checked here', async () => {
    const release = keptBusy();
    const endpoint = scripted('counts');
    const { address } = await inPieces(JSON.stringify(UNSOUND));
    const element = survey(address, endpoint.address);
    await pick(element, 'overall', 3);
    await send(element);
    release();
    await appear(element, '.problem');
    await pause(150);
    assert.deepEqual(await endpoint.log(), []);
  });

  it('sends what was to be sent when it is checked here', async () => {
    const release = keptBusy();
    const endpoint = scripted('counts');
    const { address } = await inPieces(JSON.stringify({ ...UNSOUND, scores: undefined }));
    const element = survey(address, endpoint.address);
    await pick(element, 'overall', 3);
    await send(element);
    release();
    await eventually('the answer', async () => (await endpoint.log()).length === 1);
  });

  it('leaves what is on the page where it is when it has been checked here', async () => {
    const release = keptBusy();
    const { address } = await inPieces(JSON.stringify(neighbourhood));
    const element = survey(address);
    const before = await questionOf(element, 'safe');
    await pick(element, 'safe', 4);
    await send(element);
    const isThere = headingOf(element);
    const control = await questionOf(element, 'safe');
    release();
    await comesToPage(element, 'The park');
    assert.deepEqual([isThere, control === before], ['Your street', true]);
  });

  it('gives way to another definition that comes before it is checked here', async () => {
    const release = keptBusy();
    const { address } = await inPieces(JSON.stringify(UNSOUND));
    const element = survey(address);
    await questionOf(element, 'overall');
    element.definition = neighbourhood;
    await questionOf(element, 'safe');
    release();
    await pause(150);
    assert.equal(headingOf(element), 'Your street');
  });

  it('is shown by its first page where it is long, and goes on when the rest has come', async () => {
    const release = keptBusy();
    const id = freshName('long');
    const many = Array.from({ length: 100 }, (_, index) => ({ id: `part-${index}`, type: 'scale', min: 1, max: 5, text: { en: `How was part ${index} of it?` } }) as const);
    await publish({ id, version: '1', pages: [...neighbourhood.pages!.slice(0, 2), { id: 'parts', title: { en: 'The parts' }, questions: many }] });
    const element = stageOne<SurveyElement>(html`<tillid-survey src=${`/v1/surveys/${id}`} endpoint=${scripted('counts').address}></tillid-survey>`);
    await pick(element, 'safe', 4);
    await send(element);
    await pause(150);
    const before = [headingOf(element), wordsOf(find(element, '[part=send]'))];
    release();
    await comesToPage(element, 'The parts');
    assert.deepEqual(before, ['Your street', 'Next']);
  });
});

describe('a broken definition that claims to have been checked', () => {
  for (const broken of brokenDefinitions.filter(({ path }) => path.startsWith('scores'))) {
    it(`is told of by its path, with the fallback in view: ${broken.name}`, async () => {
      const heard = listen('tillid-error');
      const { address } = await inPieces(jsonOf(broken));
      const element = survey(address);
      await appear(element, '.problem');
      const problems = heard.flatMap((event) => (event as CustomEvent<{ problems?: readonly { path: string }[] }>).detail.problems ?? []);
      assert.include(
        problems.map(({ path }) => path),
        broken.path,
      );
      assert.isAbove(element.querySelector('p')!.getBoundingClientRect().height, 0);
    });
  }
});
