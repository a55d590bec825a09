import { assert } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/elements/survey/survey.element.js';
import type { SurveyElement } from '../../src/elements/survey/survey.element.js';
import { everyType } from '../fixtures/every-type.js';
import { moving } from '../fixtures/inspections/stillness.js';
import { answerAll, answerPage, press } from '../fixtures/states/answer-page.js';
import { afterEachTidy, all, appear, emulateMedia, eventually, pause, stageOne, wordsOf } from '../fixtures/stage.js';
import { freshName, scripted } from '../fixtures/test-collector.js';

/** Pauses that are shorter belong to drawing and fetching. */
const SHORTEST = 1000;

const DAY = 24 * 60 * 60 * 1000;

/** Holds back what is to happen later than in a second, and lets a day pass when it is told to. */
function heldTime(): { pass(): Promise<void> } {
  const { setTimeout: wait, setInterval: repeat } = window;
  const { now } = Date;
  const later: (() => void)[] = [];
  const hold = (original: typeof wait) =>
    ((work: () => void, delay = 0, ...rest: unknown[]) => {
      if (delay < SHORTEST) return original(work, delay, ...rest);
      later.push(work);
      return 0;
    }) as typeof wait;
  Object.assign(window, { setTimeout: hold(wait), setInterval: hold(repeat as typeof wait) });
  const restore = () => {
    Object.assign(window, { setTimeout: wait, setInterval: repeat });
    Date.now = now;
  };
  afterEachTidy(restore);
  return {
    async pass() {
      restore();
      Date.now = () => now() + DAY;
      for (const work of later.splice(0)) work();
      await pause(300);
    },
  };
}

const survey = (mode: 'counts' | '500' | 'refuses') =>
  stageOne<SurveyElement>(html`<tillid-survey endpoint=${scripted(mode).address} .definition=${{ ...everyType, id: freshName('time') }}></tillid-survey>`, 'da');

const answers = (element: HTMLElement) => all(element, 'form > *').flatMap((control) => ('given' in control ? [control.given] : []));

const seen = (element: HTMLElement) => all(element, 'form > *, .errors, section, tillid-delivery-status').map(wordsOf).join(' | ');

describe('check 21 (WCAG 2.2.1): a day later', () => {
  it('answers that were not sent yet are still there', async () => {
    const time = heldTime();
    const element = survey('counts');
    await answerPage(element);
    const before = answers(element);
    await time.pass();
    assert.deepEqual(answers(element), before);
    await press(element);
    await appear(element, 'tillid-delivery-status', '.status.delivered');
  });

  it('a summary of errors is still there', async () => {
    const time = heldTime();
    const element = survey('counts');
    await appear(element, '[name=ideas]');
    await press(element);
    await appear(element, '.errors');
    const before = seen(element);
    await time.pass();
    assert.equal(seen(element), before);
  });

  for (const [mode, phase] of [
    ['counts', 'delivered'],
    ['refuses', 'refused'],
    ['500', 'waiting'],
  ] as const) {
    it(`the word that an answer is ${phase} is still there`, async () => {
      const time = heldTime();
      const element = survey(mode);
      await answerAll(element, phase);
      const words = () => wordsOf(all(element, 'tillid-delivery-status', '[role=status]')[0]);
      const before = words();
      await time.pass();
      await eventually('the same words', () => words() === before);
    });
  }
});

describe('check 17 (WCAG 2.3.3): for a reader who wants no motion', () => {
  emulateMedia({ 'prefers-reduced-motion': 'reduce' });

  it('nothing moves from the first question to the thanks', async () => {
    const element = survey('counts');
    const page = element.parentElement!;
    await answerPage(element);
    const found = moving(page);
    await press(element);
    found.push(...moving(page));
    await appear(element, 'tillid-delivery-status', '.status.delivered');
    assert.deepEqual([...found, ...moving(page)], []);
  });
});
