import type { CDPSession, Frame, Page } from 'puppeteer-core';
import { type Device, type EndListener, NotInThisBrowserError, type Place, type Tab } from './browser.js';
import { until, within } from './until.js';

/** Longest time for one call into a page, in milliseconds. */
const CALL_LIMIT = 60_000;

/** How Firefox reports that a server of another origin is gone: as an error of the page, though the page has handled it. */
const SERVER_GONE = /CORS request did not succeed/;

/** A tab of a browser that puppeteer drives: Chromium by the DevTools Protocol, Firefox by WebDriver BiDi. */
export class PuppeteerTab implements Tab {
  readonly device: Device;
  readonly page: Page;
  readonly isPrivate: boolean;
  #cdp: Promise<CDPSession> | undefined;
  #problems: string[] = [];
  readonly #listeners: EndListener[] = [];
  readonly #gone: Promise<never>;
  #end!: (reason: Error) => void;
  #alive = true;
  #frozen = false;
  #offline = false;

  constructor(device: Device, page: Page, { isPrivate = false }: { readonly isPrivate?: boolean } = {}) {
    this.device = device;
    this.page = page;
    this.isPrivate = isPrivate;
    this.#gone = new Promise((_resolve, reject) => (this.#end = reject));
    this.#gone.catch(() => undefined);
    page.on('pageerror', (error) => {
      if (!SERVER_GONE.test(String(error))) this.#problems.push(`uncaught: ${String(error)}`);
    });
    page.once('close', () => this.ended('the tab was closed'));
    page.on('error', () => this.ended('the tab crashed'));
  }

  get alive(): boolean {
    return this.#alive;
  }

  /** Notes that the tab is no more: what was called in it fails now. */
  ended(how: string): void {
    if (!this.#alive) return;
    this.#alive = false;
    void this.#tellEnd('gone');
    this.#end(new Error(how));
  }

  onEnd(listener: EndListener): void {
    this.#listeners.push(listener);
  }

  async goto(url: string): Promise<void> {
    await this.#tellEnd('leaving');
    await this.#call('goto', this.page.goto(url, { waitUntil: 'domcontentloaded' }));
  }

  async reload(): Promise<void> {
    await this.#tellEnd('leaving');
    await this.#call('reload', this.page.reload({ waitUntil: 'domcontentloaded' }));
  }

  evaluate<Args extends readonly unknown[], Result>(work: (...args: Args) => Result | Promise<Result>, ...args: Args): Promise<Result> {
    return this.#evaluateIn(this.page, work, args);
  }

  async frame(name: string): Promise<Place> {
    const nameOf = async (frame: Frame) => (await frame.frameElement())?.evaluate((element) => element.name);
    const find = async () => {
      for (const frame of this.page.frames()) if ((await nameOf(frame).catch(() => undefined)) === name) return frame;
      return undefined;
    };
    const frame = await until(() => `a frame called ${name}`, find);
    return { evaluate: (work, ...args) => this.#evaluateIn(frame, work, args) };
  }

  async close(): Promise<void> {
    await this.#tellEnd('leaving');
    this.ended('the tab was closed');
    await this.page.close({ runBeforeUnload: false });
  }

  async crash(): Promise<void> {
    const session = await this.cdp();
    const crashed = new Promise((resolve) => this.page.once('error', resolve));
    // The page that is told to crash does not answer.
    void session.send('Page.crash').catch(() => undefined);
    await within('the crash of a tab', crashed, 10_000);
    this.ended('the tab crashed');
  }

  async freeze(on: boolean): Promise<void> {
    await (await this.cdp()).send('Page.setWebLifecycleState', { state: on ? 'frozen' : 'active' });
    this.#frozen = on;
  }

  async offline(on: boolean): Promise<void> {
    await this.page.setOfflineMode(on);
    this.#offline = on;
  }

  async recover(): Promise<void> {
    if (this.#frozen) await this.freeze(false);
    if (this.#offline) await this.offline(false);
  }

  cdp(): Promise<CDPSession> {
    if (this.device.browser !== 'chromium') throw new NotInThisBrowserError(this.device.browser, 'be driven by the Chrome DevTools Protocol');
    return (this.#cdp ??= this.page.createCDPSession());
  }

  problems(): readonly string[] {
    const told = this.#problems;
    this.#problems = [];
    return told;
  }

  async #tellEnd(how: 'leaving' | 'gone'): Promise<void> {
    for (const listener of this.#listeners) await listener(how);
  }

  #evaluateIn<Args extends readonly unknown[], Result>(where: Page | Frame, work: (...args: Args) => Result | Promise<Result>, args: Args): Promise<Result> {
    return this.#call('a call into the page', (where.evaluate as (text: unknown, ...given: unknown[]) => Promise<Result>).call(where, work, ...args));
  }

  #call<T>(what: string, work: Promise<T>): Promise<T> {
    return within(what, Promise.race([work, this.#gone]), CALL_LIMIT);
  }
}
