import { existsSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import type { BrowserKind } from './browser.js';
import { temporaryDirectory } from '../../fixtures/temporary-directory.js';
import { PuppeteerDevice } from './puppeteer-device.js';

const NOT_INSTALLED = 'no Firefox here: apt-get install firefox-esr, or set FIREFOX_PATH';

const PREFERENCES = {
  // The sites of the suite have no https, and tabs in the background are as quick as the one in front.
  'dom.security.https_first': false,
  'dom.min_background_timeout_value': 4,
  'dom.min_background_timeout_value_without_budget_throttling': 4,
  'dom.timeout.enable_budget_timer_throttling': false,
};

const findFirefox = () => [process.env['FIREFOX_PATH'], '/usr/bin/firefox-esr', '/usr/bin/firefox'].find((file) => file !== undefined && existsSync(file));

/** Firefox, by WebDriver BiDi, for which puppeteer needs no driver. */
export const firefox: BrowserKind = {
  name: 'firefox',
  missing: () => (findFirefox() === undefined ? NOT_INSTALLED : null),
  async launch({ profile = temporaryDirectory(), flags = [], preferences = {} } = {}) {
    const executablePath = findFirefox();
    if (executablePath === undefined) throw new Error(NOT_INSTALLED);
    const launch = () =>
      puppeteer.launch({
        browser: 'firefox',
        executablePath,
        headless: true,
        args: [...flags],
        userDataDir: profile,
        extraPrefsFirefox: { ...PREFERENCES, ...preferences },
        protocolTimeout: 60_000,
      });
    const device = new PuppeteerDevice('firefox', profile, launch);
    await device.start();
    return device;
  },
};
