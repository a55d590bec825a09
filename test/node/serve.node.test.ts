import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import path from 'node:path';
import { buffer, text } from 'node:stream/consumers';
import { describe, it } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { serve } from '../../src/node/serve.js';
import { collectorBench, visitAnswer } from '../fixtures/collector-bench.js';
import { temporaryDirectory } from '../fixtures/temporary-directory.js';
import { waitUntil } from '../fixtures/wait-until.js';
import { writtenFiles } from '../fixtures/written-files.js';

/** A served collector, whose store waits with responses until the gate is opened. */
async function served({ isBehindProxy = false, pages }: { readonly isBehindProxy?: boolean; readonly pages?: string } = {}) {
  const stopping = new AbortController();
  const bench = await collectorBench({ stopping: stopping.signal });
  const running = await serve({ collector: bench.collector, host: '127.0.0.1', port: 0, isBehindProxy, ...(pages === undefined ? {} : { pages }) });
  const stop = () => {
    stopping.abort();
    return running.stop();
  };
  return { bench, address: running.address, stop };
}

const post = (address: string, response: unknown) =>
  fetch(`${address}/v1/responses`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ responses: [response] }) });

describe('a server that is told to stop', () => {
  it('finishes the request under way, tells new ones to come again, and then is gone', { timeout: 20_000 }, async () => {
    const { bench, address, stop } = await served();
    const add = bench.store.add.bind(bench.store);
    let open = () => {};
    const gate = new Promise<void>((resolve) => (open = resolve));
    let isWaiting = false;
    bench.store.add = async (response, options) => {
      isWaiting = true;
      await gate;
      return add(response, options);
    };
    const response = visitAnswer();
    const answer = post(address, response);
    await waitUntil('the request under way', () => isWaiting || null);
    const stopped = stop();
    const meanwhile = await post(address, visitAnswer());
    assert.deepEqual([meanwhile.status, meanwhile.headers.get('retry-after'), meanwhile.headers.get('content-type')], [503, '5', 'application/problem+json']);
    open();
    assert.deepEqual(await (await answer).json(), { received: [response.id], refused: [] });
    await stopped;
    await assert.rejects(fetch(`${address}/healthz`));
  });

  it('ends the streams of results, and waits for nobody who only keeps a connection open', { timeout: 20_000 }, async () => {
    const { address, stop } = await served();
    const stream = await fetch(`${address}/v1/surveys/visit/results/stream`);
    const reader = stream.body!.getReader();
    await reader.read();
    const begun = performance.now();
    await stop();
    assert.ok(performance.now() - begun < 5000);
    assert.equal((await reader.read()).done, true);
  });
});

describe('the headers of what is served', () => {
  const headersOf = async (address: string, names: readonly string[], more: Record<string, string> = {}) => {
    const { headers } = await fetch(address, { headers: more });
    return names.map((name) => headers.get(name));
  };

  it('keep browsers from taking an answer of the collector for a page, from framing it and from telling its address', async () => {
    const { address, stop } = await served();
    for (const path of ['/v1/surveys/visit', '/v1/surveys/visit/results', '/v1/nowhere', '/v1/tokens', '/healthz'])
      assert.deepEqual(
        await headersOf(`${address}${path}`, ['content-security-policy', 'referrer-policy', 'x-content-type-options']),
        ["default-src 'none'; frame-ancestors 'none'", 'no-referrer', 'nosniff'],
        path,
      );
    await stop();
  });

  it('let the page of a survey be a page, and keep it from every other origin', async () => {
    const { address, stop } = await served();
    const [policy, referrer, kept] = await headersOf(`${address}/survey/visit`, ['content-security-policy', 'referrer-policy', 'cache-control']);
    assert.match(policy!, /^default-src 'none'; script-src 'self'; .*; frame-ancestors 'self'; require-trusted-types-for 'script'$/);
    assert.deepEqual([referrer, kept], ['same-origin', 'no-store']);
    await stop();
  });

  it('keep out of caches whatever does not say how it may be kept', async () => {
    const { address, stop } = await served();
    const kept = await Promise.all(
      ['/v1/tokens', '/v1/audit', '/metrics', `/v1/responses/${visitAnswer().id}`, '/v1/surveys/nowhere', '/v1/surveys/visit/results'].map((path) =>
        headersOf(`${address}${path}`, ['cache-control']),
      ),
    );
    assert.deepEqual(kept.flat(), ['no-store', 'no-store', 'no-store', 'no-store', 'no-store', 'no-cache']);
    await stop();
  });

  it('keep pages from being framed by others and from running what is not theirs', async () => {
    const files = writtenFiles({ 'index.html': '<!doctype html><title>A page</title>' });
    const { address, stop } = await served({ pages: files['index.html'].replace(/\/index\.html$/, '') });
    const [policy, referrer, nosniff] = await headersOf(`${address}/`, ['content-security-policy', 'referrer-policy', 'x-content-type-options']);
    assert.match(policy ?? '', /default-src 'none'.*frame-ancestors 'self'.*require-trusted-types-for 'script'/);
    assert.deepEqual([referrer, nosniff], ['same-origin', 'nosniff']);
    await stop();
  });

  it('ask browsers for https for a year, where a proxy says that it was https, and never by a sender’s word alone', async () => {
    const cases: readonly (readonly [boolean, string, string | null])[] = [
      [true, 'https', 'max-age=31536000'],
      [true, 'http', null],
      [false, 'https', null],
    ];
    for (const [isBehindProxy, protocol, expected] of cases) {
      const { address, stop } = await served({ isBehindProxy });
      assert.deepEqual(await headersOf(`${address}/healthz`, ['strict-transport-security'], { 'x-forwarded-proto': protocol }), [expected]);
      await stop();
    }
  });
});

