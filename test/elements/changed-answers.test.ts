import { assert } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/elements/satisfaction/satisfaction.element.js';
import '../../src/elements/survey/survey.element.js';
import type { AnsweringElement } from '../../src/elements/answering/answering-element.js';
import { browserOutbox } from '../../src/outbox/browser-outbox.js';
import { idOfReceiptCode } from '../../src/response/receipt-code.js';
import type { SurveyResponse } from '../../src/response/response.js';
import { choose, comesTo, send, write } from '../fixtures/answering.js';
import { appear, eventually, find, stageOne } from '../fixtures/stage.js';
import { COLLECTOR, freshName, publish, resultsWith, scripted } from '../fixtures/test-collector.js';
import { VISIT } from '../fixtures/visit-survey.js';

type Satisfaction = AnsweringElement & { delivery: { code: string; receipt: string } };

const change = (element: HTMLElement) => find(element, 'tillid-delivery-status')!.dispatchEvent(new Event('change-answer'));
/** Answers per value of the first question, as they are published. */
async function countsOf(survey: string): Promise<string> {
  const { questions } = await resultsWith(survey, 1);
  return JSON.stringify(questions.find(({ id }) => id === 'overall')!.summary);
}

async function received(survey: string): Promise<Satisfaction> {
  await publish({ ...VISIT, id: survey, questions: [VISIT.questions![0]!, { id: 'comment', type: 'text', text: { en: 'Why?' } }] });
  const element = stageOne<Satisfaction>(html`<tillid-satisfaction comment survey=${survey} endpoint=${COLLECTOR}></tillid-satisfaction>`);
  await choose(element, 0);
  await write(element, 'Long queues.');
  await send(element);
  await comesTo(element, 'delivered');
  return element;
}

describe('the receipt of an answer', () => {
  it('is a code from which the id follows', async () => {
    const element = stageOne<Satisfaction>(html`<tillid-satisfaction endpoint=${scripted('counts').address}></tillid-satisfaction>`);
    await choose(element, 1);
    await send(element);
    await comesTo(element, 'delivered');
    assert.equal(await idOfReceiptCode(element.delivery.code), element.delivery.receipt);
  });
});

describe('an answer that the citizen changes', () => {
  it('stands in the form as it was, with its words', async () => {
    const element = await received(freshName('change'));
    change(element);
    const field = await appear<HTMLTextAreaElement>(element, 'tillid-text', 'textarea');
    assert.equal(field.value, 'Long queues.');
  });

  it('takes the place of the one before at the receiver', async () => {
    const survey = freshName('change');
    const element = await received(survey);
    change(element);
    await choose(element, 4);
    await send(element);
    await comesTo(element, 'delivered');
    const changed = await countsOf(survey);
    const fresh = freshName('fresh');
    await publish({ ...VISIT, id: fresh, questions: [VISIT.questions![0]!] });
    const other = stageOne<Satisfaction>(html`<tillid-satisfaction survey=${fresh} endpoint=${COLLECTOR}></tillid-satisfaction>`);
    await choose(other, 4);
    await send(other);
    await comesTo(other, 'delivered');
    assert.equal(changed, await countsOf(fresh));
  });

  it('keeps id and code, and is counted as changed once more', async () => {
    const element = stageOne<Satisfaction>(html`<tillid-satisfaction endpoint=${scripted('500').address}></tillid-satisfaction>`);
    await choose(element, 0);
    await send(element);
    await comesTo(element, 'waiting');
    const { receipt, code } = element.delivery;
    for (const place of [1, 2]) {
      change(element);
      await choose(element, place);
      await send(element);
      await comesTo(element, 'waiting');
    }
    const bodies = (await browserOutbox().entries()).map(({ body }) => body as SurveyResponse);
    assert.deepEqual(
      bodies.map(({ id, revision, answers, receipt: shown }) => ({ id, revision, answers, shown })),
      [{ id: receipt, revision: 2, answers: { overall: 3 }, shown: code }],
    );
  });

  it('does not take the form away when the one before is received meanwhile', async () => {
    const element = stageOne<Satisfaction>(html`<tillid-satisfaction endpoint=${scripted('counts', { delay: 400 }).address}></tillid-satisfaction>`);
    await choose(element, 0);
    await send(element);
    await comesTo(element, 'sending');
    change(element);
    await appear(element, '[part=send]');
    await new Promise((resolve) => document.addEventListener('tillid-delivered', resolve, { once: true }));
    assert.isDefined(find(element, '[part=send]'));
  });
});

describe('an element that is given an earlier answer to change', () => {
  it('shows it in its questions and sends it as the next revision of the same', async () => {
    const code = 'K7QM-2XGD-9PTR-4HWN-8VCB';
    const id = await idOfReceiptCode(code);
    const element = stageOne<Satisfaction>(
      html`<tillid-satisfaction
        comment
        endpoint=${scripted('500').address}
        .initial=${{ overall: 2, comment: 'Too loud.' }}
        .revises=${{ id, code, revision: 4 }}
      ></tillid-satisfaction>`,
    );
    const field = await eventually('the earlier words', () => {
      const area = find<HTMLTextAreaElement>(element, 'tillid-text', 'textarea');
      return area?.value === 'Too loud.' && area;
    });
    assert.isTrue(field.isConnected);
    await send(element);
    await comesTo(element, 'waiting');
    const [entry] = await browserOutbox().entries();
    const { revision, answers, receipt } = entry!.body as SurveyResponse;
    assert.deepEqual({ id: entry!.id, revision, answers, receipt }, { id, revision: 5, answers: { overall: 2, comment: 'Too loud.' }, receipt: code });
  });
});
