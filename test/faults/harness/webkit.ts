import { existsSync, readdirSync } from 'node:fs';
import { type BrowserKind, type Device, NotInThisBrowserError, type PrivateWindow, type Tab } from './browser.js';
import { display, displayIsThere } from './display.js';
import { killGroup } from '../../fixtures/process-groups.js';
import { WebDriverSession } from './webdriver.js';
import { WebKitTab } from './webkit-tab.js';

const DRIVER = '/usr/bin/WebKitWebDriver';
const LIBRARIES = '/usr/lib/x86_64-linux-gnu';
const NOT_INSTALLED = 'no WebKitGTK here: apt-get install --no-install-recommends webkit2gtk-driver xvfb';

/** The folder of MiniBrowser carries the version of the library, e.g. webkit2gtk-4.1. */
function findMiniBrowser(): string | undefined {
  if (!existsSync(LIBRARIES)) return undefined;
  const folders = readdirSync(LIBRARIES).filter((name) => name.startsWith('webkit'));
  return folders.map((name) => `${LIBRARIES}/${name}/MiniBrowser`).find((file) => existsSync(file));
}

/** MiniBrowser under automation keeps nothing beyond its end. */
class WebKitDevice implements Device {
  readonly browser = 'webkit';
  readonly profile = null;
  #session: WebDriverSession | null = null;
  #tabs: WebKitTab[] = [];
  #version = '';

  get version(): string {
    return this.#version;
  }

  get running(): boolean {
    return this.#session !== null;
  }

  get tabs(): readonly Tab[] {
    return this.#tabs.filter(({ alive }) => alive);
  }

  async start(): Promise<void> {
    const env = { ...process.env, DISPLAY: await display(), LIBGL_ALWAYS_SOFTWARE: '1' };
    const capabilities = { 'webkitgtk:browserOptions': { binary: findMiniBrowser(), args: ['--automation'] } };
    this.#session = await WebDriverSession.start(DRIVER, { env, capabilities });
    this.#version = `WebKitGTK ${this.#session.version}`;
  }

  async openTab(): Promise<Tab> {
    const session = this.#running();
    const tab = new WebKitTab(this, session, await session.newWindow());
    this.#tabs = [...this.#tabs.filter(({ alive }) => alive), tab];
    return tab;
  }

  privateWindow(): Promise<PrivateWindow> {
    return Promise.reject(new NotInThisBrowserError('webkit', 'open a private window beside a lasting one'));
  }

  async kill(): Promise<void> {
    const { driver } = this.#running();
    this.#forget();
    await killGroup(driver);
  }

  async quit(): Promise<void> {
    const session = this.#running();
    this.#forget();
    await session.quit();
    await killGroup(session.driver);
  }

  #running(): WebDriverSession {
    if (this.#session === null) throw new Error('The browser of this device does not run; expected start() before.');
    return this.#session;
  }

  #forget(): void {
    this.#session = null;
    for (const tab of this.#tabs) tab.ended();
    this.#tabs = [];
  }
}

/** WebKitGTK, by its own driver, in a window of a display in memory. */
export const webkit: BrowserKind = {
  name: 'webkit',
  missing: () => (existsSync(DRIVER) && findMiniBrowser() !== undefined && displayIsThere() ? null : NOT_INSTALLED),
  async launch() {
    if (webkit.missing() !== null) throw new Error(NOT_INSTALLED);
    const device = new WebKitDevice();
    await device.start();
    return device;
  },
};
