import { assert } from '@open-wc/testing';
import { onlyInChromium } from '../fixtures/stage.js';
import { TOLD } from '../fixtures/told-questions.js';
import type { Journey } from '../fixtures/walk-through.js';

/** What holds of every survey that was answered with keys alone: a sentence → what throws where it does not. */
export const KEYBOARD = {
  'never leaves the focus on the page itself': ({ lostAfter }) => assert.deepEqual(lostAfter, []),
} as const satisfies Record<string, (journey: Journey) => void>;

/** What a screen reader is told on the way. */
export const HEARD = Object.fromEntries(Object.entries(TOLD).map(([sentence, faultsIn]) => [sentence, (journey: Journey) => assert.deepEqual(faultsIn(journey), [])]));

/** Writes the tests of it. */
export function itIsKeyboardAccessible(journeyOf: () => Journey): void {
  for (const [sentence, check] of Object.entries(KEYBOARD)) it(sentence, () => check(journeyOf()));

  describe('a screen reader is told', () => {
    before(onlyInChromium);
    for (const [sentence, check] of Object.entries(HEARD)) it(sentence, () => check(journeyOf()));
  });
}
