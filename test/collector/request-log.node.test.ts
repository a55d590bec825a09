import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { RequestEntry } from '../../src/collector.js';
import { BASE, citizen, collectorBench, TOKEN, visitAnswer } from '../fixtures/collector-bench.js';

/** A collector whose log is kept. */
async function logged() {
  const entries: RequestEntry[] = [];
  const faults: string[] = [];
  const bench = await collectorBench({ now: () => new Date('2026-11-22T10:15:42Z'), onAnswered: (entry) => entries.push(entry), log: (message) => faults.push(message) });
  return { bench, entries, faults };
}

describe('the log of requests', () => {
  it('tells method, pattern of the address, status, duration and what became of the responses', async () => {
    const { bench, entries } = await logged();
    const response = visitAnswer();
    await bench.send(response, visitAnswer({ overall: 9 }));
    await bench.get('/v1/surveys/visit/results');
    assert.deepEqual(
      entries.map(({ milliseconds, ...entry }) => ({ ...entry, isDuration: Number.isInteger(milliseconds) && milliseconds >= 0 })),
      [
        { at: '2026-11-22T10:15Z', method: 'POST', route: '/v1/responses', status: 200, responses: { stored: 1, misfit: 1 }, isDuration: true },
        { at: '2026-11-22T10:15Z', method: 'GET', route: '/v1/surveys/{survey}/results', status: 200, isDuration: true },
      ],
    );
  });

  it('holds nothing that a sender wrote, whatever happens, and neither do faults', async () => {
    const { bench, entries, faults } = await logged();
    const { id, code, first } = await citizen();
    const headers = {
      'content-type': 'application/json',
      'user-agent': 'secret-agent',
      referer: 'https://secret.example/page',
      'x-forwarded-for': '192.0.2.77',
      cookie: 'secret=1',
    };
    const send = (method: string, path: string, more: Record<string, string> = {}, body?: string) =>
      bench.collector(new Request(`${BASE}${path}`, { method, headers: { ...headers, ...more }, ...(body === undefined ? {} : { body }) }), { address: '198.51.100.7' });
    await send('POST', '/v1/responses?secret=query', {}, JSON.stringify({ responses: [first(5, { answers: { overall: 5, why: 'secret words' } })] }));
    await send('GET', `/v1/responses/${id}`, { authorization: `Receipt ${code}` });
    await send('DELETE', `/v1/responses/${id}`, { authorization: 'Bearer secret-token' });
    await send('GET', '/v1/secret/place');
    await send('SECRET', '/v1/responses');
    await send('GET', '/v1/tokens', { authorization: `Bearer ${TOKEN}` });
    bench.store.add = () => Promise.reject(new Error('disk full'));
    await send('POST', '/v1/responses', {}, JSON.stringify({ responses: [visitAnswer({ overall: 1, why: 'secret words' })] }));
    bench.store.find = () => Promise.reject(new Error('disk full'));
    await send('GET', `/v1/responses/${id}`, { authorization: `Receipt ${code}` });
    assert.deepEqual([entries.length, faults.length], [8, 2]);
    const all = JSON.stringify([entries, faults]);
    for (const secret of [/secret/i, /192\.0\.2/, /198\.51\.100/, new RegExp(id), new RegExp(code), new RegExp(TOKEN), /visit/, /10:15:42/]) assert.doesNotMatch(all, secret);
  });
});
