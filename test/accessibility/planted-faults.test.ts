import { assert } from '@open-wc/testing';
import { html } from 'lit';
import { byKeyboard } from '../fixtures/by-keyboard.js';
import '../fixtures/faulty-survey.js';
import { type Fault, faultyDefinition } from '../fixtures/faulty-survey.js';
import { onlyInChromium, stageOne } from '../fixtures/stage.js';
import { walkThrough } from '../fixtures/walk-through.js';
import { ARRIVES } from './arrival-contract.js';
import { HEARD, KEYBOARD } from './keyboard-contract.js';

const CHECKS = Object.entries({ ...ARRIVES, ...KEYBOARD, ...HEARD });

/** Fault → the checks that find it. */
const FINDS: Readonly<Record<Fault, readonly string[]>> = {
  none: [],
  'question-told-twice': ['every question as a group or a field under its own words'],
  'option-without-name': ['every option by a name of its own'],
  'options-of-one-name': ['every option by a name of its own'],
  'option-chosen-before': ['that nothing is chosen at first, and then what was chosen'],
  'option-outside-the-set': ['as many options, in the same order, as the arrow keys go through'],
  'hint-apart': ['the hint of a question as its description'],
  'button-without-name': ['the name of every button'],
  'other-answer': ['sends exactly the answers that were given'],
  'answer-out-of-range': ['sends exactly the answers that were given', 'sends a response that fits its definition'],
  'delivery-told-twice': ['tells once that the response was received'],
  'region-made-late': ['says once, in a live region that was there before, that the answer was received'],
  'message-said-twice': ['says once, in a live region that was there before, that the answer was received'],
  'region-that-is-off': ['that the answer was received, in a polite live region'],
  'focus-left-behind': ['ends with the focus on the thanks', 'never leaves the focus on the page itself', 'that the focus is on the thanks'],
};

/** Chromium alone tells the accessibility tree, which most of the checks read. */
describe('of a survey with a planted fault, exactly these checks fail:', () => {
  before(onlyInChromium);

  for (const [fault, found] of Object.entries(FINDS)) {
    it(`${fault}: ${found.join('; ') || 'no check'}`, async () => {
      const journey = await walkThrough(stageOne(html`<tillid-faulty-survey .fault=${fault}></tillid-faulty-survey>`), faultyDefinition, byKeyboard());
      const finds = (check: (typeof CHECKS)[number][1]) => {
        try {
          check(journey);
          return false;
        } catch {
          return true;
        }
      };
      assert.deepEqual(
        CHECKS.filter(([, check]) => finds(check)).map(([sentence]) => sentence),
        found,
      );
    });
  }

  it('each check fails of some fault', () =>
    assert.sameMembers(
      [...new Set(Object.values(FINDS).flat())],
      CHECKS.map(([sentence]) => sentence),
    ));
});
