// Does a page stand still while a kiosk's weeks of answers leave the device? Gives thousands of answers in a page whose
// endpoint cannot be reached, opens the page anew, with a widget and `<tillid-outbox>`, behind a link that is slow and breaks
// off now and then, and follows the delivery until nothing waits.
//
//   node test/bench/kiosk-weeks.mjs [--cdn DIR] [--answers N]      after `npm run build`; takes a quarter of an hour
//
// Prints a table, and ends with 1 when an answer was lost or doubled, or a task was longer than 50 ms. No test: times
// depend on the machine, which should have nothing else to do.
/* global document, HTMLElement */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { satisfactionDefinition } from '../../build/src/instruments/satisfaction/satisfaction.js';
import { chromium } from '../../scripts/chromium.mjs';
import { median, printTable } from './measures.mjs';
import { startReceiver, startSite } from './receiving-site.mjs';
import { openLink, seeded } from './slow-link.mjs';

/** The longest that a task may be, in milliseconds. */
const LONGEST_TASK = 50;

/** 50 kbit/s each way, in bytes a second; one connection in ten breaks off. */
const SLOW_LINK = { rate: 50_000 / 8, cut: 0.1 };

const { values } = parseArgs({
  options: {
    cdn: { type: 'string', default: 'dist/cdn' },
    answers: { type: 'string', default: '5000' },
    /** Of the chances by which connections break off. */
    seed: { type: 'string', default: '1' },
    /** Minutes after which the delivery is given up. */
    minutes: { type: 'string', default: '60' },
  },
});
const [answers, seed, minutes] = [values.answers, values.seed, values.minutes].map(Number);

/** Answers that the page gives for one call from outside. */
const AT_ONCE = 50;

/** So many at the beginning and at the end are compared. */
const compared = Math.min(200, answers);

const page = `<!doctype html>
<html lang="da">
  <meta charset="utf-8" />
  <title>Dit bibliotek</title>
  <script type="module" src="/in-page.mjs"></script>
  <script type="module" src="/cdn/tillid.js"></script>
  <tillid-outbox></tillid-outbox>
  <main></main>
  <tillid-satisfaction comment></tillid-satisfaction>
</html>`;

const definition = satisfactionDefinition({ comment: true });

/** Gives the answers, while nobody can be reached: milliseconds until each was stored. */
async function fill(browser, site, endpoint) {
  const tab = await browser.newPage();
  await tab.goto(site.origin, { waitUntil: 'networkidle0' });
  const times = [];
  while (times.length < answers) times.push(...(await tab.evaluate((to, count) => globalThis.bench.fill(to, count), endpoint, Math.min(AT_ONCE, answers - times.length))));
  await tab.close();
  return times;
}

/** Opens the page anew, and waits until its outbox says that nothing waits: milliseconds, and how the page stood still. */
async function deliver(browser, site) {
  const tab = await browser.newPage();
  const begun = performance.now();
  await tab.goto(site.origin, { waitUntil: 'domcontentloaded' });
  const isWaiting = () => tab.evaluate(() => document.querySelector('tillid-outbox').shadowRoot?.querySelector('.waiting') instanceof HTMLElement);
  while (!(await isWaiting())) await pause(100);
  while (await isWaiting()) {
    if (performance.now() - begun > minutes * 60_000) throw new Error(`after ${minutes} minutes answers still waited`);
    await pause(250);
  }
  return { time: performance.now() - begun, stillness: await tab.evaluate(() => globalThis.bench.stillness()) };
}

const { from, ...launch } = await chromium();
const profile = mkdtempSync(path.join(tmpdir(), 'tillid-profile-'));
const site = await startSite(values.cdn, () => page);
const receiver = await startReceiver(definition, site.origin);
const link = await openLink(receiver.address, { ...SLOW_LINK, random: seeded(seed) });
const browser = await puppeteer.launch({ ...launch, userDataDir: profile });
let stored, delivery, ids;
try {
  await link.pullOut();
  stored = await fill(browser, site, `${link.address}/v1/responses`);
  await link.plugIn();
  delivery = await deliver(browser, site);
  ids = receiver.ids();
} finally {
  await browser.close();
  await link.pullOut();
  await receiver.stop();
  await site.stop();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}

const { seen } = receiver;
const { there, back } = link.bytes();
const { tasks, gap } = delivery.stillness;
const longest = Math.max(0, ...tasks.map(({ duration }) => duration));
const rows = new Set(ids).size;
const isWhole = rows === answers && ids.length === answers;
const each = (bytes) => `${(bytes / answers).toFixed(0)} bytes`;
const milliseconds = (time) => `${time.toFixed(1)} ms`;
printTable(
  [
    { what: 'rows at the receiver', figure: `${rows} of ${answers}`, note: isWhole ? 'each once' : `LOST ${answers - rows}, DOUBLED ${ids.length - rows}` },
    {
      what: 'longest task',
      figure: longest === 0 ? 'none of 50 ms' : milliseconds(longest),
      note: longest > LONGEST_TASK ? `ABOVE ${LONGEST_TASK}; such after ${tasks.map(({ at }) => (at / 1000).toFixed(1)).join(', ')} s` : `at most ${LONGEST_TASK}`,
    },
    { what: 'longest wait for a beat', figure: milliseconds(gap) },
    { what: 'until the last receipt', figure: `${(delivery.time / 1000).toFixed(0)} s` },
    { what: 'requests with answers', figure: `${seen.posts}`, note: `${seen.others} before them to ask (preflight)` },
    { what: 'connections', figure: `${link.seen.connections}`, note: `${link.seen.cutThere} broke off on the way there, ${link.seen.cutBack} on the way back` },
    { what: 'bodies of requests, for each answer', figure: each(seen.bodies) },
    { what: 'on the wire there, with heads', figure: each(there) },
    { what: 'on the wire back', figure: each(back) },
    { what: `submit to stored, first ${compared}`, figure: milliseconds(median(stored.slice(0, compared))) },
    { what: `submit to stored, last ${compared}`, figure: milliseconds(median(stored.slice(-compared))) },
  ],
  ['what', 'figure'],
);
console.log(`${from}, seed ${seed}`);
process.exitCode = isWhole && longest <= LONGEST_TASK ? 0 : 1;
