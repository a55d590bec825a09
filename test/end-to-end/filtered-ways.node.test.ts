import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { startBrowser } from '../fixtures/browser.js';
import { publish, startCollector } from '../fixtures/collector-process.js';
import { DOCUMENTED_COLLECTOR, documentedWays, WAYS_IN, type WayIn } from '../fixtures/editors/documented-ways.js';
import { type Leaving, leftByFilters } from '../fixtures/editors/left-by-filters.js';
import { documentedTable, documentTable, waysTable } from '../fixtures/editors/ways-table.js';
import { answerFourth, EMBEDDED_SURVEY } from '../fixtures/embedded.js';
import { freePort } from '../fixtures/free-port.js';
import { otherOrigin } from '../fixtures/other-origin.js';
import { storedResponses } from '../fixtures/stored-responses.js';
import { temporaryDirectory } from '../fixtures/temporary-directory.js';
import { waitUntil } from '../fixtures/wait-until.js';

/** What a citizen does with what is left, on a page that somebody has written. */
type Use = (page: Page) => Promise<unknown>;

const answerHere: Use = (page) => answerFourth(page, 'tillid-survey');

const answerOnce: Use = async (page) => {
  await answerHere(page);
  assert.equal(await page.$$eval('tillid-survey', (list) => list.length), 1, `once: ${await page.$eval('body', (body) => body.innerHTML)}`);
};

const answerInFrame: Use = async (page) => {
  const frame = await waitUntil('the frame', () => page.frames().find((one) => one.url().includes('/survey/')));
  await answerFourth(frame, 'tillid-survey');
};

const answerBehindLink: Use = async (page) => {
  await page.goto(await page.$eval('a[href*="/survey/"]', (link) => link.href));
  await answerHere(page);
};

const browser = await startBrowser();
const found = await leftByFilters(browser);

let written = '';
const site = await otherOrigin(() => written);
const data = temporaryDirectory();
const collector = await startCollector({ port: await freePort(), data, more: ['--origin', site] });
await publish(collector, EMBEDDED_SURVEY);

/** Writes what was left into a page of the site, and answers there; the answer has to arrive. */
async function answers(left: string, use: Use): Promise<void> {
  written = left.replaceAll(DOCUMENTED_COLLECTOR, collector.address).replaceAll('library-visit', EMBEDDED_SURVEY.id);
  const page = await browser.newPage();
  const before = storedResponses(data).length;
  await page.goto(site);
  await use(page);
  await waitUntil(`one response from: ${left}`, () => storedResponses(data).length === before + 1);
  assert.deepEqual(storedResponses(data).at(-1)!['answers'], { overall: 4 });
  await page.close();
}

/** Each thing that was left so, once, however many filters left it. */
const leftAs = (...kinds: readonly Leaving['left'][]) => [...new Set(found.filter(({ left }) => kinds.includes(left)).map((one) => one.written))];

describe('what filters of content management systems leave', () => {
  it('is what the documents say', () => {
    const table = waysTable(found);
    if (process.env['TILLID_WRITE_TABLES'] !== undefined) documentTable(table);
    assert.equal(documentedTable(), table);
  });

  it('is a link at the least, whatever was written and however it was filtered', () => {
    assert.deepEqual(
      found.filter(({ left }) => left === 'words' || left === 'nothing').map(({ filter, way }) => `${filter.name}: ${way}`),
      [],
    );
  });

  it('asks in the page by one way at the least, of each filter', () => {
    for (const { filter } of found.filter(({ way }) => way === WAYS_IN[0])) assert.ok(found.some((one) => one.filter === filter && one.left !== 'link'));
  });

  it('asks by itself and sends where it says so', async () => {
    for (const left of leftAs('asks')) await answers(left, left.includes('<iframe') ? answerInFrame : answerHere);
  });

  it('asks once and sends where the script is in the template of the site', async () => {
    const template = `<script type="module" src="${DOCUMENTED_COLLECTOR}/cdn/tillid.js"></script>`;
    for (const left of leftAs('asks*', 'link*')) await answers(`${left}${template}`, answerOnce);
  });

  it('leads to the questions by its link where no script runs on the page', async () => {
    for (const left of leftAs('link*', 'link')) await answers(left, answerBehindLink);
  });

  it('is asked once, too, where nothing was taken away', async () => {
    const uses: Partial<Record<WayIn, Use>> = { 'A link': answerBehindLink, 'A frame': answerInFrame };
    for (const [way, whole] of Object.entries(documentedWays())) await answers(whole, uses[way as WayIn] ?? answerOnce);
  });
});
