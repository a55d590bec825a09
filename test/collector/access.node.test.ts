import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import type { AccessToken } from '../../src/collector.js';
import { type Holder, may, type Need } from '../../src/collector/may.js';
import type { Problem } from '../../src/schemas.js';
import { BASE, collectorBench, type CollectorBench, sealedAnswer } from '../fixtures/collector-bench.js';
import { testedStore } from '../fixtures/store-ground.js';
import { VISIT } from '../fixtures/visit-survey.js';

const problemOf = async (response: Response) => [response.status, ((await response.json()) as Problem).type.replace('urn:tillid:problem:', '')];
const other = { ...VISIT, id: 'other' };
const publishing = ({ ask }: CollectorBench, token: string, definition: object = { ...VISIT, version: '2' }, id = 'visit') =>
  ask('PUT', `/v1/surveys/${id}`, { token, body: definition });
const exporting = ({ ask }: CollectorBench, token: string, survey = 'visit') => ask('GET', `/v1/surveys/${survey}/export/sealed`, { token });

describe('who may do what', () => {
  const holder = (more: Partial<Holder>): Holder => ({ id: 'x', name: 'x', role: 'reader', surveys: null, rights: [], ...more });
  const needs: readonly Need[] = [
    { to: 'administer' },
    { to: 'measure' },
    { to: 'publish', survey: 'visit' },
    { to: 'read', survey: 'visit' },
    { to: 'export', survey: 'visit' },
    { to: 'texts', survey: 'visit' },
  ];
  const cases: readonly (readonly [string, Partial<Holder>, readonly Need['to'][]])[] = [
    ['an administrator', { role: 'administrator' }, ['administer', 'measure', 'publish', 'read', 'export', 'texts']],
    ['an editor of all surveys', { role: 'editor' }, ['measure', 'publish', 'read']],
    ['an editor of this survey', { role: 'editor', surveys: ['visit'] }, ['publish', 'read']],
    ['an editor of another survey', { role: 'editor', surveys: ['other'], rights: ['rows', 'texts'] }, []],
    ['a reader of all surveys', { role: 'reader' }, ['measure', 'read']],
    ['a reader of this survey', { surveys: ['visit'] }, ['read']],
    ['a reader of this survey with rows', { surveys: ['visit'], rights: ['rows'] }, ['read', 'export']],
    ['a reader of this survey with texts', { surveys: ['visit'], rights: ['texts'] }, ['read', 'texts']],
    ['a reader of no survey', { surveys: [] }, []],
  ];
  for (const [who, more, allowed] of cases) {
    it(`${who} may ${allowed.join(', ') || 'do nothing'}, and nothing else`, () =>
      assert.deepEqual(
        needs.filter((need) => may(holder(more), need)).map(({ to }) => to),
        allowed,
      ));
  }
});

