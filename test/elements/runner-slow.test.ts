import { assert } from '@open-wc/testing';
import { send } from '../fixtures/answering.js';
import { clearMemories, memories } from '../fixtures/device-storage.js';
import { binding, neighbourhood } from '../fixtures/runner-surveys.js';
import { chosen, fill, goOn, headingOf, isThere, pick, questionOf } from '../fixtures/running.js';
import { surveyInSlowTab } from '../fixtures/slow-tab.js';
import { all, appear, eventually, pause, wordsOf } from '../fixtures/stage.js';
import '../fixtures/test-collector.js';

beforeEach(clearMemories);
afterEach(clearMemories);

/** Longer than a late script takes. */
const MEANWHILE = 1000;

describe('while the script of a kind of question is on its way, a survey', () => {
  const late = () => surveyInSlowTab('text.element.js', binding);

  it('shows the other questions', async () => {
    const element = await late();
    await questionOf(element, 'spare');
    assert.isFalse(isThere(element, '[name=story]'));
  });

  it('does not pass over a required question that has not been shown yet', async () => {
    const element = await late();
    await pick(element, 'mood', 3);
    await send(element);
    await pause(MEANWHILE);
    assert.equal(headingOf(element), 'The first page');
  });

  it('says that it is required, once it is there', async () => {
    const element = await late();
    await pick(element, 'mood', 3);
    await send(element);
    await appear(element, '[part=errors]');
    assert.deepEqual(all(element, '[part=errors] a').map(wordsOf), ['What happened? Write an answer.']);
  });

  it('goes on once it was answered', async () => {
    const element = await late();
    await pick(element, 'mood', 3);
    await fill(element, 'story', 'A holiday');
    await goOn(element, 'The second page');
  });

  it('leaves the focus in a question below, when it comes', async () => {
    const element = await late();
    const spare = await appear<HTMLInputElement>(element, '[name=spare]', 'input');
    element.ownerDocument.defaultView!.focus();
    spare.focus();
    await questionOf(element, 'story');
    await pause(50);
    assert.equal((spare.getRootNode() as ShadowRoot).activeElement === spare, true);
  });

  it('keeps the order of the questions', async () => {
    const element = await late();
    await questionOf(element, 'story');
    assert.deepEqual(
      all(element, 'form > :not(slot)[name]').map((control) => control.getAttribute('name')),
      ['mood', 'story', 'spare'],
    );
  });
});

describe('while the script that remembers is on its way, a survey', () => {
  const late = () => surveyInSlowTab('device-memory.js', neighbourhood, { draft: '' });

  /** What an earlier visit left: an answer, and the page that it was given on. */
  async function visited() {
    const element = await late();
    await questionOf(element, 'safe');
    await pause(MEANWHILE);
    await pick(element, 'safe', 1);
    element.remove();
  }

  it('keeps an answer that is given already', async () => {
    const element = await late();
    await pick(element, 'safe', 3);
    await eventually('the answer on the device', () => memories().includes('"safe"'), 2 * MEANWHILE);
  });

  it('does not put the answer of last time in the place of one that is given already', async () => {
    await visited();
    const element = await late();
    await pick(element, 'safe', 4);
    await pause(MEANWHILE);
    assert.deepEqual(chosen(element, 'safe'), [4]);
  });

  it('does not take the citizen back who has gone on already', async () => {
    await visited();
    const element = await late();
    await pick(element, 'safe', 4);
    await goOn(element, 'The park');
    await pause(MEANWHILE);
    assert.equal(headingOf(element), 'The park');
  });
});
