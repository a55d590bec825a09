import { assert } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import type { SurveyElement } from '../../src/elements/survey/survey.element.js';
import { idOfReceiptCode } from '../../src/response/receipt-code.js';
import type { SurveyDefinition } from '../../src/survey/survey.js';
import { comesTo, send } from '../fixtures/answering.js';
import { neighbourhood, worry } from '../fixtures/runner-surveys.js';
import { goBack, goOn, isThere, pick, questionOf, run } from '../fixtures/running.js';
import { appear, eventually, listen, stageOne, wordsOf } from '../fixtures/stage.js';
import { scripted } from '../fixtures/test-collector.js';

/** Whether a child of the element in one of its slots can be seen. */
const isSeen = (element: HTMLElement, slot: string) => element.querySelector(`[slot=${slot}]`)!.getBoundingClientRect().height > 0;

/** One question, answered by its place and sent. */
async function sent(definition: SurveyDefinition, place: number, language = 'en', children?: TemplateResult): Promise<HTMLElement> {
  const element = stageOne<SurveyElement>(html`<tillid-survey endpoint=${scripted('counts').address} .definition=${definition}>${children}</tillid-survey>`, language);
  await pick(element, 'calm', place);
  await send(element);
  await comesTo(element, 'delivered');
  return element;
}

const explained: SurveyDefinition = { ...worry, outcome: neighbourhood.outcome, contact: neighbourhood.contact };
const own = (slot: string) => html`<p slot=${slot}>In the page’s own words.</p>`;

describe('what the answers are used for', () => {
  it('stands before the first question', async () => {
    const element = run(neighbourhood);
    const notice = await appear(element, '[part=notice]');
    const question = await questionOf(element, 'safe');
    assert.equal(wordsOf(notice), 'What your answers are used for The council plans the park with your answers.');
    assert.equal(notice.compareDocumentPosition(question) & Node.DOCUMENT_POSITION_FOLLOWING, Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('stands there in the language of the page', async () =>
    assert.equal(wordsOf(await appear(run(neighbourhood, 'da'), '[part=notice]')), 'Det bruges dine svar til Byrådet planlægger parken med dine svar.'));

  it('stands on no other page', async () => {
    const element = run(neighbourhood);
    await pick(element, 'safe', 4);
    await goOn(element, 'The park');
    assert.isFalse(isThere(element, '[part=notice]'));
  });

  it('stands there again after going back', async () => {
    const element = run(neighbourhood);
    await pick(element, 'safe', 4);
    await goOn(element, 'The park');
    await goBack(element, 'Your street');
    await appear(element, '[part=notice]');
  });

  it('can be said by the page, on the first page only', async () => {
    const element = run(neighbourhood, 'en', own('notice'));
    await questionOf(element, 'safe');
    const before = isSeen(element, 'notice');
    await goOn(element, 'The park');
    assert.deepEqual([before, isSeen(element, 'notice')], [true, false]);
  });
});

for (const [slot, words, danish] of [
  ['outcome', 'What became of it The playground has been mended. March 5, 2026', 'Det blev der ud af det Legepladsen er sat i stand. 5. marts 2026'],
  ['contact', 'Another way to reach us Call the citizen service.', 'En anden vej til os Ring til borgerservice.'],
] as const) {
  describe(`after answering, ${slot}`, () => {
    it('is shown', async () => assert.equal(wordsOf(await appear(await sent(explained, 4), `[part=${slot}]`)), words));

    it('is shown in Danish on a Danish page', async () => assert.equal(wordsOf(await appear(await sent(explained, 4, 'da'), `[part=${slot}]`)), danish));

    it('leads where the definition says', async () => {
      const link = await appear<HTMLAnchorElement>(await sent(explained, 4), `[part=${slot}] a`);
      assert.equal(link.getAttribute('href'), explained[slot]!.url);
    });

    it('can be said by the page', async () => assert.isTrue(isSeen(await sent(explained, 4, 'en', own(slot)), slot)));

    it('is not shown where nobody said it', async () => assert.isFalse(isThere(await sent(worry, 4), `[part=${slot}]`)));
  });

  it(`before answering, ${slot} is not shown`, async () => {
    const element = run(explained, 'en', own(slot));
    await questionOf(element, 'calm');
    assert.deepEqual([isThere(element, `[part=${slot}]`), isSeen(element, slot)], [false, false]);
  });
}

describe('after answering, help', () => {
  it('is shown where the answers call for it', async () =>
    assert.equal(wordsOf(await appear(await sent(worry, 0), '[part=help]')), 'Where you can find help Talk to somebody about it.'));

  it('is shown in Danish on a Danish page', async () =>
    assert.equal(wordsOf(await appear(await sent(worry, 0, 'da'), '[part=help]')), 'Her kan du finde hjælp Tal med nogen om det.'));

  it('is not shown where they do not', async () => {
    const element = await sent(worry, 5, 'en', own('help'));
    assert.deepEqual([isThere(element, '[part=help]'), isSeen(element, 'help')], [false, false]);
  });

  it('is followed by the page’s own words', async () => {
    const element = await sent(worry, 0, 'en', own('help'));
    await eventually('the words', () => isSeen(element, 'help'));
  });

  it('is the page’s own words alone where the definition leaves it to the page', async () => {
    const [score] = worry.scores!;
    const [low, fine] = score!.bands!;
    const element = await sent({ ...worry, scores: [{ ...score!, bands: [{ ...low!, advice: {} }, fine!] }] }, 0, 'en', own('help'));
    await eventually('the words', () => isSeen(element, 'help'));
  });

  it('is not an empty box where neither says anything', async () => {
    const [score] = worry.scores!;
    const [low, fine] = score!.bands!;
    const element = await sent({ ...worry, scores: [{ ...score!, bands: [{ ...low!, advice: {} }, fine!] }] }, 0);
    assert.isFalse(isThere(element, '[part=help]'));
  });
});

describe('the receipt of the citizen', () => {
  it('is the code that the id follows from which was told when the response was stored', async () => {
    const heard = listen('tillid-stored');
    const code = await appear(await sent(worry, 4), 'tillid-delivery-status', '[part=receipt] code');
    assert.equal(await idOfReceiptCode(wordsOf(code)), (heard[0] as CustomEvent<{ id: string }>).detail.id);
  });

  it('has a name of its own', async () => {
    const receipt = await appear(await sent(worry, 4), 'tillid-delivery-status', '[part=receipt]');
    assert.equal(wordsOf(receipt.querySelector(`#${receipt.getAttribute('aria-labelledby')}`)!), 'Your receipt');
  });
});
