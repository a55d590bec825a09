import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import type { SurveyDefinition } from '../../src/survey/survey.js';
import { parsePublicKeys } from '../../src/sealing/public-key.js';
import { usableRecipients } from '../../src/sealing/recipients.js';
import { seal } from '../../src/sealing/seal.js';
import { askedQuestions } from '../../src/survey/asked-questions.js';
import { appear, startBrowser, watch } from '../fixtures/browser.js';
import { type CollectorProcess, startCollector } from '../fixtures/collector-process.js';
import { freePort } from '../fixtures/free-port.js';
import { temporaryDirectory } from '../fixtures/temporary-directory.js';

const SURVEY = 'ons-4';
const KEY = 'demo/keys/demo-private-key.json';
/** As the demo page says. */
const PASSPHRASE = 'blå himmel over Skovby';

const recipients = await usableRecipients(await parsePublicKeys((JSON.parse(readFileSync(KEY, 'utf8')) as { publicKey: string }).publicKey));

/** Sends so many sealed answers to the collector, as the page `sealed.html` does. */
async function sendSealed({ address }: CollectorProcess, count: number): Promise<void> {
  const definition = (await (await fetch(`${address}/v1/surveys/${SURVEY}`)).json()) as SurveyDefinition;
  const answers = Object.fromEntries(askedQuestions(definition).map(({ id }) => [id, 7]));
  const response = { survey: SURVEY, version: definition.version, language: 'da', answers };
  const responses = await Promise.all(Array.from({ length: count }, () => seal({ ...response, id: crypto.randomUUID() }, recipients)));
  const sent = await fetch(`${address}/v1/responses`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ responses }) });
  assert.equal(((await sent.json()) as { received: unknown[] }).received.length, count);
}

/** Fills in the form of the page, as the owner of the key does, and waits for the charts. */
async function openAll(page: Page, token: string): Promise<string> {
  const field = (id: string) => appear(page, `tillid-sealed-results >>> #${id}`);
  await (await field('token')).type(token);
  await ((await field('key')) as Awaited<ReturnType<typeof field>> & { uploadFile: (file: string) => Promise<void> }).uploadFile(KEY);
  await (await field('passphrase')).type(PASSPHRASE);
  await page.keyboard.press('Enter');
  const told = await appear(page, 'tillid-sealed-results >>> .told');
  await appear(page, 'tillid-sealed-results >>> tillid-results >>> canvas');
  return told.evaluate((element) => (element as HTMLElement).innerText.replace(/\s+/g, ' ').trim());
}

const started = async (pages: string) => startCollector({ port: await freePort(), data: temporaryDirectory(), more: ['--pages', pages] });

describe('the page that opens sealed answers', () => {
  it('opens them in workers, under a strict Content Security Policy with Trusted Types, without one report', async () => {
    const collector = await started('demo');
    await sendSealed(collector, 30);
    const page = await (await startBrowser()).newPage();
    const faults = await watch(page);
    const workers: string[] = [];
    page.on('workercreated', (worker) => workers.push(worker.url()));
    const answer = await page.goto(`${collector.address}/sealed-results.html`);
    const policy = answer!.headers()['content-security-policy'] ?? '';
    assert.match(policy, /script-src 'self';.*require-trusted-types-for 'script'/);
    assert.equal(await openAll(page, collector.token), 'Svar fundet: 30. Åbnet: 30. Talt med: 30.');
    assert.ok(workers.length > 0 && workers.every((address) => /\/cdn\/chunks\/opening-worker-[\w-]+\.js$/.test(address)), `workers: ${workers.join(', ')}`);
    assert.deepEqual(faults, { violations: [], errors: [] });
  });

  it('sends nothing, and asks nobody but the server that it came from', async () => {
    const collector = await started('demo');
    await sendSealed(collector, 6);
    const page = await (await startBrowser()).newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(`${request.method()} ${new URL(request.url()).origin}`));
    await page.goto(`${collector.address}/sealed-results.html`);
    await openAll(page, collector.token);
    assert.deepEqual([...new Set(asked)], [`GET ${collector.address}`]);
  });

  it('keeps nothing in the browser', async () => {
    const collector = await started('demo');
    await sendSealed(collector, 6);
    const page = await (await startBrowser()).newPage();
    await page.goto(`${collector.address}/sealed-results.html`);
    await openAll(page, collector.token);
    const kept = await page.evaluate(async () => ({
      databases: await indexedDB.databases(),
      local: localStorage.length,
      session: sessionStorage.length,
      caches: await caches.keys(),
    }));
    assert.deepEqual(kept, { databases: [], local: 0, session: 0, caches: [] });
  });

  for (const script of ['<script type="module" src="/cdn/tillid-all.js">', '<script defer src="/cdn/tillid-classic.js">']) {
    it(`does so with ${script} too`, async () => {
      const pages = temporaryDirectory();
      const html = readFileSync('demo/sealed-results.html', 'utf8').replace('<script type="module" src="/cdn/tillid.js">', script);
      writeFileSync(path.join(pages, 'all.html'), html);
      const collector = await started(pages);
      await sendSealed(collector, 6);
      const page = await (await startBrowser()).newPage();
      const faults = await watch(page);
      await page.goto(`${collector.address}/all.html`);
      assert.equal(await openAll(page, collector.token), 'Svar fundet: 6. Åbnet: 6. Talt med: 6.');
      assert.deepEqual(faults, { violations: [], errors: [] });
    });
  }

  it('does the work itself where it may have no worker, and says so', async () => {
    const collector = await started('demo');
    await sendSealed(collector, 6);
    const page = await (await startBrowser()).newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) => void (/opening-worker/.test(request.url()) ? request.abort() : request.continue()));
    await page.goto(`${collector.address}/sealed-results.html`);
    assert.match(await openAll(page, collector.token), /^Svar fundet: 6\. Åbnet: 6\. Talt med: 6\. Denne side må ikke arbejde på flere svar ad gangen/);
  });
});
