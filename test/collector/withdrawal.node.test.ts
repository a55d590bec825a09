import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createCollector } from '../../src/collector.js';
import type { Problem, Results } from '../../src/schemas.js';
import { responseStatus, withdrawal } from '../../src/protocol/response-status.js';
import { newReceiptCode } from '../../src/response/receipt-code.js';
import { parseWith } from '../../src/validation/parse-with.js';
import { BASE, citizen, type Citizen, collectorBench, type CollectorBench, sealedAnswer } from '../fixtures/collector-bench.js';
import { VISIT } from '../fixtures/visit-survey.js';

const nOf = async ({ get }: CollectorBench) => ((await (await get('/v1/surveys/visit/results')).json()) as Results).n;
const problemOf = async (response: Response) => [response.status, ((await response.json()) as Problem).type.replace('urn:tillid:problem:', '')];
const closedBench = () => collectorBench({ now: () => new Date('2026-11-23T12:00') });

describe('a withdrawal', () => {
  it('takes the answer out of the store and out of the results', async () => {
    const [bench, { id, code, first }] = [await collectorBench(), await citizen()];
    await bench.send(first(5), (await citizen()).first(3));
    const answer = await bench.withdraw(id, code);
    assert.deepEqual([answer.status, await answer.json()], [200, { withdrawn: id }]);
    assert.equal((await bench.rows()).length, 1);
    assert.equal(await nOf(bench), 1);
  });

  it('leaves the results of nobody where the last answer went', async () => {
    const [bench, { id, code, first }] = [await collectorBench(), await citizen()];
    const before = await (await bench.get('/v1/surveys/visit/results')).text();
    await bench.send(first(5));
    await bench.withdraw(id, code);
    assert.equal(await (await bench.get('/v1/surveys/visit/results')).text(), before);
  });

  it('is answered in the form that the contract names', async () => {
    const [bench, { id, code }] = [await collectorBench(), await citizen()];
    const answer = await bench.withdraw(id, code);
    assert.ok(parseWith(withdrawal, await answer.json()).ok);
    assert.equal(answer.headers.get('cache-control'), 'no-store');
  });

  it('is answered the same when it is asked for again', async () => {
    const [bench, { id, code, first }] = [await collectorBench(), await citizen()];
    await bench.send(first(5));
    await bench.withdraw(id, code);
    const again = await bench.withdraw(id, code);
    assert.deepEqual([again.status, await again.json()], [200, { withdrawn: id }]);
  });

  it('is taken with the code in any form that a person may write', async () => {
    const [bench, { id, code }] = [await collectorBench(), await citizen()];
    assert.equal((await bench.withdraw(id, ` ${code.toLowerCase().replaceAll('-', '')}`)).status, 200);
  });

  it('is refused with a code that belongs to another response, and the answer stays', async () => {
    const [bench, { id, first }] = [await collectorBench(), await citizen()];
    await bench.send(first(5));
    assert.deepEqual(await problemOf(await bench.withdraw(id, newReceiptCode())), [401, 'wrong-receipt']);
    assert.equal((await bench.rows()).length, 1);
  });

  for (const [what, authorization, code] of [
    ['nothing', undefined, 'wrong-receipt'],
    ['something that is no code', 'Receipt open sesame', 'wrong-receipt'],
    ['a wrong token', 'Bearer wrong', 'unauthorised'],
  ] as const) {
    it(`is refused with ${what} to prove who asks`, async () => {
      const [bench, { id, first }] = [await collectorBench(), await citizen()];
      await bench.send(first(5));
      const headers: Record<string, string> = authorization === undefined ? {} : { authorization };
      const answer = await bench.collector(new Request(`${BASE}/v1/responses/${id}`, { method: 'DELETE', headers }));
      assert.ok(answer.headers.has('www-authenticate'));
      assert.deepEqual(await problemOf(answer), [401, code]);
      assert.equal((await bench.rows()).length, 1);
    });
  }

  it('is refused by a collector without a token to whoever brings one', async () => {
    const [{ store, rows }, { id, first }] = [await collectorBench(), await citizen()];
    await store.add(first(5));
    const collector = createCollector({ store });
    const ask = (token: string) => collector(new Request(`${BASE}/v1/responses/${id}`, { method: 'DELETE', headers: { authorization: `Bearer ${token}` } }));
    assert.deepEqual([(await ask('')).status, (await ask('undefined')).status], [401, 401]);
    assert.equal((await rows()).length, 1);
  });

  it('may be made by the administrator without the code', async () => {
    const [bench, { id, first }] = [await collectorBench(), await citizen()];
    await bench.send(first(5));
    assert.equal((await bench.withdrawAsAdministrator(id)).status, 200);
    assert.deepEqual(await bench.rows(), []);
  });

  it('is refused to the citizen after the survey has closed, and the answer stays', async () => {
    const [bench, { id, code, first }] = [await closedBench(), await citizen()];
    await bench.put({ ...VISIT, closes: '2026-11-22' });
    await bench.send(first(5));
    assert.deepEqual(await problemOf(await bench.withdraw(id, code)), [409, 'survey-closed']);
    assert.equal((await bench.rows()).length, 1);
  });

  it('may be made by the administrator after the survey has closed', async () => {
    const [bench, { id, first }] = [await closedBench(), await citizen()];
    await bench.put({ ...VISIT, closes: '2026-11-22' });
    await bench.send(first(5));
    assert.equal((await bench.withdrawAsAdministrator(id)).status, 200);
    assert.deepEqual(await bench.rows(), []);
  });

  it('is announced to those who watch the results', { timeout: 10_000 }, async () => {
    const stopping = new AbortController();
    const bench = await collectorBench({ stopping: stopping.signal });
    const [{ id, code, first }, other] = [await citizen(), await citizen()];
    await bench.send(first(5), other.first(3));
    const reader = (await bench.get('/v1/surveys/visit/results/stream')).body!.pipeThrough(new TextDecoderStream()).getReader();
    await reader.read();
    await bench.withdraw(id, code);
    const told = JSON.parse(/data: (.*)\n/.exec((await reader.read()).value ?? '')?.[1] ?? 'null') as Results;
    assert.equal(told.n, 1);
    stopping.abort();
  });

  it('lets the definition be changed again where no answer is left', async () => {
    const [bench, { id, code, first }] = [await collectorBench(), await citizen()];
    await bench.send(first(5));
    await bench.withdraw(id, code);
    assert.equal((await bench.put({ ...VISIT, title: { en: 'Changed' } })).status, 200);
  });
});

