import { assert } from '@open-wc/testing';
import { executeServerCommand, sendMouse } from '@web/test-runner-commands';
import { html } from 'lit';
import type { SurveyElement } from '../../src/elements/survey/survey.element.js';
import type { SurveyResponse } from '../../src/response/response.js';
import { comesTo } from '../fixtures/answering.js';
import { clickOnce } from '../fixtures/by-clicks.js';
import { placeOf } from '../fixtures/flat-tree.js';
import { EVERY_TYPE_COUNT, everyType } from '../fixtures/every-type.js';
import { listened } from '../fixtures/listened.js';
import { responseIn } from '../fixtures/running.js';
import { answerPage, controlsOf } from '../fixtures/states/answer-page.js';
import { all, eventually, find, listen, stage, stageOne, type, wordsOf } from '../fixtures/stage.js';
import { freshName, scripted } from '../fixtures/test-collector.js';

const begun = async () => {
  const element = stageOne<SurveyElement>(
    html`<tillid-survey endpoint=${scripted('counts').address} .definition=${{ ...everyType, id: freshName('pointer') }}></tillid-survey>`,
    'da',
  );
  await controlsOf(element, EVERY_TYPE_COUNT);
  return element;
};

/** Brings an element into view, and tells where its middle is. */
function middleOf(target: Element): { readonly x: number; readonly y: number } {
  target.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = target.getBoundingClientRect();
  return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
}

/** Clicks once on an element of a question. */
const click = (element: HTMLElement, question: string, selector: string, place = 0) => clickOnce(all(element, `[name="${question}"]`, selector)[place]!);

/** Presses on an element, and lifts the finger elsewhere. */
async function pressAndLeave(target: Element): Promise<void> {
  const { x, y } = middleOf(target);
  await sendMouse({ type: 'move', position: [x, y] });
  await sendMouse({ type: 'down' });
  await sendMouse({ type: 'move', position: [1, 1] });
  await sendMouse({ type: 'up' });
}

const ANSWERS = {
  visit: 4,
  way: 'bus',
  used: ['bench', 'shop'],
  met: { clean: 2, light: 5 },
  why: 'more shade',
  visits: 12,
  share: 50,
  ideas: ['trees'],
  support: ['market'],
  weigh: { quiet: 1, life: 2 },
  first: ['lamps', 'paint'],
  duel: [['west', 'east']],
  spend: ['pond'],
  shares: { music: 50 },
};

describe('checks 28 and 32 (WCAG 2.5.1, 2.5.7): with single clicks and letters a survey of every type of question', () => {
  it('is answered and received', async function () {
    this.timeout(40_000);
    const element = await begun();
    const submitted = listen('tillid-submit');
    await click(element, 'visit', '.option', 3);
    await click(element, 'way', '.option', 1);
    await click(element, 'used', '.option', 0);
    await click(element, 'used', '.option', 2);
    await click(element, 'met', '.option', 1);
    await click(element, 'met', '.option', 10);
    await click(element, 'why', 'textarea');
    await type('more shade');
    await click(element, 'visits', '#field');
    await type('12');
    await click(element, 'share', '[type=range]');
    await click(element, 'ideas', '#field');
    await type('trees');
    await click(element, 'ideas', '.add');
    await click(element, 'support', '.card', 1);
    await click(element, 'weigh', '[part=plus]', 0);
    await click(element, 'weigh', '[part=plus]', 1);
    await click(element, 'weigh', '[part=plus]', 1);
    await click(element, 'first', '.next', 1);
    await click(element, 'first', '.next', 0);
    await click(element, 'duel', '.side', 1);
    await click(element, 'spend', '.card', 1);
    await click(element, 'shares', '.more', 0);
    await clickOnce(find(element, '[part=send]')!);
    await eventually('the submission', () => submitted.length > 0);
    await comesTo(element, 'delivered');
    assert.deepEqual((responseIn(submitted[0]) as SurveyResponse).answers, ANSWERS);
  });
});

describe('what notes listeners', () => {
  const planted = (type: string, target: EventTarget) => {
    const noted = listened();
    target.addEventListener(type, () => undefined);
    return noted.objections();
  };

  it('objects to a planted one that acts while the pointer is down', () =>
    assert.deepEqual(planted('pointerdown', document.createElement('button')), ['button listens to pointerdown']));

  it('objects to a planted one on how the device moves', () => assert.deepEqual(planted('devicemotion', window), ['Window listens to devicemotion']));

  it('objects to a planted shortcut of the whole page', () => assert.deepEqual(planted('keydown', document), ['HTMLDocument listens to keydown']));

  it('does not object to keys in a field, or to clicks', () => assert.deepEqual([...planted('keydown', document.createElement('input')), ...planted('click', window)], []));
});

describe('check 29 (WCAG 2.5.2): a press that is moved away before it is lifted', () => {
  before(async function () {
    // The launcher of WebKit offers clicks only.
    if ((await executeServerCommand('engine')) === 'webkit') this.skip();
  });

  /** What can be pressed in an answered survey, with its words. */
  const targets = (element: HTMLElement) => {
    const parts = [...all(element, 'form > *', 'label, button'), ...all(element, 'button, summary')];
    return parts.filter((part) => part.checkVisibility() && part.getBoundingClientRect().width > 0);
  };

  const state = (element: HTMLElement) =>
    JSON.stringify([all(element, 'form > *').map((control) => ('given' in control ? control.given : '')), all<HTMLDetailsElement>(element, 'details').map(({ open }) => open)]);

  it('does nothing, wherever it was begun', async function () {
    this.timeout(60_000);
    const element = await begun();
    await answerPage(element);
    const heard = listen('input', 'change', 'submit', 'tillid-submit');
    const before = state(element);
    const acted: string[] = [];
    for (const target of targets(element)) {
      await pressAndLeave(target);
      if (state(element) !== before || heard.length > 0) acted.push(`${placeOf(target)} "${wordsOf(target)}"`);
    }
    assert.deepEqual(acted, []);
    assert.isAbove(targets(element).length, 20);
  });

  it('is found out where a planted button acts too early', async () => {
    const page = stage(html`<button @mousedown=${() => page.dispatchEvent(new Event('tillid-submit', { bubbles: true }))}>Send</button>`);
    const heard = listen('tillid-submit');
    await pressAndLeave(page.firstElementChild!);
    assert.lengthOf(heard, 1);
  });
});
