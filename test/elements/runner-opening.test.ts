import { assert } from '@open-wc/testing';
import { html } from 'lit';
import type { SurveyElement } from '../../src/elements/survey/survey.element.js';
import type { SurveyDefinition } from '../../src/survey/survey.js';
import { comesTo, send } from '../fixtures/answering.js';
import { clearMemories } from '../fixtures/device-storage.js';
import { cutBehind, inPieces } from '../fixtures/in-pieces.js';
import { loadMemory, remembering } from '../fixtures/remembering.js';
import { neighbourhood } from '../fixtures/runner-surveys.js';
import { chosen, comesToPage, fill, focusedQuestion, goOn, headingOf, isThere, pick, questionOf, responseIn, written } from '../fixtures/running.js';
import { all, appear, eventually, find, listen, pause, stageOne, wordsOf } from '../fixtures/stage.js';
import { scripted } from '../fixtures/test-collector.js';

before(loadMemory);
beforeEach(clearMemories);
afterEach(clearMemories);

/** What stands behind the first page of the survey, as it is written in JSON. */
const SECOND_PAGE = ',{"id":"light"';

/** The first page has arrived, and a little more. */
const opened = (definition: unknown = neighbourhood) => inPieces(...cutBehind(definition, SECOND_PAGE));

const survey = (address: string) => stageOne<SurveyElement>(html`<tillid-survey src=${address} endpoint=${scripted('counts').address}><p>Write to us instead.</p></tillid-survey>`);

describe('a survey of which only the beginning has arrived', () => {
  it('shows its first page', async () => {
    const { address, next } = await opened();
    const element = survey(address);
    await questionOf(element, 'safe');
    assert.equal(headingOf(element), 'Your street');
    await next();
  });

  it('shows what the answers are used for', async () => {
    const { address, next } = await opened();
    assert.include(wordsOf(await appear(survey(address), '[part=notice]')), 'The council plans the park');
    await next();
  });

  it('shows a question that an answer calls for', async () => {
    const { address, next } = await opened();
    const element = survey(address);
    await pick(element, 'safe', 0);
    await questionOf(element, 'why');
    await next();
  });

  it('does not offer to send', async () => {
    const { address, next } = await opened();
    const element = survey(address);
    await questionOf(element, 'safe');
    assert.equal(wordsOf(find(element, '[part=send]')), 'Next');
    await next();
  });

  it('waits for the rest before it goes on', async () => {
    const { address, next } = await opened();
    const element = survey(address);
    await pick(element, 'safe', 4);
    await send(element);
    await pause(150);
    const before = headingOf(element);
    await next();
    await comesToPage(element, 'The park');
    assert.equal(before, 'Your street');
  });

  it('goes on by one page where the button was pressed twice', async () => {
    const { address, next } = await opened();
    const element = survey(address);
    await pick(element, 'safe', 0);
    await send(element);
    await send(element);
    await next();
    await comesToPage(element, 'Light in the street');
    await pause(150);
    assert.equal(headingOf(element), 'Light in the street');
  });

  it('shows five questions of a survey without pages', async () => {
    const questions = Array.from({ length: 9 }, (_, index) => ({ id: `q${index}`, type: 'scale' as const, min: 1, max: 3, text: { en: `Question ${index}` } }));
    const { address, next } = await inPieces(...cutBehind({ id: 'flat', version: '1', questions }, ',{"id":"q5"'));
    const element = survey(address);
    await questionOf(element, 'q4');
    const early = all(element, 'tillid-scale').length;
    await next();
    await questionOf(element, 'q8');
    assert.deepEqual([early, all(element, 'tillid-scale').length], [5, 9]);
  });

  it('shows nothing yet where not even the first page is there', async () => {
    const { address, next } = await inPieces(...cutBehind(neighbourhood, '"id":"why"'));
    const element = survey(address);
    await pause(150);
    const early = isThere(element, 'form');
    await next();
    await questionOf(element, 'safe');
    assert.isFalse(early);
  });
});

