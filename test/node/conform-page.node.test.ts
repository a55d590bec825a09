import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import sirv from 'sirv';
import type { Page } from 'puppeteer-core';
import { startBrowser, watch } from '../fixtures/browser.js';
import { startCollector } from '../fixtures/collector-process.js';
import { freePort } from '../fixtures/free-port.js';
import { startSmallestReceiver } from '../fixtures/smallest-receiver.js';
import { temporaryDirectory } from '../fixtures/temporary-directory.js';
import { waitUntil } from '../fixtures/wait-until.js';
import { type Receiver, rightReceiver } from '../fixtures/wrong-receivers/right-receiver.js';
import { serveReceiver } from '../fixtures/wrong-receivers/serve-receiver.js';
import { withHeaders } from '../fixtures/wrong-receivers/wrong-receiver.js';

const running = new Set<Server>();

after(() => running.forEach((server) => (server.close(), server.closeAllConnections())));

/** Serves a page of a municipality that tests an endpoint under a strict policy. `connect` is what the policy lets it connect to. */
function servePage(endpoint: string, connect: string): Promise<string> {
  const files = sirv('dist', { dev: true });
  const policy = `default-src 'none'; script-src 'self'; style-src 'self'; connect-src ${connect}; img-src 'self'; base-uri 'none'; require-trusted-types-for 'script'`;
  const server = createServer((request, response) => {
    if (request.url !== '/') return files(request, response);
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy });
    response.end(
      `<!doctype html><html lang="en"><head><title>Test</title><script type="module" src="/cdn/tillid.js"></script></head><body><tillid-conformance endpoint="${endpoint}"></tillid-conformance></body></html>`,
    );
    return undefined;
  });
  running.add(server);
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)));
}

/** What a page says at the end of its test. */
interface Said {
  readonly sum: string;
  /** Name → found, of the checks that have failed. */
  readonly failed: Readonly<Record<string, string>>;
  readonly noted: readonly string[];
  readonly command: string;
}

/** Presses the button and waits for the sum. */
async function testOn(page: Page): Promise<Said> {
  await (await waitUntil('the button', () => page.$('tillid-conformance >>> button'))).click();
  await waitUntil('the sum', () => page.$('tillid-conformance >>> .sum'), 90_000);
  return page.evaluate(() => {
    const root = document.querySelector('tillid-conformance')!.shadowRoot!;
    const words = (element: Element | null | undefined) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
    const items = (outcome: string) => [...root.querySelectorAll(`li.${outcome}`)];
    return {
      sum: words(root.querySelector('.sum')),
      failed: Object.fromEntries(items('failed').map((item) => [words(item.querySelector('p [lang=en]')), words(item.querySelectorAll('dd')[1])])),
      noted: items('note').map((item) => words(item.querySelector('p [lang=en]'))),
      command: words(root.querySelector('.hidden')),
    };
  });
}

/** Tests an endpoint on a page of another origin, whose policy allows it or not. */
async function testFromElsewhere(endpoint: string, { isAllowed = true }: { readonly isAllowed?: boolean } = {}) {
  const origin = await servePage(endpoint, isAllowed ? `'self' ${new URL(endpoint).origin}` : "'self'");
  const page = await (await startBrowser()).newPage();
  const faults = await watch(page);
  await page.goto(origin);
  const said = await testOn(page);
  return { ...said, origin, faults };
}

/** A right receiver that lets every origin in, changed. */
const open =
  (right: Receiver, change: (given: Response) => Response = (given) => given): Receiver =>
  async (request) =>
    change(withHeaders(await right(request), { 'access-control-allow-origin': '*' }));

describe('the page that tests endpoints', () => {
  it('finds nothing wrong with the collector that serves it, under its strict policy', async () => {
    const { address } = await startCollector({ port: await freePort(), data: temporaryDirectory(), more: ['--pages', path.resolve('demo')] });
    const page = await (await startBrowser()).newPage();
    const faults = await watch(page);
    await page.goto(`${address}/conform.html`);
    const { failed, sum } = await testOn(page);
    assert.deepEqual(failed, {});
    assert.match(sum, /^No check has failed\./);
    assert.deepEqual(faults, { violations: [], errors: [] });
  });

  it('finds nothing wrong with the smallest receiver at another origin, and tells the command that sees more', async () => {
    const { endpoint } = await startSmallestReceiver(path.join(temporaryDirectory(), 'responses.jsonl'));
    const { failed, noted, command, origin, faults } = await testFromElsewhere(endpoint);
    assert.deepEqual(failed, {});
    assert.deepEqual(faults, { violations: [], errors: [] });
    assert.ok(!noted.some((sentence) => sentence.startsWith('Errors may be read by pages of another origin')));
    assert.ok(command.includes(`npx tillid conform ${endpoint} --origin ${origin}`), command);
  });

  it('says what a wrong receiver at another origin does wrong', async () => {
    const right = rightReceiver();
    const stored = new Set<string>();
    const endpoint = await serveReceiver(
      open(async (request) => {
        const body = request.method === 'POST' ? await request.clone().text() : '';
        const isRepeated = body !== '' && stored.has(body);
        stored.add(body);
        return isRepeated ? Response.json({ title: 'Conflict' }, { status: 409 }) : right(request);
      }),
    );
    const { failed } = await testFromElsewhere(endpoint);
    assert.equal(failed['The same response again is received again'], 'For the same response again there came status 409.');
  });

  it('says that errors cannot be read where they come without a permission, and fails no check that could not be seen', async () => {
    const endpoint = await serveReceiver(open(rightReceiver(), (given) => (given.status < 400 ? given : withHeaders(given, { 'access-control-allow-origin': null }))));
    const { failed, noted } = await testFromElsewhere(endpoint);
    assert.deepEqual(Object.keys(failed), ['Errors may be read by pages of another origin']);
    assert.match(Object.values(failed)[0]!, /^The browser did not let the page read what came back for JSON that breaks off and \d+ more\.$/);
    assert.ok(noted.some((sentence) => sentence.startsWith('A body that is no submission is answered with an error. The browser does not tell this page what came back for JSON')));
  });

  it('tells an endpoint that lets no page send from one that is not there', async () => {
    const { failed, origin } = await testFromElsewhere(await serveReceiver(rightReceiver()));
    assert.deepEqual(failed, { 'The endpoint answers': `Somebody answers there, but pages of ${origin} may neither send nor read.` });
    const gone = await testFromElsewhere(`http://127.0.0.1:${await freePort()}/v1/responses`);
    assert.deepEqual(gone.failed, { 'The endpoint answers': 'The browser could not reach it, and does not tell the page why (Failed to fetch).' });
  });

  it('says so where its own policy forbids the endpoint', async () => {
    const { failed } = await testFromElsewhere(await serveReceiver(open(rightReceiver())), { isAllowed: false });
    assert.deepEqual(failed, {
      'The endpoint answers': 'The browser could not reach it, and does not tell the page why (the Content Security Policy of this page does not allow it in connect-src).',
    });
  });
});
