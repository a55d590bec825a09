import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { SurveyDefinition } from '../../src/schemas.js';
import { startBrowser } from '../fixtures/browser.js';
import { type CollectorProcess, publish, startCollector } from '../fixtures/collector-process.js';
import { freePort } from '../fixtures/free-port.js';
import { storedResponses } from '../fixtures/stored-responses.js';
import { temporaryDirectory } from '../fixtures/temporary-directory.js';
import { waitUntil } from '../fixtures/wait-until.js';
import { writtenFiles } from '../fixtures/written-files.js';

const VISIT: SurveyDefinition = {
  id: 'visit',
  version: '1',
  title: { da: 'Dit besøg' },
  questions: [{ id: 'overall', type: 'scale', min: 1, max: 5, text: { da: 'Alt i alt?' }, allow: ['no-answer'] }],
};

const patch = ({ address, token }: CollectorProcess, change: unknown) =>
  fetch(`${address}/v1/surveys/visit`, {
    method: 'PATCH',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/merge-patch+json' },
    body: JSON.stringify(change),
  });

const answer = ({ address }: CollectorProcess) =>
  fetch(`${address}/survey/visit?lang=da`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'overall=4&_version=1',
    redirect: 'manual',
  });

describe('a collector that starts again with the file of a survey', () => {
  it('keeps the days and words that were changed since, once there are answers', async () => {
    const [data, file] = [temporaryDirectory(), writtenFiles({ 'visit.json': VISIT })['visit.json']];
    const start = async () => startCollector({ port: await freePort(), data, more: ['--survey', file] });
    const first = await start();
    assert.equal((await answer(first)).status, 303);
    assert.equal((await patch(first, { closes: '2099-12-31', notice: { da: 'Til biblioteket' } })).status, 200);
    await first.end('SIGTERM');
    const { address } = await start();
    const { closes, notice } = (await (await fetch(`${address}/v1/surveys/visit`)).json()) as SurveyDefinition;
    assert.deepEqual([closes, notice], ['2099-12-31', { da: 'Til biblioteket' }]);
  });
});

describe('a kiosk without scripts', () => {
  it('takes an answer, thanks, and is at an empty form again by itself', async () => {
    const data = temporaryDirectory();
    const collector = await startCollector({ port: await freePort(), data });
    await publish(collector, VISIT);
    const page = await (await startBrowser()).newPage();
    await page.setJavaScriptEnabled(false);
    await page.goto(`${collector.address}/survey/visit?lang=da&kiosk=10&group=nord`);
    await page.click('input[value="5"]');
    await Promise.all([page.waitForNavigation(), page.click('button')]);
    assert.match(page.url(), /\/thanks\?/);
    await waitUntil('the form', () => !page.url().includes('/thanks'));
    assert.equal(await page.$$eval('input:checked', ({ length }) => length), 0);
    await page.click('input[value="2"]');
    await Promise.all([page.waitForNavigation(), page.click('button')]);
    const stored = storedResponses(data).map(({ answers, group }) => ({ answers, group }));
    assert.deepEqual(
      stored.toSorted((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b))),
      [
        { answers: { overall: 2 }, group: 'nord' },
        { answers: { overall: 5 }, group: 'nord' },
      ],
    );
  });
});

describe('the page of the workbench at a running collector', () => {
  it('is served beside the pages of its own, with a policy that lets it show its preview', async () => {
    const pages = writtenFiles({ 'index.html': '<!doctype html><title>A page</title>' })['index.html'].replace(/\/index\.html$/, '');
    const { address } = await startCollector({ port: await freePort(), data: temporaryDirectory(), more: ['--pages', pages] });
    const policyOf = async (path: string) => {
      const { status, headers } = await fetch(`${address}${path}`);
      return [status, /frame-src 'self'/.test(headers.get('content-security-policy') ?? '')];
    };
    for (const path of ['/workbench', '/workbench/', '/workbench/preview', '/']) assert.deepEqual(await policyOf(path), [200, true], path);
    assert.deepEqual(await policyOf('/workbenches'), [404, false]);
  });
});
