import { assert } from '@open-wc/testing';
import { askingElements } from '../fixtures/asking-elements.js';
import { byClicks } from '../fixtures/by-clicks.js';
import { byKeyboard } from '../fixtures/by-keyboard.js';
import { listen, stageOne } from '../fixtures/stage.js';
import { freshName, publish } from '../fixtures/test-collector.js';
import { type Journey, walkThrough } from '../fixtures/walk-through.js';
import { itArrives } from './arrival-contract.js';

const ELEMENTS = await askingElements();

for (const language of ['da', 'en']) {
  for (const { name, definition: asked, show } of ELEMENTS) {
    describe(`with single clicks alone ${name} (${language})`, () => {
      const definition = { ...asked, id: freshName('clicks') };
      let journey: Journey;
      let presses: string[] = [];
      before(async () => {
        await publish(definition);
        const heard = listen('mousedown', 'dblclick', 'dragstart');
        journey = await walkThrough(stageOne(show(definition.id), language), definition, byClicks);
        presses = heard.map(({ type }) => type);
      });
      itArrives(definition, () => journey);

      if (language === 'en') {
        it('sends the same response as the keyboard', async () => {
          const { response } = await walkThrough(stageOne(show(definition.id), language), definition, byKeyboard({ goesRound: false, isTold: false }));
          assert.deepEqual(journey.response, { ...response, id: journey.response.id });
        });
      }

      it('takes one press for each question and each page', () =>
        assert.deepEqual(
          presses,
          [...journey.asked, ...journey.pages].map(() => 'mousedown'),
        ));
    });
  }
}
