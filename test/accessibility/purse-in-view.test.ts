import { assert } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { html } from 'lit';
import '../../src/questions/budget/budget.element.js';
import type { BudgetElement } from '../../src/questions/budget/budget.element.js';
import { onlyInChromium } from '../fixtures/stage.js';
import { all, appear, find, focused, press, stageOne } from '../fixtures/stage.js';

/** The window of the test runner. */
const USUAL = { width: 800, height: 600 };

const IDS = Array.from({ length: 16 }, (_one, place) => `p${place}`);

/** A purse that is exceeded, so that what to take out stands with what is left; with room below it. */
async function exceeded(amounts: boolean): Promise<BudgetElement> {
  const options = IDS.map((id) => ({ id, text: { da: `Forslag ${id}` }, cost: 100 }));
  const question = { id: 'q', type: 'budget' as const, amounts, budget: 150, text: { da: 'Hvad skal pengene bruges på?' }, options };
  const purse = stageOne<HTMLElement>(
    html`<div>
      <tillid-budget .question=${question}></tillid-budget>
    </div>`,
    'da',
  ).querySelector('tillid-budget')!;
  const room = document.createElement('p');
  room.style.height = '1200px';
  purse.after(room);
  await appear(purse, 'li');
  purse.value = amounts ? { p0: 100, p1: 100 } : ['p0', 'p1'];
  await purse.updateComplete;
  return purse;
}

/** What has the focus under the purse, wholly or in part, on the way with Tab or back. */
async function coveredOnTheWay(purse: BudgetElement, key: 'Tab' | 'Shift+Tab'): Promise<string[]> {
  const stops = all(purse, '.cards input, .cards button');
  const covered: string[] = [];
  (key === 'Tab' ? stops[0] : stops.at(-1))!.focus();
  for (let presses = 1; presses < stops.length; presses++) {
    await press(key);
    const target = focused()!.closest('label') ?? focused()!;
    const bar = (find(purse, '.purse')!.getBoundingClientRect().height > 0 ? find(purse, '.purse') : find(purse, '.left'))!.getBoundingClientRect();
    const { top, bottom } = target.getBoundingClientRect();
    if (bottom > bar.top && top < bar.bottom) covered.push(`${key} ${presses}: ${target.className} ${Math.round(bottom - bar.top)} px under it`);
  }
  return covered;
}

describe('check 27 (WCAG 2.4.11): the purse, which stays in sight,', () => {
  before(onlyInChromium);
  after(() => setViewport(USUAL));

  for (const [width, height] of [
    [320, 480],
    [800, 600],
    [1280, 720],
  ] as const) {
    for (const amounts of [false, true]) {
      for (const key of ['Tab', 'Shift+Tab'] as const) {
        it(`covers nothing that gets the focus by ${key}, ${amounts ? 'amounts' : 'projects'}, in a window of ${width} by ${height}`, async () => {
          await setViewport({ width, height });
          assert.deepEqual(await coveredOnTheWay(await exceeded(amounts), key), []);
        });
      }
    }
  }
});
