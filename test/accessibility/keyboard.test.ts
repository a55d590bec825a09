import { assert } from '@open-wc/testing';
import { html } from 'lit';
import type { SurveyElement } from '../../src/elements/survey/survey.element.js';
import type { SurveyResponse } from '../../src/response/response.js';
import { comesTo } from '../fixtures/answering.js';
import { elementStates, reachState, STATE_LANGUAGES } from '../fixtures/element-states.js';
import { elementsIn } from '../fixtures/flat-tree.js';
import { EVERY_TYPE_COUNT, everyType } from '../fixtures/every-type.js';
import { responseIn } from '../fixtures/running.js';
import { controlsOf } from '../fixtures/states/answer-page.js';
import { afterEachTidy, focused, listen, pause, press, stageOne, type } from '../fixtures/stage.js';
import { freshName, scripted } from '../fixtures/test-collector.js';

/** A pair that has just come takes no answer for so long, in milliseconds. */
const SETTLING = 450;

/** More presses of Tab than lie between any two questions. */
const FARTHEST = 20;

const controlOf = (element: Element | null) => (element?.getRootNode() as ShadowRoot | undefined)?.host?.getAttribute('name') ?? '';

/** Presses Tab until the focus is in a question, or on what is looked for in it. */
async function tabInto(question: string, selector = '*'): Promise<Element> {
  for (let presses = 0; presses < FARTHEST; presses++) {
    await press('Tab');
    const element = focused();
    if (element !== null && controlOf(element) === question && element.matches(selector)) return element;
  }
  throw new Error(`Tab did not come to ${selector} of ${question}; it came to ${focused()?.localName} of "${controlOf(focused())}"`);
}

async function tabTo(selector: string): Promise<void> {
  for (let presses = 0; presses < FARTHEST; presses++) {
    await press('Tab');
    if (focused()?.matches(selector)) return;
  }
  throw new Error(`Tab did not come to ${selector}`);
}

/** Answers every question of the survey with keys alone, from the first to the last. */
async function answerByKeys(element: SurveyElement): Promise<void> {
  // An arrow key means the next value in both directions of writing.
  const next = 'ArrowDown';
  const begin = Object.assign(document.createElement('button'), { textContent: 'before' });
  element.before(begin);
  afterEachTidy(() => begin.remove());
  begin.focus();
  await tabInto('visit');
  await press('Space', next, next, next);
  await tabInto('way');
  await press('Space', next, next);
  await tabInto('way', '[type=text]');
  await type('by boat');
  await tabInto('used');
  await press('Space', 'Tab', 'Space');
  await tabInto('met');
  await press('Space', next);
  await tabInto('met', '.row:last-child input');
  await press('Space');
  await tabInto('why');
  await type('more shade');
  await tabInto('visits');
  await type('12');
  await tabInto('share', '[type=range]');
  await press('Home', 'ArrowUp', 'ArrowUp');
  await tabInto('ideas', '#field');
  await type('trees');
  await press('Enter');
  await type('a fountain');
  await tabInto('ideas', '.add');
  await press('Enter');
  await tabInto('support');
  await press('Space');
  await tabInto('weigh', '[part=plus]');
  await press('Enter', 'Enter');
  await tabInto('first', '.next');
  await press('Enter');
  await tabInto('first', '.next');
  await press('Enter');
  await tabInto('duel', '.side');
  await pause(SETTLING);
  await press('Enter');
  await tabInto('spend', '[type=checkbox]');
  await press('Space');
  await tabInto('shares', '[part=field]');
  await type('250');
}

const ANSWERS = {
  visit: 4,
  way: { other: 'by boat' },
  used: ['bench', 'water'],
  met: { clean: 2, light: 1 },
  why: 'more shade',
  visits: 12,
  share: 2,
  ideas: ['trees', 'a fountain'],
  support: ['stage'],
  weigh: { quiet: 2 },
  first: ['paint', 'lamps'],
  duel: [['east', 'west']],
  spend: ['swing'],
  shares: { music: 250 },
};

