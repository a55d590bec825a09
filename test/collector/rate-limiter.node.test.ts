import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addressPrefix, isLoopback } from '../../src/collector/address-prefix.js';
import type { RateLimits } from '../../src/collector/rate-limiter.js';
import { TokenBuckets } from '../../src/collector/token-buckets.js';
import { newReceiptCode } from '../../src/response/receipt-code.js';
import { BASE, citizen, collectorBench, visitAnswer } from '../fixtures/collector-bench.js';
import { storedResponses } from '../fixtures/stored-responses.js';

/** A collector with limits, and a clock that the test sets, in milliseconds. */
async function limited(limits: Partial<RateLimits> = {}) {
  const clock = { is: 0 };
  const bench = await collectorBench({ limits: { responses: 600, loopback: true, ...limits }, ticks: () => clock.is });
  const postFrom = (address: string | undefined, count = 1) =>
    bench.collector(
      new Request(`${BASE}/v1/responses`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ responses: Array.from({ length: count }, () => visitAnswer()) }),
      }),
      { address },
    );
  const askFrom = (address: string, authorization: string, path = '/v1/tokens') => bench.collector(new Request(`${BASE}${path}`, { headers: { authorization } }), { address });
  return { bench, clock, postFrom, askFrom };
}

describe('the range of an address', () => {
  for (const [address, prefix] of [
    ['192.0.2.17', '192.0.2'],
    ['::ffff:192.0.2.17', '192.0.2'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1'],
    ['2001:0DB8:0001:ffff::1', '2001:db8:1'],
    ['2001:db8::1', '2001:db8:0'],
    ['fe80::1%eth0', 'fe80:0:0'],
    ['::1', '0:0:0'],
    ['2001:db8:7::', '2001:db8:7'],
  ] as const) {
    it(`of ${address} is ${prefix}`, () => assert.equal(addressPrefix(address), prefix));
  }

  it('is this machine for its own addresses alone', () =>
    assert.deepEqual(['127.0.0.1', '127.9.9.9', '::1', '::ffff:127.0.0.1', '128.0.0.1', '1.127.0.1', '::12'].map(isLoopback), [true, true, true, true, false, false, false]));
});

describe('the limit of responses', () => {
  it('lets a school of 600 answer at once behind one address, and asks the next to wait', async () => {
    const { postFrom } = await limited();
    for (let batch = 0; batch < 6; batch++) assert.equal((await postFrom('192.0.2.1', 100)).status, 200);
    const refused = await postFrom('192.0.2.99');
    assert.deepEqual([refused.status, refused.headers.get('retry-after'), refused.headers.get('content-type')], [429, '1', 'application/problem+json']);
  });

  it('stores nothing of what it refuses, and everything of it after the time that it names', async () => {
    const { bench, clock, postFrom } = await limited({ responses: 6 });
    await postFrom('192.0.2.1', 10);
    const wait = Number((await postFrom('192.0.2.1')).headers.get('retry-after'));
    assert.equal(storedResponses(bench.data).length, 10);
    clock.is += (wait - 1) * 1000;
    assert.equal((await postFrom('192.0.2.1')).status, 429);
    clock.is += 1000;
    assert.equal((await postFrom('192.0.2.1')).status, 200);
    assert.equal(storedResponses(bench.data).length, 11);
  });

  it('counts requests that arrive at the same time, before their bodies are read', async () => {
    const { postFrom } = await limited({ responses: 10 });
    const statuses = (await Promise.all(Array.from({ length: 30 }, () => postFrom('192.0.2.1')))).map(({ status }) => status);
    assert.equal(statuses.filter((status) => status === 200).length, 10);
  });

  it('does not hold one range back for another', async () => {
    const { postFrom } = await limited({ responses: 1 });
    const statuses = [];
    for (const address of ['192.0.2.1', '192.0.2.2', '192.0.3.1', '2001:db8:1::1', '2001:db8:1:9::2', '2001:db8:2::1']) statuses.push((await postFrom(address)).status);
    assert.deepEqual(statuses, [200, 429, 200, 200, 429, 200]);
  });

  it('is forgotten with its key after an hour', async () => {
    const { clock, postFrom } = await limited({ responses: 1 });
    clock.is = 3_599_999;
    await postFrom('192.0.2.1');
    assert.equal((await postFrom('192.0.2.1')).status, 429);
    clock.is = 3_600_000;
    assert.equal((await postFrom('192.0.2.1')).status, 200);
  });

  it('is not there for 0, for unknown addresses, and for this machine unless it is asked for', async () => {
    for (const [limits, address] of [
      [{ responses: 0 }, '192.0.2.1'],
      [{ responses: 1 }, undefined],
      [{ responses: 1, loopback: false }, '127.0.0.1'],
    ] as const) {
      const { postFrom } = await limited(limits);
      await postFrom(address, 50);
      assert.equal((await postFrom(address)).status, 200);
    }
    const { postFrom } = await limited({ responses: 1, loopback: true });
    await postFrom('127.0.0.1');
    assert.equal((await postFrom('127.0.0.1')).status, 429);
  });

  it('lets pages of other origins read when to come again', async () => {
    const bench = await collectorBench({ origins: ['https://www.skovby.example'], limits: { responses: 1, loopback: true } });
    const post = () => bench.collector(new Request(`${BASE}/v1/responses`, { method: 'POST', headers: { origin: 'https://www.skovby.example' } }), { address: '192.0.2.1' });
    await post();
    const refused = await post();
    assert.deepEqual([refused.status, refused.headers.get('access-control-allow-origin')], [429, 'https://www.skovby.example']);
    assert.match(refused.headers.get('access-control-expose-headers') ?? '', /\bretry-after\b/i);
  });
});

describe('the limit of tries', () => {
  it('ends the guessing of tokens after 30, for the right one too, and still takes answers', async () => {
    const { clock, askFrom, postFrom } = await limited();
    for (let guess = 0; guess < 30; guess++) assert.equal((await askFrom('192.0.2.1', `Bearer tillid_${guess}`)).status, 401);
    assert.equal((await askFrom('192.0.2.1', 'Bearer a-token')).status, 429);
    assert.equal((await postFrom('192.0.2.1')).status, 200);
    assert.equal((await askFrom('192.0.3.1', 'Bearer a-token')).status, 200);
    clock.is += 2000;
    assert.equal((await askFrom('192.0.2.1', 'Bearer a-token')).status, 200);
  });

  it('ends the guessing of receipt codes, and never counts a right one', async () => {
    const { bench, askFrom } = await limited();
    const { id, code, first } = await citizen();
    await bench.send(first(5));
    const look = (with_: string) => askFrom('192.0.2.1', `Receipt ${with_}`, `/v1/responses/${id}`).then(({ status }) => status);
    for (let time = 0; time < 40; time++) assert.equal(await look(code), 200);
    for (let guess = 0; guess < 30; guess++) assert.equal(await look(newReceiptCode()), 401);
    assert.equal(await look(newReceiptCode()), 429);
  });
});

describe('token buckets', () => {
  it('remember no more keys than they may, and forget who has not come for the longest time', () => {
    const buckets = new TokenBuckets({ capacity: 1, perMinute: 1, most: 3 });
    for (const key of ['a', 'b', 'c', 'a', 'd']) buckets.draw(key, 1, 0);
    assert.equal(buckets.size, 3);
    assert.deepEqual(
      ['a', 'b', 'c', 'd'].map((key) => buckets.wait(key, 0) > 0),
      [true, false, true, true],
    );
  });

  it('fill up to their capacity and no further, also after debts', () => {
    const buckets = new TokenBuckets({ capacity: 60, perMinute: 60 });
    buckets.draw('a', 1000, 0);
    assert.equal(buckets.wait('a', 0), 61_000);
    buckets.draw('a', 60, 3_600_000);
    assert.equal(buckets.wait('a', 3_600_000), 1000);
  });
});
