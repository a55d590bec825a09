import type { Device, Tab } from '../harness/browser.js';
import { impatientRequests } from '../harness/impatient-requests.js';
import { until } from '../harness/until.js';
import type { World } from '../harness/world.js';
import { Disturbances } from './disturbances.js';
import { PATIENCE_OF_PAGES } from './moods.js';
import { pageTroubles } from './page-troubles.js';
import type { DatabaseState } from './step.js';

/** From this tab on, pages post to another address, which is spared apart from the first. */
const FIRST_ELSEWHERE = 2;
/** Longest wait for a page to be ready, or for an answer that was only clicked to be kept, in milliseconds. */
const LIMIT = 20_000;
/** A database that did not answer is left alone by its page for a minute. */
const REST = 61_000;

/** One tab of a history, as it stands. */
export interface Slot {
  readonly number: number;
  readonly tab: Tab;
  /** Whether the page of the site is in it, and not the browser's own about a network that is gone. */
  hasPage: boolean;
  frozen: boolean;
  offline: boolean;
  /** Whether the database was taken from the page that is in it: then the page may know of things that the device does not. */
  wasTroubled: boolean;
  /** Whether the database hung, which makes the page leave it alone for a while after it works again. */
  hasHung: boolean;
  /** Whether the last answer was only clicked. */
  isBusy: boolean;
}

/** The tabs of a history, found by number and put into the state that a step needs. */
export class Stage {
  readonly world: World;
  readonly device: Device;
  readonly slots = new Map<number, Slot>();
  readonly disturbances = new Disturbances();
  /** Answers that were changed. */
  changes = 0;
  readonly #build: string;
  #hasNetwork = true;
  #shift = 0;

  /** @param options.build Name of the library's build. */
  constructor(world: World, { device, build }: { readonly device: Device; readonly build: string }) {
    this.world = world;
    this.device = device;
    this.#build = build;
    impatientRequests(world, PATIENCE_OF_PAGES);
    world.site.inject(pageTroubles);
  }

  /** Milliseconds that the clock of the device is ahead. */
  get shift(): number {
    return this.#shift;
  }

  get hasNetwork(): boolean {
    return this.#hasNetwork;
  }

  /** Tabs that are there with their page. */
  get live(): readonly Slot[] {
    return [...this.slots.values()].filter(({ tab, hasPage }) => tab.alive && hasPage);
  }

  /** The one of that number. */
  liveAt(number: number): Slot | null {
    return this.live.find((slot) => slot.number === number) ?? null;
  }

  /** The tab of that number as a citizen needs it to answer: opened, thawed, with its page in it. */
  async ready(number: number): Promise<Slot> {
    const found = this.slots.get(number);
    const slot = found?.tab.alive === true ? found : await this.#open(number);
    await this.freeze(slot, false);
    if (!slot.hasPage) {
      this.network(true);
      await this.offline(slot, false);
      await this.world.visit(slot.tab, this.world.site.page({ build: this.#build, endpoint: number < FIRST_ELSEWHERE ? '/v1/responses' : '/v1/responses?of=elsewhere' }));
      this.noteLoaded(slot);
    }
    if (slot.isBusy) await this.#untilKept(slot);
    return slot;
  }

  /** A fresh page is in the tab. */
  noteLoaded(slot: Slot): void {
    Object.assign(slot, { hasPage: true, wasTroubled: false, hasHung: false, isBusy: false });
    this.disturbances.end(`database ${slot.number}`);
    this.disturbances.noteFreshPage();
  }

  async freeze(slot: Slot, on: boolean): Promise<void> {
    if (on === slot.frozen) return;
    this.#disturb(`freeze ${slot.number}`, on);
    await slot.tab.freeze(on);
    slot.frozen = on;
  }

  async offline(slot: Slot, on: boolean): Promise<void> {
    if (on === slot.offline) return;
    this.#disturb(`offline ${slot.number}`, on);
    await slot.tab.offline(on);
    slot.offline = on;
  }

  /** Takes the network of the site away, or gives it back. */
  network(on: boolean): void {
    if (on === this.#hasNetwork) return;
    this.#disturb('network', !on);
    if (on) this.world.site.plugIn();
    else this.world.site.unplug();
    this.#hasNetwork = on;
  }

  /** The endpoint is sound again, and the network back. */
  well(): void {
    this.network(true);
    // What was on its way ends with it.
    this.disturbances.begin('well');
    this.world.site.well();
    this.disturbances.end('well');
  }

  /** Takes the outbox's database from the page of a tab, or gives it back, a minute later by the page's reckoning. */
  async setDatabase(slot: Slot, how: DatabaseState): Promise<void> {
    const set = (state: DatabaseState, rest: number) => {
      const troubles = window.pageTroubles!;
      if (troubles.database === 'hangs' && state === 'works') troubles.rested += rest;
      troubles.database = state;
    };
    slot.wasTroubled ||= how !== 'works';
    slot.hasHung ||= how === 'hangs';
    this.#disturb(`database ${slot.number}`, how !== 'works' || slot.hasHung);
    await slot.tab.evaluate(set, how, REST);
  }

  /** Puts the clock of the device ahead, or back: in all its pages, and in those that come. */
  async shiftClock(milliseconds: number): Promise<void> {
    if (milliseconds === 0) return;
    const put = (shift: number) => void (window.faultSuite!.ahead += shift);
    this.#shift += milliseconds;
    this.disturbances.noteClock();
    this.world.site.inject(put, milliseconds);
    for (const { tab } of this.live) await tab.evaluate(put, milliseconds);
    this.disturbances.noteClock();
  }

  /**
   * Waits until the page in a tab can be answered, or shows what became of an answer.
   *
   * @throws Error where the browser shows a page of its own, because there is no network.
   */
  async untilShown({ tab }: Slot): Promise<void> {
    const look = async () => {
      const { faultSuite, pageTroubles: troubles } = window;
      if (location.protocol === 'chrome-error:') return 'no page';
      if (faultSuite === undefined || troubles === undefined || document.readyState === 'loading') return null;
      return faultSuite.words(0) !== '' || (await faultSuite.ready(1000)) ? 'page' : null;
    };
    const shown = await until(
      () => 'a page to ask',
      () => tab.evaluate(look).catch(() => null),
      LIMIT,
    );
    if (shown === 'no page') throw new Error('the browser shows a page of its own in place of the site’s');
  }

  #disturb(key: string, on: boolean): void {
    if (on) this.disturbances.begin(key);
    else this.disturbances.end(key);
  }

  async #open(number: number): Promise<Slot> {
    for (const trouble of ['freeze', 'offline', 'database']) this.disturbances.end(`${trouble} ${number}`);
    // It may have ended by itself, which is a fault like others.
    if (!this.device.running) await this.device.start();
    const tab = await this.world.emptyTab(this.device);
    const slot: Slot = { number, tab, hasPage: false, frozen: false, offline: false, wasTroubled: false, hasHung: false, isBusy: false };
    this.slots.set(number, slot);
    return slot;
  }

  /** The form of an answer that is being kept cannot be filled in anew. */
  async #untilKept(slot: Slot): Promise<void> {
    const isTold = () => {
      const words = window.faultSuite!.words(0);
      return words !== '' && !words.endsWith('…');
    };
    await until(
      () => 'an answer that was clicked to be kept',
      () => slot.tab.evaluate(isTold),
      LIMIT,
    );
    slot.isBusy = false;
  }
}
