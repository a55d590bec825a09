import { assert } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/elements/satisfaction/satisfaction.element.js';
import { satisfactionDefinition, type SatisfactionOptions } from '../../src/instruments/satisfaction/satisfaction.js';
import { configure } from '../../src/locales/configure.js';
import { browserOutbox } from '../../src/outbox/browser-outbox.js';
import type { SurveyResponse } from '../../src/response/response.js';
import { choose, comesTo, deliveryWords, hintWords, send, write } from '../fixtures/answering.js';
import { all, appear, eventually, find, focused, listen, pause, stage, stageOne, wordsOf } from '../fixtures/stage.js';
import { openTab } from '../fixtures/tab.js';
import { COLLECTOR, freshName, publish, resultsWith, scripted } from '../fixtures/test-collector.js';

const EVENTS = ['tillid-start', 'tillid-submit', 'tillid-stored', 'tillid-delivered', 'tillid-refused', 'tillid-error'];
const detailOf = <T>(event: Event | undefined) => (event as CustomEvent<T> | undefined)?.detail;
const names = (events: readonly Event[]) => events.map((event) => event.type);

/** A published survey of the element's own definition, under a name of its own. */
async function published(options: SatisfactionOptions = {}): Promise<string> {
  const survey = freshName('visit');
  await publish(satisfactionDefinition({ ...options, survey }));
  return survey;
}

