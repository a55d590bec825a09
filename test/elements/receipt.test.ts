import { assert } from '@open-wc/testing';
import { browserOutbox } from '../../src/outbox/browser-outbox.js';
import { NOBODY } from '../fixtures/planted-entries.js';
import { answerOf, enterCode, keptBy, lookedUp, newReceipt, post, pressOn, publishVisit, receivedReceipt, showReceipt, toldOf, waitingReceipt } from '../fixtures/receipts.js';
import { afterEachTidy, all, appear, eventually, find, focused, listen, pause, press, type, wordsOf } from '../fixtures/stage.js';
import { COLLECTOR } from '../fixtures/test-collector.js';

const buttons = (element: HTMLElement) => all(element, 'button').map(wordsOf);
const errorOf = async (element: HTMLElement) => wordsOf(await appear(element, '[part=error]'));
const errorsOf = (events: readonly Event[]) => events.map((event) => (event as CustomEvent<{ message: string }>).detail.message);

describe('a receipt says', () => {
  it('that the answer was received, and what can be done', async () => {
    const element = await lookedUp(await receivedReceipt());
    assert.equal(await toldOf(element), 'Your answer has been received. You can change it or withdraw it as long as answers are taken.');
  });

  it('so in Danish', async () => {
    const element = await lookedUp(await receivedReceipt(), { language: 'da' });
    assert.match(await toldOf(element), /^Dit svar er modtaget\. Du kan ændre det eller trække det tilbage/);
  });

  it('that answers are no longer taken', async () => {
    const element = await lookedUp(await receivedReceipt(await publishVisit({ closes: '2020-01-31' })));
    assert.equal(await toldOf(element), 'Your answer has been received. Answers are no longer taken, so it cannot be changed or withdrawn with the code any more.');
    assert.deepEqual(buttons(element), ['Another code']);
  });

  it('that nothing was received under a code that nobody has used', async () =>
    assert.match(await toldOf(await lookedUp(await newReceipt())), /^No answer with this code has been received\./));

  it('that the answer waits on this device', async () => {
    const element = await lookedUp(await waitingReceipt(null));
    assert.equal(await toldOf(element), 'Your answer is kept on this device and has not been received yet.');
  });

  it('that it waits, where the receiver cannot be reached', async () => {
    const element = await lookedUp(await waitingReceipt(NOBODY));
    assert.equal(await toldOf(element), 'Your answer is kept on this device. Whether it has been received cannot be told just now.');
  });

  it('that it was refused', async () => {
    const receipt = await waitingReceipt(COLLECTOR, 'never-published');
    await eventually('the refusal', async () => (await browserOutbox().status()).refused === 1);
    assert.equal(await toldOf(await lookedUp(receipt)), 'Your answer is kept on this device. The receiver did not accept it.');
  });

  it('at once that an answer which waited has been received meanwhile', async () => {
    const survey = await publishVisit();
    const receipt = await waitingReceipt(null, survey);
    const element = await lookedUp(receipt);
    assert.match(await toldOf(element), /has not been received yet/);
    await browserOutbox().add(answerOf(receipt), new URL('/v1/responses', location.href).href);
    await eventually('the news', async () => (await toldOf(element)).startsWith('Your answer has been received.'));
  });

  it('that an answer was withdrawn', async () => {
    const receipt = await receivedReceipt();
    await fetch(`/v1/responses/${receipt.id}`, { method: 'DELETE', headers: { authorization: `Receipt ${receipt.code}` } });
    const element = await lookedUp(receipt);
    assert.equal(await toldOf(element), 'This answer has been withdrawn. Nothing of what it said is stored.');
    assert.deepEqual(buttons(element), ['Another code']);
  });

  it('that the code belongs to other questions, where the page is about one survey', async () => {
    const element = await lookedUp(await receivedReceipt(), { survey: 'another' });
    assert.equal(await toldOf(element), 'This code belongs to an answer to other questions than the ones here.');
    assert.deepEqual(buttons(element), ['Another code']);
  });

  it('that there is no connection, and never that an answer is not known', async () => {
    const heard = listen('tillid-error');
    const receipt = await newReceipt();
    const element = await lookedUp(receipt, { endpoint: NOBODY });
    assert.match(await toldOf(element), /^There is no connection to the receiver just now/);
    assert.deepEqual(errorsOf(heard), [`The receiver at ${NOBODY} could not be reached to tell what became of an answer.`]);
  });

  it('that the receiver could not look, where something else answers with "not found"', async () => {
    const heard = listen('tillid-error');
    const element = await lookedUp(await newReceipt(), { endpoint: '/nowhere/responses' });
    assert.equal(await toldOf(element), 'The receiver could not look up your answer just now (code 404).');
    assert.match(errorsOf(heard).join(), /answered 404 when asked to tell what became of an answer/);
  });

  it('that the page names no receiver', async () => {
    const element = await lookedUp(await newReceipt(), { endpoint: '' });
    assert.match(await toldOf(element), /^This page does not say where answers are sent/);
  });

  it('that codes need a page with a secure address', async () => {
    Object.defineProperty(crypto, 'subtle', { configurable: true, value: undefined });
    const element = showReceipt();
    await enterCode(element, 'K7QM-2XGD-9PTR-4HWN-8VCB');
    const words = await toldOf(element);
    Reflect.deleteProperty(crypto, 'subtle');
    assert.equal(words, 'Codes can be looked up only on a page whose address is secure.');
  });

  it('what it said, in the language that the page changes to', async () => {
    const element = await lookedUp(await receivedReceipt());
    element.parentElement!.lang = 'da';
    await eventually('the other words', async () => (await toldOf(element)).startsWith('Dit svar er modtaget.'));
  });

  it('that it cannot be told, where the device cannot be read, and keeps the code in the field', async () => {
    const outbox = browserOutbox();
    outbox.entries = () => Promise.reject(new DOMException('The disk is gone.', 'UnknownError'));
    afterEachTidy(() => Reflect.deleteProperty(outbox, 'entries'));
    const element = showReceipt();
    await enterCode(element, 'K7QM-2XGD-9PTR-4HWN-8VCB');
    await eventually('the words', () => wordsOf(find(element, '[role=status]')).startsWith('There is no connection to the receiver just now'));
    assert.equal(find<HTMLInputElement>(element, 'input')?.value, 'K7QM-2XGD-9PTR-4HWN-8VCB');
    Reflect.deleteProperty(outbox, 'entries');
  });

  it('another outcome when one tries again later', async () => {
    const survey = await publishVisit();
    const receipt = await newReceipt(survey);
    const element = await lookedUp(receipt);
    await post(answerOf(receipt));
    await pressOn(element, 'again');
    await eventually('the other words', async () => (await toldOf(element)).startsWith('Your answer has been received.'));
  });
});

