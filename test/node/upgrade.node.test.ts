import assert from 'node:assert/strict';
import { copyFileSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import Database from 'libsql';
import { Client } from 'pg';
import type { Store } from '../../src/collector.js';
import { PostgresStore } from '../../src/node/postgres-store.js';
import { SqliteStore } from '../../src/node/sqlite-store.js';
import type { Results, SurveyResponse } from '../../src/schemas.js';
import { visitAnswer } from '../fixtures/collector-bench.js';
import { publishedResults } from '../fixtures/counted.js';
import { postgresServer } from '../fixtures/postgres-server.js';
import { repositoryRoot } from '../fixtures/reference-data.js';
import { postgresResponses } from '../fixtures/store-ground.js';
import { storedResponses } from '../fixtures/stored-responses.js';
import { temporaryDirectory } from '../fixtures/temporary-directory.js';

/**
 * A database with 76 answers to three versions of two surveys, and the results documents of it: both written by the last
 * collector whose tables had version 1.
 */
const FIXTURES = path.join(repositoryRoot(), 'test', 'fixtures', 'databases');
const RESULTS = JSON.parse(readFileSync(path.join(FIXTURES, 'version-1-results.json'), 'utf8')) as Readonly<Record<string, Results>>;

/** A copy of the database, changed by some SQL before anybody upgrades it. */
function earlierDatabase(change = '', version = 1): string {
  const data = temporaryDirectory();
  copyFileSync(path.join(FIXTURES, `version-${version}.db`), path.join(data, 'tillid.db'));
  const database = new Database(path.join(data, 'tillid.db'));
  database.exec(change);
  database.close();
  return data;
}

const versionOf = (data: string) => {
  const database = new Database(path.join(data, 'tillid.db'), { readonly: true });
  const { user_version: version } = database.prepare('PRAGMA user_version').get() as { user_version: number };
  database.close();
  return version;
};

/** Intervals have become more exact in their last digits since then. */
const toNineDigits = <T>(value: T): T => JSON.parse(JSON.stringify(value, (_key, inner: unknown) => (typeof inner === 'number' ? Number(inner.toPrecision(9)) : inner))) as T;

/** The results as far as that collector told them. */
async function resultsAsThen(store: SqliteStore, survey: string): Promise<Results> {
  const { scores = [], ...results } = await publishedResults(store, survey);
  return { ...results, scores: scores.map(({ floor: _floor, ceiling: _ceiling, reliability: _reliability, ...score }) => score) };
}

describe('a database of version 1', () => {
  it('is upgraded when it is opened, and keeps every answer', async () => {
    const data = earlierDatabase();
    const before = storedResponses(data);
    assert.deepEqual([versionOf(data), before.length], [1, 76]);
    const newDatabase = temporaryDirectory();
    for (const directory of [data, newDatabase]) await new SqliteStore(directory).close();
    assert.deepEqual([versionOf(data), storedResponses(data)], [versionOf(newDatabase), before]);
  });

  for (const [survey, expected] of Object.entries(RESULTS)) {
    it(`still tells the same results of ${survey}`, async () => {
      const store = new SqliteStore(earlierDatabase());
      assert.deepEqual(toNineDigits(await resultsAsThen(store, survey)), toNineDigits(expected));
      await store.close();
    });
  }

  it('knows its answers again when they are replayed', async () => {
    const data = earlierDatabase();
    const store = new SqliteStore(data);
    for (const response of storedResponses(data) as unknown as SurveyResponse[]) {
      assert.equal(await store.add(response), 'repeated');
    }
    await store.close();
  });

  it('lets an answer be withdrawn, and the results follow', async () => {
    const data = earlierDatabase();
    const store = new SqliteStore(data);
    const { id } = storedResponses(data).find(({ survey }) => survey === 'visit') as { id: string };
    assert.equal(await store.withdraw(id), 'visit');
    assert.equal((await publishedResults(store, 'visit')).n, RESULTS['visit']!.n! - 1);
    await store.close();
  });

  it('is not upgraded again when it is opened again', async () => {
    const data = earlierDatabase();
    await new SqliteStore(data).close();
    const store = new SqliteStore(data);
    assert.equal((await publishedResults(store, 'visit')).n, RESULTS['visit']!.n);
    await store.close();
  });

  it('counts the scores of all answers, where an earlier collector had counted none', async () => {
    const data = earlierDatabase("UPDATE folds SET fold = json_remove(fold, '$.scores')");
    const store = new SqliteStore(data);
    assert.deepEqual(toNineDigits((await resultsAsThen(store, 'every-type')).scores), toNineDigits(RESULTS['every-type']!.scores));
    await store.close();
  });

  it('stays as it is where the upgrade fails', () => {
    const data = earlierDatabase("DELETE FROM definitions WHERE survey = 'visit'");
    assert.throws(() => new SqliteStore(data));
    const database = new Database(path.join(data, 'tillid.db'), { readonly: true });
    const tables = (database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").all() as { name: string }[]).map(({ name }) => name);
    database.close();
    assert.deepEqual([versionOf(data), storedResponses(data).length, tables], [1, 76, ['current_versions', 'definitions', 'folds', 'probes', 'responses']]);
  });
});

interface Earlier {
  readonly before: readonly unknown[];
  readonly tokens: number;
  readonly open: () => Promise<Store>;
  readonly rows: () => Promise<unknown[]>;
}

function earlierEmbedded(version: number, tokens: number): Earlier {
  const data = earlierDatabase('', version);
  return { before: storedResponses(data), tokens, open: () => Promise.resolve(new SqliteStore(data)), rows: () => Promise.resolve(storedResponses(data)) };
}

/** Databases that the last collectors wrote whose tables had these versions: 13 open answers, one of them changed, 2 sealed ones, a withdrawn id and, as soon as there were any, a token. */
const LATER: Readonly<Record<string, () => Promise<Earlier>>> = {
  'the embedded database of version 2': () => Promise.resolve(earlierEmbedded(2, 0)),
  'the embedded database of version 5': () => Promise.resolve(earlierEmbedded(5, 1)),
  'the PostgreSQL database of version 2': async () => {
    const address = await (await postgresServer()).newDatabase();
    const client = new Client(address);
    await client.connect();
    await client.query(readFileSync(path.join(FIXTURES, 'postgres-version-2.sql'), 'utf8'));
    await client.end();
    return { before: await postgresResponses(address), tokens: 1, open: () => PostgresStore.open(address), rows: () => postgresResponses(address) };
  },
};

for (const [name, make] of Object.entries(LATER))
  describe(name, () => {
    it('is upgraded when it is opened, and keeps every answer, which has no mark', async () => {
      const { before, open, rows } = await make();
      assert.equal(before.length, 15);
      const store = await open();
      assert.deepEqual(await rows(), before);
      for (const response of before as SurveyResponse[]) {
        assert.deepEqual(await store.find(response.id), { state: 'received', response });
        assert.equal(await store.add({ ...response, verified: 0 }), 'repeated');
      }
      await store.close();
    });

    it('takes marked answers from then on, has a key, and still counts all', async () => {
      const { tokens, open } = await make();
      const store = await open();
      await store.add(visitAnswer({ overall: 5 }, { verified: 1 }));
      assert.equal((await store.signingKey()).length, 32);
      assert.equal(
        (await store.counts('visit')).cells.reduce((sum, { current }) => sum + current.n, 0),
        14,
      );
      assert.equal(await store.sealedCount('visit'), 2);
      assert.equal((await store.access.tokens()).length, tokens);
      await store.close();
    });

    it('keeps acts on boards from then on, and reads its answers for them', async () => {
      const { before, open } = await make();
      const store = await open();
      assert.deepEqual(await store.acts('visit'), []);
      const act = { act: 'phase', phase: 'write' } as const;
      assert.deepEqual(await store.addAct('visit', { act, at: '2026-11-22T10:15Z', by: 'first', expected: 0 }), { outcome: 'added', number: 1 });
      assert.deepEqual(await store.acts('visit'), [{ number: 1, at: '2026-11-22T10:15Z', by: 'first', act }]);
      const unsealed = (before as (SurveyResponse & { readonly sealed?: unknown })[]).filter(({ sealed }) => sealed === undefined);
      assert.deepEqual([...(await store.responseMarks('visit')).keys()].toSorted(), unsealed.map(({ id }) => id).toSorted());
      await store.close();
    });

    it('keeps quotes from its answers from then on', async () => {
      const { before, open } = await make();
      const store = await open();
      const { id } = (before as (SurveyResponse & { readonly sealed?: unknown })[]).find(({ sealed, revision }) => sealed === undefined && revision === undefined)!;
      assert.deepEqual((await store.quotes('visit')).quotes, []);
      await store.setQuotes('visit', [{ question: 'why', text: 'Quiet', response: id, revision: 0 }]);
      assert.deepEqual((await store.quotes('visit')).quotes, [{ question: 'why', text: 'Quiet' }]);
      await store.close();
    });

    it('is opened again as it is', async () => {
      const { open } = await make();
      const first = await open();
      const key = await first.signingKey();
      await first.close();
      const second = await open();
      assert.deepEqual(await second.signingKey(), key);
      await second.close();
    });
  });

describe('an answer that was withdrawn from the embedded database of version 2', () => {
  it('is not stored when it comes again', async () => {
    const store = await earlierEmbedded(2, 0).open();
    assert.equal(await store.add(visitAnswer({ overall: 1, why: 'Withdrawn' }, { id: '3f2c9a10-5b7e-4c1d-9e42-0a6b8d7c1e55' })), 'withdrawn');
    await store.close();
  });
});
