// What does each way into a page cost until its first question is painted and takes an answer, on a slow line and a slow telephone?
// Beside it, in turns: a page with one question that somebody has written by hand, with a style sheet and a script of its own.
//
//   node test/bench/ways-in.mjs [--rounds 9] [--warm-ups 1] [--latency 150] [--rate 1600] [--cpu 4] [--ways 'An element,A link']
//                                                                                                    after `npm run build`
//
// A collector is started as `tillid serve` starts it, and beside it a site of another origin, which compresses its pages. What an
// editor writes is what docs/embedding.md says, and the same with an element that brings its one question along. The browser's own throttling adds the latency to every request and slows the line
// (kbit/s) and the processor; each visit has an empty cache. Bytes are those that have come over the line by then, heads included.
// Prints medians, and ratios to the page by hand in the same run. No test: times depend on the machine.
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { chromium } from '../../scripts/chromium.mjs';
import { DOCUMENTED_COLLECTOR, documentedWays } from '../../build/test/fixtures/editors/documented-ways.js';
import { startHosts } from './hosts.mjs';
import { median, printTable } from './measures.mjs';
import { watchForAnswer } from './taken-answer.mjs';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '9' },
    'warm-ups': { type: 'string', default: '1' },
    latency: { type: 'string', default: '150' },
    rate: { type: 'string', default: '1600' },
    cpu: { type: 'string', default: '4' },
    ways: { type: 'string' },
    /** Tells every request of the last round as well. */
    requests: { type: 'boolean', default: false },
  },
});
const [rounds, warmUps, latency, rate, cpu] = ['rounds', 'warm-ups', 'latency', 'rate', 'cpu'].map((name) => Number(values[name]));
const PATIENCE = 60_000;
const BY_HAND = 'by hand';

/** The ways that can bring a question along: as an element that asks one, there is no survey to be fetched. */
const SCRIPT = `<script type="module" src="${DOCUMENTED_COLLECTOR}/cdn/tillid.js"`;
const ASKED = [
  ['survey', 'library-visit'],
  ['question', 'Alt i alt?'],
  ['endpoint', `${DOCUMENTED_COLLECTOR}/v1/responses`],
];
const attributes = (prefix) => ASKED.map(([name, value]) => `${prefix}${name}="${value}"`).join(' ');
const WITH_QUESTION = {
  'An element with its question': `${SCRIPT}></script><tillid-satisfaction ${attributes('')}></tillid-satisfaction>`,
  'A marked place with its question': `${SCRIPT}></script><div data-tillid="satisfaction" ${attributes('data-')}></div>`,
  'One script with its question': `${SCRIPT} data-tillid="satisfaction" ${attributes('data-')}></script>`,
};

/** Slows a page down, and counts what it fetches. */
async function slowed(page) {
  const connection = await page.createCDPSession();
  const throughput = (rate * 1000) / 8;
  await connection.send('Network.enable');
  await connection.send('Network.emulateNetworkConditions', { offline: false, latency, downloadThroughput: throughput, uploadThroughput: throughput });
  await connection.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  const seen = { requests: [], bytes: 0 };
  connection.on('Network.requestWillBeSent', ({ request, timestamp }) => seen.requests.push(`${timestamp.toFixed(3)} ${request.url}`));
  connection.on('Network.dataReceived', ({ encodedDataLength }) => (seen.bytes += encodedDataLength));
  connection.on('Network.responseReceived', ({ response }) => (seen.bytes += response.encodedDataLength));
  return seen;
}

/** Opens an address with an empty cache, until an answer was taken. */
async function visit(browser, address) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const seen = await slowed(page);
    const told = {};
    const answered = new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`${address} took no answer`)), PATIENCE);
      void page.exposeFunction('tellMoment', (moment, time) => {
        told[moment] ??= { time, requests: seen.requests.length, bytes: seen.bytes };
        if (moment !== 'taken') return;
        clearTimeout(late);
        resolve();
      });
    });
    await page.evaluateOnNewDocument(watchForAnswer);
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    await answered;
    const begun = await page.evaluate(() => performance.timeOrigin);
    const fetched = seen.requests.slice(0, told.taken.requests);
    return { painted: told.painted.time - begun, taken: told.taken.time - begun, requests: fetched.length, bytes: told.taken.bytes, fetched };
  } finally {
    await context.close();
  }
}

const { from, ...launch } = await chromium();
const hosts = await startHosts({ ...documentedWays(), ...WITH_QUESTION });
const browser = await puppeteer.launch(launch);
const wanted = values.ways?.split(',');
const cases = Object.entries(hosts.addresses)
  .filter(([way]) => way === BY_HAND || wanted === undefined || wanted.includes(way))
  .map(([way, address]) => ({ way, address, seen: [] }));
try {
  for (let round = -warmUps; round < rounds; round++) {
    const turn = (round + warmUps) % cases.length;
    for (const one of [...cases.slice(turn), ...cases.slice(0, turn)]) {
      const seen = await visit(browser, one.address);
      if (round >= 0) one.seen.push(seen);
    }
  }
} finally {
  await browser.close();
  await hosts.stop();
}

const medians = cases.map(({ way, seen }) => ({
  way,
  ...Object.fromEntries(['painted', 'taken', 'requests', 'bytes'].map((what) => [what, median(seen.map((one) => one[what]))])),
}));
const byHand = medians.find(({ way }) => way === BY_HAND);
printTable(
  [
    { way: `${rounds} rounds, medians`, painted: 'painted', taken: 'answered', ratio: 'by hand', requests: 'requests', bytes: 'bytes' },
    ...medians.map(({ way, painted, taken, requests, bytes }) => ({
      way,
      painted: `${painted.toFixed(0)} ms`,
      taken: `${taken.toFixed(0)} ms`,
      ratio: (taken / byHand.taken).toFixed(2),
      requests: String(requests),
      bytes: String(Math.round(bytes)),
    })),
  ],
  ['way', 'painted', 'taken', 'ratio', 'requests', 'bytes'],
);
console.log(`${latency} ms, ${rate} kbit/s, processor ${cpu} times slower; ${from}`);
if (values.requests) for (const { way, seen } of cases) console.log(`\n${way}\n  ${seen.at(-1).fetched.join('\n  ')}`);