describe('a token', () => {
  it('is told once, has 256 random bits and a beginning by which it is known', async () => {
    const bench = await collectorBench();
    const answer = await bench.ask('POST', '/v1/tokens', { body: { name: 'The library', role: 'editor', surveys: ['visit'] } });
    assert.deepEqual([answer.status, answer.headers.get('cache-control')], [201, 'no-store']);
    const { token, ...kept } = (await answer.json()) as AccessToken & { token: string };
    assert.match(token, /^tillid_[A-Za-z0-9_-]{43}$/);
    const { tokens } = (await (await bench.ask('GET', '/v1/tokens')).json()) as { tokens: AccessToken[] };
    assert.deepEqual(tokens, [kept]);
  });

  it('stands in no file of the database', { skip: testedStore() === 'postgres' && 'the files of PostgreSQL are not the collector’s' }, async () => {
    const bench = await collectorBench();
    const { token } = await bench.tokenFor({ role: 'reader' });
    const files = readdirSync(bench.data).filter((file) => readFileSync(path.join(bench.data, file)).includes(token.slice('tillid_'.length)));
    assert.deepEqual(files, []);
  });

  it('lets smaller groups be told only as an administrator', async () => {
    const bench = await collectorBench();
    const { token } = await bench.tokenFor({ role: 'editor' });
    const publish = async (minimumGroup: number, { version, by }: { readonly version: string; readonly by?: string }) =>
      (await bench.ask('PUT', '/v1/surveys/council', { body: { ...VISIT, id: 'council', version, privacy: { minimumGroup } }, ...(by === undefined ? {} : { token: by }) })).status;
    assert.deepEqual(
      [
        await publish(4, { version: '1', by: token }),
        await publish(8, { version: '1', by: token }),
        await publish(7, { version: '2', by: token }),
        await publish(3, { version: '2' }),
        await publish(3, { version: '3', by: token }),
      ],
      [403, 201, 403, 201, 201],
    );
  });

  it('publishes as an editor of the survey, and still does after a restart', async () => {
    const bench = await collectorBench();
    const { token } = await bench.tokenFor({ role: 'editor', surveys: ['visit'] });
    assert.equal((await publishing(bench, token)).status, 201);
    assert.equal((await publishing(await bench.restarted(), token)).status, 200);
  });

  it('publishes no other survey, and nothing changes', async () => {
    const bench = await collectorBench();
    const { token } = await bench.tokenFor({ role: 'editor', surveys: ['visit'] });
    assert.deepEqual(await problemOf(await publishing(bench, token, other, 'other')), [403, 'forbidden']);
    assert.equal(await bench.store.definition('other'), undefined);
  });

  it('publishes nothing as a reader', async () => {
    const bench = await collectorBench();
    const { token } = await bench.tokenFor({ role: 'reader', rights: ['rows', 'texts'] });
    assert.deepEqual(await problemOf(await publishing(bench, token)), [403, 'forbidden']);
  });

  it('gives out single responses only with the right to rows, and only of its surveys', async () => {
    const bench = await collectorBench();
    await bench.put(other);
    await bench.send(sealedAnswer());
    const [without, rows] = [await bench.tokenFor({ role: 'editor' }), await bench.tokenFor({ role: 'reader', surveys: ['visit'], rights: ['rows'] })];
    assert.deepEqual(await problemOf(await exporting(bench, without.token)), [403, 'forbidden']);
    assert.equal((await exporting(bench, rows.token)).status, 200);
    assert.deepEqual(await problemOf(await exporting(bench, rows.token, 'other')), [403, 'forbidden']);
  });

  for (const role of ['editor', 'reader']) {
    it(`does not administer as ${role}`, async () => {
      const bench = await collectorBench();
      const { id, token } = await bench.tokenFor({ role, rights: ['rows', 'texts'] });
      const tries: readonly (readonly [string, string, object?])[] = [
        ['GET', '/v1/tokens'],
        ['POST', '/v1/tokens', { name: 'mine', role: 'administrator' }],
        ['DELETE', `/v1/tokens/${id}`],
        ['GET', '/v1/audit'],
        ['DELETE', `/v1/responses/${crypto.randomUUID()}`],
      ];
      for (const [method, address, body] of tries) assert.deepEqual(await problemOf(await bench.ask(method, address, { token, body })), [403, 'forbidden'], `${method} ${address}`);
    });
  }

  it('administers as an administrator', async () => {
    const bench = await collectorBench();
    const { token } = await bench.tokenFor({ role: 'administrator' });
    assert.equal((await bench.ask('GET', '/v1/tokens', { token })).status, 200);
  });

  it('is refused once it is revoked, and says the same as an unknown one', async () => {
    const bench = await collectorBench();
    const { id, token } = await bench.tokenFor({ role: 'administrator' });
    assert.equal((await bench.ask('DELETE', `/v1/tokens/${id}`)).status, 200);
    const [revoked, unknown] = [await bench.ask('GET', '/v1/tokens', { token }), await bench.ask('GET', '/v1/tokens', { token: 'tillid_unknown' })];
    assert.equal(revoked.status, 401);
    assert.equal(await revoked.text(), await unknown.text());
  });

  it('is taken on its last day, and refused on the next', async () => {
    const today = { is: '2026-11-30' };
    const bench = await collectorBench({ now: () => new Date(`${today.is}T23:59Z`) });
    const { token } = await bench.tokenFor({ role: 'administrator', expires: '2026-11-30' });
    assert.equal((await bench.ask('GET', '/v1/tokens', { token })).status, 200);
    today.is = '2026-12-01';
    assert.deepEqual(await problemOf(await bench.ask('GET', '/v1/tokens', { token })), [401, 'unauthorised']);
  });

  it('is asked for by a scheme that knows no case, and by no other', async () => {
    const bench = await collectorBench();
    const { token } = await bench.tokenFor({ role: 'administrator' });
    const statuses = [`bearer ${token}`, `Basic ${token}`, token, `Bearer${token}`].map((authorization) =>
      bench.collector(new Request(`${BASE}/v1/tokens`, { headers: { authorization } })).then(({ status }) => status),
    );
    assert.deepEqual(await Promise.all(statuses), [200, 401, 401, 401]);
  });

  for (const [what, body, at] of [
    ['a role that there is not', { name: 'x', role: 'owner' }, 'role'],
    ['no name', { role: 'reader' }, 'name'],
    ['an empty list of surveys', { name: 'x', role: 'reader', surveys: [] }, 'surveys'],
    ['an administrator of one survey', { name: 'x', role: 'administrator', surveys: ['visit'] }, 'surveys'],
    ['a right that there is not', { name: 'x', role: 'reader', rights: ['all'] }, 'rights[0]'],
    ['a day that there is not', { name: 'x', role: 'reader', expires: '2027-02-30' }, 'expires'],
    ['an unknown key', { name: 'x', role: 'reader', id: 'mine' }, 'id'],
  ] as const) {
    it(`is not made with ${what}`, async () => {
      const bench = await collectorBench();
      const answer = await bench.ask('POST', '/v1/tokens', { body });
      assert.equal(answer.status, 400);
      assert.equal(((await answer.json()) as Problem).errors?.[0]?.path, at);
      assert.deepEqual(await bench.store.access.tokens(), []);
    });
  }

  it('that is not there cannot be revoked', async () => {
    const bench = await collectorBench();
    assert.deepEqual(await problemOf(await bench.ask('DELETE', `/v1/tokens/${crypto.randomUUID()}`)), [404, 'unknown-token']);
  });

  it('that is empty is nobody’s', async () => {
    const bench = await collectorBench({ token: '' });
    assert.deepEqual(await problemOf(await bench.ask('GET', '/v1/tokens', { token: '' })), [401, 'unauthorised']);
  });
});
