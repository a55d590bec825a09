import { assert } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/elements/outbox/outbox.element.js';
import '../../src/elements/satisfaction/satisfaction.element.js';
import { browserOutbox } from '../../src/outbox/browser-outbox.js';
import { loadOutboxMessages } from '../../src/locales/apart/loaders.js';
import { loadAfterMessages, loadMessages, loadSurveyMessages } from '../../src/locales/loaders.js';
import { choose, comesTo, send } from '../fixtures/answering.js';
import { STATE_LANGUAGES, type StateLanguage } from '../fixtures/element-states.js';
import { hearRegions, wordsSaid } from '../fixtures/live-regions.js';
import { answerAll, controlsOf } from '../fixtures/states/answer-page.js';
import { appear, eventually, find, press, stageOne, type } from '../fixtures/stage.js';
import { scripted } from '../fixtures/test-collector.js';

/** An answering element that is ready to send: what comes after asking is fetched in an idle moment. */
async function ready(mode: 'counts' | '500' | 'refuses', language: StateLanguage) {
  const element = stageOne(html`<tillid-satisfaction endpoint=${scripted(mode).address}></tillid-satisfaction>`, language);
  await choose(element, 2);
  await customElements.whenDefined('tillid-delivery-status');
  await appear(element, 'tillid-delivery-status', '[role=status]');
  return element;
}

for (const language of STATE_LANGUAGES) {
  describe(`check 44 (WCAG 4.1.3): politely, in regions that were there before, it is said once (${language})`, () => {
    for (const [mode, phase, last] of [
      ['counts', 'delivered', 'delivered'],
      ['500', 'waiting', 'storedWaiting'],
      ['refuses', 'refused', 'refused'],
    ] as const) {
      it(`that an answer is kept, and then that it is ${phase}`, async () => {
        const words = await loadAfterMessages(language);
        const element = await ready(mode, language);
        const said = hearRegions(element);
        await send(element);
        await comesTo(element, phase);
        await eventually('the last words', () => wordsSaid(said).at(-1) === words[last]);
        const spoken = wordsSaid(said);
        assert.deepEqual(spoken, [...new Set(spoken)], 'nothing is said twice');
        assert.deepEqual(
          spoken.filter((one) => ![words.storing, words.stored, words[last]].includes(one)),
          [],
        );
        assert.deepEqual(said.objections(), []);
      });
    }

    it('that nothing has been chosen yet', async () => {
      const { nothingToSend } = await loadMessages(language);
      const element = stageOne(html`<tillid-satisfaction endpoint=${scripted('counts').address}></tillid-satisfaction>`, language);
      await controlsOf(element);
      const said = hearRegions(element);
      await send(element);
      await eventually('the words', () => wordsSaid(said).length > 0);
      assert.deepEqual([wordsSaid(said), said.objections()], [[nothingToSend], []]);
    });

    it('that a waiting answer was received later', async () => {
      const { outboxAllReceived } = await loadOutboxMessages(language);
      const element = stageOne(html`<tillid-outbox></tillid-outbox>`, language);
      await appear(element, '.empty');
      const said = hearRegions(element);
      await browserOutbox().add({ id: crypto.randomUUID() }, new URL(scripted('counts', { delay: 400 }).address, location.href).href);
      await eventually('the word that one waits', () => find(element, '.waiting'));
      await eventually('the words', () => wordsSaid(said).includes(outboxAllReceived));
      const spoken = wordsSaid(said);
      assert.deepEqual(
        spoken.filter((one, index) => one === spoken[index - 1]),
        [],
        'nothing is said twice in a row',
      );
      assert.deepEqual(said.objections(), []);
    });

    it('that a card was added and removed', async () => {
      const element = stageOne(html`<tillid-cards label="?"></tillid-cards>`, language);
      (await appear(element, '#field')).focus();
      const said = hearRegions(element);
      await type('a');
      await press('Enter');
      await eventually('the first words', () => wordsSaid(said).length === 1);
      (await appear(element, '.remove')).click();
      await eventually('the second words', () => wordsSaid(said).length === 2);
      const { cardRemoved } = await loadSurveyMessages(language);
      assert.deepEqual([wordsSaid(said)[1], said.objections()], [cardRemoved('a'), []]);
    });

    it('how many characters are left, and what looks private', async () => {
      const { telephoneFound } = await loadSurveyMessages(language);
      const element = stageOne(html`<tillid-text label="?" maxlength="105"></tillid-text>`, language);
      (await appear(element, 'textarea')).focus();
      const said = hearRegions(element);
      await type('46 40 12 34');
      await press('Tab');
      await eventually('the note', () => wordsSaid(said).includes(telephoneFound));
      assert.isAtLeast(wordsSaid(said).length, 2);
      assert.deepEqual(said.objections(), []);
    });
  });
}

describe('check 44 (WCAG 4.1.3): a survey', () => {
  it('says no words in two places at once', async () => {
    const element = await ready('counts', 'da');
    const said = hearRegions(element);
    await answerAll(element, 'delivered');
    const regions = new Map(said.messages.filter(({ words }) => words !== '').map(({ region, words }) => [words, region]));
    assert.lengthOf(new Set(regions.values()), 1);
  });
});

describe('what hears live regions', () => {
  it('objects to a planted region that comes with its words', async () => {
    const element = stageOne(html`<div></div>`);
    const said = hearRegions(element);
    element.attachShadow({ mode: 'open' }).append(Object.assign(document.createElement('p'), { role: 'status', textContent: 'Sent' }));
    assert.deepEqual(said.objections(), ['div p came with "Sent" in it']);
  });

  it('objects to a planted region that interrupts', async () => {
    const element = stageOne(html`<div><p role="alert"></p></div>`);
    assert.deepEqual(hearRegions(element).objections(), ['p interrupts']);
  });
});
