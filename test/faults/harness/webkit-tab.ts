import type { CDPSession } from 'puppeteer-core';
import { type Device, type EndListener, NotInThisBrowserError, type Place, type Tab } from './browser.js';
import { until } from './until.js';
import type { WebDriverSession } from './webdriver.js';

/** How a call into the page stands. */
interface Call {
  readonly done: boolean;
  readonly value?: unknown;
  readonly error?: string;
}

/**
 * Starts the work and notes its outcome in the page, so that other tabs can be called while it lasts. The text is part of the
 * script: a strict Content Security Policy lets no page evaluate text itself.
 */
const startOf = (work: string): string => `const [args, number] = arguments; const call = ((window.faultCalls ??= {})[number] = { done: false });
(async () => (${work})(...args))().then((value) => { call.value = value; call.done = true; }, (error) => { call.error = String(error); call.done = true; });`;
const ASK = 'return window.faultCalls?.[arguments[0]] ?? null;';

let calls = 0;

/** A tab of WebKitGTK's MiniBrowser. */
export class WebKitTab implements Tab {
  readonly device: Device;
  readonly page = null;
  readonly isPrivate = false;
  readonly #session: WebDriverSession;
  readonly #handle: string;
  readonly #listeners: EndListener[] = [];
  #alive = true;

  constructor(device: Device, session: WebDriverSession, handle: string) {
    this.device = device;
    this.#session = session;
    this.#handle = handle;
  }

  get alive(): boolean {
    return this.#alive;
  }

  ended(): void {
    if (!this.#alive) return;
    this.#alive = false;
    void this.#tellEnd('gone');
  }

  onEnd(listener: EndListener): void {
    this.#listeners.push(listener);
  }

  async goto(url: string): Promise<void> {
    await this.#tellEnd('leaving');
    await this.#session.inWindow(this.#handle, (send) => send('POST', '/url', { url }));
  }

  async reload(): Promise<void> {
    await this.#tellEnd('leaving');
    await this.#session.inWindow(this.#handle, (send) => send('POST', '/refresh'));
  }

  async evaluate<Args extends readonly unknown[], Result>(work: (...args: Args) => Result | Promise<Result>, ...args: Args): Promise<Result> {
    const number = ++calls;
    await this.#execute(startOf(work.toString()), [args, number]);
    const ask = async () => {
      if (!this.#alive) throw new Error('the tab has ended');
      const call = (await this.#execute(ASK, [number])) as Call | null;
      if (call === null) throw new Error('the page was left before the call ended');
      return call.done ? call : null;
    };
    const call = await until(() => 'a call into the page', ask, 60_000);
    if (call.error !== undefined) throw new Error(call.error);
    return call.value as Result;
  }

  frame(): Promise<Place> {
    return this.#cannot('be asked for a frame by this harness');
  }

  async close(): Promise<void> {
    await this.#tellEnd('leaving');
    this.ended();
    await this.#session.inWindow(this.#handle, (send) => send('DELETE', '/window'));
  }

  crash(): Promise<void> {
    return this.#cannot('crash a tab on demand');
  }

  freeze(): Promise<void> {
    return this.#cannot('freeze a tab on demand');
  }

  offline(): Promise<void> {
    return this.#cannot('be cut off the network; Site.unplug ends its connections instead');
  }

  recover(): Promise<void> {
    return Promise.resolve();
  }

  cdp(): Promise<CDPSession> {
    return this.#cannot('be driven by the Chrome DevTools Protocol');
  }

  /** The driver does not tell; the page itself notes what it can. */
  problems(): readonly string[] {
    return [];
  }

  #execute(script: string, args: readonly unknown[]): Promise<unknown> {
    return this.#session.inWindow(this.#handle, (send) => send('POST', '/execute/sync', { script, args }));
  }

  async #tellEnd(how: 'leaving' | 'gone'): Promise<void> {
    for (const listener of this.#listeners) await listener(how);
  }

  #cannot(what: string): Promise<never> {
    return Promise.reject(new NotInThisBrowserError('webkit', what));
  }
}
