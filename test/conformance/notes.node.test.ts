import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { limited } from '../fixtures/wrong-receivers/patience.js';
import { answer, emptyKept, type Receiver, rightReceiver } from '../fixtures/wrong-receivers/right-receiver.js';
import { fakeClock, idsOf, resultOf, resultsOf } from '../fixtures/wrong-receivers/run-conform.js';
import { instead, responsesIn, withHeaders } from '../fixtures/wrong-receivers/wrong-receiver.js';

/** The one note that a receiver gives rise to, beside those of a right one. */
async function onlyNote(receiver: Receiver, id: string) {
  const results = await resultsOf(receiver);
  assert.deepEqual(idsOf(results, 'failed'), []);
  assert.deepEqual(
    idsOf(results, 'note').filter((noted) => !['retry-after', 'durable', 'logs'].includes(noted)),
    [id],
  );
  return resultOf(results, id);
}

describe('as a note, because nothing is lost by it, the test tells', () => {
  it('that one faulty response has a whole batch refused with status 400', async () => {
    const make = instead(async (request) => ((await responsesIn(request)).some(({ answers }) => typeof answers === 'string') ? answer(400, {}) : undefined));
    const { found, hint } = await onlyNote(make(), 'faulty-one');
    assert.match(found, /^For a batch with one faulty response there came status 400\.$/);
    assert.match(hint, /^Nothing is lost: the widget sends each response alone from now on/);
  });

  it('that an emoji is refused', async () => {
    const make = instead(async (request) => {
      const responses = await responsesIn(request);
      const [first] = responses;
      return responses.length === 1 && JSON.stringify(first).includes('🌻')
        ? answer(200, { received: [], refused: [{ id: first!.id, reason: 'letters that are not known' }] })
        : undefined;
    });
    const { found, hint } = await onlyNote(make(), 'odd-texts');
    assert.equal(found, 'It refused an emoji: letters that are not known');
    assert.match(hint, /utf8mb4/);
  });

  it('that errors come as HTML pages', async () => {
    const make = instead(async (request, right) => {
      const given = await right(request);
      return given.status < 400 ? given : withHeaders(new Response('<html><h1>Bad Request</h1></html>', given), { 'content-type': 'text/html' });
    });
    assert.match((await onlyNote(make(), 'no-page')).found, /^For JSON that breaks off an HTML page came with status 400\.$/);
  });

  it('that text/plain is taken', async () => {
    const make = instead(async (request, right) => (request.method === 'POST' ? right(new Request(request, { headers: { 'content-type': 'application/json' } })) : undefined));
    assert.match((await onlyNote(make(), 'media-type')).hint, /^Browsers send text\/plain to other origins without asking beforehand/);
  });

  it('that receipts come without nosniff', async () => {
    const make = instead(async (request, right) => withHeaders(await right(request), { 'x-content-type-options': null }));
    assert.equal((await onlyNote(make(), 'nosniff')).found, 'It is not there.');
  });

  it('that receipts may be kept by caches', async () => {
    const make = instead(async (request, right) => withHeaders(await right(request), { 'cache-control': null }));
    assert.equal((await onlyNote(make(), 'no-store')).found, 'It is not there.');
  });

  it('that a connection was cut once', async () => {
    let isFirst = true;
    const make = instead((request) => {
      if (request.method !== 'HEAD' || !isFirst) return undefined;
      isFirst = false;
      throw new TypeError('fetch failed', { cause: { code: 'ECONNRESET' } });
    });
    assert.equal((await onlyNote(make(), 'not-cut')).found, '1 were, the first with HEAD (ECONNRESET).');
  });
});