describe('what is compressed', () => {
  /** How an answer comes over the line, which `fetch` would open. */
  const encodingOf = (address: string, accepted: string): Promise<{ encoding: string | undefined; vary: string | undefined; body: Buffer }> =>
    new Promise((resolve, reject) => {
      httpRequest(address, { headers: { 'accept-encoding': accepted } }, (answer) => {
        const { headers } = answer;
        buffer(answer).then((body) => resolve({ encoding: headers['content-encoding'], vary: headers.vary, body }), reject);
      })
        .once('error', reject)
        .end();
    });

  it('is a definition, as whoever asks can read it, and says the same as one that is not', async () => {
    const { address, stop } = await served();
    const [brotli, gzip, plain] = await Promise.all(['gzip, br', 'gzip', 'identity'].map((accepted) => encodingOf(`${address}/v1/surveys/visit`, accepted)));
    assert.deepEqual([brotli!.encoding, gzip!.encoding, plain!.encoding], ['br', 'gzip', undefined]);
    assert.match(brotli!.vary!, /accept-encoding/i);
    assert.deepEqual([brotliDecompressSync(brotli!.body), gunzipSync(gzip!.body)], [plain!.body, plain!.body]);
    assert.ok(brotli!.body.length < plain!.body.length);
    await stop();
  });

  it('is nothing that no cache may keep, as its length could tell what is in it', async () => {
    const { address, stop } = await served();
    const answers = await Promise.all(['/v1/tokens', '/metrics', '/survey/visit', '/v1/surveys/visit/results/stream'].map((asked) => fetch(`${address}${asked}`)));
    assert.deepEqual(
      answers.map(({ headers }) => headers.get('content-encoding')),
      [null, null, null, null],
    );
    await stop();
  });
});

describe('what is not served', () => {
  /** Asks for a path as it is written, which `fetch` would tidy up first. */
  const ask = (address: string, path_: string, method = 'GET'): Promise<{ status: number | undefined; body: string }> =>
    new Promise((resolve, reject) => {
      const { hostname, port } = new URL(address);
      const asking = httpRequest({ hostname, port, path: path_, method, headers: { 'x-secret': 'secret' } }, (answer) => {
        text(answer).then((body) => resolve({ status: answer.statusCode, body }), reject);
      });
      asking.once('error', reject).end();
    });

  it('serves no hidden file, no list of files and nothing outside the directory of pages', async () => {
    const outside = temporaryDirectory();
    const pages = path.join(outside, 'pages');
    mkdirSync(path.join(pages, '.git'), { recursive: true });
    mkdirSync(path.join(pages, 'folder'));
    for (const file of ['.git/config', '.env', 'folder/page.html', '../secret.txt']) writeFileSync(path.join(pages, file), 'a secret');
    const { address, stop } = await served({ pages });
    assert.equal((await ask(address, '/folder/page.html')).status, 200);
    for (const hidden of [
      '/.git/config',
      '/.env',
      '/folder/',
      '/',
      '/../secret.txt',
      '/%2e%2e/secret.txt',
      '/folder/..%2f..%2fsecret.txt',
      '/cdn/../../../package.json',
      '/cdn/',
    ]) {
      const { status, body } = await ask(address, hidden);
      assert.deepEqual([status, body.includes('secret')], [404, false], hidden);
    }
    await stop();
  });

  it('answers TRACE with 405 and repeats nothing of it', async () => {
    const { address, stop } = await served();
    const { status, body } = await ask(address, '/v1/responses', 'TRACE');
    assert.deepEqual([status, body.includes('secret')], [405, false]);
    await stop();
  });
});
