import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import Database from 'libsql';
import { SqliteStore } from '../../src/node/sqlite-store.js';
import { countedVersions } from '../fixtures/counted.js';
import { visitAnswer } from '../fixtures/collector-bench.js';
import { storedResponses } from '../fixtures/stored-responses.js';
import { temporaryDirectory } from '../fixtures/temporary-directory.js';
import { VISIT } from '../fixtures/visit-survey.js';

/** A store with the visit survey, in a directory of its own. */
async function visitStore(data = temporaryDirectory()) {
  const store = new SqliteStore(data);
  await store.publish(VISIT);
  return { store, data };
}

/** In which files of a directory some words stand. */
const filesWith = (data: string, words: string) => readdirSync(data).filter((file) => readFileSync(path.join(data, file)).includes(words));

const SECRET = 'Only I can have written this';

describe('the embedded database and what was withdrawn', () => {
  it('holds no byte of a withdrawn answer in any of its files', async () => {
    const { store, data } = await visitStore();
    const response = visitAnswer({ overall: 3, why: SECRET });
    await store.add(response);
    assert.notDeepEqual([filesWith(data, SECRET), filesWith(data, response.id)], [[], []]);
    await store.withdraw(response.id);
    assert.deepEqual([filesWith(data, SECRET), filesWith(data, response.id)], [[], []]);
    await store.close();
  });

  it('holds no byte of an answer that was changed', async () => {
    const { store, data } = await visitStore();
    const response = visitAnswer({ overall: 3, why: SECRET });
    await store.add(response);
    await store.add({ ...response, revision: 1, answers: { overall: 3, why: 'No comment' } });
    assert.deepEqual(filesWith(data, SECRET), []);
    await store.close();
  });

  it('holds no byte of a quote from it', async () => {
    const { store, data } = await visitStore();
    const [gone, changed] = [visitAnswer({ overall: 3, why: SECRET }), visitAnswer({ overall: 3, why: SECRET })];
    await Promise.all([store.add(gone), store.add(changed)]);
    await store.setQuotes(
      'visit',
      [gone, changed].map(({ id }) => ({ question: 'why', text: SECRET, response: id, revision: 0 })),
    );
    await store.withdraw(gone.id);
    await store.add({ ...changed, revision: 1, answers: { overall: 3, why: 'No comment' } });
    assert.deepEqual([filesWith(data, SECRET), filesWith(data, gone.id)], [[], []]);
    await store.close();
  });

  it('holds no byte of it among a thousand other answers that stay', async () => {
    const { store, data } = await visitStore();
    const response = visitAnswer({ overall: 3, why: SECRET });
    const others = Array.from({ length: 1000 }, () => visitAnswer({ overall: 4, why: 'Something else' }));
    await Promise.all([...others.slice(500), response, ...others.slice(0, 500)].map((one) => store.add(one)));
    await store.withdraw(response.id);
    assert.deepEqual([filesWith(data, SECRET), storedResponses(data).length], [[], 1000]);
    await store.close();
  });

  it('lets go of the last bytes with the next commit, where another process was reading', async () => {
    const { store, data } = await visitStore();
    const response = visitAnswer({ overall: 3, why: SECRET });
    await store.add(response);
    const reader = new Database(path.join(data, 'tillid.db'));
    reader.exec('BEGIN');
    reader.prepare('SELECT count(*) FROM responses').get();
    await store.withdraw(response.id);
    assert.notDeepEqual(filesWith(data, SECRET), []);
    reader.exec('COMMIT');
    await store.add(visitAnswer());
    assert.deepEqual(filesWith(data, SECRET), []);
    reader.close();
    await store.close();
  });

  it('lets go of the last bytes when its own thread has moved the log, where another process was reading until then', async () => {
    const { store, data } = await visitStore();
    const response = visitAnswer({ overall: 3, why: SECRET });
    await store.add(response);
    const reader = new Database(path.join(data, 'tillid.db'));
    reader.exec('BEGIN');
    reader.prepare('SELECT count(*) FROM responses').get();
    await store.withdraw(response.id);
    await Promise.all(Array.from({ length: 600 }, () => store.add(visitAnswer())));
    assert.notDeepEqual(filesWith(data, SECRET), []);
    reader.exec('COMMIT');
    await store.idle();
    assert.deepEqual(filesWith(data, SECRET), []);
    reader.close();
    await store.close();
  });

  it('lets go of the last bytes when it is opened again, where the process had ended before', async () => {
    const { store, data } = await visitStore();
    const response = visitAnswer({ overall: 3, why: SECRET });
    await store.add(response);
    const other = new Database(path.join(data, 'tillid.db'));
    other.exec('PRAGMA secure_delete = ON');
    other.prepare('DELETE FROM responses').run();
    other.close();
    await store.close();
    assert.notDeepEqual(filesWith(data, SECRET), []);
    await new SqliteStore(data).close();
    assert.deepEqual(filesWith(data, SECRET), []);
  });

  it('keeps of the id only its digest', async () => {
    const { store, data } = await visitStore();
    await store.withdraw('0c5f1f0e-8a44-4f0b-9c0d-6d8f6a0f3b52');
    const database = new Database(path.join(data, 'tillid.db'), { readonly: true });
    // printf 0c5f1f0e-8a44-4f0b-9c0d-6d8f6a0f3b52 | sha256sum
    assert.deepEqual(
      (database.prepare('SELECT * FROM withdrawn').all() as { id_hash: string }[]).map(({ id_hash: hash }) => hash),
      ['c513014a43c1dc39f825e7cd0d8f9819040043eb176cdc07714da3652d01e09e'],
    );
    database.close();
    await store.close();
  });
});

