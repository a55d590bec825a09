// What is measured of a visit, in a browser that has seen nothing before.
import { answerPage, answerScale, watchForFirstQuestion } from './in-page.mjs';

/** Opens an address in a browser context of its own, which has an empty cache, and closes it when `work` is done. */
async function inFreshContext(browser, work) {
  const context = await browser.createBrowserContext();
  try {
    return await work(await context.newPage());
  } finally {
    await context.close();
  }
}

/** Milliseconds after which a survey that shows no question is given up. */
const PATIENCE = 60_000;

/** Opens a survey and waits until its first question is there, and painted: milliseconds since the navigation began, and bytes that had arrived. */
async function open(page, site, survey) {
  site.reset();
  const told = {};
  let tellAll;
  const seen = new Promise((resolve, reject) => {
    tellAll = resolve;
    setTimeout(() => reject(new Error(`The survey "${survey}" showed no question; is the build older than the survey's form?`)), PATIENCE).unref();
  });
  await page.exposeFunction('tellFirstQuestion', (moment, time) => {
    told[moment] = { time, bytes: site.written };
    if (moment === 'painted') tellAll(told);
  });
  await page.evaluateOnNewDocument(watchForFirstQuestion);
  await page.goto(`${site.address}/${survey}.html`, { waitUntil: 'domcontentloaded' });
  return seen;
}

/** The first question of a survey: how long it takes, and how many bytes have arrived by then. */
export const firstQuestion = (browser, site, survey) => inFreshContext(browser, (page) => open(page, site, survey));

/** Bytes of the JavaScript heap once everything that nobody needs has gone. */
async function heapOf(connection) {
  await connection.send('HeapProfiler.collectGarbage');
  return (await connection.send('Runtime.getHeapUsage')).usedSize;
}

/**
 * Answers a long survey from its first to its last question.
 *
 * @returns Times of the first and of the last question, and the heap at each page.
 */
export function walk(browser, site, { pages, warmUps, rounds }) {
  return inFreshContext(browser, async (page) => {
    await open(page, site, 'long');
    await page.waitForNetworkIdle({ idleTime: 500 });
    const connection = await page.createCDPSession();
    const first = await page.evaluate(answerScale, warmUps, rounds);
    const heap = [await heapOf(connection)];
    for (let index = 1; index < pages; index++) {
      await page.evaluate(answerPage);
      heap.push(await heapOf(connection));
    }
    return { first, last: await page.evaluate(answerScale, warmUps, rounds), heap };
  });
}
