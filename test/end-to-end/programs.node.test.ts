import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, it } from 'node:test';
import Database from 'libsql';
import { appear, startBrowser, watch } from '../fixtures/browser.js';
import { publish, startCollector } from '../fixtures/collector-process.js';
import { freePort } from '../fixtures/free-port.js';
import { temporaryDirectory } from '../fixtures/temporary-directory.js';
import { waitUntil } from '../fixtures/wait-until.js';

const GUARDED = {
  id: 'guarded',
  version: '1',
  questions: [{ id: 'overall', type: 'scale', min: 1, max: 5, text: { en: 'All in all?' } }],
  bots: { start: true, honeypot: true, work: true },
};

const SCRIPTS: Readonly<Record<string, string>> = {
  'the files of a page': '<script type="module" src="/cdn/tillid.js"></script>',
  'the one file': '<script type="module" src="/cdn/tillid-all.js"></script>',
  'the classic file': '<script src="/cdn/tillid-classic.js"></script>',
};

const marksIn = (data: string): unknown[] => {
  const database = new Database(path.join(data, 'tillid.db'), { readonly: true });
  const rows = database.prepare('SELECT verified FROM responses').all() as { verified: unknown }[];
  database.close();
  return rows.map(({ verified }) => verified);
};

describe('an answer on a page with a strict Content Security Policy and Trusted Types', () => {
  for (const [name, script] of Object.entries(SCRIPTS))
    it(`is verified with ${name}, work in a worker included, and reports no violation`, async () => {
      const [data, pages] = [temporaryDirectory(), temporaryDirectory()];
      writeFileSync(
        path.join(pages, 'index.html'),
        `<!doctype html><html lang="en"><title>A survey</title>${script}<body><tillid-survey src="/v1/surveys/guarded" endpoint="/v1/responses"></tillid-survey></body></html>`,
      );
      const collector = await startCollector({ port: await freePort(), data, more: ['--pages', pages] });
      await publish(collector, GUARDED);
      const page = await (await startBrowser()).newPage();
      const faults = await watch(page);
      const asked: string[] = [];
      page.on('request', (request) => void asked.push(new URL(request.url()).pathname));
      await page.goto(`${collector.address}/`);
      await appear(page, 'tillid-survey >>> .more input');
      assert.deepEqual(
        asked.filter((address) => /work|proving|challenge|start$/.test(address)),
        [],
        'nothing of it is there before the first answer',
      );
      await (await appear(page, 'tillid-survey >>> input[type=radio]')).evaluate((input) => (input as HTMLInputElement).click());
      await pause(3200);
      await (await appear(page, 'tillid-survey >>> [part=send]')).evaluate((button) => (button as HTMLButtonElement).click());
      await waitUntil('the response', () => marksIn(data).length === 1);
      assert.deepEqual(marksIn(data), [1]);
      assert.ok(
        asked.some((address) => /\/cdn\/(chunks\/work-worker-[\w-]+|tillid-work)\.js$/.test(address)),
        asked.join(' '),
      );
      assert.deepEqual(faults, { violations: [], errors: [] });
    });
});
