import type { CDPSession, Page } from 'puppeteer-core';

export const BROWSER_NAMES = ['chromium', 'firefox', 'webkit'] as const;
export type BrowserName = (typeof BROWSER_NAMES)[number];

/** Something scripts run in: a tab's page, or a frame in it. */
export interface Place {
  /** Runs a function in the page; it must not refer to anything outside itself. Rejects when the tab has ended. */
  evaluate<Args extends readonly unknown[], Result>(work: (...args: Args) => Result | Promise<Result>, ...args: Args): Promise<Result>;
}

/** `leaving`: the page is still there, and is left when the promise is settled; `gone`: there is nothing left to ask. */
export type EndListener = (how: 'leaving' | 'gone') => Promise<void> | void;

/** A tab. */
export interface Tab extends Place {
  readonly device: Device;
  /** Whether it is still there: not closed, not crashed, its browser not killed. */
  readonly alive: boolean;
  /** The tab of puppeteer, for what is not here (real keys, clicks, going back); null in WebKit. */
  readonly page: Page | null;
  /** Whether its storage ends with its window. */
  readonly isPrivate: boolean;
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  /** The frame of that name in the page. */
  frame(name: string): Promise<Place>;
  /** Closes it as the citizen does, without asking. */
  close(): Promise<void>;
  /** Ends the renderer with all that runs in it. Chromium only. */
  crash(): Promise<void>;
  /** Freezes it as a phone freezes a tab in the background, or thaws it. Chromium only. */
  freeze(on: boolean): Promise<void>;
  /** Cuts the tab off the network, `navigator.onLine` and all. Not in WebKit: use `Site.unplug`. */
  offline(on: boolean): Promise<void>;
  /** Thaws it and connects it, if it was frozen or offline. */
  recover(): Promise<void>;
  /** The Chrome DevTools Protocol of the tab. Chromium only. */
  cdp(): Promise<CDPSession>;
  /** Uncaught errors and console errors of scripts that the browser told of since the last call. */
  problems(): readonly string[];
  /** Calls `listener` when the tab leaves its page, before it does, and when it ends. */
  onEnd(listener: EndListener): void;
}

/** A window whose storage ends with it. */
export interface PrivateWindow {
  openTab(): Promise<Tab>;
  close(): Promise<void>;
}

/** One citizen's browser with one profile, which can be ended in every way and started again. */
export interface Device {
  readonly browser: BrowserName;
  /** Name and version. */
  readonly version: string;
  /** Directory of the profile; null where the browser forgets all when it ends (WebKit under automation). */
  readonly profile: string | null;
  readonly running: boolean;
  /** Its live tabs, those of private windows not among them. */
  readonly tabs: readonly Tab[];
  /** A new tab in front, empty. */
  openTab(): Promise<Tab>;
  privateWindow(): Promise<PrivateWindow>;
  /** SIGKILL to the whole process group, as a flat battery would. */
  kill(): Promise<void>;
  /** Ends it in order. */
  quit(): Promise<void>;
  /** Starts it again with the same profile. */
  start(): Promise<void>;
}

/** How a browser is started beside its usual way. */
export interface LaunchOptions {
  /** Directory of the profile; a new one unless said. */
  readonly profile?: string;
  /** More command line arguments. */
  readonly flags?: readonly string[];
  /** Preferences of Firefox. */
  readonly preferences?: Readonly<Record<string, boolean | number | string>>;
}

/** A kind of browser that is on this machine, or the reason why it is not. */
export interface BrowserKind {
  readonly name: BrowserName;
  /** Why it cannot be started here; null where it can. */
  missing(): string | null;
  launch(options?: LaunchOptions): Promise<Device>;
}

/** Says plainly that a browser cannot do what a case asked. */
export class NotInThisBrowserError extends Error {
  override name = 'NotInThisBrowserError';

  constructor(browser: BrowserName, what: string) {
    super(`${browser} cannot ${what}; name only the browsers that can under \`browsers\` of the case`);
  }
}
