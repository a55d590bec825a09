import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import type { SurveyDefinition } from '../../src/schemas.js';
import { appear, startBrowser, watch } from '../fixtures/browser.js';
import { type CollectorProcess, publish, startCollector } from '../fixtures/collector-process.js';
import { freePort } from '../fixtures/free-port.js';
import { temporaryDirectory } from '../fixtures/temporary-directory.js';
import { waitUntil } from '../fixtures/wait-until.js';

const LIBRARY: SurveyDefinition = {
  id: 'library',
  version: '1',
  title: { da: 'Biblioteket' },
  codes: 'required',
  privacy: { minimumGroup: 1 },
  questions: [
    { id: 'overall', type: 'scale', min: 1, max: 5, text: { da: 'Alt i alt?' }, allow: ['no-answer'] },
    { id: 'why', type: 'text', text: { da: 'Hvorfor?' }, quotable: true },
  ],
};

const FINDINGS = 'tillid-workbench >>> tillid-workbench-findings >>>';

async function open(): Promise<{ readonly collector: CollectorProcess; readonly shown: Page; readonly downloads: string; readonly faults: Awaited<ReturnType<typeof watch>> }> {
  const collector = await startCollector({ port: await freePort(), data: temporaryDirectory() });
  await publish(collector, LIBRARY);
  const browser = await startBrowser();
  const downloads = temporaryDirectory();
  const session = await browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
  const shown = await browser.newPage();
  const faults = await watch(shown);
  await shown.goto(`${collector.address}/workbench/?lang=da#survey/library/results`);
  await (await appear(shown, 'tillid-workbench >>> #token')).focus();
  await shown.keyboard.type(collector.token);
  await shown.keyboard.press('Enter');
  await appear(shown, `${FINDINGS} #heading-erasure`);
  return { collector, shown, downloads, faults };
}

/** The id of what has the focus, through shadow roots. */
const focusedId = (shown: Page) =>
  shown.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return active?.id ?? '';
  });

/** Goes with the key Tab to something. */
async function tabTo(shown: Page, id: string): Promise<void> {
  for (let stops = 0; stops < 100; stops++) {
    if ((await focusedId(shown)) === id) return;
    await shown.keyboard.press('Tab');
  }
  assert.fail(`#${id} is not reached with Tab`);
}

const ask = ({ address, token }: CollectorProcess, rest: string) => fetch(`${address}/v1/surveys/library${rest}`, { headers: { authorization: `Bearer ${token}` } });

/** What stands in a file, once the browser has it whole. */
const fileOf = async (downloads: string, name: string) => {
  const file = path.join(downloads, name);
  await waitUntil(name, () => existsSync(file));
  return readFileSync(file, 'utf8');
};

describe('what came of a survey, with the keyboard alone and under the strictest policy', () => {
  it('is made, saved, chosen and erased: codes as a file that lets citizens answer, the table as the collector gives it out, words with the results', async () => {
    const { collector, shown, downloads, faults } = await open();
    await tabTo(shown, 'count');
    await shown.keyboard.type('12');
    await shown.keyboard.press('Enter');
    const codes = (await fileOf(downloads, 'library-codes.txt')).trimEnd().split('\n');
    assert.equal(codes.length, 12);

    const responses = codes.map((code, place) => ({
      id: randomUUID(),
      survey: 'library',
      version: '1',
      language: 'da',
      submitted: '2026-11-22',
      answers: { overall: 1 + (place % 5), why: `Nummer ${place + 1}` },
      code,
    }));
    const sent = await fetch(`${collector.address}/v1/responses`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ responses }) });
    assert.equal(((await sent.json()) as { received: readonly string[] }).received.length, 12);
    await waitUntil('the results', () => shown.$eval(`${FINDINGS} tillid-results >>> [part=results]`, ({ textContent }) => textContent.includes('12 svar')).catch(() => false));

    await shown.evaluate(() => (document.activeElement as HTMLElement).blur());
    await tabTo(shown, 'file-0');
    await shown.keyboard.press('Enter');
    assert.equal(await fileOf(downloads, 'library.csv'), await (await ask(collector, '/export/csv')).text());

    await shown.evaluate(() => (document.activeElement as HTMLElement).blur());
    await tabTo(shown, 'read-texts');
    await shown.keyboard.press('Space');
    await waitUntil('the focus at what is chosen', async () => (await focusedId(shown)) === 'chosen');
    await tabTo(shown, 'choose-0');
    await shown.keyboard.press('Enter');
    await waitUntil('the focus in the field', async () => (await focusedId(shown)) === 'quote');
    const text = await shown.$eval(`${FINDINGS} #quote`, (field) => (field as HTMLTextAreaElement).value);
    await shown.keyboard.press('Tab');
    await shown.keyboard.press('Enter');
    await waitUntil('the focus at what is chosen', async () => (await focusedId(shown)) === 'chosen');
    assert.deepEqual(((await (await ask(collector, '/quotes')).json()) as { quotes: unknown }).quotes, [{ question: 'why', text }]);
    await waitUntil('the words with the results', () =>
      shown.$eval(`${FINDINGS} tillid-results >>> [part=quotes]`, ({ textContent }, words) => textContent.includes(words), text).catch(() => false),
    );

    await tabTo(shown, 'confirm');
    await shown.keyboard.type('library');
    await shown.keyboard.press('Enter');
    await waitUntil('the end', async () => (await (await ask(collector, '/export/json')).text()) === '');
    await waitUntil('what was erased', () =>
      shown.$eval(`${FINDINGS} [aria-labelledby=heading-erasure] .note`, ({ textContent }) => textContent === '12 svar blev slettet.').catch(() => false),
    );
    assert.deepEqual([faults.violations, faults.errors], [[], []]);
  });
});
