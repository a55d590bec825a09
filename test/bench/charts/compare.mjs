// Draws the same responses in each way, in turns, each time in a fresh page of one browser with an empty cache.
import { existsSync } from 'node:fs';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { fileAt, startCompressedSite } from '../compressed-site.mjs';
import { median } from '../measures.mjs';
import { pageOf, waysBeside } from './ways.mjs';

/** Longest wait for a page: at its first visit megabytes are compressed for it. */
const FIRST_VISIT = 180_000;

/** What each visit tells, as numbers. */
const MEASURES = ['whole', 'drawn', 'work', 'longest', 'blocked', 'heap', 'bytes'];

/** What lies at an address of the site. */
function siteOf(ways, folders) {
  return (address) => {
    const [, folder, file] = /^\/(\w+)\/(.+)$/.exec(address) ?? [];
    if (Object.hasOwn(folders, folder ?? '')) return fileAt(path.join(folders[folder], file));
    const way = address.slice(1, -'.html'.length);
    return Object.hasOwn(ways, way) ? pageOf(way, ways[way]) : undefined;
  };
}

/** Seconds that the page has worked so far, and the heap once everything that nobody needs has gone. */
async function look(connection) {
  const { metrics } = await connection.send('Performance.getMetrics');
  await connection.send('HeapProfiler.collectGarbage');
  return { work: metrics.find(({ name }) => name === 'TaskDuration').value, heap: (await connection.send('Runtime.getHeapUsage')).usedSize };
}

/** Draws so many responses in one way, in a browser context of its own, which has an empty cache. */
async function visit(browser, site, { way, size }) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({ width: 1000, height: 900 });
    site.reset();
    await page.goto(`${site.address}/${way}.html`, { waitUntil: 'networkidle0', timeout: FIRST_VISIT });
    await page.evaluate((count) => globalThis.bench.make(count), size);
    const connection = await page.createCDPSession();
    await connection.send('Performance.enable');
    await look(connection);
    const before = await look(connection);
    const seen = await page.evaluate(() => globalThis.bench.draw());
    const after = await look(connection);
    const fetched = site.fetched.filter((address) => /^\/(cdn|peers)\//.test(address));
    const bytes = fetched.reduce((sum, address) => sum + site.sizeOf(address), 0);
    return { ...seen, whole: seen.opened + seen.drawn, work: (after.work - before.work) * 1000, heap: after.heap - before.heap, bytes };
  } finally {
    await context.close();
  }
}

/** Way and size → what each round saw; the ways take turns in being first. */
async function visitAll(browser, site, ways, { sizes, rounds, warmUps }) {
  const cases = sizes.flatMap((size) => ways.map((way) => ({ way, size, seen: [] })));
  for (let round = -warmUps; round < rounds; round++) {
    for (const size of sizes) {
      const some = cases.filter((one) => one.size === size);
      const turn = (round + warmUps) % some.length;
      for (const one of [...some.slice(turn), ...some.slice(0, turn)]) {
        const seen = await visit(browser, site, one);
        if (round >= 0) one.seen.push(seen);
      }
    }
  }
  return cases;
}

/**
 * Draws the charts of so many responses in each way.
 *
 * @param sizes Numbers of responses; `warmUps` rounds do not count, as the first visits fill the caches of the machine.
 * @param launch How puppeteer starts the browser.
 * @returns For each size and way the medians, the name, and what it counted at the first question; and the bytes of our drawing.
 */
export async function compareCharts({ sizes, rounds, warmUps = 1, cdn = 'dist/cdn', peersFolder, launch }) {
  if (!existsSync(path.join(cdn, 'tillid.js'))) throw new Error(`No tillid.js in ${cdn}: run npm run build, or name the folder.`);
  const ways = waysBeside(peersFolder);
  const site = await startCompressedSite(siteOf(ways, { cdn, peers: path.join(peersFolder, 'node_modules'), bench: path.join(import.meta.dirname, '..') }));
  const browser = await puppeteer.launch(launch);
  try {
    const cases = await visitAll(browser, site, Object.keys(ways), { sizes, rounds, warmUps });
    const medians = cases.map(({ way, size, seen }) => ({
      way,
      size,
      name: ways[way].name,
      counts: seen[0].counts,
      ...Object.fromEntries(MEASURES.map((what) => [what, median(seen.map((told) => told[what]))])),
    }));
    return { medians, chartBytes: site.sizeOf('/cdn/tillid-charts.js') };
  } finally {
    await browser.close();
    site.stop();
  }
}
