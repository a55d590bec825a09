import { assert } from '@open-wc/testing';
import { html } from 'lit';
import { ELEMENT_STATES, reachState, type StateLanguage } from '../fixtures/element-states.js';
import { DARK, LIGHT } from '../fixtures/inspections/circumstances.js';
import { faintRing } from '../fixtures/inspections/focus-ring.js';
import { stage } from '../fixtures/stage.js';
import { tabThrough } from '../fixtures/tab-stops.js';

const paint = (colours: Partial<CSSStyleDeclaration>) => Object.assign(document.body.style, colours);

afterEach(() => paint({ colorScheme: '', backgroundColor: '', color: '' }));

/** Keys do not depend on the language, but on the direction of writing: all states in Danish, those of the questions in Arabic too. */
const languagesOf = (family: string): readonly StateLanguage[] => (family === 'questions' ? ['da', 'ar'] : ['da']);

/** What is passed by Tab in every state of a family, there and back; the ring is looked at in the light on the way there, in the dark on the way back. */
async function objectionsIn(family: keyof typeof ELEMENT_STATES, language: StateLanguage): Promise<string[]> {
  const found: string[] = [];
  for (const state of ELEMENT_STATES[family]) {
    const page = await reachState(state, language);
    paint(LIGHT);
    const there = await tabThrough(page, 'Tab', faintRing);
    paint(DARK);
    const back = await tabThrough(page, 'Shift+Tab', faintRing);
    page.remove();
    found.push(...[...there.objections, ...back.objections].map((objection) => `${state.name}: ${objection}`));
  }
  return found;
}

describe('checks 19, 24, 26 and 35 (WCAG 2.1.2, 2.4.3, 2.4.7, 3.2.1): Tab goes through in order and out again, with a ring that is seen, and nothing else happens', () => {
  for (const family of Object.keys(ELEMENT_STATES) as (keyof typeof ELEMENT_STATES)[]) {
    for (const language of languagesOf(family)) {
      it(`in every state of the ${family} (${language})`, async function () {
        this.timeout(120_000);
        assert.deepEqual(await objectionsIn(family, language), []);
      });
    }
  }
});

describe('a way with Tab', () => {
  const planted = (template = html`<div></div>`) => {
    const page = stage(template);
    const root = page.firstElementChild!.attachShadow({ mode: 'open' });
    return { page, root };
  };
  const add = (root: ShadowRoot, styles: Partial<CSSStyleDeclaration> = {}) => {
    const button = document.createElement('button');
    Object.assign(button.style, styles);
    root.append(button);
    return button;
  };

  it('objects to a planted ring that is missing', async () => {
    const { page, root } = planted();
    add(root, { outline: 'none' });
    assert.match((await tabThrough(page, 'Tab', faintRing)).objections.join(), /has no ring/);
  });

  it('objects to a planted ring that is too faint', async () => {
    const { page, root } = planted();
    add(root, { outline: '3px solid #cccccc' });
    assert.match((await tabThrough(page, 'Tab', faintRing)).objections.join(), /has a ring of 1\.6/);
  });

  it('objects to a planted trap', async () => {
    const { page, root } = planted();
    const button = add(root);
    button.addEventListener('keydown', (event) => event.preventDefault());
    assert.match((await tabThrough(page, 'Tab')).objections.join(), /does not come out again/);
  });

  it('objects to a planted order of its own', async () => {
    const { page, root } = planted();
    add(root);
    add(root).tabIndex = 1;
    assert.match((await tabThrough(page, 'Tab')).objections.join(), /does not go in the order of the page/);
  });

  it('objects to a planted button that works and is passed over, not to one that is said to be off', async () => {
    const { page, root } = planted();
    add(root).tabIndex = -1;
    assert.match((await tabThrough(page, 'Tab')).objections.join(), /passes over/);
    root.querySelector('button')!.ariaDisabled = 'true';
    assert.deepEqual((await tabThrough(page, 'Tab')).objections, []);
  });

  it('objects to what sends by itself when it is reached', async () => {
    const { page, root } = planted();
    add(root).addEventListener('focus', () => page.dispatchEvent(new Event('tillid-submit', { bubbles: true })));
    assert.match((await tabThrough(page, 'Tab')).objections.join(), /fires tillid-submit/);
  });
});