describe('the satisfaction element', () => {
  describe('draws', () => {
    const drawn = async (look: string, levels = 0) => {
      const element = stageOne(html`<tillid-satisfaction look=${look} levels=${levels || ''}></tillid-satisfaction>`);
      await appear(element, 'tillid-scale', 'input');
      return element;
    };
    const labels = (element: HTMLElement) => all(element, 'tillid-scale', '.option').map(wordsOf);

    it('faces with the five words of satisfaction', async () => {
      assert.deepEqual(labels(await drawn('faces')), ['Very dissatisfied', 'Dissatisfied', 'Neither satisfied nor dissatisfied', 'Satisfied', 'Very satisfied']);
    });

    it('a face of its own for every level', async () => {
      const pictures = all(await drawn('faces'), 'tillid-scale', '.picture svg').map((svg) => [...svg.querySelectorAll('path')].map((path) => path.getAttribute('d')).join());
      assert.equal(new Set(pictures).size, 5);
    });

    it('stars that are counted in words', async () => {
      assert.equal(labels(await drawn('stars'))[2], '3 of 5 stars');
    });

    it('numbers, with words at both ends', async () => assert.deepEqual(labels(await drawn('numbers')), ['1, Very dissatisfied', '2', '3', '4', '5, Very satisfied']));

    it('the recommendation question from 0 to 10', async () => {
      const element = await drawn('nps');
      assert.deepEqual([labels(element).length, labels(element)[0], labels(element)[10]], [11, '0, Not at all likely', '10, Extremely likely']);
    });

    it('the words of satisfaction as a list', async () => assert.equal(labels(await drawn('csat'))[4], 'Very satisfied'));

    it('the effort question from 1 to 7', async () => {
      const element = await drawn('ces');
      assert.deepEqual([labels(element).length, labels(element)[0], labels(element)[6]], [7, '1, Strongly disagree', '7, Strongly agree']);
    });

    it('as many faces as `levels` says', async () => assert.deepEqual(labels(await drawn('faces', 3)), ['Dissatisfied', 'Neither satisfied nor dissatisfied', 'Satisfied']));

    it('the question in own words', async () => {
      const element = stageOne(html`<tillid-satisfaction question="Fandt du bogen?"></tillid-satisfaction>`);
      assert.equal(wordsOf(await appear(element, 'tillid-scale', 'legend')), 'Fandt du bogen?');
    });
  });

  describe('tells by events', () => {
    it('that the first answer was given, once', async () => {
      const heard = listen('tillid-start');
      const element = stageOne(html`<tillid-satisfaction></tillid-satisfaction>`);
      await choose(element, 2);
      await choose(element, 3);
      assert.deepEqual(
        heard.map((event) => detailOf(event)),
        [{ survey: 'satisfaction' }],
      );
    });

    it('start, submit, stored and delivered, in this order', async () => {
      const survey = await published();
      const heard = listen(...EVENTS);
      const element = stageOne(html`<tillid-satisfaction survey=${survey} endpoint=${COLLECTOR}></tillid-satisfaction>`);
      await choose(element, 4);
      await send(element);
      await comesTo(element, 'delivered');
      assert.deepEqual(names(heard), ['tillid-start', 'tillid-submit', 'tillid-stored', 'tillid-delivered']);
    });

    it('the whole response before it is kept', async () => {
      const heard = listen('tillid-submit');
      const element = stageOne(html`<tillid-satisfaction survey="visit" group="lejre" role="citizen" wave="2026-2"></tillid-satisfaction>`, 'da');
      await choose(element, 4);
      await send(element);
      await eventually('the event', () => heard.length === 1);
      const { id, submitted, client, ...rest } = detailOf<{ response: SurveyResponse }>(heard[0])!.response;
      assert.deepEqual(rest, { survey: 'visit', version: '1', language: 'da', group: 'lejre', role: 'citizen', wave: '2026-2', answers: { overall: 5 }, order: ['overall'] });
      assert.match(`${id} ${submitted ?? ''} ${client ?? ''}`, /^[0-9a-f-]{36} \d{4}-\d\d-\d\d tillid\/\d/);
    });

    it('where the response is kept', async () => {
      const heard = listen('tillid-stored', 'tillid-submit');
      const element = stageOne(html`<tillid-satisfaction></tillid-satisfaction>`);
      await choose(element, 4);
      await send(element);
      await eventually('both events', () => heard.length === 2);
      assert.deepEqual(detailOf(heard[1]), { id: detailOf<{ response: SurveyResponse }>(heard[0])!.response.id, kept: 'device' });
    });

    it('the reason of a refusal', async () => {
      const heard = listen('tillid-refused');
      const element = stageOne(html`<tillid-satisfaction endpoint=${scripted('refuses').address}></tillid-satisfaction>`);
      await choose(element, 4);
      await send(element);
      await eventually('the event', () => heard.length === 1);
      assert.equal(detailOf<{ reason: string }>(heard[0])!.reason, 'answers.overall: expected at most 5');
    });

    it('nothing of an answer that the page holds back', async () => {
      const heard = listen('tillid-stored');
      const element = stageOne(html`<tillid-satisfaction @tillid-submit=${(event: Event) => event.preventDefault()}></tillid-satisfaction>`);
      await choose(element, 4);
      await send(element);
      await pause(100);
      assert.deepEqual([heard.length, (await browserOutbox().entries()).length], [0, 0]);
    });

    it('nothing more once an answer that was held back is let go', async () => {
      let holdsBack = true;
      const element = stageOne(
        html`<tillid-satisfaction endpoint=${scripted('counts').address} @tillid-submit=${(event: Event) => holdsBack && event.preventDefault()}></tillid-satisfaction>`,
      );
      await choose(element, 4);
      await send(element);
      await pause(100);
      holdsBack = false;
      await send(element);
      await comesTo(element, 'delivered');
    });
  });

  describe('brings to the collector', () => {
    it('the answer, stored once', async () => {
      const survey = await published();
      const element = stageOne(html`<tillid-satisfaction survey=${survey} endpoint=${COLLECTOR}></tillid-satisfaction>`);
      await choose(element, 3);
      await send(element);
      await comesTo(element, 'delivered');
      const { questions } = await resultsWith(survey, 1);
      const summary = questions[0]!.summary!;
      assert.deepEqual(summary.kind === 'distribution' && summary.counts.map(({ count }) => count), [0, 0, 0, 1, 0]);
    });

    it('a comment that was written', async () => {
      const survey = await published({ comment: true });
      const element = stageOne(html`<tillid-satisfaction comment survey=${survey} endpoint=${COLLECTOR}></tillid-satisfaction>`);
      await choose(element, 3);
      await write(element, 'Rolig læsesal 🌻');
      await send(element);
      await comesTo(element, 'delivered');
      assert.equal((await resultsWith(survey, 1)).questions[1]!.n, 1);
    });

    it('a comment that was left as skipped', async () => {
      const survey = await published({ comment: true });
      const heard = listen('tillid-submit');
      const element = stageOne(html`<tillid-satisfaction comment survey=${survey} endpoint=${COLLECTOR}></tillid-satisfaction>`);
      await choose(element, 3);
      await appear(element, 'tillid-text:not([hidden])', 'textarea');
      await send(element);
      await comesTo(element, 'delivered');
      assert.deepEqual(detailOf<{ response: SurveyResponse }>(heard[0])!.response.answers, { overall: 4, comment: { missing: 'skipped' } });
    });

    it('nothing of an answer that was taken back, though a hidden comment is left over', async () => {
      const heard = listen('tillid-submit');
      const element = stageOne(html`<tillid-satisfaction comment></tillid-satisfaction>`);
      await choose(element, 3);
      await write(element, 'Changed my mind');
      (await appear(element, 'tillid-scale', '.clear')).click();
      await eventually('the comment to be hidden', () => find(element, 'tillid-text')?.hidden);
      await send(element);
      await eventually('an end', () => heard.length > 0 || hintWords(element) !== '');
      assert.deepEqual(names(heard), []);
    });

    it('one response of two clicks in a row', async () => {
      const endpoint = scripted('counts', { delay: 100 });
      const element = stageOne(html`<tillid-satisfaction endpoint=${endpoint.address}></tillid-satisfaction>`);
      await choose(element, 3);
      const button = await appear<HTMLButtonElement>(element, '[part=send]');
      button.click();
      button.click();
      await comesTo(element, 'delivered');
      assert.equal((await endpoint.log()).length, 1);
    });

    it('two responses of two elements on one page', async () => {
      const survey = await published();
      const page = stage(
        html`<tillid-satisfaction survey=${survey} endpoint=${COLLECTOR}></tillid-satisfaction><tillid-satisfaction survey=${survey} endpoint=${COLLECTOR}></tillid-satisfaction>`,
      );
      for (const element of page.children as unknown as Iterable<HTMLElement>) {
        await choose(element, 1);
        await send(element);
      }
      await resultsWith(survey, 2);
    });
  });

  describe('shows the comment', () => {
    it('only after a choice', async () => {
      const element = stageOne(html`<tillid-satisfaction comment></tillid-satisfaction>`);
      await appear(element, 'tillid-scale', 'input');
      await customElements.whenDefined('tillid-text');
      assert.isUndefined(find(element, 'tillid-text:not([hidden])'));
    });

    it('when a level is chosen', async () => {
      const element = stageOne(html`<tillid-satisfaction comment></tillid-satisfaction>`);
      await choose(element, 0);
      assert.equal(wordsOf(await appear(element, 'tillid-text:not([hidden])', 'label')), 'Would you like to say why?');
    });

    it('and keeps the focus on the level', async () => {
      const element = stageOne(html`<tillid-satisfaction comment></tillid-satisfaction>`);
      (await appear(element, 'tillid-scale', 'input')).focus();
      await choose(element, 0);
      await appear(element, 'tillid-text:not([hidden])', 'textarea');
      assert.equal((focused() as HTMLInputElement).value, '1');
    });
  });

  describe('of nothing that was chosen', () => {
    const sentEmpty = async (language = 'en') => {
      const element = stageOne(html`<tillid-satisfaction></tillid-satisfaction>`, language);
      await appear(element, 'tillid-scale', 'input');
      await send(element);
      await eventually('the hint', () => hintWords(element) !== '');
      return element;
    };

    it('says gently what is missing', async () => assert.equal(hintWords(await sentEmpty()), 'Choose an answer before you send. You are also free to leave this.'));

    it('says so in Danish on a Danish page', async () => assert.equal(hintWords(await sentEmpty('da')), 'Vælg et svar, før du sender. Du er også velkommen til at lade være.'));

    it('says so in a live region that was there before', async () => assert.equal(find(await sentEmpty(), '.status')?.getAttribute('role'), 'status'));

    it('puts the focus on the question', async () => {
      await sentEmpty();
      assert.equal((focused() as HTMLInputElement).type, 'radio');
    });

    it('keeps nothing', async () => {
      await sentEmpty();
      assert.deepEqual(await browserOutbox().entries(), []);
    });

    it('takes the hint back with the first answer', async () => {
      const element = await sentEmpty();
      await choose(element, 1);
      await eventually('no hint', () => hintWords(element) === '');
    });
  });

  describe('after sending', () => {
    const sent = async (endpoint: string, phase: string, language = 'en') => {
      const element = stageOne(html`<tillid-satisfaction endpoint=${endpoint}></tillid-satisfaction>`, language);
      await choose(element, 4);
      await send(element);
      await comesTo(element, phase);
      return element;
    };

    it('puts the focus on the thanks', async () => {
      await sent(scripted('counts').address, 'delivered');
      await eventually('the focus', () => focused()?.classList.contains('thanks'));
    });

    it('thanks', async () => {
      const element = await sent(scripted('counts').address, 'delivered');
      assert.include(wordsOf(element.shadowRoot!.querySelector('tillid-delivery-status')!), 'Thank you for your answer');
    });

    it('shows the form no more', async () => {
      const element = await sent(scripted('counts').address, 'delivered');
      assert.isUndefined(find(element, 'form'));
    });

    it('says that the answer was received', async () => assert.equal(deliveryWords(await sent(scripted('counts').address, 'delivered')), 'Your answer has been received.'));

    it('says in Danish that the answer was received', async () => assert.equal(deliveryWords(await sent(scripted('counts').address, 'delivered', 'da')), 'Dit svar er modtaget.'));

    for (const mode of ['500', '429', 'html', 'other-id'] as const) {
      it(`says that the answer is kept where the endpoint answers with ${mode}`, async () => {
        const element = await sent(scripted(mode).address, 'waiting');
        assert.equal(deliveryWords(element), 'Your answer is kept on this device. It is sent as soon as there is a connection.');
      });

      it(`keeps the answer where the endpoint answers with ${mode}`, async () => {
        await sent(scripted(mode).address, 'waiting');
        assert.deepEqual(
          (await browserOutbox().entries()).map(({ state }) => state),
          ['waiting'],
        );
      });
    }

    it('says that a refused answer can be saved', async () =>
      assert.equal(
        deliveryWords(await sent(scripted('refuses').address, 'refused')),
        'Your answer could not be accepted. It is kept on this device, so that you can save it to a file.',
      ));

    it('leaves an endpoint alone that asked for patience', async () => {
      const endpoint = scripted('429');
      await sent(endpoint.address, 'waiting');
      await browserOutbox().flush({ eager: true });
      assert.equal((await endpoint.log()).length, 1);
    });

    it('tells of a delivery that took place while it was out of the page', async () => {
      const endpoint = scripted('counts', { delay: 300 });
      const element = stageOne(html`<tillid-satisfaction endpoint=${endpoint.address}></tillid-satisfaction>`);
      const place = element.parentElement!;
      await choose(element, 4);
      await send(element);
      await comesTo(element, 'sending');
      element.remove();
      await eventually('an empty outbox', async () => (await browserOutbox().entries()).length === 0);
      place.append(element);
      await comesTo(element, 'delivered');
    });
  });

  describe('where the page', () => {
    afterEach(() => document.querySelector('meta[name="tillid-endpoint"]')?.remove());

    it('names an endpoint for all elements, sends there', async () => {
      const endpoint = scripted('counts');
      const meta = Object.assign(document.createElement('meta'), { name: 'tillid-endpoint', content: endpoint.address });
      document.head.append(meta);
      const element = stageOne(html`<tillid-satisfaction></tillid-satisfaction>`);
      await choose(element, 4);
      await send(element);
      await comesTo(element, 'delivered');
      assert.equal((await endpoint.log()).length, 1);
    });

    it('names another endpoint on the element, sends there', async () => {
      const [forAll, forOne] = [scripted('counts'), scripted('counts')];
      document.head.append(Object.assign(document.createElement('meta'), { name: 'tillid-endpoint', content: forAll.address }));
      const element = stageOne(html`<tillid-satisfaction endpoint=${forOne.address}></tillid-satisfaction>`);
      await choose(element, 4);
      await send(element);
      await comesTo(element, 'delivered');
      assert.deepEqual([(await forAll.log()).length, (await forOne.log()).length], [0, 1]);
    });

    it('names no endpoint, keeps the answer', async () => {
      const element = stageOne(html`<tillid-satisfaction></tillid-satisfaction>`);
      await choose(element, 4);
      await send(element);
      await comesTo(element, 'waiting');
      assert.deepEqual(
        (await browserOutbox().entries()).map(({ endpoint }) => endpoint),
        [null],
      );
    });

    it('names no endpoint, says so', async () => {
      const element = stageOne(html`<tillid-satisfaction></tillid-satisfaction>`);
      await choose(element, 4);
      await send(element);
      await comesTo(element, 'waiting');
      assert.equal(deliveryWords(element), 'Your answer is kept on this device. This page does not say where to send it.');
    });

    it('says its language in the wrong way, still asks and has the answer received', async () => {
      const survey = await published();
      const element = stageOne(html`<tillid-satisfaction survey=${survey} endpoint=${COLLECTOR}></tillid-satisfaction>`, 'da_DK');
      await choose(element, 4);
      await send(element);
      await comesTo(element, 'delivered');
    });

    it('writes its language in capitals, is understood', async () => {
      const element = stageOne(html`<tillid-satisfaction></tillid-satisfaction>`, 'DA');
      assert.equal(wordsOf(await appear(element, '[part=send]')), 'Send svar');
    });
  });

  describe('takes the page’s own words', () => {
    it('for the button', async () => {
      const element = stageOne(html`<tillid-satisfaction><span slot="send">Læg i kassen</span></tillid-satisfaction>`);
      const slot = (await appear(element, '[part=send]')).querySelector('slot')!;
      assert.equal(slot.assignedElements().map(wordsOf).join(), 'Læg i kassen');
    });

    it('for the thanks', async () => {
      const element = stageOne(html`<tillid-satisfaction endpoint=${scripted('counts').address}><span slot="thanks">Tak, fordi du kom</span></tillid-satisfaction>`);
      await choose(element, 4);
      await send(element);
      await comesTo(element, 'delivered');
      assert.isAbove(element.querySelector('[slot=thanks]')!.getBoundingClientRect().height, 0);
    });

    it('from `configure`, while the element lives', async () => {
      const element = stageOne(html`<tillid-satisfaction></tillid-satisfaction>`, 'da-x-test');
      await appear(element, 'tillid-scale', 'input');
      configure({ texts: { 'da-x-test': { send: 'Aflever' } } });
      await eventually('the words', () => wordsOf(find(element, '[part=send]')) === 'Aflever');
    });
  });

  it('changes its words and keeps the answer when the page changes language', async () => {
    const element = stageOne(html`<tillid-satisfaction></tillid-satisfaction>`, 'en');
    await choose(element, 1);
    element.parentElement!.lang = 'da';
    await eventually('Danish words', () => wordsOf(find(element, '[part=send]')) === 'Send svar');
    assert.deepEqual(
      all<HTMLInputElement>(element, 'tillid-scale', 'input').map(({ checked }) => checked),
      [false, true, false, false, false],
    );
  });
});

