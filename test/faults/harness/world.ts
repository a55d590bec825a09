import type { BrowserName, Device, LaunchOptions, Place, PrivateWindow, Tab } from './browser.js';
import { type Answer, Citizen } from './citizen.js';
import { isRowOf, type Row } from './commit-log.js';
import type { Remaining } from './page-suite.js';
import { optionsIn, type PageOptions } from './pages.js';
import type { Random } from './random.js';
import { type Settled, settle } from './settle.js';
import type { Site } from './site.js';
import { until, within } from './until.js';

/** Another receiver than the site's endpoint. */
interface Receiver {
  rows(): readonly Row[];
  kill(): Promise<void>;
}

/** What a world is made of. */
interface WorldParts {
  readonly site: Site;
  /** A device that other histories use too, for what needs no browser of its own. */
  readonly shared: Device;
  readonly launch: (options?: LaunchOptions) => Promise<Device>;
  readonly random: Random;
  readonly name: string;
}

/** Longest time for a page to tell what it noted, in milliseconds; a frozen one does not. */
const HEARING_LIMIT = 1000;

/** All that a history has to do with: a site, a citizen, and browsers. */
export class World {
  readonly site: Site;
  readonly citizen: Citizen;
  readonly random: Random;
  readonly browser: BrowserName;
  /** Script errors and unhandled rejections of all its pages. */
  readonly problems: string[] = [];
  readonly #shared: Device;
  readonly #launch: WorldParts['launch'];
  readonly #own: Device[] = [];
  readonly #receivers: Receiver[] = [];
  readonly #visited = new Set<Tab>();
  #tabs: Tab[] = [];

  constructor({ site, shared, launch, random, name }: WorldParts) {
    this.site = site;
    this.random = random;
    this.browser = shared.browser;
    this.citizen = new Citizen(name, random);
    this.#shared = shared;
    this.#launch = launch;
  }

  /** Live tabs of this history. */
  get tabs(): readonly Tab[] {
    return this.#tabs.filter(({ alive }) => alive);
  }

  /**
   * Opens a page of the site, ready to be answered: on the shared device, unless `on` says another device or private window.
   *
   * @param options Also how the page differs from the plain one.
   */
  async openTab({ on = this.#shared, ...options }: PageOptions & { readonly on?: Device | PrivateWindow } = {}): Promise<Tab> {
    const tab = await this.emptyTab(on);
    await this.visit(tab, this.site.page(options));
    return tab;
  }

  /** Opens a tab of this history without a page. */
  async emptyTab(on: Device | PrivateWindow = this.#shared): Promise<Tab> {
    const tab = await on.openTab();
    this.#tabs.push(tab);
    tab.onEnd(async (how) => {
      if (!this.#visited.has(tab)) return;
      if (how === 'leaving') await this.hear(tab);
      this.site.log.noteTabEnd();
      for (const answer of this.citizen.answers) if (answer.tab === tab) answer.pageEnded = true;
    });
    return tab;
  }

  /** Goes to a page and waits until it can be answered and everything has been loaded that sending needs. */
  async visit(tab: Tab, url: string): Promise<void> {
    await tab.goto(url);
    this.#visited.add(tab);
    const framed = 'frame' in optionsIn(new URL(url));
    const place: Place = framed ? await tab.frame('widget') : tab;
    const isThere = () => place.evaluate(() => window.faultSuite !== undefined && document.readyState !== 'loading').catch(() => false);
    await until(() => `${url} to come`, isThere);
    if (!(await place.evaluate(() => window.faultSuite!.ready(10_000)))) throw new Error(`${url} did not become ready: ${[...tab.problems(), ...this.problems].join('; ')}`);
  }

  /** Starts a browser with a profile of its own, which may be killed, quit and started again. It ends with the history. */
  async ownDevice(options?: LaunchOptions): Promise<Device> {
    const device = await this.#launch(options);
    this.#own.push(device);
    return device;
  }

  /** Cuts a tab off the network, or brings it back: by the browser where it can, else by ending the site's connections. */
  async offline(tab: Tab, on: boolean): Promise<void> {
    if (tab.page !== null) await tab.offline(on);
    else if (on) this.site.unplug();
    else this.site.plugIn();
  }

  /** Lets every page of a tab look at its outbox at once, as when a connection comes back. */
  async hurry(tab: Tab): Promise<void> {
    await tab.evaluate(() => void window.dispatchEvent(new Event('online')));
  }

  /** Puts the clock of a page ahead, or back, by so many milliseconds. */
  async shiftClock(place: Place, milliseconds: number): Promise<void> {
    await place.evaluate((shift) => void (window.faultSuite!.ahead += shift), milliseconds);
  }

  /** What still waits on the device of this page. */
  remaining(place: Place): Promise<Remaining> {
    return place.evaluate(() => window.faultSuite!.remaining());
  }

  /** Counts what another receiver holds among the rows too, and ends it with the history; see `RealCollector`. */
  countRowsOf(receiver: Receiver): void {
    this.#receivers.push(receiver);
  }

  /** Every row, of the site's endpoint and of other receivers. */
  rows(): readonly Row[] {
    return [...this.site.log.rows.values(), ...this.#receivers.flatMap((receiver) => receiver.rows())];
  }

  /** Resolves when the answer is a row. */
  async arrived(answer: Answer, limit = 15_000): Promise<void> {
    await until(
      () => `answer ${answer.marker} to be received (${answer.claim}: "${answer.words}")`,
      () => this.rows().some((row) => isRowOf(row, answer)),
      limit,
    );
  }

  /**
   * Ends the faults and gives everything its chance: on each device that an answer was given on a page is open, or is opened,
   * and looks at once and again until nothing waits or `patience` is over. Runs by itself at the end of each case.
   *
   * @param options.patience Milliseconds.
   */
  settle({ patience = 15_000 }: { readonly patience?: number } = {}): Promise<Settled> {
    return settle(this, patience);
  }

  /** Takes in what a tab's page noted since the last time. */
  async hear(tab: Tab): Promise<void> {
    const take = () => {
      const { faultSuite } = window;
      return { events: faultSuite?.events.splice(0) ?? [], problems: faultSuite?.problems.splice(0) ?? [] };
    };
    this.problems.push(...tab.problems());
    if (!tab.alive) return;
    const frames = new Set(this.citizen.answers.filter((answer) => answer.tab === tab && answer.frame !== null).map(({ frame }) => frame!));
    for (const name of [null, ...frames]) {
      const place = name === null ? Promise.resolve(tab) : tab.frame(name);
      const told = await within(
        'hearing a page',
        place.then((found) => found.evaluate(take)),
        HEARING_LIMIT,
      ).catch(() => null);
      if (told === null) continue;
      this.citizen.hear(told.events);
      this.problems.push(...told.problems);
    }
  }

  /** Closes its tabs and ends its own browsers and receivers. */
  async end(): Promise<void> {
    for (const tab of this.tabs) await tab.close().catch(() => undefined);
    this.#tabs = [];
    for (const device of this.#own) if (device.running) await device.kill();
    for (const receiver of this.#receivers) await receiver.kill();
  }
}