describe('the code of a receipt', () => {
  it('may be written without hyphens, in small letters, with letters in the place of figures', async () => {
    const receipt = await receivedReceipt();
    const written = receipt.code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l');
    assert.match(await toldOf(await lookedUp({ code: `  ${written}\t` })), /^Your answer has been received/);
  });

  for (const [what, written, words] of [
    ['nothing at all', ' ', 'Error: Write the code of your receipt.'],
    ['too little', 'K7QM-2XGD', 'Error: The code has 20 letters and figures; here there are 8. Compare it with your receipt.'],
    ['too much', 'K7QM-2XGD-9PTR-4HWN-8VCB-1', 'Error: The code has 20 letters and figures; here there are 21. Compare it with your receipt.'],
    ['a letter that no code has', 'u7qm-2xgd-9ptr-4hwn-8vcb', 'Error: There is no U in a code. Compare it with your receipt.'],
  ] as const) {
    it(`is asked for again when it is ${what}`, async () => {
      const element = showReceipt();
      await enterCode(element, written);
      assert.equal(await errorOf(element), words);
    });
  }

  it('stays in the field when it is not right, which is marked, described by the error, and has the focus', async () => {
    const element = showReceipt();
    await enterCode(element, 'K7QM');
    await appear(element, '[part=error]');
    await eventually('the focus', () => focused()?.id === 'code');
    const field = focused() as HTMLInputElement;
    assert.deepEqual([field.value, field.ariaInvalid, field.getAttribute('aria-describedby')], ['K7QM', 'true', 'hint error']);
  });

  it('is kept by no browser: the field takes no completion', async () => {
    const field = await appear<HTMLInputElement>(showReceipt(), 'input');
    assert.deepEqual([field.autocomplete, field.spellcheck], ['off', false]);
  });

  it('goes to the receiver in a header and stands in no address', async () => {
    const receipt = await receivedReceipt();
    await lookedUp(receipt);
    const addresses = performance.getEntriesByType('resource').map(({ name }) => name);
    assert.isTrue(addresses.some((address) => address.endsWith(`/v1/responses/${receipt.id}`)));
    assert.isFalse(addresses.some((address) => address.includes(receipt.code.slice(0, 4))));
  });

  it('can be typed and looked up with the keyboard alone', async () => {
    const receipt = await receivedReceipt();
    const element = showReceipt();
    (await appear(element, 'input')).focus();
    await type(receipt.code);
    await press('Enter');
    assert.match(await toldOf(element), /^Your answer has been received/);
  });

  it('gives way to another one', async () => {
    const element = await lookedUp(await newReceipt());
    await pressOn(element, 'other');
    await eventually('the field', () => focused()?.id === 'code');
    assert.equal((focused() as HTMLInputElement).value, '');
  });
});