describe('when the rest of a survey has arrived', () => {
  /** Answered while the rest was on its way. */
  async function completed(definition: SurveyDefinition = neighbourhood) {
    const { address, next } = await opened(definition);
    const element = survey(address);
    await pick(element, 'safe', 1);
    await fill(element, 'why', 'The dark');
    (await questionOf(element, 'why')).focus();
    await next();
    await eventually('all steps', () => wordsOf(find(element, '.step')) === 'Step 1 of 3');
    return element;
  }

  it('the answers given meanwhile stay', async () => {
    const element = await completed();
    assert.deepEqual([chosen(element, 'safe'), written(element, 'why')], [[1], 'The dark']);
  });

  it('the focus stays', async () => {
    await completed();
    assert.equal(focusedQuestion(), 'why');
  });

  it('the start is told once', async () => {
    const heard = listen('tillid-start');
    const element = await completed();
    await pick(element, 'safe', 0);
    assert.equal(heard.length, 1);
  });

  it('the whole is sent', async () => {
    const heard = listen('tillid-submit');
    const element = await completed();
    await goOn(element, 'Light in the street');
    await pick(element, 'lamps', 3);
    await goOn(element, 'The park');
    await send(element);
    await comesTo(element, 'delivered');
    assert.deepEqual(responseIn(heard[0])?.answers, { safe: 2, why: 'The dark', lamps: 3, visits: { missing: 'skipped' }, wish: { missing: 'skipped' } });
  });

  it('answers that the page knew to later questions are not asked for', async () => {
    const heard = listen('tillid-error');
    const { address, next } = await opened();
    const element = stageOne<SurveyElement>(html`<tillid-survey src=${address} .known=${{ visits: 3 }}></tillid-survey>`);
    await pick(element, 'safe', 4);
    // An idle moment comes before the rest.
    await pause(300);
    await next();
    await goOn(element, 'The park');
    await questionOf(element, 'wish');
    assert.deepEqual([heard.length, isThere(element, '[name=visits]:not([hidden])')], [0, false]);
  });

  it('words that are being written stay, where a draft is kept', async () => {
    const { address, next } = await opened();
    const element = remembering({ draft: true, src: address });
    await pick(element, 'safe', 1);
    await pause(50);
    await fill(element, 'why', 'The dark');
    const field = find<HTMLTextAreaElement>(element, '[name=why]', 'textarea')!;
    field.value = 'The dark, and the';
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await next();
    await eventually('all steps', () => wordsOf(find(element, '.step')) === 'Step 1 of 3');
    await pause(100);
    assert.equal(written(element, 'why'), 'The dark, and the');
  });

  it('answers of this visit are not called those of last time', async () => {
    const { address, next } = await opened();
    const element = remembering({ draft: true, src: address });
    await questionOf(element, 'safe');
    await pause(50);
    await pick(element, 'safe', 1);
    await next();
    await eventually('all steps', () => wordsOf(find(element, '.step')) === 'Step 1 of 3');
    await pause(100);
    assert.isFalse(isThere(element, '.restored'));
  });
});

describe('a fault in the rest of a survey', () => {
  const [early] = cutBehind(neighbourhood, SECOND_PAGE);
  for (const [fault, rest] of Object.entries({
    'that is not JSON': '}}',
    'that does not fit the format': `,"colour":"red"}]}`,
    'that breaks off': '',
  })) {
    it(`${fault} is told, and the page’s own fallback is shown`, async () => {
      const heard = listen('tillid-error');
      const { address, next } = await inPieces(early, rest);
      const element = survey(address);
      await questionOf(element, 'safe');
      await next();
      assert.equal(wordsOf(await appear(element, '.problem')), 'The questions could not be shown.');
      assert.isAbove(element.querySelector('p')!.getBoundingClientRect().height, 0);
      assert.equal(heard.length, 1);
    });
  }

  it('does not go on, though the button was pressed before', async () => {
    const { address, next } = await inPieces(early, '}}');
    const element = survey(address);
    await pick(element, 'safe', 4);
    await send(element);
    await next();
    await appear(element, '.problem');
    assert.isFalse(isThere(element, 'form'));
  });
});

describe('a survey whose connection is lost behind its first page', () => {
  const answered = async () => {
    const { address, next, cut } = await opened();
    const element = survey(address);
    await pick(element, 'safe', 4);
    return { element, next, cut };
  };

  it('is not called faulty', async () => {
    const heard = listen('tillid-error');
    const { element, cut } = await answered();
    await cut();
    await pause(150);
    assert.deepEqual([heard.length, headingOf(element)], [0, 'Your street']);
  });

  it('keeps the answers until the next try brings the rest', async () => {
    const { element, next, cut } = await answered();
    await cut();
    await next();
    await eventually('all steps', () => wordsOf(find(element, '.step')) === 'Step 1 of 2');
    assert.deepEqual(chosen(element, 'safe'), [4]);
  });

  it('goes on with the next try, where the button was pressed before', async () => {
    const { element, next, cut } = await answered();
    await send(element);
    await cut();
    await next();
    await comesToPage(element, 'The park');
  });
});

describe('a survey that arrives slowly and is replaced meanwhile', () => {
  const other: SurveyDefinition = {
    id: 'other',
    version: '1',
    title: { en: 'Something else' },
    pages: [{ id: 'only', title: { en: 'Something else' }, questions: neighbourhood.pages![2]!.questions }],
  };

  it('does not take the place of the definition that was set in its stead', async () => {
    const { address, next } = await inPieces('{', ...cutBehind(neighbourhood, SECOND_PAGE).map((piece, index) => (index === 0 ? piece.slice(1) : piece)));
    const element = survey(address);
    await pause(100);
    element.definition = other;
    await comesToPage(element, 'Something else');
    await next();
    await pause(100);
    await next();
    await pause(100);
    assert.equal(headingOf(element), 'Something else');
  });
});
