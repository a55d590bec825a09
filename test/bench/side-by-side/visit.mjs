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

/** Counts requests, and bytes that have come over the line, heads included. */
async function countedOn(connection) {
  const seen = { requests: 0, bytes: 0 };
  await connection.send('Network.enable');
  connection.on('Network.requestWillBeSent', ({ request }) => (seen.requests += request.url.startsWith('http') ? 1 : 0));
  connection.on('Network.dataReceived', ({ encodedDataLength }) => (seen.bytes += encodedDataLength));
  connection.on('Network.responseReceived', ({ response }) => (seen.bytes += response.encodedDataLength));
  return seen;
}

/** Milliseconds of work so far, and the heap once everything that nobody needs has gone. */
async function workOf(connection) {
  const { metrics } = await connection.send('Performance.getMetrics');
  const of = (name) => metrics.find((one) => one.name === name).value;
  await connection.send('HeapProfiler.collectGarbage');
  await connection.send('HeapProfiler.collectGarbage');
  const { usedSize } = await connection.send('Runtime.getHeapUsage');
  return { script: of('ScriptDuration') * 1000, task: of('TaskDuration') * 1000, heap: usedSize, nodes: of('Nodes') };
}

/** Resolves with the moments that the page tells, and what had been fetched at each. */
function momentsOf(page, seen, address) {
  const told = {};
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`${address} took no answer in ${PATIENCE} ms; told: ${Object.keys(told).join(', ') || 'nothing'}`)), PATIENCE);
    void page.exposeFunction('tellMoment', (moment, time) => {
      told[moment] ??= { time, ...seen };
      if (moment !== 'taken') return;
      clearTimeout(late);
      resolve(told);
    });
  });
}

/**
 * Opens a form's page.
 *
 * @param slow As SLOW; without it nothing is slowed.
 * @returns Milliseconds from the opening until the first question was painted and until its answer was taken; requests and bytes
 *   until then and until nothing more was fetched (`all`); work and heap then; the number of questions in the page.
 */
export async function visit(browser, address, form, slow) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const errors = [];
    page.on('pageerror', (error) => errors.push(error instanceof Error ? error.message : String(error)));
    const connection = await page.createCDPSession();
    const seen = await countedOn(connection);
    if (slow !== undefined) await slowDown(connection, slow);
    await connection.send('Performance.enable');
    const moments = momentsOf(page, seen, address);
    await page.evaluateOnNewDocument(watchForAnswer, { answer: form.answer, taken: takenOf(form) });
    const idle = page.goto(address, { waitUntil: 'networkidle0', timeout: PATIENCE });
    const [told] = await Promise.all([moments, idle]);
    const begun = await page.evaluate(() => performance.timeOrigin);
    const all = { ...seen };
    return {
      painted: told.painted.time - begun,
      taken: told.taken.time - begun,
      requests: told.taken.requests,
      bytes: told.taken.bytes,
      all,
      ...(await workOf(connection)),
      questions: await page.evaluate(countAt, form.question),
      errors,
    };
  } finally {
    await context.close();
  }
}
