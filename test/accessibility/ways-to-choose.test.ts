import { assert } from '@open-wc/testing';
import type { AccessibleNode } from '../fixtures/stage.js';
import { onlyInChromium } from '../fixtures/stage.js';
import { tabThrough } from '../fixtures/tab-stops.js';
import { clicks, keys, walkWay, type WayWalked } from '../fixtures/ways/walk-way.js';
import { WAY_LANGUAGES } from '../fixtures/ways/way.js';
import { controlOf, stageBoard } from '../fixtures/ways/way-board.js';
import { WAYS } from '../fixtures/ways/ways-to-choose.js';

const MEANS = { 'keys alone': keys, 'single clicks alone': clicks };

const TOLD = /^(group|list|combobox|textbox|checkbox|button)$/;

/** A node as a screen reader tells of it: role, name, value and states. */
function inWords({ role, name, value, checked, pressed, disabled, invalid }: AccessibleNode): string {
  const ticked = checked === undefined ? '' : checked === 'true' ? 'checked' : 'unchecked';
  return [role, `"${name}"`, value, ticked, pressed === 'true' && 'pressed', disabled && 'disabled', invalid === 'true' && 'invalid'].filter(Boolean).join(' ');
}

for (const way of WAYS) {
  for (const language of WAY_LANGUAGES) {
    for (const [name, means] of Object.entries(MEANS)) {
      describe(`a board of the method "${way.method}" that is answered with ${name} (${language})`, () => {
        let walked: WayWalked;

        before(async function () {
          this.timeout(40_000);
          walked = await walkWay(stageBoard(way.method, language), way, means);
        });

        it('tells of every step once, by name and number', () =>
          assert.deepEqual(
            walked.steps.map(({ told }) => told),
            way.steps.map(({ told }) => [told[language]]),
          ));

        it('tells politely, in regions that were there before', () => assert.deepEqual(walked.objections, []));

        // A click beside a field leaves it for nothing.
        it('keeps the focus where the step was taken', () =>
          assert.deepEqual(
            way.steps.flatMap(({ at, write }, place) => (walked.steps[place]!.isFocusKept || (write && means === clicks) ? [] : [at])),
            [],
          ));

        it('sends the answer', () => assert.deepEqual(walked.answers, { board: way.answer }));

        describe('in Chromium', () => {
          before(onlyInChromium);

          it('tells a screen reader role, name and state of all that can be pressed or written into', () =>
            assert.sameMembers(walked.tree.filter((node) => TOLD.test(node.role) && node.name !== '').map(inWords), [...way.tree[language]]));
        });
      });
    }

    describe(`a board of the method "${way.method}" (${language})`, () => {
      for (const key of ['Tab', 'Shift+Tab'] as const) {
        it(`is gone through with ${key} in the order in which it stands`, async () => {
          const board = stageBoard(way.method, language);
          await controlOf(board, way.method);
          assert.deepEqual((await tabThrough(board.parentElement!, key)).objections, []);
        });
      }
    });
  }
}