describe('what an endpoint need not offer', () => {
  const bare = instead((request) => (request.method === 'POST' || request.method === 'OPTIONS' || new URL(request.url).pathname === '/v1/responses' ? undefined : answer(404, {})));

  it('is a note where it is not there', async () => {
    const results = await resultsOf(bare());
    assert.deepEqual(idsOf(results, 'failed'), []);
    assert.deepEqual(idsOf(results, 'note'), ['receipt-check', 'withdrawal', 'counted-once', 'retry-after', 'durable', 'logs', 'left-behind']);
  });

  it('is a note too where any address is answered with a page', async () => {
    const page = () => new Response('<!doctype html><title>Home</title>', { headers: { 'content-type': 'text/html' } });
    const make = instead((request) => (['GET', 'DELETE'].includes(request.method) ? page() : undefined));
    const results = await resultsOf(make());
    assert.deepEqual(idsOf(results, 'failed'), []);
    assert.equal(resultOf(results, 'receipt-check').found, 'It is not offered there.');
  });

  it('leaves test answers behind, of which it tells how many', async () => {
    const kept = emptyKept();
    const right = rightReceiver(kept);
    const results = await resultsOf((request) => (request.method === 'DELETE' ? Promise.resolve(answer(404, {})) : right(request)));
    assert.equal(resultOf(results, 'left-behind').found, `${kept.responses.size} test answers are still stored.`);
  });
});

describe('an endpoint that asks for patience', () => {
  const asking = (seconds: string) => () => limited(() => withHeaders(answer(429, {}), { 'retry-after': seconds }));

  it('passes when it says for how long', async () => {
    const results = await resultsOf(asking('2')());
    assert.deepEqual(idsOf(results, 'failed'), []);
    assert.match(resultOf(results, 'retry-after').found, /^It did, \d+ times\.$/);
  });

  it('is obeyed: nothing is sent again before the time has passed', async () => {
    const clock = fakeClock();
    let isBusy = true;
    const make = instead((request) => {
      if (request.method !== 'POST' || !isBusy) return undefined;
      isBusy = false;
      return withHeaders(answer(503, {}), { 'retry-after': '7' });
    });
    const results = await resultsOf(make(), clock);
    assert.equal(clock.pauses[0], 7000);
    assert.equal(resultOf(results, 'receives-one').outcome, 'passed');
  });

  it('is not waited for longer than the test has patience', async () => {
    const make = instead((request) => (request.method === 'POST' ? withHeaders(answer(503, {}), { 'retry-after': '3600' }) : undefined));
    const { outcome, found } = resultOf(await resultsOf(make()), 'answers');
    assert.deepEqual([outcome, found], ['note', 'Not tried to the end. It answered 503 and asked for a pause of 3600 seconds.']);
  });

  it('fails when it is always busy and does not say for how long', async () => {
    const make = instead((request) => (request.method === 'POST' ? answer(503, {}) : undefined));
    const results = await resultsOf(make());
    assert.deepEqual(idsOf(results, 'failed'), ['receipt-form', 'retry-after']);
  });
});

describe('pages of other origins', () => {
  it('are not asked about where no origin is named and none is let in', async () => {
    const results = await resultsOf(rightReceiver(), { origin: undefined });
    assert.deepEqual(idsOf(results, 'failed'), []);
    assert.deepEqual(idsOf(results, 'note').slice(0, 1), ['preflight']);
    assert.equal(resultOf(results, 'readable-errors').found, 'Not tried: pages of other origins are not let in.');
  });

  it('are asked about where no origin is named and all are let in', async () => {
    const make = instead(async (request, right) =>
      withHeaders(await right(request), { 'access-control-allow-origin': request.method === 'OPTIONS' || request.method === 'GET' ? '*' : null }),
    );
    const results = await resultsOf(make(), { origin: undefined });
    assert.deepEqual(idsOf(results, 'failed'), ['readable-receipts', 'readable-errors']);
  });

  it('have to be let in where one is named', async () => {
    const results = await resultsOf(rightReceiver(), { origin: 'https://elsewhere.example' });
    assert.deepEqual(idsOf(results, 'failed'), ['preflight', 'readable-receipts', 'readable-errors']);
  });
});
