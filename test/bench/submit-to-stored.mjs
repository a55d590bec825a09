// How long does a citizen wait until an answer is safe? Measures, in turns in one page of a browser with its profile on the
// disk, the time from the press of the send button to `tillid-stored`, with a fresh satisfaction element with a comment
// each time, and that of a bare strict IndexedDB write of the same response, from the opening of its transaction until the disk has it.
//
//   node test/bench/submit-to-stored.mjs [--cdn DIR] [--rounds N]      after `npm run build`
//
// Prints a table, and ends with 1 when a ratio is above its bound; lines without a bound tell where the time goes. No
// test: times depend on the machine, which should have nothing else to do.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { satisfactionDefinition } from '../../build/src/instruments/satisfaction/satisfaction.js';
import { chromium } from '../../scripts/chromium.mjs';
import { median, printTable, quantile } from './measures.mjs';
import { startReceiver, startSite } from './receiving-site.mjs';

/** The most that an answer may take, as a multiple of the bare write. */
const MOST = 2;

const { values } = parseArgs({
  options: {
    cdn: { type: 'string', default: 'dist/cdn' },
    rounds: { type: 'string', default: '250' },
    'warm-ups': { type: 'string', default: '30' },
    /** Where the browser's profile lies: on a disk, not in memory. */
    profiles: { type: 'string', default: tmpdir() },
  },
});
const [rounds, warmUps] = [values.rounds, values['warm-ups']].map(Number);

/** Rounds that the page makes for one call from outside. */
const AT_ONCE = 10;

const page = `<!doctype html>
<html lang="da">
  <meta charset="utf-8" />
  <title>Dit bibliotek</title>
  <script type="module" src="/cdn/tillid.js"></script>
  <script type="module" src="/in-page.mjs"></script>
  <main></main>
</html>`;

const definition = satisfactionDefinition({ comment: true });

async function measure(browser, site, receiver) {
  const tab = await browser.newPage();
  await tab.goto(site.origin, { waitUntil: 'networkidle0' });
  const endpoint = `${receiver.address}/v1/responses`;
  const run = (count) => tab.evaluate((to, wanted) => globalThis.bench.interleaved(to, wanted), endpoint, count);
  await run(warmUps);
  const seen = [];
  while (seen.length < rounds) seen.push(...(await run(Math.min(AT_ONCE, rounds - seen.length))));
  return seen;
}

const { from, ...launch } = await chromium();
const profile = mkdtempSync(path.join(values.profiles, 'tillid-profile-'));
const site = await startSite(values.cdn, () => page);
const receiver = await startReceiver(definition, site.origin);
const browser = await puppeteer.launch({ ...launch, userDataDir: profile });
let seen;
try {
  seen = await measure(browser, site, receiver);
} finally {
  await browser.close();
  await receiver.stop();
  await site.stop();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}

const written = (value) => `${value.toFixed(2)} ms`;
const timesOf = (read) => seen.map(read);
const row = (what, read) => ({ what, median: written(median(timesOf(read))), high: written(quantile(timesOf(read), 0.95)) });
const ratioAt = (share) =>
  quantile(
    timesOf(({ stored }) => stored),
    share,
  ) /
  quantile(
    timesOf(({ bare }) => bare),
    share,
  );
const ratios = [ratioAt(0.5), ratioAt(0.95)];
const isTooMuch = ratios.some((ratio) => ratio > MOST);
printTable(
  [
    { what: `${rounds} answers`, median: 'median', high: '95 %' },
    row('submit to stored', ({ stored }) => stored),
    row('bare strict write', ({ bare }) => bare),
    { what: 'ratio', median: ratios[0].toFixed(2), high: ratios[1].toFixed(2), note: isTooMuch ? `ABOVE ${MOST}` : `at most ${MOST}` },
    row('bare, from the put', ({ barePut }) => barePut),
    row('until the response is made', ({ made }) => made),
    row('until the outbox writes', ({ made, begun }) => begun - made),
    row('the write', ({ begun, complete }) => complete - begun),
    row('until it is told', ({ complete, stored }) => stored - complete),
  ],
  ['what', 'median', 'high'],
);
console.log(from);
process.exitCode = isTooMuch ? 1 : 0;
