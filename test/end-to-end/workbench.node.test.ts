import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { appear, startBrowser, watch } from '../fixtures/browser.js';
import { startCollector } from '../fixtures/collector-process.js';
import { freePort } from '../fixtures/free-port.js';
import { Keyboard } from '../fixtures/keyboard.js';
import { storedResponses } from '../fixtures/stored-responses.js';
import { temporaryDirectory } from '../fixtures/temporary-directory.js';
import { waitUntil } from '../fixtures/wait-until.js';

/** Smallest number of answers that results show where the editor says nothing. */
const MINIMUM = 5;

/** The page of a municipality, with what the workbench gave to be pasted into it. */
const pageWith = (snippet: string) =>
  `<!doctype html><html lang="da"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Det nye torv</title></head><body><main><h1>Det nye torv</h1>${snippet}</main></body></html>`;

/** Writes a survey of two questions, in English and then in Danish, and publishes it. */
async function writeAndPublish(keyboard: Keyboard, token: string): Promise<void> {
  await keyboard.fill(/^password Your token/, token);
  await keyboard.press('Enter');
  await keyboard.enter(/^\w+ New survey/);
  await keyboard.enter(/^a With an empty survey/);
  await keyboard.fill(/^text Title/, 'The new square');
  await keyboard.enter(/^button Begin/);
  await keyboard.enter(/^button 1\./);
  await keyboard.fill(/^textarea The question/, 'How good is the new square?');
  await keyboard.enter(/^button Add a question/);
  await keyboard.enter(/^button Text/);
  await keyboard.fill(/^textarea The question/, 'Why?');
  await keyboard.enter(/^a Words$/);
  await keyboard.enter(/^button Add a language/);
  await keyboard.fill(/^select Which language/, 'Danish');
  await keyboard.enter(/^button Add a language/);
  await keyboard.fill(/^textarea .*Title Danish/, 'Det nye torv');
  await keyboard.fill(/^textarea Question 1.*Danish/, 'Hvor godt er det nye torv?');
  await keyboard.fill(/^textarea Question 2.*Danish/, 'Hvorfor?');
  await keyboard.enter(/^a Publish/);
  await keyboard.enter(/^button Publish/);
  await keyboard.comesTo(/Published: version 1/);
}

/** Takes the element, of the five ways into a page, and reads what is to be pasted. */
async function takeSnippet(page: Page, keyboard: Keyboard): Promise<string> {
  await keyboard.enter(/^a Put it on a page/);
  await keyboard.goTo(/^radio/);
  for (let presses = 0; !/An element/.test(await keyboard.focus) && presses < 5; presses++) await keyboard.press('ArrowUp');
  await keyboard.goTo(/^textarea Text to paste/);
  return page.$eval('tillid-workbench >>> textarea[readonly]', ({ value }) => value);
}

/** A citizen answers on the page of the municipality: the fourth face, and why. */
async function answer(browser: Browser, address: string, why: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto(address);
  await appear(page, 'tillid-survey >>> tillid-scale >>> input');
  const keyboard = new Keyboard(page);
  await keyboard.goTo(/^radio/);
  await keyboard.press('Space', 'ArrowRight', 'ArrowRight', 'ArrowRight');
  await keyboard.fill(/^textarea Hvorfor/, why);
  await keyboard.enter(/^button Send/);
  await appear(page, 'tillid-survey >>> tillid-delivery-status >>> .status.delivered');
  await page.close();
}

/** The counts in the first table of results that the workbench shows. */
const countsIn = (page: Page): Promise<number[]> => page.$$eval('tillid-workbench >>> tillid-results >>> tbody data', (cells) => cells.map((cell) => Number(cell.value)));

describe('the workbench, by keyboard alone', () => {
  it('leads from the first start to a survey in two languages on a page, with results that come by themselves', async (context: TestContext) => {
    const begun = Date.now();
    const [data, pages] = [temporaryDirectory(), temporaryDirectory()];
    const collector = await startCollector({ port: await freePort(), data, more: ['--pages', pages] });
    const browser = await startBrowser();
    const page = await browser.newPage();
    const faults = await watch(page);
    await page.goto(`${collector.address}/workbench/?lang=en`);
    const keyboard = new Keyboard(page);

    await writeAndPublish(keyboard, collector.token);
    writeFileSync(path.join(pages, 'index.html'), pageWith(await takeSnippet(page, keyboard)));
    await keyboard.enter(/^a Results/);
    await appear(page, 'tillid-workbench >>> tillid-results');
    for (let person = 1; person <= MINIMUM; person++) await answer(browser, collector.address, `Fordi ${person}`);

    await waitUntil('the results', async () => (await countsIn(page)).includes(MINIMUM));
    const stored = storedResponses(data).map(({ survey, language, answers }) => ({ survey, language, answers }));
    assert.deepEqual(
      stored.sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b))),
      Array.from({ length: MINIMUM }, (_, index) => ({ survey: 'the-new-square', language: 'da', answers: { 'how-good-is-the-new-square': 4, why: `Fordi ${index + 1}` } })),
    );
    assert.deepEqual(faults, { violations: [], errors: [] });
    context.diagnostic(`${keyboard.presses} presses of keys in the workbench, ${((Date.now() - begun) / 1000).toFixed(1)} s with ${MINIMUM} answers`);
  });
});
