import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import type { Receipt } from '../../src/schemas.js';
import { citizen, collectorBench, type CollectorBench, visitAnswer } from '../fixtures/collector-bench.js';
import { testedStore } from '../fixtures/store-ground.js';
import { VISIT } from '../fixtures/visit-survey.js';

const VOTE = { ...VISIT, id: 'vote', codes: 'required' as const };
const ballot = (more: object = {}) => ({ ...visitAnswer({ overall: 3 }, { survey: 'vote' }), ...more });

async function voting(parts: Parameters<typeof collectorBench>[0] = {}): Promise<CollectorBench & { readonly codes: readonly string[] }> {
  const bench = await collectorBench(parts);
  await bench.put(VOTE);
  const answer = await bench.ask('POST', '/v1/surveys/vote/codes', { body: { count: 5 } });
  assert.deepEqual([answer.status, answer.headers.get('cache-control')], [201, 'no-store']);
  return { ...bench, codes: ((await answer.json()) as { codes: string[] }).codes };
}
const reasonIn = ({ refused }: Receipt) => refused.map(({ reason }) => reason).join();

describe('a ballot', () => {
  it('is stored with a code, which is in no row of it', async () => {
    const { send, codes, rows } = await voting();
    const { received } = await send(ballot({ code: codes[0]!.toLowerCase() }));
    assert.equal(received.length, 1);
    assert.ok(!JSON.stringify(await rows()).includes('code'));
  });

  it('is refused in words without a code, with one that nobody made, and with one that was used', async () => {
    const { send, codes, metrics } = await voting();
    await send(ballot({ code: codes[0] }));
    const reasons = [
      reasonIn(await send(ballot())),
      reasonIn(await send(ballot({ code: 'K7QM-2XGD-9PTR-4HWN' }))),
      reasonIn(await send(ballot({ code: codes[0] }))),
      reasonIn(await send(ballot({ code: 7 }))),
    ];
    assert.match(reasons[0]!, /takes no answer without one/);
    assert.match(reasons[1]!, /given out for this survey/);
    assert.match(reasons[2]!, /has not been used/);
    assert.deepEqual([metrics.responses.of('no-code'), metrics.responses.of('wrong-code'), metrics.responses.of('spent-code')], [2, 1, 1]);
  });

  it('is counted once of a hundred that are posted at once with one code', async () => {
    const { send, codes, rows, metrics } = await voting();
    await Promise.all(Array.from({ length: 100 }, () => send(ballot({ code: codes[0] }))));
    assert.deepEqual([(await rows()).length, metrics.responses.of('stored'), metrics.responses.of('spent-code')], [1, 1, 99]);
  });

  it('is repeated without a code, and changed under its receipt without one', async () => {
    const { send, codes, metrics } = await voting();
    const one = await citizen();
    await send({ ...one.first(3, { survey: 'vote' }), code: codes[0] });
    await send(one.first(3, { survey: 'vote' }));
    await send(one.change(1, 5, { survey: 'vote' }));
    assert.deepEqual([metrics.responses.of('repeated'), metrics.responses.of('replaced')], [1, 1]);
  });

  it('may come first as a change, and then spends a code', async () => {
    const { send, codes } = await voting();
    const one = await citizen();
    assert.equal((await send(one.change(1, 5, { survey: 'vote' }))).refused.length, 1);
    assert.equal((await send({ ...one.change(1, 5, { survey: 'vote' }), code: codes[0] })).received.length, 1);
  });
});

describe('codes of ballots', () => {
  it('are for whoever may publish the survey, and who made how many is written down', async () => {
    const { ask, tokenFor, audited } = await voting();
    const make = async (role: string) => (await ask('POST', '/v1/surveys/vote/codes', { token: (await tokenFor({ role, surveys: ['vote'] })).token, body: { count: 2 } })).status;
    assert.deepEqual([await make('reader'), await make('editor')], [403, 201]);
    assert.deepEqual(
      (await audited()).filter(({ action }) => action === 'codes-made').map(({ survey, count }) => [survey, count]),
      [
        ['vote', 2],
        ['vote', 5],
      ],
    );
  });

  it('are 100,000 at most of one survey', async () => {
    const { ask } = await voting();
    assert.equal((await ask('POST', '/v1/surveys/vote/codes', { body: { count: 99_996 } })).status, 400);
    assert.equal((await ask('POST', '/v1/surveys/vote/codes', { body: { count: 100_001 } })).status, 400);
  });

  it('stand in no file of the database', { skip: testedStore() === 'postgres' }, async () => {
    const { data, codes, store, send } = await voting();
    await send(ballot({ code: codes[0] }));
    await store.close();
    for (const file of readdirSync(data)) {
      const bytes = readFileSync(path.join(data, file)).toString('latin1');
      for (const code of codes) for (const text of [code, code.replaceAll('-', '')]) assert.ok(!bytes.includes(text), file);
    }
  });

  it('are guessed 30 times from one address range, and answers without one go on', async () => {
    const { collector, codes } = await voting({ limits: { responses: 0, loopback: true }, ticks: () => 0 });
    const post = async (response: object) =>
      (
        await collector(
          new Request('http://collector.test/v1/responses', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ responses: [response] }) }),
          {
            address: '192.0.2.7',
          },
        )
      ).status;
    const statuses: number[] = [];
    for (let tries = 0; tries < 31; tries++) statuses.push(await post(ballot({ code: 'K7QM-2XGD-9PTR-4HWN' })));
    assert.deepEqual([statuses.slice(0, 30).every((status) => status === 200), statuses[30]], [true, 429]);
    assert.deepEqual([await post(ballot({ code: codes[0] })), await post(visitAnswer())], [429, 200]);
  });
});
