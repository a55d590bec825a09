import { assert } from '@open-wc/testing';
import { html } from 'lit';
import { satisfactionDefinition } from '../../src/instruments/satisfaction/satisfaction.js';
import { shownFields } from '../fixtures/accessible-fields.js';
import { askingElements } from '../fixtures/asking-elements.js';
import { byKeyboard } from '../fixtures/by-keyboard.js';
import { eventually, stageOne } from '../fixtures/stage.js';
import { COLLECTOR, freshName, publish } from '../fixtures/test-collector.js';
import { type Journey, walkThrough } from '../fixtures/walk-through.js';
import { itArrives } from './arrival-contract.js';
import { itIsKeyboardAccessible } from './keyboard-contract.js';

const ELEMENTS = await askingElements();

for (const language of ['da', 'en']) {
  for (const { name, definition: asked, show } of ELEMENTS) {
    describe(`with keys alone, ${name} (${language})`, () => {
      const definition = { ...asked, id: freshName('keys') };
      let journey: Journey;
      before(async () => {
        await publish(definition);
        journey = await walkThrough(stageOne(show(definition.id), language), definition, byKeyboard());
      });
      itArrives(definition, () => journey);
      itIsKeyboardAccessible(() => journey);
    });
  }
}

for (const arrow of ['ArrowLeft', 'ArrowRight'] as const) {
  describe(`with Tab, Space, Enter and ${arrow} alone, a satisfaction question written from right to left (ar)`, () => {
    const definition = { ...satisfactionDefinition({ comment: true }), id: freshName('keys') };
    let journey: Journey;
    let direction: string | null | undefined;
    before(async () => {
      await publish(definition);
      const element = stageOne(html`<tillid-satisfaction comment survey=${definition.id} endpoint=${COLLECTOR}></tillid-satisfaction>`, 'ar');
      const { element: question } = await eventually('the question', () => shownFields(element)[0]);
      direction = question.closest('[dir]')?.getAttribute('dir');
      journey = await walkThrough(element, definition, byKeyboard({ arrow }));
    });
    it('is written from right to left', () => assert.equal(direction, 'rtl'));
    itArrives(definition, () => journey);
    itIsKeyboardAccessible(() => journey);
  });
}
