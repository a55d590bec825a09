import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { appear, startBrowser, watch } from '../fixtures/browser.js';
import { type CollectorProcess, publish, startCollector } from '../fixtures/collector-process.js';
import { freePort } from '../fixtures/free-port.js';
import { storedResponses } from '../fixtures/stored-responses.js';
import { temporaryDirectory } from '../fixtures/temporary-directory.js';
import { waitUntil } from '../fixtures/wait-until.js';

const SITE = ['--pages', 'demo', '--survey', 'demo/surveys/library-visit.json'];

/** The library's survey, shown from the first answer on, so that one answer can be followed to the chart. */
const SHOWN_AT_ONE = {
  id: 'library-visit',
  version: '1',
  title: { da: 'Dit besøg' },
  questions: [
    { id: 'overall', type: 'scale', look: 'faces', min: 1, max: 5, text: { da: 'Hvor tilfreds er du med dit besøg på biblioteket?' } },
    { id: 'comment', type: 'text', text: { da: 'Hvorfor?' }, showIf: { question: 'overall', answered: true } },
  ],
  privacy: { minimumGroup: 1 },
};

/** Presses Tab until the focus, through shadow roots, is on an element that matches. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate((wanted) => {
      let active: Element | null = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      return active?.matches(wanted) ?? false;
    }, selector);
    if (found) return;
  }
  throw new Error(`no ${selector} within 60 presses of Tab`);
}

/** Answers with the keyboard alone: fourth face, a comment, send. */
async function answerByKeyboard(page: Page, comment: string): Promise<void> {
  await appear(page, 'tillid-satisfaction >>> input');
  await tabTo(page, 'input[type="radio"]');
  await page.keyboard.press('Space');
  for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowRight');
  await page.waitForSelector('tillid-satisfaction >>> textarea', { visible: true });
  await tabTo(page, 'textarea');
  await page.keyboard.type(comment);
  await tabTo(page, 'button[part="send"]');
  await page.keyboard.press('Enter');
}

const statusText = (page: Page) => page.$eval('tillid-satisfaction >>> tillid-delivery-status', (element) => element.shadowRoot?.querySelector('[role=status]')?.textContent ?? '');

/** Counts of the rendered table by row, and of the drawn chart by bar. */
async function shownResults(page: Page): Promise<{ table: number[]; chart: number[] }> {
  return page.evaluate(() => {
    const root = document.querySelector('tillid-results')!.shadowRoot!;
    const table = [...root.querySelectorAll('tbody tr')].map((row) => Number(row.querySelector('data')?.value));
    const bars = (root.querySelector('tillid-chart') as unknown as { picture: { bars: readonly { share: number }[] } } | null)?.picture.bars ?? [];
    return { table, chart: bars.map((bar) => bar.share) };
  });
}

