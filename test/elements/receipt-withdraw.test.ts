import { assert } from '@open-wc/testing';
import { browserOutbox } from '../../src/outbox/browser-outbox.js';
import { NOBODY } from '../fixtures/planted-entries.js';
import { answerOf, keptBy, lookedUp, newReceipt, post, pressOn, publishVisit, receivedReceipt, toldOf, waitingReceipt } from '../fixtures/receipts.js';
import { afterEachTidy, appear, eventually, find, listen, wordsOf } from '../fixtures/stage.js';
import { COLLECTOR, publish, resultsWith } from '../fixtures/test-collector.js';

/** Withdraws the answer, and tells what is said then. */
async function withdrawn(element: HTMLElement): Promise<string> {
  await pressOn(element, 'withdraw');
  await pressOn(element, 'yes');
  await eventually('the outcome', () => find(element, '.yes') === undefined);
  return toldOf(element);
}

/** From now on nothing can be reached, as on a train; what is returned ends it, and the end of the test does. */
function cutConnection(): () => void {
  const { fetch } = window;
  const restore = () => void (window.fetch = fetch);
  window.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
  afterEachTidy(restore);
  return restore;
}

const resultsOf = async (survey: string) => (await (await fetch(`/v1/surveys/${survey}/results`)).json()) as { readonly n: number | null };

const idsHere = async () => (await browserOutbox().entries()).map(({ id }) => id);

describe('an answer is withdrawn', () => {
  it('only after a confirmation that says what it means', async () => {
    const receipt = await receivedReceipt();
    const element = await lookedUp(receipt);
    await pressOn(element, 'withdraw');
    const group = await appear(element, '[role=group]');
    const question = find(element, `#${group.getAttribute('aria-labelledby')}`);
    assert.equal(wordsOf(question), 'Withdraw your answer? The receiver deletes it, and it counts no longer in the results. It cannot be brought back.');
    assert.equal((await keptBy(receipt)).body['state'], 'received');
  });

  it('at the receiver, which counts it no longer', async () => {
    const receipt = await receivedReceipt();
    await resultsWith(receipt.survey, 1);
    const words = await withdrawn(await lookedUp(receipt));
    assert.equal(words, 'Your answer has been withdrawn. The receiver keeps nothing of it, and takes it no more, even if a device should send it again.');
    await eventually('results without it', async () => (await resultsOf(receipt.survey)).n === null);
  });

  it('and the page is told its id', async () => {
    const heard = listen('tillid-withdrawn');
    const receipt = await receivedReceipt();
    await withdrawn(await lookedUp(receipt));
    assert.deepEqual(
      heard.map((event) => (event as CustomEvent<unknown>).detail),
      [{ id: receipt.id }],
    );
  });

  it('for good: a device that sends it again is told that it was received, and nothing is stored', async () => {
    const receipt = await receivedReceipt();
    await withdrawn(await lookedUp(receipt));
    await post(answerOf(receipt));
    assert.equal((await keptBy(receipt)).body['state'], 'withdrawn');
  });

  it('before it arrives, where it waits on another device', async () => {
    const receipt = await newReceipt(await publishVisit());
    await withdrawn(await lookedUp(receipt));
    await post(answerOf(receipt));
    assert.equal((await keptBy(receipt)).body['state'], 'withdrawn');
  });

  it('from this device as well', async () => {
    const receipt = await waitingReceipt(null, await publishVisit());
    const words = await withdrawn(await lookedUp(receipt));
    assert.match(words, /^Your answer has been withdrawn\./);
    assert.deepEqual(await idsHere(), []);
  });

  it('from this device alone where nobody was to receive it', async () => {
    const receipt = await waitingReceipt(null);
    const words = await withdrawn(await lookedUp(receipt, { endpoint: '' }));
    assert.equal(words, 'Your answer has been removed from this device. It had not been sent to anybody.');
    assert.deepEqual(await idsHere(), []);
  });

  it('from this device without a connection, and it is said that the receiver could not be told', async () => {
    const heard = listen('tillid-withdrawn', 'tillid-error');
    const receipt = await waitingReceipt(NOBODY);
    const words = await withdrawn(await lookedUp(receipt));
    assert.match(
      words,
      /^Your answer has been removed from this device, but the receiver could not be told\..* keep your code, and withdraw it here when there is a connection\.$/,
    );
    assert.deepEqual(await idsHere(), []);
    assert.isFalse(heard.some(({ type }) => type === 'tillid-withdrawn'));
  });

  it('not at all without a connection where it does not wait here, and that is said', async () => {
    const receipt = await receivedReceipt();
    const element = await lookedUp(receipt);
    cutConnection();
    assert.equal(await withdrawn(element), 'The receiver could not be told, so your answer has not been withdrawn yet. Keep your code, and try again when there is a connection.');
  });

  it('when one tries again with a connection', async () => {
    const receipt = await receivedReceipt();
    const element = await lookedUp(receipt);
    const restore = cutConnection();
    await withdrawn(element);
    restore();
    await pressOn(element, 'again');
    await eventually('the withdrawal', async () => (await keptBy(receipt)).body['state'] === 'withdrawn');
    await eventually('the words', async () => (await toldOf(element)).startsWith('Your answer has been withdrawn.'));
  });

  it('no more when the survey has closed meanwhile, and it stays as it is', async () => {
    const receipt = await receivedReceipt();
    const element = await lookedUp(receipt);
    const definition = (await (await fetch(`/v1/surveys/${receipt.survey}`)).json()) as Parameters<typeof publish>[0];
    await publish({ ...definition, version: '2', closes: '2020-01-31' });
    assert.equal(await withdrawn(element), 'Answers are no longer taken, so your answer could not be withdrawn with the code. Turn to those who asked you.');
    assert.equal((await keptBy(receipt)).body['state'], 'received');
  });

  it('while nothing else is done: a second press does nothing', async () => {
    const receipt = await receivedReceipt();
    const element = await lookedUp(receipt);
    await pressOn(element, 'withdraw');
    const yes = await appear<HTMLButtonElement>(element, '.yes');
    performance.clearResourceTimings();
    yes.click();
    yes.click();
    await toldOf(element);
    await eventually('the outcome', () => find(element, '.yes') === undefined);
    const asked = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith(`${COLLECTOR}/${receipt.id}`));
    assert.lengthOf(asked, 1);
  });
});