describe('while a receipt is looked up', () => {
  it('that is said, and no button does anything', async () => {
    const element = await lookedUp(await newReceipt());
    const { fetch } = window;
    window.fetch = () => new Promise(() => undefined);
    afterEachTidy(() => (window.fetch = fetch));
    await pressOn(element, 'again');
    await eventually('the words', () => wordsOf(find(element, '[role=status]')) === 'Looking it up …');
    assert.deepEqual(
      all(element, 'button').map(({ ariaDisabled }) => ariaDisabled),
      ['true', 'true', 'true'],
    );
    for (const name of ['withdraw', 'other']) await pressOn(element, name);
    await pause(100);
    assert.lengthOf(all(element, '.again'), 1);
  });
});

describe('with the keyboard alone an answer', () => {
  it('is looked up and withdrawn', async () => {
    const receipt = await receivedReceipt();
    const element = showReceipt();
    (await appear(element, 'input')).focus();
    await type(receipt.code);
    await press('Enter');
    await eventually('what became of it', () => focused()?.matches('.told'));
    await press('Tab', 'Tab', 'Enter');
    await eventually('the harmless answer', () => focused()?.matches('.stand'));
    await press('Shift+Tab', 'Space');
    await eventually('the withdrawal', async () => (await keptBy(receipt)).body['state'] === 'withdrawn');
    await eventually('the words', () => focused()?.matches('.told'));
  });
});

describe('the focus goes', () => {
  it('to what became of the answer, when that is told', async () => {
    const element = await lookedUp(await receivedReceipt());
    await eventually('the focus', () => focused()?.matches('.told'));
    assert.isTrue(document.activeElement === element);
  });

  it('first to the harmless answer, when one wants to withdraw', async () => {
    const element = await lookedUp(await receivedReceipt());
    await pressOn(element, 'withdraw');
    await eventually('the focus', () => wordsOf(focused() ?? undefined) === 'Let it stand');
  });

  it('back to the button, when one lets the answer stand', async () => {
    const receipt = await receivedReceipt();
    const element = await lookedUp(receipt);
    await pressOn(element, 'withdraw');
    await pressOn(element, 'stand');
    await eventually('the focus', () => wordsOf(focused() ?? undefined) === 'Withdraw my answer');
    assert.equal((await keptBy(receipt)).body['state'], 'received');
  });
});
