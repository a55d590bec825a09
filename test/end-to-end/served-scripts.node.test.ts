import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { get, type IncomingHttpHeaders } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { before, describe, it } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { type CollectorProcess, startCollector } from '../fixtures/collector-process.js';
import { freePort } from '../fixtures/free-port.js';
import { temporaryDirectory } from '../fixtures/temporary-directory.js';

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

describe('the scripts of a collector', () => {
  let collector: CollectorProcess;
  const chunk = `chunks/${readdirSync('dist/cdn/chunks').find((file) => /^keeping-.*\.js$/.test(file))!}`;

  before(async () => {
    collector = await startCollector({ port: await freePort(), data: temporaryDirectory() });
  });

  /** What comes over the line; `fetch` would unpack it. */
  const answerTo = (file: string, headers: Readonly<Record<string, string>> = {}) =>
    new Promise<Answer>((resolve, reject) => {
      get(`${collector.address}/cdn/${file}`, { headers }, (message) => {
        buffer(message).then((body) => resolve({ status: message.statusCode, headers: message.headers, body }), reject);
      }).once('error', reject);
    });

  for (const [taken, sent, unpack] of [
    ['gzip, deflate, br', 'br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
    ['identity', undefined, (body: Buffer) => body],
  ] as const)
    it(`come as ${sent ?? 'they are'} to a browser that takes ${taken}, and are the same`, async () => {
      const { headers, body } = await answerTo('tillid.js', { 'accept-encoding': taken });
      assert.deepEqual([headers['content-encoding'], headers['content-type'], headers['vary']], [sent, 'text/javascript', 'Accept-Encoding']);
      assert.deepEqual(unpack(body), readFileSync('dist/cdn/tillid.js'));
    });

  it('are there compressed, whatever a browser may fetch of them', () => {
    const files = readdirSync('dist/cdn', { recursive: true }).map(String);
    const whole = files.filter((file) => /\.(js|css|json)$/.test(file) && readFileSync(`dist/cdn/${file}`).length >= 1000);
    assert.ok(whole.length > 100);
    assert.deepEqual(
      whole.filter((file) => !files.includes(`${file}.br`) || !files.includes(`${file}.gz`)),
      [],
    );
  });

  it('are kept for a year where their name tells what is in them', async () =>
    assert.equal((await answerTo(chunk)).headers['cache-control'], 'public, max-age=31536000, immutable'));

  it('are asked for again under a name that stays, and sent again only when they have changed', async () => {
    for (const file of ['tillid.js', 'tillid-classic.js', 'tillid-charts.js', 'hosted.css', 'sri.json']) {
      const { headers } = await answerTo(file, { 'accept-encoding': 'br' });
      assert.equal(headers['cache-control'], 'no-cache', file);
      const again = await answerTo(file, { 'accept-encoding': 'br', 'if-none-match': headers.etag! });
      assert.deepEqual([again.status, again.body.length], [304, 0]);
      assert.equal((await answerTo(file, { 'accept-encoding': 'br', 'if-none-match': 'W/"of an older version"' })).status, 200);
    }
  });

  it('may be used by pages of any origin', async () => assert.equal((await answerTo(chunk)).headers['access-control-allow-origin'], '*'));
});