describe('the counts of the embedded database', () => {
  for (const [table, change] of [
    ['uncounted', (store: SqliteStore, _kept: string) => store.add(visitAnswer())],
    ['counted_cells', (store: SqliteStore, kept: string) => store.withdraw(kept)],
  ] as const) {
    it(`stay what they were where the transaction fails at ${table}`, async () => {
      const { store, data } = await visitStore();
      const kept = visitAnswer();
      await store.add(kept);
      const saboteur = new Database(path.join(data, 'tillid.db'));
      saboteur.exec(`CREATE TRIGGER sabotage BEFORE INSERT ON ${table} BEGIN SELECT raise(ABORT, 'the disk is full'); END`);
      await assert.rejects(change(store, kept.id), /the disk is full/);
      saboteur.exec('DROP TRIGGER sabotage');
      saboteur.close();
      assert.deepEqual([storedResponses(data).map(({ id }) => id), (await countedVersions(store, 'visit')).get('1')!.n], [[kept.id], 1]);
      await store.close();
    });
  }

  it('follow answers that nobody had asked about when the store was closed', async () => {
    const { store, data } = await visitStore();
    const [stays, goes] = [visitAnswer(), visitAnswer()];
    await store.add(stays);
    await store.add(goes);
    await store.close();
    const { store: later } = await visitStore(data);
    await later.withdraw(goes.id);
    assert.equal((await countedVersions(later, 'visit')).get('1')!.n, 1);
    await later.close();
  });

  it('hold every answer once, however many wait to be counted', async () => {
    const { store } = await visitStore();
    for (let sent = 0; sent < 2500; sent += 250) await Promise.all(Array.from({ length: 250 }, () => store.add(visitAnswer())));
    assert.equal((await countedVersions(store, 'visit')).get('1')!.n, 2500);
    assert.equal((await countedVersions(store, 'visit')).get('1')!.n, 2500);
    await store.close();
  });
});

describe('the file of the embedded database', () => {
  it('refuses a file that a newer version has written', async () => {
    const { store, data } = await visitStore();
    await store.close();
    const database = new Database(path.join(data, 'tillid.db'));
    database.exec('PRAGMA user_version = 99');
    database.close();
    assert.throws(() => new SqliteStore(data), /schema version 99; this collector knows versions up to \d+/);
  });

  it('commits with full synchronisation to the disk in write-ahead mode', async () => {
    const { store, data } = await visitStore();
    assert.ok(['tillid.db', 'tillid.db-wal'].every((file) => readdirSync(data).includes(file)));
    assert.deepEqual(store.durability(), { journalMode: 'wal', synchronous: 2 });
    await store.close();
  });

  it('keeps the order of arrival nowhere', async () => {
    const { store, data } = await visitStore();
    const given = Array.from({ length: 50 }, () => visitAnswer());
    for (const response of given) await store.add(response);
    assert.deepEqual(
      storedResponses(data).map(({ id }) => id),
      given.map(({ id }) => id).toSorted(),
    );
    await store.close();
  });

  it('does not grow without end while answers change', async () => {
    const { store, data } = await visitStore();
    const response = visitAnswer();
    await store.add(response);
    for (let revision = 1; revision <= 50; revision++) await store.add({ ...response, revision });
    assert.ok(statSync(path.join(data, 'tillid.db')).size < 200_000);
    assert.equal(statSync(path.join(data, 'tillid.db-wal')).size, 0);
    await store.close();
  });
});
