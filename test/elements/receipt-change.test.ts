import { assert } from '@open-wc/testing';
import type { SurveyElement } from '../../src/elements/survey/survey.element.js';
import { browserOutbox } from '../../src/outbox/browser-outbox.js';
import { choose, send } from '../fixtures/answering.js';
import { NOBODY } from '../fixtures/planted-entries.js';
import { answerOf, keptBy, lookedUp, newReceipt, post, pressOn, publishVisit, receivedReceipt, sealedAnswerOf, waitingReceipt } from '../fixtures/receipts.js';
import { all, appear, eventually, find, focused, wordsOf } from '../fixtures/stage.js';

const PUBLIC_KEY = 'X25519:hSDwCYkwp1R0i33ctD73Wg2_Og0mOBr066SpjqqbTmo';

/** Begins to change the answer, and gives the survey once it is there. */
async function changing(element: HTMLElement): Promise<SurveyElement> {
  await pressOn(element, 'change');
  return appear<SurveyElement>(element, 'tillid-survey');
}

const lead = (element: HTMLElement) => wordsOf(find(element, '.lead'));
const isChosen = (survey: HTMLElement, place: number) => appear<HTMLInputElement>(survey, 'tillid-scale', `.option:nth-child(${place + 1}) input:checked`);

describe('an answer is changed', () => {
  it('in the survey itself, with what was answered before', async () => {
    const element = await lookedUp(await receivedReceipt());
    await isChosen(await changing(element), 3);
    assert.equal(lead(element), 'What you answered before is filled in. What you send now takes its place.');
  });

  it('at the receiver: one answer is left, with what was sent last', async () => {
    const receipt = await receivedReceipt();
    const survey = await changing(await lookedUp(receipt));
    await isChosen(survey, 3);
    await choose(survey, 1);
    await send(survey);
    await eventually('the change', async () => {
      const { body } = await keptBy(receipt);
      return body['revision'] === 1 && (body['response'] as { answers: { overall: number } }).answers.overall === 2;
    });
  });

  it('a second time', async () => {
    const receipt = await receivedReceipt();
    await post({ ...answerOf(receipt, 1), revision: 3, receipt: receipt.code });
    const survey = await changing(await lookedUp(receipt));
    await isChosen(survey, 0);
    await choose(survey, 4);
    await send(survey);
    await eventually('the change', async () => (await keptBy(receipt)).body['revision'] === 4);
  });

  it('as the same group, role and round', async () => {
    const receipt = await newReceipt(await publishVisit());
    await post(answerOf(receipt, 4, { group: 'lejre', role: 'citizen', wave: '2026-2' }));
    const survey = await changing(await lookedUp(receipt));
    assert.deepEqual([survey.group, survey.role, survey.wave], ['lejre', 'citizen', '2026-2']);
  });

  it('while it still waits on this device', async () => {
    const survey = await publishVisit();
    const receipt = await waitingReceipt(null, survey);
    const element = await lookedUp(receipt);
    const form = await changing(element);
    await isChosen(form, 3);
    assert.deepEqual(form.revises, { id: receipt.id, code: receipt.code, revision: 0 });
  });

  it('from what it was changed to before, where that change still waits', async () => {
    const receipt = await receivedReceipt();
    await browserOutbox().add(answerOf(receipt, 1, { revision: 1, receipt: receipt.code }), null);
    const form = await changing(await lookedUp(receipt));
    await isChosen(form, 0);
    assert.equal(form.revises?.revision, 1);
  });

  it('afresh where it is sealed and cannot be read', async () => {
    const receipt = await newReceipt(await publishVisit());
    await post(sealedAnswerOf(receipt));
    const element = await lookedUp(receipt, { publicKey: PUBLIC_KEY });
    const survey = await changing(element);
    assert.deepEqual([survey.initial, survey.publicKey], [{}, PUBLIC_KEY]);
    assert.match(lead(element), /^Your answer is sealed, so that not even this page can read it\. Answer afresh/);
  });

  it('never openly where it is sealed and the page has no key', async () => {
    const receipt = await newReceipt(await publishVisit());
    await post(sealedAnswerOf(receipt));
    const element = await lookedUp(receipt);
    assert.deepEqual(all(element, 'button').map(wordsOf), ['Withdraw my answer', 'Another code']);
    assert.include(wordsOf(find(element, '.told')), 'this page has no key to seal a new one with');
  });

  it('with the focus on what that means', async () => {
    const element = await lookedUp(await receivedReceipt());
    await changing(element);
    await eventually('the focus', () => focused()?.matches('.lead'));
  });

  it('or left as it is', async () => {
    const receipt = await receivedReceipt();
    const element = await lookedUp(receipt);
    await changing(element);
    (await appear<HTMLButtonElement>(element, '.changing > .actions button')).click();
    await eventually('the focus', () => wordsOf(focused() ?? undefined) === 'Change my answer');
    assert.equal((await keptBy(receipt)).body['revision'], 0);
  });

  it('and then there is nothing any more to leave as it is', async () => {
    const element = await lookedUp(await receivedReceipt());
    const survey = await changing(element);
    await isChosen(survey, 3);
    await choose(survey, 2);
    await send(survey);
    await eventually('the other button', () => wordsOf(find(element, '.changing > .actions button')) === 'Another code');
    assert.lengthOf(all(element, '.lead'), 0);
  });

  it('not without a connection to fetch the questions, and that is said', async () => {
    const element = await lookedUp(await waitingReceipt(NOBODY));
    await pressOn(element, 'change');
    await eventually('the words', () => wordsOf(find(element, '[role=status]')) === 'The questions could not be fetched just now. Your answer stands as it is.');
  });
});
