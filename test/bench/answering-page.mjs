// What runs in the page of a benchmark: answers a satisfaction question as a citizen would, writes the same response into a
// database of its own for comparison, and notes when the page stands still. `globalThis.bench` is called from outside.
/* global document, indexedDB, IDBDatabase, PerformanceObserver, requestIdleCallback */

/** Longest wait for anything in the page, in milliseconds. */
const PATIENCE = 20_000;

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const idle = () => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 200 }));

async function until(what, read) {
  const end = performance.now() + PATIENCE;
  for (;;) {
    const found = read();
    if (found) return found;
    if (performance.now() > end) throw new Error(`the page waited ${PATIENCE} ms in vain for ${what}`);
    await pause(1);
  }
}

const heard = (element, name) =>
  new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error(`no ${name} in ${PATIENCE} ms`)), PATIENCE);
    element.addEventListener(name, (event) => resolve({ time: performance.now(), detail: event.detail }), { once: true });
  });

/** When the outbox began to write after the latest press, and when that was on the disk; 0 before. */
const written = { begun: 0, complete: 0 };
const { transaction } = IDBDatabase.prototype;
IDBDatabase.prototype.transaction = function (stores, mode, ...more) {
  const begun = transaction.call(this, stores, mode, ...more);
  if (this.name === 'tillid-outbox' && mode === 'readwrite' && written.begun === 0) {
    written.begun = performance.now();
    begun.addEventListener('complete', () => (written.complete = performance.now()));
  }
  return begun;
};

/** Puts a fresh element on the page and fills it in, all but the send button. */
async function filledIn(endpoint, comment) {
  const element = document.createElement('tillid-satisfaction');
  element.setAttribute('endpoint', endpoint);
  element.setAttribute('comment', '');
  document.querySelector('main').append(element);
  const control = (name, selector) => element.shadowRoot?.querySelector(`tillid-${name}`)?.shadowRoot?.querySelector(selector);
  (await until('the scale', () => control('scale', '.option:nth-child(4) input'))).click();
  const field = await until('the comment', () => control('text', 'textarea'));
  field.value = comment;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
  return element;
}

/**
 * Answers once with a fresh element.
 *
 * @returns the response, and milliseconds from the press of the send button: until the response is made, until it is handed
 *   to the database, until it is on the disk, and until `tillid-stored`.
 */
async function answer(endpoint, comment, { delivered }) {
  const element = await filledIn(endpoint, comment);
  await idle();
  const submitted = heard(element, 'tillid-submit');
  const stored = heard(element, 'tillid-stored');
  const arrived = delivered ? heard(element, 'tillid-delivered') : undefined;
  const button = element.shadowRoot.querySelector('[part=send]');
  Object.assign(written, { begun: 0, complete: 0 });
  const pressed = performance.now();
  button.click();
  const [made, kept] = await Promise.all([submitted, stored]);
  if (kept.detail.kept !== 'device') throw new Error(`the answer was kept in: ${kept.detail.kept}`);
  const times = { made: made.time - pressed, begun: written.begun - pressed, complete: written.complete - pressed, stored: kept.time - pressed };
  await arrived;
  element.remove();
  return { times, response: made.detail.response };
}

let database;

/** Opens a database with one object store. */
async function openOwn() {
  const request = indexedDB.open('tillid-benchmark', 1);
  request.onupgradeneeded = () => request.result.createObjectStore('entries', { keyPath: 'id' });
  await new Promise((resolve, reject) => Object.assign(request, { onsuccess: resolve, onerror: reject }));
  return request.result;
}

/** One write as bare as it can be: milliseconds from its beginning, and from the put, until the disk has it. */
async function writeBare(response) {
  database ??= await openOwn();
  await idle();
  const change = (work) =>
    new Promise((resolve, reject) => {
      const begun = performance.now();
      const transaction = database.transaction('entries', 'readwrite', { durability: 'strict' });
      const put = performance.now();
      transaction.oncomplete = () => resolve({ bare: performance.now() - begun, barePut: performance.now() - put });
      transaction.onabort = () => reject(transaction.error);
      work(transaction.objectStore('entries'));
    });
  const times = await change((store) => store.put(response));
  await change((store) => store.delete(response.id));
  return times;
}

/** Milliseconds between two beats of a page that does nothing else. */
const BEAT = 5;

const stillness = { tasks: [], gap: 0, beats: 0 };

// Whatever is longer than 50 ms is a long task by definition (W3C Long Tasks API).
new PerformanceObserver((list) => {
  for (const { startTime, duration } of list.getEntries()) stillness.tasks.push({ at: startTime, duration });
}).observe({ type: 'longtask', buffered: true });

let lastBeat = performance.now();
setInterval(() => {
  const now = performance.now();
  stillness.gap = Math.max(stillness.gap, now - lastBeat - BEAT);
  stillness.beats++;
  lastBeat = now;
}, BEAT);

globalThis.bench = {
  /** Long tasks of the page so far, the longest time that a beat was late, and the number of beats. */
  stillness: () => stillness,

  /** Answers so many times without waiting for the delivery: milliseconds until each was stored. */
  async fill(endpoint, count) {
    const seen = [];
    for (let round = 0; round < count; round++) seen.push((await answer(endpoint, 'Personalet hjalp mig hurtigt med bøgerne.', { delivered: false })).times.stored);
    return seen;
  },

  /** Answers and bare writes in turns, each of the two first every other time. */
  async interleaved(endpoint, rounds) {
    const seen = [];
    let latest = (await answer(endpoint, 'Personalet hjalp mig hurtigt.', { delivered: true })).response;
    for (let round = 0; round < rounds; round++) {
      const ownFirst = round % 2 === 0 ? await writeBare(latest) : undefined;
      const { times, response } = await answer(endpoint, `Personalet hjalp mig hurtigt, besøg ${round}.`, { delivered: true });
      // What the outbox does after the delivery is over by then.
      await pause(30);
      latest = response;
      seen.push({ ...times, ...(ownFirst ?? (await writeBare(latest))) });
    }
    return seen;
  },
};