describe('the library page', () => {
  it('takes an answer by keyboard into the database and shows it in chart and table', async () => {
    const data = temporaryDirectory();
    const collector = await startCollector({ port: await freePort(), data, more: ['--pages', 'demo'] });
    await publish(collector, SHOWN_AT_ONE);
    const page = await (await startBrowser()).newPage();
    await page.goto(`${collector.address}/library.html`);
    await answerByKeyboard(page, 'Rolig læsesal – ærligt talt.');
    await waitUntil('the receipt', async () => (await statusText(page)) === 'Dit svar er modtaget.');
    const stored = storedResponses(data);
    assert.equal(stored.length, 1);
    assert.deepEqual(stored[0]!['answers'], { overall: 4, comment: 'Rolig læsesal – ærligt talt.' });
    assert.equal(stored[0]!['language'], 'da');
    const shown = await waitUntil('the live results', async () => {
      const now = await shownResults(page);
      return now.table.length === 5 ? now : null;
    });
    assert.deepEqual(shown, { table: [0, 0, 0, 1, 0], chart: [0, 0, 0, 1, 0] });
    await waitUntil('the chart to be painted', () =>
      page.$eval('tillid-results >>> canvas', (canvas) => {
        const { data: pixels } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
        return pixels.some((value) => value > 0);
      }),
    );
  });

  it('keeps an answer that was given while the collector was down, through a closed tab, and delivers it once', async () => {
    const [data, profile, port] = [temporaryDirectory(), temporaryDirectory(), await freePort()];
    const first = await startCollector({ port, data, more: SITE });
    const browser = await startBrowser(profile);
    const page = await browser.newPage();
    await page.goto(`${first.address}/library.html`);
    await appear(page, 'tillid-satisfaction >>> textarea');
    await page.waitForNetworkIdle({ idleTime: 500, concurrency: 1 });
    await first.end('SIGTERM');
    await answerByKeyboard(page, 'Skrevet uden forbindelse');
    await waitUntil('the word that it is kept', async () => (await statusText(page)) === 'Dit svar er gemt på denne enhed. Det bliver sendt, så snart der er forbindelse.');
    assert.equal(storedResponses(data).length, 0);
    await page.close();
    await browser.close();

    const second: CollectorProcess = await startCollector({ port, data, more: SITE });
    const later = await (await startBrowser(profile)).newPage();
    await later.goto(`${second.address}/library.html`);
    const stored = await waitUntil('the row', () => {
      const rows = storedResponses(data);
      return rows.length > 0 ? rows : null;
    });
    assert.deepEqual(stored[0]!['answers'], { overall: 4, comment: 'Skrevet uden forbindelse' });
    await waitUntil('the word that nothing waits any more', () => later.$eval('tillid-outbox', (element) => !/\d svar venter/.test(element.shadowRoot?.textContent ?? '')));
    await later.reload();
    await later.waitForNetworkIdle({ idleTime: 1000, concurrency: 1 });
    assert.equal(storedResponses(data).length, 1);
  });

  it('reports no violation of its strict Content Security Policy with Trusted Types, from first question to chart', async () => {
    const data = temporaryDirectory();
    const collector = await startCollector({ port: await freePort(), data, more: ['--pages', 'demo'] });
    await publish(collector, SHOWN_AT_ONE);
    const page = await (await startBrowser()).newPage();
    const faults = await watch(page);
    const answer = await page.goto(`${collector.address}/library.html`);
    const policy = answer!.headers()['content-security-policy'] ?? '';
    for (const directive of [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "connect-src 'self'",
      "img-src 'self' data:",
      "font-src 'self'",
      "require-trusted-types-for 'script'",
    ]) {
      assert.ok(policy.includes(directive), `the page is served with ${directive}`);
    }
    await answerByKeyboard(page, 'Under streng politik');
    await appear(page, 'tillid-results >>> canvas');
    await waitUntil('the drawn chart', async () => (await shownResults(page)).chart.length === 5);
    assert.deepEqual(faults, { violations: [], errors: [] });
    await page.evaluate(() => document.body.setAttribute('style', 'color: red'));
    await waitUntil('the report of a planted violation', () => faults.violations.length === 1);
  });

  it('asks for nothing but its own origin and stores nothing before the first answer', async () => {
    const collector = await startCollector({ port: await freePort(), data: temporaryDirectory(), more: SITE });
    const page = await (await startBrowser()).newPage();
    const requested: string[] = [];
    page.on('request', (request) => requested.push(new URL(request.url()).origin));
    await page.goto(`${collector.address}/library.html`);
    await appear(page, 'tillid-satisfaction >>> input');
    await page.waitForNetworkIdle({ idleTime: 1000, concurrency: 1 });
    assert.deepEqual([...new Set(requested)], [collector.address]);
    const kept = await page.evaluate(async () => ({
      databases: await indexedDB.databases(),
      local: localStorage.length,
      session: sessionStorage.length,
      cookies: document.cookie,
    }));
    assert.deepEqual(kept, { databases: [], local: 0, session: 0, cookies: '' });
  });

  it('has fetched one script when the first question can be answered', async () => {
    const collector = await startCollector({ port: await freePort(), data: temporaryDirectory(), more: SITE });
    const page = await (await startBrowser()).newPage();
    await page.evaluateOnNewDocument(() => {
      const look = () => {
        const control = document.querySelector('tillid-satisfaction')?.shadowRoot?.querySelector('tillid-scale')?.shadowRoot?.querySelector('input');
        if (control === undefined || control === null) requestAnimationFrame(look);
        else
          (window as unknown as { scriptsAtFirstQuestion: string[] }).scriptsAtFirstQuestion = performance
            .getEntriesByType('resource')
            .map(({ name }) => name)
            .filter((name) => name.endsWith('.js') && !/results|charts|outbox\.element|after/.test(name));
      };
      look();
    });
    await page.goto(`${collector.address}/library.html`);
    const scripts = await waitUntil('the first question', () => page.evaluate(() => (window as unknown as { scriptsAtFirstQuestion?: string[] }).scriptsAtFirstQuestion));
    assert.deepEqual(scripts, [`${collector.address}/cdn/tillid.js`]);
  });
});
