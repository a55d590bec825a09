// How long does it take from raw responses to five charts, how long does the page stand still, and what is fetched for it? Three
// ways, in turns, each time in a fresh page of one browser: our `responses` (counted, then each question with chart, intervals,
// sentence and table), the dashboard of SurveyJS as it comes, and bare Chart.js with counts made in loops, which is the floor.
//
//   node test/bench/charts.mjs [--sizes 10000,100000] [--rounds 9] [--warm-ups 1] [--cdn DIR] [--peers DIR]      after `npm run build`
//
// The others are installed into `--peers` from the registry of packages; animations are switched off where there are any. `drawn`
// begins when the page has run every script that it names and has the responses, and ends with the frame that shows the charts;
// what a library fetches later is within it. `from opening` adds what came before, without the making of the responses: some
// bring all their scripts at once, others as they need them. The other columns are of `drawn`, but for the bytes, in brotli, of
// the whole visit. Prints a table, and ends with 1 where we take longer than the dashboard from the opening, a task of ours is
// too long, or our drawing too large. No test: times depend on the machine, which should have nothing else to do.
import { existsSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { chromium } from '../../scripts/chromium.mjs';
import { fileAt, startCompressedSite } from './compressed-site.mjs';
import { median, printTable } from './measures.mjs';
import { installPeers } from './peers.mjs';

/** Longest wait for a page: at its first visit megabytes are compressed for it. */
const FIRST_VISIT = 180_000;

/** The most that our drawing may be, in bytes; the longest that a task of ours may be, in milliseconds. */
const MOST = { bytes: 45_000, task: 50 };

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '10000,100000' },
    rounds: { type: 'string', default: '9' },
    /** Rounds that do not count: the first visits fill the caches of the machine. */
    'warm-ups': { type: 'string', default: '1' },
    cdn: { type: 'string', default: 'dist/cdn' },
    peers: { type: 'string', default: path.join(tmpdir(), 'tillid-peers') },
  },
});
const sizes = values.sizes.split(',').map(Number);
const [rounds, warmUps] = [values.rounds, values['warm-ups']].map(Number);

const chartjs = JSON.parse(readFileSync('node_modules/chart.js/package.json', 'utf8')).version;
const PEERS = { 'survey-core': '2.5.25', 'survey-analytics': '2.5.25', 'plotly.js-dist-min': '2.35.3', 'chart.js': chartjs };

/** Each way, as its documents tell a page to begin. */
const WAYS = {
  tillid: { name: 'tillid', head: '<script type="module" src="/cdn/tillid.js"></script>', body: '<tillid-results></tillid-results>' },
  surveyjs: {
    name: `survey-analytics ${PEERS['survey-analytics']}`,
    head: `<script src="/peers/survey-core/survey.core.min.js"></script>
  <script src="/peers/plotly.js-dist-min/plotly.min.js"></script>
  <link rel="stylesheet" href="/peers/survey-analytics/survey.analytics.min.css" />
  <script src="/peers/survey-analytics/survey.analytics.min.js"></script>`,
    body: '<div id="dashboard"></div>',
  },
  chartjs: { name: `bare Chart.js ${chartjs}`, head: '<script src="/peers/chart.js/dist/chart.umd.js"></script>', body: '<main></main>' },
};

const pageOf = (way) => `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <title>Your municipality</title>
  <style>.box { block-size: 300px }</style>
  ${WAYS[way].head}
  <script type="module" src="/bench/charts/${way}.mjs"></script>
  ${WAYS[way].body}
</html>`;

/** Where the addresses of the site lie. */
const FOLDERS = { cdn: values.cdn, peers: path.join(values.peers, 'node_modules'), bench: import.meta.dirname };

function bodyOf(address) {
  const [, folder, file] = /^\/(\w+)\/(.+)$/.exec(address) ?? [];
  if (Object.hasOwn(FOLDERS, folder ?? '')) return fileAt(path.join(FOLDERS[folder], file));
  const way = address.slice(1, -'.html'.length);
  return Object.hasOwn(WAYS, way) ? pageOf(way) : undefined;
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
async function visitAll(browser, site) {
  const cases = sizes.flatMap((size) => Object.keys(WAYS).map((way) => ({ way, size, seen: [] })));
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

installPeers(values.peers, PEERS);
if (!existsSync(path.join(values.cdn, 'tillid.js'))) throw new Error(`No tillid.js in ${values.cdn}: run npm run build, or name the folder with --cdn.`);

const { from, ...launch } = await chromium();
const site = await startCompressedSite(bodyOf);
const browser = await puppeteer.launch(launch);
let cases;
try {
  cases = await visitAll(browser, site);
} finally {
  await browser.close();
  site.stop();
}

const MEASURES = ['whole', 'drawn', 'work', 'longest', 'blocked', 'heap', 'bytes'];
const medians = cases.map(({ seen, ...one }) => ({
  ...one,
  counts: seen[0].counts,
  ...Object.fromEntries(MEASURES.map((what) => [what, median(seen.map((told) => told[what]))])),
}));
const found = (way, size) => medians.find((one) => one.way === way && one.size === size);
const failures = [];

for (const { way, size, counts } of medians) {
  if (String(counts) !== String(found('tillid', size).counts)) failures.push(`${WAYS[way].name} counted otherwise: ${counts.join(' ')}`);
}
for (const size of sizes) {
  const [ours, theirs] = [found('tillid', size), found('surveyjs', size)];
  if (ours.whole > theirs.whole) failures.push(`${size} responses take longer than with ${WAYS.surveyjs.name}`);
  if (ours.longest > MOST.task) failures.push(`a task of ours takes ${ours.longest.toFixed(0)} ms with ${size} responses, at most ${MOST.task} ms`);
}
const chartBytes = site.sizeOf('/cdn/tillid-charts.js');
if (chartBytes > MOST.bytes) failures.push(`tillid-charts.js has ${chartBytes} bytes, at most ${MOST.bytes}`);

const milliseconds = (value) => `${value.toFixed(0)} ms`;
const kilobytes = (value) => `${(value / 1000).toFixed(0)} kB`;
const [first] = sizes;
printTable(
  [
    {
      what: `${rounds} rounds, medians`,
      whole: 'from opening',
      share: 'of ours',
      drawn: 'drawn',
      ratio: 'of ours',
      growth: `of ${first}`,
      work: 'work',
      longest: 'longest task',
      blocked: 'above 50 ms',
      heap: 'heap',
      bytes: 'fetched',
    },
    ...medians.map(({ way, size, whole, drawn, work, longest, blocked, heap, bytes }) => ({
      what: `${size} ${WAYS[way].name}`,
      whole: milliseconds(whole),
      share: (whole / found('tillid', size).whole).toFixed(2),
      drawn: milliseconds(drawn),
      ratio: (drawn / found('tillid', size).drawn).toFixed(2),
      growth: (drawn / found(way, first).drawn).toFixed(2),
      work: milliseconds(work),
      longest: longest === 0 ? 'none' : milliseconds(longest),
      blocked: milliseconds(blocked),
      heap: kilobytes(heap),
      bytes: kilobytes(bytes),
    })),
  ],
  ['what', 'whole', 'share', 'drawn', 'ratio', 'growth', 'work', 'longest', 'blocked', 'heap', 'bytes'],
);
console.log(`tillid-charts.js: ${chartBytes} bytes, at most ${MOST.bytes}; all bytes in brotli; ${from}`);
for (const failure of failures) console.log(`TOO MUCH: ${failure}`);
process.exitCode = failures.length > 0 ? 1 : 0;
