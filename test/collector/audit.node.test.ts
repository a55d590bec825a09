import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { citizen, collectorBench, type CollectorBench, sealedAnswer, TOKEN } from '../fixtures/collector-bench.js';
import { VISIT } from '../fixtures/visit-survey.js';

const now = () => new Date('2026-11-22T10:15:42.123Z');
const told = async ({ audited }: CollectorBench) => (await audited()).map(({ name, action, survey, outcome, count }) => [name, action, survey, outcome, count]);
const FIRST = 'the first administrator';

describe('the audit log', () => {
  it('tells who did what with which survey, when to the minute, and what came of it', async () => {
    const bench = await collectorBench({ now });
    await bench.put({ ...VISIT, version: '2' });
    assert.deepEqual(await bench.audited(), [
      { number: 1, at: '2026-11-22T10:15Z', token: 'first', name: FIRST, action: 'definition-published', survey: 'visit', outcome: 'created', count: 1 },
    ]);
  });

  it('holds tokens that were made and revoked, by their ids', async () => {
    const bench = await collectorBench();
    const { id } = await bench.tokenFor({ role: 'editor' });
    await bench.ask('DELETE', `/v1/tokens/${id}`);
    assert.deepEqual(await told(bench), [
      [FIRST, 'token-revoked', null, `editor ${id}`, 1],
      [FIRST, 'token-made', null, `editor ${id}`, 1],
    ]);
  });

  it('holds exports with the number of responses that were given out', async () => {
    const bench = await collectorBench();
    await bench.send(sealedAnswer(), sealedAnswer());
    await bench.ask('GET', '/v1/surveys/visit/export/sealed');
    assert.deepEqual(await told(bench), [[FIRST, 'responses-exported', 'visit', 'sealed', 2]]);
  });

  it('holds what an administrator withdrew, and no citizen’s own act', async () => {
    const [bench, own, administered] = [await collectorBench(), await citizen(), await citizen()];
    await bench.send(own.first(5), administered.first(4), own.change(1, 2));
    await bench.withdraw(own.id, own.code);
    await bench.status(own.id, own.code);
    assert.deepEqual(await told(bench), []);
    await bench.withdrawAsAdministrator(administered.id);
    await bench.withdrawAsAdministrator(administered.id);
    assert.deepEqual(await told(bench), [
      [FIRST, 'response-withdrawn', null, 'not here', 1],
      [FIRST, 'response-withdrawn', 'visit', 'withdrawn', 1],
    ]);
  });

  it('holds refusals of a known token with its name, and counts those of unknown ones in one line a minute', async () => {
    const bench = await collectorBench({ now });
    const { id, token } = await bench.tokenFor({ role: 'reader', name: 'The school' });
    await bench.ask('PUT', '/v1/surveys/visit', { token, body: VISIT });
    for (const survey of ['visit', 'other', 'third']) await bench.ask('PUT', `/v1/surveys/${survey}`, { token: 'tillid_guessed', body: VISIT });
    await bench.ask('DELETE', `/v1/tokens/${id}`);
    await bench.ask('GET', '/v1/tokens', { token });
    assert.deepEqual(
      (await told(bench)).filter(([, action]) => action === 'access-refused'),
      [
        ['The school', 'access-refused', null, 'revoked', 1],
        [null, 'access-refused', null, 'unknown token', 3],
        ['The school', 'access-refused', 'visit', 'forbidden', 1],
      ],
    );
  });

  it('holds no token, no answer and no id of a response', async () => {
    const [bench, { id, first }] = [await collectorBench(), await citizen()];
    const { token } = await bench.tokenFor({ role: 'reader' });
    await bench.send(first(5, { answers: { overall: 5, why: 'My own words' } }));
    await bench.ask('DELETE', `/v1/responses/${id}`, { token });
    await bench.ask('GET', '/v1/tokens', { token: 'tillid_secretly-guessed' });
    await bench.withdrawAsAdministrator(id);
    const log = JSON.stringify(await bench.audited());
    for (const secret of [id, token, TOKEN, 'guessed', 'My own words']) assert.ok(!log.includes(secret), `"${secret}" is in the log`);
  });

  it('is read in pages, newest first, by following the links', async () => {
    const bench = await collectorBench();
    for (let version = 2; version <= 8; version++) await bench.put({ ...VISIT, version: String(version) });
    const numbers: number[][] = [];
    for (let address: string | undefined = '/v1/audit?limit=3'; address !== undefined;) {
      const answer = await bench.ask('GET', address);
      assert.deepEqual([answer.headers.get('content-type'), answer.headers.get('cache-control')], ['application/jsonl; charset=utf-8', 'no-store']);
      const text = await answer.text();
      numbers.push(text.split('\n').flatMap((line) => (line === '' ? [] : [(JSON.parse(line) as { number: number }).number])));
      address = /^<([^>]+)>; rel="next"$/.exec(answer.headers.get('link') ?? '')?.[1];
    }
    assert.deepEqual(numbers, [[7, 6, 5], [4, 3, 2], [1]]);
  });

  for (const query of ['limit=0', 'limit=1001', 'limit=many', 'before=-1', 'before=1.5']) {
    it(`is not told for ${query}`, async () => assert.equal((await (await collectorBench()).ask('GET', `/v1/audit?${query}`)).status, 400));
  }
});
