import type { ChildProcess } from 'node:child_process';
import type { Browser } from 'puppeteer-core';
import type { BrowserName, Device, PrivateWindow, Tab } from './browser.js';
import { killGroup, noteGroup } from '../../fixtures/process-groups.js';
import { PuppeteerTab } from './puppeteer-tab.js';

/** Starts the browser with the profile of the device. */
export type Launch = () => Promise<Browser>;

/** A device whose browser puppeteer drives. */
export class PuppeteerDevice implements Device {
  readonly browser: BrowserName;
  readonly profile: string;
  readonly #launch: Launch;
  #started: { readonly browser: Browser; readonly child: ChildProcess } | null = null;
  #tabs: PuppeteerTab[] = [];
  #version = '';

  constructor(browser: BrowserName, profile: string, launch: Launch) {
    this.browser = browser;
    this.profile = profile;
    this.#launch = launch;
  }

  get version(): string {
    return this.#version;
  }

  get running(): boolean {
    return this.#started !== null;
  }

  get tabs(): readonly Tab[] {
    return this.#tabs.filter(({ alive }) => alive);
  }

  async start(): Promise<void> {
    const browser = await this.#launch();
    const child = browser.process()!;
    noteGroup(child);
    this.#started = { browser, child };
    browser.once('disconnected', () => {
      if (this.#started?.browser === browser) this.#forget('the browser ended by itself');
    });
    this.#version ||= await browser.version();
  }

  async openTab(): Promise<Tab> {
    const tab = new PuppeteerTab(this, await this.#running().browser.newPage());
    this.#tabs = [...this.#tabs.filter(({ alive }) => alive), tab];
    return tab;
  }

  async privateWindow(): Promise<PrivateWindow> {
    const context = await this.#running().browser.createBrowserContext();
    const tabs: PuppeteerTab[] = [];
    const openTab = async () => {
      const tab = new PuppeteerTab(this, await context.newPage(), { isPrivate: true });
      tabs.push(tab);
      return tab;
    };
    const close = async () => {
      for (const tab of tabs) tab.ended('the private window was closed');
      await context.close();
    };
    return { openTab, close };
  }

  async kill(): Promise<void> {
    const { child } = this.#running();
    this.#forget('the browser was killed');
    await killGroup(child);
  }

  async quit(): Promise<void> {
    const { browser } = this.#running();
    this.#forget('the browser was quit');
    await browser.close();
  }

  #running(): { readonly browser: Browser; readonly child: ChildProcess } {
    if (this.#started === null) throw new Error('The browser of this device does not run; expected start() before.');
    return this.#started;
  }

  #forget(how: string): void {
    this.#started = null;
    for (const tab of this.#tabs) tab.ended(how);
    this.#tabs = [];
  }
}
