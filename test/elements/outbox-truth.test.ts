import { assert } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/elements/outbox/outbox.element.js';
import { browserOutbox } from '../../src/outbox/browser-outbox.js';
import { deleteDatabase, entryOf, NOBODY, overdueEntry, plant } from '../fixtures/planted-entries.js';
import { answerOf, newReceipt, publishVisit } from '../fixtures/receipts.js';
import { afterEachTidy, all, appear, eventually, find, focused, pause, press, stageOne, wordsOf } from '../fixtures/stage.js';
import { COLLECTOR, scripted } from '../fixtures/test-collector.js';

const absolute = (address: string) => new URL(address, location.href).href;
const outboxElement = (language = 'en', isCompact = false) => stageOne(html`<tillid-outbox ?compact=${isCompact}></tillid-outbox>`, language);
const words = (element: HTMLElement, name: string) => wordsOf(find(element, name));
const news = (element: HTMLElement) => words(element, '[part=news]');
const buttons = (element: HTMLElement) => all(element, 'button').map(wordsOf);
const button = (element: HTMLElement, name: string) => eventually(name, () => all<HTMLButtonElement>(element, 'button').find((one) => wordsOf(one) === name));

/** Lets a method of the browser's database fail until the test is over. */
function failing<Holder extends object>(holder: Holder, name: keyof Holder): void {
  const original = holder[name];
  afterEachTidy(() => (holder[name] = original));
  const fail = () => {
    throw new DOMException('The disk does not answer.', 'UnknownError');
  };
  Object.assign(holder, { [name]: fail });
}

/** Lets the browser read nothing that is in the database: neither the numbers nor the answers. */
function failToRead(): void {
  failing(IDBIndex.prototype, 'count');
  failing(IDBObjectStore.prototype, 'getAll');
}

/** Keeps answers for an address, and waits until each has been tried. */
async function keep(count: number, endpoint: string): Promise<void> {
  const outbox = browserOutbox();
  for (let index = 0; index < count; index++) await outbox.add({ id: crypto.randomUUID() }, absolute(endpoint));
  await eventually('the attempts', async () => {
    const { waiting, nextTry } = await outbox.status();
    return waiting === count && nextTry !== null && nextTry > Date.now();
  });
}

describe('the outbox element says', () => {
  it('that an answer has waited longer than it was to, and what can be done', async () => {
    await plant(overdueEntry(absolute(scripted('500').address)));
    const element = outboxElement();
    assert.equal(wordsOf(await appear(element, '.overdue')), '1 answer has waited too long and is no longer sent by itself. Send it now, save it to a file or delete it.');
    assert.deepEqual(buttons(element), ['Send now', 'Save to a file', 'Delete']);
  });

  const saysOf = async (language: string, words: string) => {
    const element = outboxElement(language);
    await eventually(words, () => wordsOf(find(element, '.answered')) === words);
  };

  it('what the receiver answers instead of taking an answer', async () => {
    await keep(1, scripted('500').address);
    await saysOf('en', 'Those who run this page should know: the receiver answers with code 500 (it has a fault of its own).');
  });

  it('so of a network that asks to be logged on to', async () => {
    await keep(1, scripted('html').address);
    await saysOf('da', 'Fortæl det gerne til dem, der står bag siden: modtageren svarer med kode 200 (der var ingen kvittering i svaret).');
  });

  it('that it cannot be told what waits, and not that nothing does, where the browser does not read its database', async () => {
    await plant(entryOf());
    failToRead();
    const element = outboxElement();
    assert.equal(wordsOf(await appear(element, '.unread')), 'It cannot be told whether answers are waiting on this device.');
    assert.isUndefined(find(element, '.empty'));
  });

  it('nothing of an answer where nobody answers', async () => {
    await keep(1, NOBODY);
    const element = outboxElement();
    await appear(element, '.waiting');
    await eventually('silence about that', () => all(element, '.answered').length === 0);
  });
});

