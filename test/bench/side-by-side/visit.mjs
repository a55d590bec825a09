// One visit to a page, with an empty cache, until its first question was answered; and what the page has cost by then.
import { takenOf } from './form.mjs';
import { countAt, watchForAnswer } from './in-page.mjs';

const PATIENCE = 90_000;

/** A slow telephone on a slow line: milliseconds to the server and back, bytes a second, times slower. */
export const SLOW = { latency: 150, rate: 200_000, cpu: 4 };

async function slowDown(connection, { latency, rate, cpu }) {
  await connection.send('Network.emulateNetworkConditions', { offline: false, latency, downloadThroughput: rate, uploadThroughput: rate });
  await connection.send('Emulation.setCPUThrottlingRate', { rate: cpu });
}

/**
 * Counts requests, and bytes that have come over the line, heads included. Of what has come to its end the browser tells the whole:
 * piece by piece it leaves out the page itself.
 */
async function countedOn(connection) {
  const bytes = new Map();
  const add = (id, more) => bytes.set(id, (bytes.get(id) ?? 0) + more);
  let requests = 0;
  await connection.send('Network.enable');
  connection.on('Network.requestWillBeSent', ({ request }) => (requests += request.url.startsWith('http') ? 1 : 0));
  connection.on('Network.responseReceived', ({ requestId, response }) => add(requestId, response.encodedDataLength));
  connection.on('Network.dataReceived', ({ requestId, encodedDataLength }) => add(requestId, encodedDataLength));
  connection.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => bytes.set(requestId, encodedDataLength));
  return () => ({ requests, bytes: [...bytes.values()].reduce((sum, more) => sum + more, 0) });
}

/** Milliseconds of work so far, and the heap once everything that nobody needs has gone. */
async function workOf(connection) {
  const { metrics } = await connection.send('Performance.getMetrics');
  const of = (name) => metrics.find((one) => one.name === name).value;
  await connection.send('HeapProfiler.collectGarbage');
  await connection.send('HeapProfiler.collectGarbage');
  const { usedSize } = await connection.send('Runtime.getHeapUsage');
  return { script: of('ScriptDuration') * 1000, task: of('TaskDuration') * 1000, heap: usedSize };
}

const MOMENTS = ['painted', 'taken', 'everywhere'];

/** Resolves with the moments that the page tells, and what had been fetched at each. */
function momentsOf(page, counted, address) {
  const told = {};
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`${address} took no answer in ${PATIENCE / 1000} s; seen: ${Object.keys(told).join(', ') || 'no question'}`)), PATIENCE);
    void page.exposeFunction('tellMoment', (moment, time) => {
      told[moment] ??= { time, ...counted() };
      if (Object.keys(told).length < MOMENTS.length) return;
      clearTimeout(late);
      resolve(told);
    });
  });
}

/**
 * Opens a form's page.
 *
 * @param places In how many places the page asks the survey; `slow`: as SLOW, without it nothing is slowed.
 * @returns Milliseconds from the opening until the first question was `painted`, until its answer was `taken`, and until the
 *   question was painted `everywhere`; `requests` and `bytes` until the answer was taken. Unless slowed: once nothing more is
 *   fetched, `all`, the requests and bytes until then, `script`, `task` and `heap`, and the number of `questions` in the page.
 */
export async function visit(browser, address, form, { places = 1, slow } = {}) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const connection = await page.createCDPSession();
    const counted = await countedOn(connection);
    if (slow !== undefined) await slowDown(connection, slow);
    await connection.send('Performance.enable');
    const moments = momentsOf(page, counted, address);
    await page.evaluateOnNewDocument(watchForAnswer, { answer: form.answer, taken: takenOf(form), places });
    const [told] = await Promise.all([moments, page.goto(address, { waitUntil: slow === undefined ? 'networkidle0' : 'domcontentloaded', timeout: PATIENCE })]);
    const begun = await page.evaluate(() => performance.timeOrigin);
    const times = Object.fromEntries(MOMENTS.map((moment) => [moment, told[moment].time - begun]));
    const { requests, bytes } = told.taken;
    if (slow !== undefined) return { ...times, requests, bytes };
    const all = counted();
    return { ...times, requests, bytes, all, ...(await workOf(connection)), questions: await page.evaluate(countAt, form.question) };
  } finally {
    await context.close();
  }
}
