import { assert } from '@open-wc/testing';
import { html } from 'lit';
import { askToPersist } from '../../src/elements/answering/ask-to-persist.js';
import { browserOutbox } from '../../src/outbox/browser-outbox.js';
import { choose, comesTo, send } from '../fixtures/answering.js';
import { elementsIn } from '../fixtures/flat-tree.js';
import { comesAnew, kiosk, nextButton, satisfactionKiosk } from '../fixtures/kiosk-scenes.js';
import { afterEachTidy, pause, stageOne } from '../fixtures/stage.js';
import { scripted } from '../fixtures/test-collector.js';

/** A browser's storage that counts how often it is asked to keep things. */
function storage({ persisted = false, refuses = false } = {}): { readonly manager: StorageManager; asked: number } {
  const counted = {
    asked: 0,
    manager: {
      persisted: () => Promise.resolve(persisted),
      persist: () => {
        counted.asked++;
        return refuses ? Promise.reject(new TypeError('not in this frame')) : Promise.resolve(true);
      },
    } as StorageManager,
  };
  return counted;
}

describe('a device that strangers share', () => {
  // First of all: a page asks only once.
  it('is asked to keep answers by a kiosk only, and only once', async () => {
    const { persist } = navigator.storage;
    let asked = 0;
    navigator.storage.persist = () => Promise.resolve(++asked > 0);
    afterEachTidy(() => (navigator.storage.persist = persist));
    await choose(stageOne(html`<tillid-satisfaction></tillid-satisfaction>`), 2);
    await pause(50);
    assert.equal(asked, 0, 'without a kiosk');
    await satisfactionKiosk();
    await satisfactionKiosk();
    await pause(50);
    assert.equal(asked, 1, 'with two');
  });

  it('is not asked where it keeps them already', async () => {
    const kept = storage({ persisted: true });
    await askToPersist(kept.manager);
    assert.equal(kept.asked, 0);
  });

  it('may refuse', async () => {
    const refusing = storage({ refuses: true });
    await askToPersist(refusing.manager);
    assert.equal(refusing.asked, 1);
  });

  it('may have no storage to ask, on a page without https', () => askToPersist(undefined));

  it('keeps answers of a kiosk for sixty days', async () => {
    const { element } = await satisfactionKiosk(scripted('500').address);
    await choose(element, 2);
    await send(element);
    await comesTo(element, 'waiting');
    assert.deepEqual(
      (await browserOutbox().entries()).map(({ days }) => days),
      [60],
    );
  });
});

/** Listeners that stand on what outlives a citizen: added and not removed again. */
function standingListeners(): () => number {
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const standing = new Map<EventTarget, Set<string>>();
  const ids = new WeakMap<object, number>();
  let latest = 0;
  const keyOf = (type: string, listener: object, options: unknown) => {
    if (!ids.has(listener)) ids.set(listener, ++latest);
    return `${type} ${ids.get(listener)} ${String(typeof options === 'object' ? (options as { capture?: boolean } | null)?.capture === true : options === true)}`;
  };
  const isLasting = (target: EventTarget) => target === window || target === document || target instanceof MediaQueryList || 'speak' in target;
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    if (listener !== null && isLasting(this)) standing.set(this, (standing.get(this) ?? new Set()).add(keyOf(type, listener, options)));
    addEventListener.call(this, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    if (listener !== null) standing.get(this)?.delete(keyOf(type, listener, options));
    removeEventListener.call(this, type, listener, options);
  };
  afterEachTidy(() => Object.assign(EventTarget.prototype, { addEventListener, removeEventListener }));
  return () => [...standing.values()].reduce((total, { size }) => total + size, 0);
}

/** Listeners of the outbox. */
function outboxListeners(): () => number {
  const outbox = browserOutbox();
  const { subscribe } = outbox;
  let count = 0;
  outbox.subscribe = function (listener) {
    const release = subscribe.call(this, listener);
    count++;
    let isReleased = false;
    return () => {
      if (!isReleased) count--;
      isReleased = true;
      return release();
    };
  };
  afterEachTidy(() => (outbox.subscribe = subscribe));
  return () => count;
}

describe('two hundred answers in a row at one kiosk', () => {
  it('leave no listener, no element and no timer behind', async function () {
    this.timeout(120_000);
    const listeners = standingListeners();
    const subscribers = outboxListeners();
    const { element, clock } = await kiosk(html`<tillid-satisfaction kiosk="3" comment endpoint=${scripted('counts').address}></tillid-satisfaction>`);
    const measured: Readonly<Record<'listeners' | 'subscribers' | 'elements' | 'timers', number>>[] = [];
    for (let answers = 0; answers < 200; answers++) {
      await choose(element, answers % 5);
      await send(element);
      await comesTo(element, 'delivered');
      await clock.pass(3);
      nextButton(element)?.click();
      await comesAnew(element);
      measured.push({ listeners: listeners(), subscribers: subscribers(), elements: [...elementsIn(element)].length, timers: clock.pending });
    }
    // The first citizens still fetch what the later ones find, and the outbox may have something to do at any time.
    for (const what of ['listeners', 'subscribers', 'elements', 'timers'] as const) {
      const most = (from: number, to: number) => Math.max(...measured.slice(from, to).map((one) => one[what]));
      assert.isAtMost(most(150, 200), most(10, 60), what);
    }
  });
});