describe('answers that the browser has deleted', () => {
  /** Loses so many answers that were kept on the device. */
  async function lose(count: number): Promise<HTMLElement> {
    afterEachTidy(() => browserOutbox().forgetLoss());
    await keep(count, NOBODY);
    await deleteDatabase();
    return outboxElement();
  }

  it('are told of', async () => {
    assert.equal(wordsOf(await appear(await lose(2), '.lost p')), '2 answers that were kept on this device are gone: the browser has deleted them.');
  });

  it('are told of until somebody has read it, and the focus stays within', async () => {
    const element = await lose(1);
    (await button(element, 'I have read this')).click();
    await eventually('the words gone', () => find(element, '.lost') === undefined);
    await eventually('the focus', () => focused()?.matches('[part=status]'));
    assert.equal((await browserOutbox().status()).lost, 0);
  });

  it('are told of by the badge of a kiosk', async () => {
    await lose(1);
    const element = outboxElement('en', true);
    const badge = await appear(element, '.badge');
    badge.click();
    await appear(element, '.lost');
  });
});

describe('sending now', () => {
  it('says that everything was received, and the focus stays within', async () => {
    const survey = await publishVisit();
    const first = entryOf({ body: answerOf(await newReceipt(survey)), endpoint: absolute(COLLECTOR), state: 'overdue', kept: 1 });
    await plant(first);
    const element = outboxElement();
    const send = await button(element, 'Send now');
    send.focus();
    send.click();
    await eventually('the words', () => news(element) === 'Everything that was waiting has been received.');
    await eventually('the focus', () => focused()?.matches('[part=status]'));
  });

  it('says how many were received and why others still wait', async () => {
    const [first, last] = ['00000000-0000-4000-8000-000000000000', 'ffffffff-ffff-4fff-8fff-ffffffffffff'];
    await plant(overdueEntry(absolute(scripted('counts').address), first), overdueEntry(absolute(scripted('500').address), last));
    const element = outboxElement();
    (await button(element, 'Send now')).click();
    await eventually('the words', () => news(element) === '1 answer has been received. The receiver was reached, but it did not take the answers. They wait here.');
  });

  it('says that nobody could be reached', async () => {
    await plant(overdueEntry(NOBODY));
    const element = outboxElement();
    (await button(element, 'Send now')).click();
    await eventually('the words', () => news(element).startsWith('The receiver cannot be reached just now'));
    assert.include(words(element, '.overdue'), '1 answer');
  });

  it('says that there is still no connection', async () => {
    Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => false });
    afterEachTidy(() => Reflect.deleteProperty(navigator, 'onLine'));
    await plant(overdueEntry(NOBODY));
    const element = outboxElement();
    (await button(element, 'Send now')).click();
    await eventually('the words', () => news(element) === 'There is still no connection. Nothing is lost: the answers wait here.');
  });

  it('says that nobody is to receive them', async () => {
    await plant(entryOf());
    const element = outboxElement();
    (await button(element, 'Send now')).click();
    await eventually('the words', () => news(element) === 'This page does not say where to send the answers. You can save them to a file.');
  });

  it('says that it is under way, and is not done twice', async () => {
    const endpoint = scripted('500', { delay: 300 });
    await plant(overdueEntry(absolute(endpoint.address)));
    const element = outboxElement();
    const send = await button(element, 'Send now');
    send.click();
    await eventually('the words', () => news(element) === 'Sending …');
    assert.equal(send.ariaDisabled, 'true');
    send.click();
    await eventually('the end', () => send.ariaDisabled === 'false');
    assert.lengthOf(await endpoint.log(), 1);
  });
});

