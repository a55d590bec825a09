import { assert } from '@open-wc/testing';
import { ELEMENT_STATES, reachState } from '../fixtures/element-states.js';
import { objections } from '../fixtures/axe.js';
import { elementsIn, isSeen, placeOf } from '../fixtures/flat-tree.js';
import { lookAlike } from '../fixtures/inspections/choices.js';
import { FORCED, inColours } from '../fixtures/inspections/circumstances.js';
import { faintRing } from '../fixtures/inspections/focus-ring.js';
import { emulateMedia } from '../fixtures/stage.js';
import { tabThrough } from '../fixtures/tab-stops.js';

/** Fields and buttons that lose their edge where the reader's colours take the place of the page's. */
const edgeless = (page: HTMLElement) =>
  [...elementsIn(page)]
    .filter((element) => element.matches('button:not(.clear, .link), textarea, input[type=text]') && isSeen(element))
    .filter((element) => Number.parseFloat(getComputedStyle(element).borderTopWidth) === 0)
    .map((element) => `${placeOf(element)} has no edge`);

describe('check 16: in the colours of the reader', () => {
  emulateMedia({ 'forced-colors': 'active' });

  for (const family of Object.keys(ELEMENT_STATES) as (keyof typeof ELEMENT_STATES)[]) {
    describe(`in every state of the ${family}`, () => {
      const found = { axe: [] as string[], alike: [] as string[], edges: [] as string[] };

      before(async function () {
        this.timeout(120_000);
        for (const state of ELEMENT_STATES[family]) {
          const page = await reachState(state, 'da');
          const note = (objection: string) => `${state.name}: ${objection}`;
          found.axe.push(...(await inColours(FORCED, objections)(page)).map(note));
          found.alike.push(...(await inColours(FORCED, lookAlike)(page)).map(note));
          found.edges.push(...edgeless(page).map(note));
          page.remove();
        }
      });

      it('axe-core finds nothing to object to', () => assert.deepEqual(found.axe, []));

      it('what is chosen looks different from what is not', () => assert.deepEqual(found.alike, []));

      it('fields and buttons have an edge', () => assert.deepEqual(found.edges, []));
    });
  }

  it('the ring of the focus can be seen', async function () {
    this.timeout(60_000);
    const faint: string[] = [];
    for (const state of ELEMENT_STATES.surveys.filter(({ name }) => /every type of question(, answered|, pressed without an answer)?$/.test(name))) {
      Object.assign(document.body.style, FORCED);
      const page = await reachState(state, 'da');
      faint.push(...(await tabThrough(page, 'Tab', faintRing)).objections);
      page.remove();
      Object.assign(document.body.style, { colorScheme: '', backgroundColor: '', color: '' });
    }
    assert.deepEqual(faint, []);
  });
});
