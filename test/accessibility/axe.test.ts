import { assert } from '@open-wc/testing';
import { html } from 'lit';
import { axe } from '../fixtures/axe.js';
import { elementStates, reachState } from '../fixtures/element-states.js';
import { stage } from '../fixtures/stage.js';

/** What axe-core makes of every state is tested in questions.test.ts, elements.test.ts and forced-colours.test.ts; here it is axe-core that is tested. */
describe('axe-core', () => {
  for (const rule of ['color-contrast', 'target-size', 'label', 'button-name']) {
    it(`really runs the rule ${rule} through the shadow roots`, async () => {
      const page = await reachState(
        elementStates.find(({ name }) => name === 'a satisfaction question with csat, answered')!,
        'en',
      );
      const { passes } = await axe(page);
      assert.isAbove(passes.find(({ id }) => id === rule)?.nodes.length ?? 0, 0);
    });
  }

  it('finds a planted lack of contrast', async () => {
    const page = stage(html`<p>Too faint to read</p>`);
    page.querySelector('p')!.style.color = '#bbbbbb';
    const { violations } = await axe(page);
    assert.deepEqual(
      violations.map(({ id }) => id),
      ['color-contrast'],
    );
  });

  it('finds a planted target that is too small', async () => {
    const page = stage(html`<button>a</button><button>b</button>`);
    for (const button of page.querySelectorAll('button')) Object.assign(button.style, { width: '12px', height: '12px', padding: '0', border: '0', margin: '0' });
    const { violations } = await axe(page);
    assert.include(
      violations.map(({ id }) => id),
      'target-size',
    );
  });

  it('finds a planted button without a name inside a shadow root', async () => {
    const page = stage(html`<div></div>`);
    page.firstElementChild!.attachShadow({ mode: 'open' }).append(document.createElement('button'));
    const { violations } = await axe(page);
    assert.include(
      violations.map(({ id }) => id),
      'button-name',
    );
  });
});