describe('news of the outbox', () => {
  it('is that everything has been received, once, for many answers', async () => {
    const element = outboxElement();
    await appear(element, '.empty');
    const said: string[] = [];
    new MutationObserver(() => said.push(news(element))).observe(find(element, '[part=news]')!, { childList: true, characterData: true, subtree: true });
    const { address } = scripted('counts', { delay: 150 });
    await Promise.all(Array.from({ length: 20 }, () => browserOutbox().add({ id: crypto.randomUUID() }, absolute(address))));
    await eventually('the news', () => news(element) !== '');
    await pause(500);
    assert.deepEqual(said.filter(Boolean), ['Everything that was waiting has been received.']);
  });

  it('is told of answers that are received one by one when no more have come for a while', async () => {
    await plant(overdueEntry(NOBODY));
    const element = outboxElement();
    await appear(element, '.overdue');
    const said: string[] = [];
    new MutationObserver(() => said.push(news(element))).observe(find(element, '[part=news]')!, { childList: true, characterData: true, subtree: true });
    for (const id of ['a', 'b', 'c']) {
      browserOutbox().hear({ type: 'delivered', id });
      await pause(500);
    }
    await eventually('the news', () => news(element) !== '');
    assert.deepEqual(said.filter(Boolean), ['3 answers have been received.']);
  });

  it('holds no longer when another answer comes to wait', async () => {
    const element = outboxElement();
    await browserOutbox().add({ id: crypto.randomUUID() }, absolute(scripted('counts', { delay: 200 }).address));
    await eventually('the news', () => news(element) !== '');
    await keep(1, NOBODY);
    await eventually('silence', () => news(element) === '');
  });

  it('is that a file was made, and that nothing was given away by it', async () => {
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = () => undefined;
    afterEachTidy(() => (HTMLAnchorElement.prototype.click = click));
    await plant(entryOf(), entryOf());
    const element = outboxElement();
    (await button(element, 'Save to a file')).click();
    await eventually('the words', () => news(element) === 'A file with 2 answers has been made. They are still kept here as well.');
  });

  it('is that answers could not be deleted', async () => {
    await plant(entryOf());
    const element = outboxElement();
    (await button(element, 'Delete')).click();
    failing(IDBObjectStore.prototype, 'delete');
    (await button(element, 'Yes, delete')).click();
    await eventually('the words', () => news(element).startsWith('Not everything could be deleted from this device'));
  });

  it('is that the answers were deleted', async () => {
    await plant(entryOf());
    const element = outboxElement();
    (await button(element, 'Delete')).click();
    (await button(element, 'Yes, delete')).click();
    await eventually('the words', () => news(element) === 'The answers have been deleted from this device.');
  });
});

describe('the badge of a kiosk', () => {
  it('is the number of answers on the device, with a name that says what it counts', async () => {
    await plant(entryOf(), entryOf(), overdueEntry(null));
    const badge = await appear(outboxElement('en', true), '.badge');
    await eventually('the number', () => wordsOf(badge) === '3 Answers on this device');
    assert.lengthOf(badge.querySelectorAll('.alarm'), 1);
  });

  it('raises an alarm where it cannot be told what waits', async () => {
    failToRead();
    await plant(entryOf());
    const badge = await appear(outboxElement('en', true), '.badge');
    assert.lengthOf(badge.querySelectorAll('.alarm'), 1);
  });

  it('raises no alarm while answers merely wait', async () => {
    await plant(entryOf());
    const badge = await appear(outboxElement('en', true), '.badge');
    assert.lengthOf(badge.querySelectorAll('.alarm'), 0);
  });

  it('opens and closes with the keyboard, and says whether it is open', async () => {
    await plant(entryOf());
    const element = outboxElement('en', true);
    const badge = await appear(element, '.badge');
    assert.equal(badge.ariaExpanded, 'false');
    badge.focus();
    await press('Enter');
    await appear(element, '#panel .waiting');
    assert.equal(badge.ariaExpanded, 'true');
    await press('Space');
    await eventually('the badge alone', () => find(element, '#panel') === undefined);
    assert.isTrue(focused() === badge);
  });

  it('shows the same as the whole element', async () => {
    await plant(entryOf());
    const element = outboxElement('en', true);
    (await appear(element, '.badge')).click();
    await appear(element, '.waiting');
    assert.deepEqual(buttons(element).slice(1), ['Send now', 'Save to a file', 'Delete']);
  });
});
