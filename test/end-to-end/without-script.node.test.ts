import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { HTTPRequest, Page } from 'puppeteer-core';
import { appear, startBrowser } from '../fixtures/browser.js';
import { startCollector } from '../fixtures/collector-process.js';
import { freePort } from '../fixtures/free-port.js';
import { temporaryDirectory } from '../fixtures/temporary-directory.js';

/** Pages of the demo that stand for a municipality’s own; those for developers, and what the workbench shows in a frame, need scripts. */
const PAGES = ['', 'en/']
  .flatMap((folder) => readdirSync(`demo/${folder}`).map((name) => `${folder}${name}`))
  .filter((name) => name.endsWith('.html') && !['review.html', 'hosts.html', 'preview.html'].includes(name))
  .sort();

/** Elements that have something to say without a script; what waits on a device can only be told by one. */
const SPEAKING =
  'tillid-satisfaction, tillid-survey, tillid-trust, tillid-wellbeing, tillid-heard, tillid-ranking, tillid-results, tillid-conformance, tillid-sealed-results, tillid-receipt, tillid-meeting, tillid-board, tillid-facilitation, tillid-workbench';

/** The address of the demo, served by a real collector. */
const demo = async () =>
  (await startCollector({ port: await freePort(), data: temporaryDirectory(), more: ['--pages', 'demo', '--survey', 'demo/surveys/library-visit.json'] })).address;

/** Each widget of a page with the words that are seen in its place. */
const seen = (page: Page) =>
  page.evaluate(
    (speaking) =>
      [...document.querySelectorAll<HTMLElement>(speaking)].map((widget) => ({
        name: [widget.localName, widget.id, widget.getAttribute('survey') ?? widget.getAttribute('src') ?? ''].filter(Boolean).join(' '),
        words: widget.innerText.trim(),
      })),
    SPEAKING,
  );

const silent = (widgets: Awaited<ReturnType<typeof seen>>) => widgets.filter(({ words }) => words === '').map(({ name }) => name);

/** What keeps a page without the library, as a reader, a filter or a slow line may. */
const HINDRANCES: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'without scripts': (page) => page.setJavaScriptEnabled(false),
  'where the script is blocked': async (page) => {
    await page.setRequestInterception(true);
    page.on('request', (request) => void (request.resourceType() === 'script' ? request.abort() : request.continue()));
  },
};

describe('check 45 (EN 301 549, 9.6): on a page of the demo', () => {
  for (const [hindrance, hinder] of Object.entries(HINDRANCES)) {
    it(`${hindrance} every widget has words in its place`, async () => {
      const [address, browser] = [await demo(), await startBrowser()];
      const found: Record<string, string[]> = {};
      for (const name of PAGES) {
        const page = await browser.newPage();
        await hinder(page);
        await page.goto(`${address}/${name}`, { waitUntil: 'domcontentloaded' });
        const widgets = await seen(page);
        assert.ok(widgets.length > 0, `${name} has a widget`);
        if (silent(widgets).length > 0) found[name] = silent(widgets);
        await page.close();
      }
      assert.deepEqual(found, {});
    });
  }

  it('where the script is late the words give way to the question, and the focus stays where it is', async () => {
    const page = await (await startBrowser()).newPage();
    const held: HTTPRequest[] = [];
    let isHolding = true;
    await page.setRequestInterception(true);
    page.on('request', (request) => void (isHolding && request.resourceType() === 'script' ? held.push(request) : request.continue()));
    // Not awaited: a page is not done with its markup before its modules have come.
    const going = page.goto(`${await demo()}/library.html`);
    await page.waitForSelector('footer');
    const before = await seen(page);
    assert.match(before.find(({ name }) => name.startsWith('tillid-satisfaction'))!.words, /sig din mening/);
    await page.focus('a');
    isHolding = false;
    for (const request of held) await request.continue();
    await going;
    await appear(page, 'tillid-satisfaction >>> input');
    assert.equal(await page.evaluate(() => document.activeElement?.localName), 'a');
    const after = await seen(page);
    assert.doesNotMatch(after.find(({ name }) => name.startsWith('tillid-satisfaction'))!.words, /sig din mening/);
  });
});
