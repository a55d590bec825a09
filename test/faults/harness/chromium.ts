import path from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';
import type { BrowserKind } from './browser.js';
import { temporaryDirectory } from '../../fixtures/temporary-directory.js';
import { PuppeteerDevice } from './puppeteer-device.js';

/** What `scripts/chromium.mjs` tells about the Chromium of the tests. */
interface Found {
  readonly executablePath: string;
  readonly headless: boolean | 'shell';
  readonly args: readonly string[];
  readonly env?: Record<string, string>;
}

let found: Promise<Found> | undefined;

async function find(): Promise<Found> {
  const script = pathToFileURL(path.resolve('scripts/chromium.mjs')).href;
  const { chromium } = (await import(script)) as { readonly chromium: () => Promise<Found> };
  return chromium();
}

/** The Chromium of the other tests: `scripts/chromium.mjs` finds it, or says what to install. */
export const chromium: BrowserKind = {
  name: 'chromium',
  missing: () => null,
  async launch({ profile = temporaryDirectory(), flags = [] } = {}) {
    const { executablePath, headless, args, env } = await (found ??= find());
    const launch = () =>
      puppeteer.launch({ executablePath, headless, args: [...args, ...flags], pipe: true, userDataDir: profile, protocolTimeout: 60_000, ...(env === undefined ? {} : { env }) });
    const device = new PuppeteerDevice('chromium', profile, launch);
    await device.start();
    return device;
  },
};
