import { existsSync } from 'node:fs';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { chromium } from './scripts/chromium.mjs';
import { webkitLauncher } from './scripts/webkit-launcher.mjs';
import { commands } from './scripts/wtr-commands.mjs';
import { endpoints } from './scripts/wtr-endpoints.mjs';
import { plainLine } from './scripts/wtr-reporter.mjs';

function firefoxPath() {
  const found = [process.env.FIREFOX_PATH, '/usr/bin/firefox-esr', '/usr/bin/firefox'].find((file) => file && existsSync(file));
  if (found === undefined) throw new Error('No Firefox for the tests: apt-get install firefox-esr, or set FIREFOX_PATH.');
  return found;
}

async function chromiumLauncher() {
  const { from, ...launchOptions } = await chromium();
  console.log(`Chromium: ${from}`);
  return chromeLauncher({ launchOptions });
}

/** Puppeteer speaks WebDriver BiDi with Firefox, so that no geckodriver is needed, which Debian 12 does not have. */
function firefoxLauncher() {
  return chromeLauncher({ puppeteer, launchOptions: { browser: 'firefox', executablePath: firefoxPath(), headless: true, protocolTimeout: 120_000 } });
}

const LAUNCHERS = { chromium: chromiumLauncher, firefox: firefoxLauncher, webkit: webkitLauncher };

/** `BROWSERS=chromium,firefox,webkit npm run test:browser` */
const browsers = (process.env.BROWSERS ?? 'chromium').split(',').map((name) => {
  if (!Object.hasOwn(LAUNCHERS, name)) throw new Error(`BROWSERS is ${process.env.BROWSERS}; expected some of: ${Object.keys(LAUNCHERS).join(', ')}.`);
  return LAUNCHERS[name]();
});

const { middleware, plugin } = endpoints();

/** @hpke/common asks Node up to version 18 for "crypto", in a line that no browser comes to. */
const withoutNode = { name: 'without-node', resolveImport: ({ source }) => (source === 'crypto' ? '/no-node-in-a-browser.js' : undefined) };

export default {
  files: ['build/test/**/*.test.js', '!**/*.node.test.js'],
  nodeResolve: true,
  // One page at a time: keys go to the page that has the focus.
  concurrency: 1,
  concurrentBrowsers: 1,
  browserStartTimeout: 120_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 180_000,
  // Not Mocha's two seconds: axe takes longer on a busy machine.
  testFramework: { config: { timeout: 20_000 } },
  middleware: [middleware],
  plugins: [withoutNode, commands(), plugin],
  reporters: [defaultReporter({ reportTestProgress: false }), plainLine()],
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
  browsers: await Promise.all(browsers),
};