/** Answers in a tab of its own, since the page's outbox has its database open, and has no time to wait for an answer. */
async function answeredInTab(endpoint: string, phase: string, storage: 'allowed' | 'blocked'): Promise<HTMLElement> {
  const tab = await openTab({ storage });
  const element = tab.document.createElement('tillid-satisfaction');
  element.setAttribute('endpoint', endpoint);
  tab.document.body.append(element);
  await tab.run(new URL('../../src/elements/satisfaction/satisfaction.element.js', import.meta.url).href);
  await choose(element, 4);
  await send(element);
  await comesTo(element, phase);
  return element;
}

describe('where the browser keeps nothing the satisfaction element', () => {
  const WORDS = 'This browser does not let us keep your answer. Leave this tab open until it has been sent.';

  it('takes the answer and has it received', async () => {
    const endpoint = scripted('counts');
    await answeredInTab(endpoint.address, 'delivered', 'blocked');
    assert.equal((await endpoint.log()).length, 1);
  });

  it('says that the answer lasts only as long as the tab', async () => assert.equal(deliveryWords(await answeredInTab(scripted('500').address, 'waiting', 'blocked')), WORDS));

  it('says the same while an endpoint does not answer', async () => assert.equal(deliveryWords(await answeredInTab(scripted('silent').address, 'sending', 'blocked')), WORDS));
});

describe('while an endpoint does not answer the satisfaction element', () => {
  it('says that the answer is kept and being sent', async () => {
    assert.equal(deliveryWords(await answeredInTab(scripted('silent').address, 'sending', 'allowed')), 'Your answer is kept on this device and is being sent.');
  });
});