describe('a replay of a withdrawn answer', () => {
  /** Every way in which a withdrawn answer may come again. */
  const replays: readonly (readonly [what: string, of: (citizen: Citizen) => unknown])[] = [
    ['the same answer', ({ first }) => first(5)],
    ['another answer under its id', ({ first }) => first(1)],
    ['a change', ({ change }) => change(9, 2)],
    ['a change of a lower revision', ({ change }) => change(1, 2)],
    ['a change with a wrong code', ({ change }) => change(9, 2, { receipt: newReceiptCode() })],
    ['an answer that does not fit the survey', ({ first }) => first(9)],
    ['an answer to a survey that is not known', ({ first }) => first(5, { survey: 'nowhere' })],
    ['a sealed answer', ({ id }) => sealedAnswer({ id })],
    ['a sealed change', ({ id, code }) => sealedAnswer({ id, revision: 4, receipt: code })],
  ];

  for (const [what, of] of replays) {
    it(`stores nothing and is answered as received: ${what}`, async () => {
      const [bench, someone] = [await collectorBench(), await citizen()];
      await bench.send(someone.first(5));
      await bench.send(someone.change(2, 4));
      await bench.withdraw(someone.id, someone.code);
      assert.deepEqual(await bench.send(of(someone)), { received: [someone.id], refused: [] });
      assert.deepEqual([await bench.rows(), await nOf(bench)], [[], null]);
    });
  }

  it('stores nothing after a restart of the collector', async () => {
    const [bench, { id, code, first }] = [await collectorBench(), await citizen()];
    await bench.send(first(5));
    await bench.withdraw(id, code);
    const restarted = await bench.restarted();
    assert.deepEqual(await restarted.send(first(5)), { received: [id], refused: [] });
    assert.deepEqual(await bench.rows(), []);
  });

  it('stores nothing among other answers of a submission, which are stored', async () => {
    const [bench, { id, code, first, change }, other] = [await collectorBench(), await citizen(), await citizen()];
    await bench.send(first(5));
    await bench.withdraw(id, code);
    assert.deepEqual((await bench.send(first(5), other.first(3), change(1, 4))).received, [id, other.id, id]);
    assert.deepEqual(
      (await bench.rows()).map((response) => response['id']),
      [other.id],
    );
  });

  it('stores nothing where it was withdrawn before it arrived', async () => {
    const [bench, { id, code, first }] = [await collectorBench(), await citizen()];
    const answer = await bench.withdraw(id, code);
    assert.deepEqual([answer.status, await answer.json()], [200, { withdrawn: id }]);
    assert.deepEqual(await bench.send(first(5)), { received: [id], refused: [] });
    assert.deepEqual([await bench.rows(), await nOf(bench)], [[], null]);
  });

  it('stores nothing when it arrives at the same time as the withdrawal', async () => {
    const [bench, { id, code, first }] = [await collectorBench(), await citizen()];
    await Promise.all([bench.send(first(5)), bench.withdraw(id, code), bench.send(first(5))]);
    assert.deepEqual([await bench.rows(), await nOf(bench)], [[], null]);
  });
});

