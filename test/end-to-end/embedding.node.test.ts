import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { appear, startBrowser, watch } from '../fixtures/browser.js';
import { publish, startCollector } from '../fixtures/collector-process.js';
import { answerFourth, EMBEDDED_SURVEY, servingFiles } from '../fixtures/embedded.js';
import { freePort } from '../fixtures/free-port.js';
import { storedResponses } from '../fixtures/stored-responses.js';
import { temporaryDirectory } from '../fixtures/temporary-directory.js';
import { waitUntil } from '../fixtures/wait-until.js';

/** A page of a municipality with one script, a question and its results. */
const pageWith = (script: string, collector = '') => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Skovby</title>${script}</head><body>
<tillid-satisfaction survey="visit" endpoint="${collector}/v1/responses">Tell us at the desk.</tillid-satisfaction>
<tillid-results src="${collector}/v1/surveys/visit/results" live></tillid-results>
</body></html>`;

/** Serves one page beside a collector that knows the survey. */
const serving = (html: string) => servingFiles({ 'index.html': html });

const answer = (page: Page) => answerFourth(page, 'tillid-satisfaction');

describe('embedding', () => {
  for (const [what, script] of [
    ['the small module with its chunks', '<script type="module" src="/cdn/tillid.js"></script>'],
    ['the self-contained module', '<script type="module" src="/cdn/tillid-all.js"></script>'],
    ['the classic script', '<script defer src="/cdn/tillid-classic.js"></script>'],
  ] as const) {
    it(`works with ${what}, from the question to the chart, without a violation of the policy`, async () => {
      const { collector, data } = await serving(pageWith(script));
      const page = await (await startBrowser()).newPage();
      const faults = await watch(page);
      await page.goto(collector.address);
      await answer(page);
      await waitUntil('the row', () => storedResponses(data).length === 1);
      await appear(page, 'tillid-results >>> canvas');
      await waitUntil('the drawn bar', () =>
        page.$eval('tillid-results >>> canvas', (canvas) => {
          const { data: pixels } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
          return pixels.some((value) => value > 0);
        }),
      );
      assert.deepEqual(faults, { violations: [], errors: [] });
    });

    it(`finds the instrument that is data beside ${what}`, async () => {
      const { collector } = await serving(`<!doctype html><html lang="en"><head><title>Skovby</title>${script}</head><body><tillid-wellbeing></tillid-wellbeing></body></html>`);
      const page = await (await startBrowser()).newPage();
      const faults = await watch(page);
      await page.goto(collector.address);
      await waitUntil('the five questions', async () => (await page.$$('tillid-wellbeing >>> tillid-scale')).length === 5);
      assert.deepEqual(faults, { violations: [], errors: [] });
    });
  }

  it('works on a page where an element goes by the name of the library', async () => {
    const { collector } = await serving(pageWith('<script type="module" src="/cdn/tillid.js"></script>').replace('<body>', '<body><h2 id="tillid">Tillid</h2>'));
    const page = await (await startBrowser()).newPage();
    await page.goto(collector.address);
    await appear(page, 'tillid-satisfaction >>> input');
  });

  it('runs with the hashes of sri.json, which name every script of the folder', async () => {
    const hashes = JSON.parse(readFileSync('dist/cdn/sri.json', 'utf8')) as Record<string, string>;
    const scripts = readdirSync('dist/cdn', { recursive: true })
      .map(String)
      .filter((file) => file.endsWith('.js'));
    assert.deepEqual(Object.keys(hashes).toSorted(), scripts.toSorted());
    for (const [file, hash] of Object.entries(hashes))
      assert.equal(
        hash,
        `sha384-${createHash('sha384')
          .update(readFileSync(path.join('dist/cdn', file)))
          .digest('base64')}`,
      );
    const { collector } = await serving(pageWith(`<script type="module" src="/cdn/tillid-all.js" integrity="${hashes['tillid-all.js']}" crossorigin="anonymous"></script>`));
    const page = await (await startBrowser()).newPage();
    await page.goto(collector.address);
    await appear(page, 'tillid-satisfaction >>> input');
  });

  it('sends to a collector of another origin that was down at first: kept, tab closed, delivered later as one row', async () => {
    const [port, data, profile] = [await freePort(), temporaryDirectory(), temporaryDirectory()];
    const { collector: site } = await serving(pageWith('<script type="module" src="/cdn/tillid.js"></script>', `http://127.0.0.1:${port}`));
    const browser = await startBrowser(profile);
    const page = await browser.newPage();
    await page.setBypassCSP(true);
    await page.goto(site.address);
    await answer(page);
    await waitUntil('the word that it is kept', () =>
      page.$eval('tillid-satisfaction >>> tillid-delivery-status', (element) =>
        element.shadowRoot?.querySelector('[role=status]')?.textContent?.includes('is sent as soon as there is a connection'),
      ),
    );
    await browser.close();

    const collector = await startCollector({ port, data, more: ['--origin', site.address] });
    await publish(collector, EMBEDDED_SURVEY);
    const again = await startBrowser(profile);
    const revisited = await again.newPage();
    await revisited.setBypassCSP(true);
    await revisited.goto(site.address);
    await waitUntil('the row', () => storedResponses(data).length === 1);
    await revisited.reload();
    await waitUntil('the empty outbox', () =>
      revisited.evaluate(
        () =>
          new Promise<boolean>((resolve) => {
            const opening = indexedDB.open('tillid-outbox');
            opening.onsuccess = () => {
              const counting = opening.result.transaction('entries').objectStore('entries').count();
              counting.onsuccess = () => {
                opening.result.close();
                resolve(counting.result === 0);
              };
            };
          }),
      ),
    );
    assert.equal(storedResponses(data).length, 1);
  });

  it('lets the citizen try again when the late scripts could not be fetched, and loses no word', async () => {
    const { collector, data } = await serving(pageWith('<script type="module" src="/cdn/tillid.js"></script>'));
    const page = await (await startBrowser()).newPage();
    await page.setRequestInterception(true);
    let reachable = false;
    const uncaught: unknown[] = [];
    page.on('pageerror', (error) => uncaught.push(error));
    page.on('request', (request) => void (reachable || !request.url().includes('/cdn/chunks/') ? request.continue() : request.abort()));
    await page.goto(collector.address);
    await answer(page);
    const status = () => page.$eval('tillid-satisfaction >>> [part=status]', (element) => element.textContent);
    await waitUntil('the word that it was not saved', async () => (await status()) === 'Your answer could not be saved. It is still here: please try again.');
    reachable = true;
    await page.$eval('tillid-satisfaction >>> button[part=send]', (button) => button.click());
    await waitUntil('the row', () => storedResponses(data).length === 1);
    assert.deepEqual(storedResponses(data)[0]!['answers'], { overall: 4 });
    assert.deepEqual(uncaught, []);
  });
});
