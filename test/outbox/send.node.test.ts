import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { createSend, type Outcome } from '../../src/outbox/send.js';

const ENDPOINT = 'https://collector.example/v1/responses';
const NOW = Date.UTC(2026, 10, 22, 12);
const RECEIPT = { received: ['a'], refused: [{ id: 'b', reason: 'unknown question' }] };

const json = (value: unknown, init?: ResponseInit) => new Response(JSON.stringify(value), init);

/** What the sender makes of an answer. */
const outcomeOf = (answer: () => Response | Promise<Response>): Promise<Outcome> =>
  createSend({ fetch: async () => answer(), now: () => NOW })(ENDPOINT, [{ id: 'a' }], { receipt: 'ids' });

/** The request that the sender makes. */
async function requestFor(bodies: readonly { readonly id: string }[]): Promise<{ url: string; init: RequestInit }> {
  let made: { url: string; init: RequestInit } | undefined;
  const send = createSend({
    fetch: (url, init) => {
      made = { url: url as string, init: init! };
      return Promise.resolve(json(RECEIPT));
    },
    now: () => NOW,
  });
  await send(ENDPOINT, bodies, { receipt: 'ids' });
  return made!;
}

const again = (scope: 'endpoint' | 'batch', status: number | null = null, after: number | null = null): Outcome => ({ kind: 'retry', scope, after, status });

describe('a submission on its way', () => {
  it('is posted as JSON in the frame of the protocol', async () => {
    const { url, init } = await requestFor([{ id: 'a' }, { id: 'b' }]);
    assert.deepEqual([url, init.method, new TextDecoder().decode(init.body as Uint8Array)], [ENDPOINT, 'POST', '{"responses":[{"id":"a"},{"id":"b"}]}']);
    assert.equal(new Headers(init.headers).get('content-type'), 'application/json');
  });

  it('carries no cookie', async () => assert.equal((await requestFor([])).init.credentials, 'omit'));

  it('does not tell the page’s address', async () => assert.equal((await requestFor([])).init.referrerPolicy, 'no-referrer'));

  it('follows no redirect, because a captive portal answers with one', async () => assert.equal((await requestFor([])).init.redirect, 'error'));

  it('lets the browser remember what a preflight has allowed, which it does not where a cache is forbidden', async () => {
    assert.equal((await requestFor([])).init.cache, undefined);
  });

  it('is given up after some time', async () => {
    const { signal } = (await requestFor([])).init;
    assert.ok(signal instanceof AbortSignal && !signal.aborted);
  });

  it('survives the page when it is alone and small enough, whatever the script', async () => {
    const frame = '{"responses":[{"id":""}]}'.length;
    const kept = await Promise.all([16_384, 16_385].map(async (characters) => (await requestFor([{ id: '漢'.repeat(characters).slice(Math.ceil(frame / 3)) }])).init.keepalive));
    assert.deepEqual(kept, [true, false]);
  });

  it('does not ask to survive the page with others, who together are more than browsers allow', async () => {
    assert.equal((await requestFor([{ id: 'a' }, { id: 'b' }])).init.keepalive, false);
  });
});

describe('an answer with a receipt', () => {
  for (const status of [200, 201, 202]) {
    it(`is a receipt with status ${status}`, async () => assert.deepEqual(await outcomeOf(() => json(RECEIPT, { status })), { kind: 'receipt', receipt: RECEIPT }));
  }

  it('is a receipt whatever else it says', async () => {
    const outcome = await outcomeOf(() => json({ ...RECEIPT, thanks: true }));
    assert.equal(outcome.kind, 'receipt');
  });

  it('is none with a status of failure', async () => assert.deepEqual(await outcomeOf(() => json(RECEIPT, { status: 500 })), again('endpoint', 500)));
});

describe('an answer without a receipt', () => {
  const ANSWERS: readonly (readonly [what: string, answer: () => Response, outcome: Outcome])[] = [
    ['a page in HTML', () => new Response('<!doctype html><title>Log in</title>', { headers: { 'content-type': 'text/html' } }), again('endpoint', 200)],
    ['broken JSON', () => new Response('{"received": ["a"'), again('endpoint', 200)],
    ['an empty body', () => new Response(''), again('endpoint', 200)],
    ['no body at all', () => new Response(null, { status: 204 }), again('endpoint', 204)],
    ['JSON of another form', () => json({ ok: true }), again('endpoint', 200)],
    ['a receipt without what was refused', () => json({ received: ['a'] }), again('endpoint', 200)],
    ['ids that are numbers', () => json({ received: [1], refused: [] }), again('endpoint', 200)],
    ['a redirect', () => new Response(null, { status: 302, headers: { location: 'https://portal.example' } }), again('endpoint', 302)],
    ['401', () => json({}, { status: 401 }), again('endpoint', 401)],
    ['403', () => json({}, { status: 403 }), again('endpoint', 403)],
    ['408', () => json({}, { status: 408 }), again('endpoint', 408)],
    ['429 without a time', () => json({}, { status: 429 }), again('endpoint', 429)],
    ['429 with seconds', () => json({}, { status: 429, headers: { 'retry-after': '120' } }), again('endpoint', 429, 120_000)],
    ['503 with a date', () => json({}, { status: 503, headers: { 'retry-after': new Date(NOW + 90_000).toUTCString() } }), again('endpoint', 503, 90_000)],
    ['503 with nonsense', () => json({}, { status: 503, headers: { 'retry-after': 'soon' } }), again('endpoint', 503)],
    ['500', () => json({}, { status: 500 }), again('endpoint', 500)],
    ['502', () => new Response('Bad gateway', { status: 502 }), again('endpoint', 502)],
    ...[400, 404, 409, 410, 411, 413, 414, 415, 422].map((status) => [String(status), () => json({}, { status }), again('batch', status)] as const),
  ];
  for (const [what, answer, outcome] of ANSWERS) {
    it(`keeps everything and spares ${outcome.kind === 'retry' && outcome.scope === 'batch' ? 'only this batch' : 'the endpoint'}: ${what}`, async () =>
      assert.deepEqual(await outcomeOf(answer), outcome));
  }
});

describe('a failure on the way', () => {
  it('spares the endpoint when nobody can be reached', async () => assert.deepEqual(await outcomeOf(() => Promise.reject(new TypeError('Failed to fetch'))), again('endpoint')));

  it('spares the endpoint when it takes too long', async () =>
    assert.deepEqual(await outcomeOf(() => Promise.reject(new DOMException('Timeout', 'TimeoutError'))), again('endpoint')));

  it('spares the endpoint when the connection breaks within the answer', async () => {
    const broken = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('{"received":["a"],'));
        controller.error(new TypeError('network error'));
      },
    });
    assert.deepEqual(await outcomeOf(() => new Response(broken)), again('endpoint', 200));
  });

  it('is always an outcome, never a rejection, and a receipt only for an answer that is one', async () => {
    const status = fc.constantFrom(200, 201, 299, 304, 400, 404, 418, 429, 451, 500, 503, 599);
    await fc.assert(
      fc.asyncProperty(
        status,
        fc.oneof(
          fc.string(),
          fc.jsonValue().map((value) => JSON.stringify(value)),
        ),
        fc.option(fc.stringMatching(/^[\x20-\x7e]{0,20}$/)),
        async (code, body, retryAfter) => {
          const outcome = await outcomeOf(
            () => new Response(code === 304 ? null : body, { status: code, ...(retryAfter === null ? {} : { headers: { 'retry-after': retryAfter } }) }),
          );
          assert.equal(outcome.kind, 'retry');
        },
      ),
    );
  });
});