describe('what a citizen is told who holds the receipt code', () => {
  const told = async (response: Response): Promise<[number, unknown]> => [response.status, await response.json()];

  it('is the answer as it is stored', async () => {
    const [bench, { id, code, first }] = [await collectorBench(), await citizen()];
    await bench.send(first(5));
    const answer = await bench.status(id, code);
    assert.equal(answer.headers.get('cache-control'), 'no-store');
    assert.deepEqual(await told(answer), [200, { id, state: 'received', survey: 'visit', version: '1', open: true, revision: 0, response: first(5) }]);
  });

  it('is the change with its revision, and never the code', async () => {
    const [bench, { id, code, first, change }] = [await collectorBench(), await citizen()];
    await bench.send(first(5));
    await bench.send(change(3, 2));
    const { receipt: _, ...kept } = change(3, 2);
    assert.deepEqual(await told(await bench.status(id, code)), [200, { id, state: 'received', survey: 'visit', version: '1', open: true, revision: 3, response: kept }]);
  });

  it('is the sealed answer as it is stored', async () => {
    const [bench, { id, code }] = [await collectorBench(), await citizen()];
    const sealed = sealedAnswer({ id });
    await bench.send(sealed);
    assert.deepEqual(await told(await bench.status(id, code)), [200, { id, state: 'received', survey: 'visit', version: '1', open: true, revision: 0, response: sealed }]);
  });

  it('is that it was withdrawn, and nothing of what it said', async () => {
    const [bench, { id, code, first }] = [await collectorBench(), await citizen()];
    await bench.send(first(5));
    await bench.withdraw(id, code);
    assert.deepEqual(await told(await bench.status(id, code)), [200, { id, state: 'withdrawn', open: false, revision: 0 }]);
  });

  it('is that the survey takes no more changes, once it has closed', async () => {
    const [bench, { id, code, first }] = [await closedBench(), await citizen()];
    await bench.put({ ...VISIT, closes: '2026-11-22' });
    await bench.send(first(5));
    assert.equal(((await (await bench.status(id, code)).json()) as { open: boolean }).open, false);
  });

  it('is that nothing has arrived', async () => {
    const [bench, { id, code }] = [await collectorBench(), await citizen()];
    assert.deepEqual(await problemOf(await bench.status(id, code)), [404, 'unknown-response']);
  });

  it('is nothing with the code of another response', async () => {
    const [bench, { id, first }] = [await collectorBench(), await citizen()];
    await bench.send(first(5));
    assert.deepEqual(await problemOf(await bench.status(id, newReceiptCode())), [401, 'wrong-receipt']);
  });

  it('is nothing without a code, and not even whether there is an answer', async () => {
    const [bench, { id, first }, nobody] = [await collectorBench(), await citizen(), await citizen()];
    await bench.send(first(5));
    const answers = await Promise.all([bench.get(`/v1/responses/${id}`), bench.get(`/v1/responses/${nobody.id}`)]);
    assert.deepEqual(await Promise.all(answers.map((answer) => answer.text())), Array(2).fill(await (await bench.get(`/v1/responses/${id}`)).text()));
    assert.deepEqual(
      answers.map(({ status }) => status),
      [401, 401],
    );
  });

  it('has the form that the contract names, in both states', async () => {
    const [bench, { id, code, first }] = [await collectorBench(), await citizen()];
    await bench.send(first(5));
    assert.ok(parseWith(responseStatus, await (await bench.status(id, code)).json()).ok);
    await bench.withdraw(id, code);
    assert.ok(parseWith(responseStatus, await (await bench.status(id, code)).json()).ok);
  });
});

describe('pages of other origins', () => {
  it('may ask for the answer of a citizen and withdraw it, with the code in a header', async () => {
    const bench = await collectorBench({ origins: ['https://www.skovby.example'] });
    const { id, code, first } = await citizen();
    await bench.send(first(5));
    const origin = 'https://www.skovby.example';
    const preflight = await bench.collector(new Request(`${BASE}/v1/responses/${id}`, { method: 'OPTIONS', headers: { origin } }));
    const allowed = (name: string) => preflight.headers.get(`access-control-allow-${name}`) ?? '';
    assert.deepEqual([preflight.status, allowed('origin')], [204, origin]);
    assert.match(allowed('methods'), /\bDELETE\b/);
    assert.match(allowed('headers'), /\bauthorization\b/);
    const answer = await bench.get(`/v1/responses/${id}`, { origin, authorization: `Receipt ${code}` });
    assert.equal(answer.headers.get('access-control-allow-origin'), origin);
  });
});
