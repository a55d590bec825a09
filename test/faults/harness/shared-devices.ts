import type { BrowserKind, BrowserName, Device } from './browser.js';
import { chromium } from './chromium.js';
import { firefox } from './firefox.js';
import { webkit } from './webkit.js';

export const BROWSERS: Readonly<Record<BrowserName, BrowserKind>> = { chromium, firefox, webkit };

/** Histories after which a browser is replaced by a fresh one, so that a long run does not fill memory and disk. */
const HISTORIES = 200;

/** Running browsers that histories take turns with: each history has hosts, and so storage, of its own. */
export class SharedDevices {
  readonly #kind: BrowserKind;
  readonly #idle: { readonly device: Device; histories: number }[] = [];

  constructor(browser: BrowserName) {
    this.#kind = BROWSERS[browser];
  }

  /** Lends a running browser to the work. */
  async lend<T>(work: (device: Device) => Promise<T>): Promise<T> {
    const lent = this.#idle.pop() ?? { device: await this.#kind.launch(), histories: 0 };
    try {
      return await work(lent.device);
    } finally {
      lent.histories += 1;
      if (lent.device.running && lent.histories < HISTORIES) this.#idle.push(lent);
      else if (lent.device.running) await lent.device.kill();
    }
  }

  async stop(): Promise<void> {
    for (const { device } of this.#idle.splice(0)) if (device.running) await device.kill();
  }
}
