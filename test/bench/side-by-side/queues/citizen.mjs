import { setTimeout as pause } from 'node:timers/promises';

/** Longest wait until a page is ready to take answers, in milliseconds. */
const READY = 30_000;

/** What a citizen takes to look up after an answer, in milliseconds. */
const LOOKS_UP = 1500;

/** A browser that tells service workers by itself that the network is back does so within this time; Chromium without a window never does. */
const TELLS_ITSELF = 300;

/** What takes a network away and gives it back, as the developer tools tell a browser. */
const network = (offline) => ({ offline, latency: 0, downloadThroughput: -1, uploadThroughput: -1 });

let given = 0;

/** Somebody with a browser at a site: opens pages, gives answers, loses the network, closes what is open. */
export class Citizen {
  /** Markers of the answers that were given. */
  markers = [];
  #device;
  #queue;
  #origin;
  #endpoint;
  #pages = [];
  /** Sessions with service workers that were told to be offline. */
  #workers = [];

  constructor(device, queue, { origin, endpoint }) {
    this.#device = device;
    this.#queue = queue;
    this.#origin = origin;
    this.#endpoint = endpoint;
  }

  /** Opens the page and waits until its queue takes answers. */
  async open() {
    const { page } = await this.#device.openTab();
    this.#pages.push(page);
    await page.goto(`${this.#origin}/`);
    await page.waitForFunction('globalThis.ready', { timeout: READY });
    await page.evaluate('globalThis.ready');
    return page;
  }

  /** Gives so many answers on a page, one after the other, and looks up. What waits for the browser is woken at once where there is a network. */
  async give(page, count) {
    const markers = Array.from({ length: count }, () => `answer-${++given}`);
    this.markers.push(...markers);
    await page.evaluate(async (all) => {
      for (const marker of all) await globalThis.give(marker);
    }, markers);
    await pause(LOOKS_UP);
    if (this.#endpoint.plugged) await this.wake();
  }

  /** The network is gone, for pages and service workers alike; background sync learns of it only from the worker. */
  async loseNetwork() {
    this.#endpoint.plugged = false;
    const browser = this.#pages[0].browser();
    const targets = browser.targets().filter((target) => target.type() === 'service_worker' && target.url().startsWith(this.#origin));
    this.#workers = await Promise.all(targets.map((target) => target.createCDPSession()));
    for (const session of this.#workers) await session.send('Network.enable');
    await Promise.all(this.#workers.map((session) => session.send('Network.emulateNetworkConditions', network(true))));
    await Promise.all(this.#pages.map((page) => page.setOfflineMode(true)));
  }

  /** The network is back, everywhere at once, and the browser tells whoever waits for it. */
  async findNetwork() {
    const before = this.#endpoint.lastPosted;
    this.#endpoint.plugged = true;
    await Promise.all([
      ...this.#pages.map((page) => page.setOfflineMode(false)),
      ...this.#workers.map((session) => session.send('Network.emulateNetworkConditions', network(false))),
    ]);
    await pause(TELLS_ITSELF);
    if (this.#endpoint.lastPosted === before) await this.wake();
  }

  /** Wakes a queue that waits for the browser, as the browser does sooner or later. */
  async wake() {
    if (this.#queue.wake === undefined) return;
    const tab = await this.#device.openTab();
    await this.#queue.wake(tab.page, this.#origin);
    await tab.close();
  }

  /** Closes the page as one closes a tab: it may still write what it must. */
  async close(page) {
    this.#pages = this.#pages.filter((one) => one !== page);
    await page.close({ runBeforeUnload: false });
    await pause(300);
  }

  /** SIGKILL to the whole browser, and a start with the same profile. */
  async killAndStart() {
    await this.#device.kill();
    this.#pages = [];
    this.#workers = [];
    await this.#device.start();
  }

  /** Ends what is open. */
  async leave() {
    for (const page of this.#pages) await page.close().catch(() => undefined);
    for (const session of this.#workers) await session.detach().catch(() => undefined);
  }
}