const begun = async (language: string) => {
  const element = stageOne<SurveyElement>(
    html`<tillid-survey endpoint=${scripted('counts').address} .definition=${{ ...everyType, id: freshName('keys') }}></tillid-survey>`,
    language,
  );
  await controlsOf(element, EVERY_TYPE_COUNT);
  return element;
};

describe('check 18 (WCAG 2.1.1): with keys alone a survey of every type of question', () => {
  for (const language of STATE_LANGUAGES) {
    it(`is answered and received (${language})`, async function () {
      this.timeout(40_000);
      const element = await begun(language);
      const submitted = listen('tillid-submit');
      await answerByKeys(element);
      await tabTo('[part=send]');
      await press('Enter');
      await comesTo(element, 'delivered');
      assert.deepEqual((responseIn(submitted[0]) as SurveyResponse).answers, ANSWERS);
    });
  }
});

describe('check 35 (WCAG 3.2.1, 3.2.2): answering a survey of every type of question', () => {
  it('neither sends nor leaves the page of the survey', async function () {
    this.timeout(40_000);
    const element = await begun('da');
    const heard = listen('submit', 'tillid-submit', 'tillid-stored');
    const before = location.href;
    await answerByKeys(element);
    assert.deepEqual([heard.map(({ type }) => type), location.href, (await controlsOf(element)).length], [[], before, EVERY_TYPE_COUNT]);
  });

  it('leaves the focus on what was chosen', async () => {
    const element = await begun('en');
    const moved: string[] = [];
    for (const control of await controlsOf(element)) {
      const input = control.renderRoot.querySelector<HTMLElement>('input[type=radio], input[type=checkbox]');
      if (input === null) continue;
      input.focus();
      await press('Space');
      await control.updateComplete;
      if (focused() !== input) moved.push(control.name);
    }
    assert.deepEqual(moved, []);
  });
});

/** Everything that a key could have changed: values, choices, words, and what is open. Reading aloud is offered in an idle moment. */
const fingerprint = (page: HTMLElement) =>
  [...elementsIn(page)]
    .filter((element) => !element.matches('tillid-read-aloud') && !(element.getRootNode() as ShadowRoot).host?.matches('tillid-read-aloud'))
    .map((element) => {
      const { value = '', checked = false, open = false } = element as Partial<{ value: unknown; checked: boolean; open: boolean }>;
      return [element.localName, element.className, String(value), checked, open, element.shadowRoot === null ? element.textContent : ''].join('|');
    })
    .join('\n');

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789?/.,- ';

/** One of each kind; that nothing listens to keys outside of fields is tested in every state (questions.test.ts, elements.test.ts). */
const OPEN = elementStates.filter(({ name }) =>
  /^(a satisfaction question with faces, (asking|delivered)|a survey with every type of question, (asking|pressed)|the review of|results of every|an outbox with an answer that was refused)/.test(
    name,
  ),
);

describe('check 20 (WCAG 2.1.4): letters and figures that are typed outside of a widget', () => {
  for (const state of OPEN) {
    it(`change nothing in ${state.name}`, async () => {
      const outside = Object.assign(document.createElement('div'), { tabIndex: -1 });
      document.body.append(outside);
      afterEachTidy(() => outside.remove());
      const page = await reachState(state, 'en');
      outside.focus();
      const [before, heard] = [fingerprint(page), listen('input', 'change', 'submit', 'tillid-submit')];
      await type(LETTERS);
      assert.deepEqual([fingerprint(page), heard.length], [before, 0]);
    });
  }

  it('are found out where a planted shortcut listens to them', async () => {
    const page = stageOne(html`<div></div>`);
    const shortcut = ({ key }: KeyboardEvent) => key === 's' && page.dispatchEvent(new Event('tillid-submit', { bubbles: true }));
    document.addEventListener('keydown', shortcut);
    afterEachTidy(() => document.removeEventListener('keydown', shortcut));
    const heard = listen('tillid-submit');
    await type(LETTERS);
    assert.lengthOf(heard, 1);
  });
});
