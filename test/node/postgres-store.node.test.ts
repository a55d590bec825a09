import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Client, DatabaseError, Pool } from 'pg';
import { CommandError } from '../../src/node/command-error.js';
import { PostgresStore } from '../../src/node/postgres-store.js';
import { snapshot, transaction } from '../../src/node/postgres-transaction.js';
import { visitAnswer } from '../fixtures/collector-bench.js';
import { countedVersions } from '../fixtures/counted.js';
import { freePort } from '../fixtures/free-port.js';
import { postgresServer } from '../fixtures/postgres-server.js';
import { postgresResponses } from '../fixtures/store-ground.js';
import { VISIT } from '../fixtures/visit-survey.js';

const newDatabase = async () => (await postgresServer()).newDatabase();

/** Does some SQL past the store. */
async function rowsOf<Row extends object>(address: string, sql: string): Promise<Row[]> {
  const client = new Client(address);
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

async function visitStore() {
  const address = await newDatabase();
  const store = await PostgresStore.open(address);
  await store.publish(VISIT);
  return { store, address };
}

/** An error as the database reports it. */
function databaseError(code: string): DatabaseError {
  const error = new DatabaseError('could not serialize access', 0, 'error');
  error.code = code;
  return error;
}

const TABLES = 'SELECT table_name FROM information_schema.tables WHERE table_schema = current_schema() ORDER BY table_name';

describe('the tables of a PostgreSQL database', () => {
  it('are made by one of several collectors that start at once', async () => {
    const address = await newDatabase();
    const stores = await Promise.all(Array.from({ length: 6 }, () => PostgresStore.open(address)));
    assert.deepEqual(await rowsOf(address, 'SELECT id, version FROM schema_versions'), [{ id: 1, version: 6 }]);
    await Promise.all(stores.map((store) => store.close()));
  });

  it('are refused where a newer collector has made them', async () => {
    const { store, address } = await visitStore();
    await store.close();
    await rowsOf(address, 'UPDATE schema_versions SET version = 99');
    await assert.rejects(PostgresStore.open(address), /schema version 99; this collector knows versions up to \d+\. Use a newer collector\./);
  });

  it('are there all or none', async () => {
    const address = await newDatabase();
    await rowsOf(address, 'CREATE TABLE probes (something TEXT)');
    await assert.rejects(PostgresStore.open(address), /relation "probes" already exists/);
    assert.deepEqual(await rowsOf(address, TABLES), [{ table_name: 'probes' }, { table_name: 'schema_versions' }]);
    await rowsOf(address, 'DROP TABLE probes');
    await (await PostgresStore.open(address)).close();
  });

  it('need no right to make tables once they are there', async () => {
    const { store, address } = await visitStore();
    await store.close();
    const [{ schema }] = (await rowsOf<{ schema: string }>(address, 'SELECT current_schema() AS schema')) as [{ schema: string }];
    const role = `writer_of_${schema}`;
    await rowsOf(address, `CREATE ROLE ${role} LOGIN PASSWORD 'other'`);
    await rowsOf(address, `GRANT USAGE ON SCHEMA ${schema} TO ${role}`);
    await rowsOf(address, `GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${schema} TO ${role}`);
    const writer = await PostgresStore.open(address.replace(/\/\/[^@]+@/, `//${role}:other@`));
    assert.equal(await writer.add(visitAnswer()), 'stored');
    await writer.close();
  });

  it('hold nothing of a withdrawn response but the hash of its id', async () => {
    const { store, address } = await visitStore();
    const response = visitAnswer({ overall: 3 }, { id: '0c5f1f0e-8a44-4f0b-9c0d-6d8f6a0f3b52' });
    await store.add(response);
    await store.withdraw(response.id);
    await store.close();
    // printf 0c5f1f0e-8a44-4f0b-9c0d-6d8f6a0f3b52 | sha256sum
    const hash = 'c513014a43c1dc39f825e7cd0d8f9819040043eb176cdc07714da3652d01e09e';
    assert.deepEqual(await rowsOf(address, 'SELECT * FROM responses'), [
      { id_hash: hash, id: null, survey: null, version: null, response: null, sealed: null, batch: null, verified: null },
    ]);
  });
});

describe('a PostgreSQL database that cannot be used', () => {
  const refusalOf = async (address: string): Promise<string> => {
    const error: unknown = await PostgresStore.open(address).then(
      () => assert.fail('it was opened'),
      (reason: unknown) => reason,
    );
    assert.ok(error instanceof CommandError, String(error));
    assert.doesNotMatch(`${error.message}\n${error.stack}`, /hidden/);
    return error.message;
  };

  it('is named, with the reason and without the password, where nobody answers', async () => {
    const port = await freePort();
    assert.equal(await refusalOf(`postgres://tillid:hidden@127.0.0.1:${port}/answers`), `the database 127.0.0.1:${port}/answers cannot be used: ECONNREFUSED`);
  });

  it('is named where the password is wrong', async () => {
    const address = (await newDatabase()).replace(/:[^:@]+@/, ':hidden@');
    assert.match(await refusalOf(address), /cannot be used: password authentication failed for user "tillid"/);
  });

  it('is named where its address is none', async () => {
    for (const address of ['mysql://tillid:hidden@host/answers', 'hidden', 'postgres://tillid:hidden@ho st:x/answers'])
      assert.equal(await refusalOf(address), 'the database: expected an address such as postgres://name:password@host:5432/database');
  });
});

describe('a PostgreSQL database whose server is killed', () => {
  it('rejects the work that was under way, keeps what it had acknowledged, and goes on when the server is back', async () => {
    const server = await postgresServer();
    const { store, address } = await visitStore();
    const acknowledged: string[] = [];
    let isUp = true;
    const senders = Array.from({ length: 8 }, async () => {
      while (isUp) {
        const response = visitAnswer();
        await store.add(response).then(
          () => acknowledged.push(response.id),
          () => undefined,
        );
      }
    });
    while (acknowledged.length < 100) await store.probe();
    await server.kill();
    await assert.rejects(store.add(visitAnswer()));
    isUp = false;
    await Promise.all(senders);
    await server.start();
    const stored = new Set((await postgresResponses(address)).map(({ id }) => id as string));
    assert.deepEqual(
      acknowledged.filter((id) => !stored.has(id)),
      [],
    );
    assert.equal(await store.add(visitAnswer()), 'stored');
    assert.equal((await countedVersions(store, 'visit')).get('1')!.n, stored.size + 1);
    await store.close();
  });
});

describe('a transaction in PostgreSQL', () => {
  it('is tried again where another was in the way, and only then', async () => {
    const pool = new Pool({ connectionString: await newDatabase() });
    for (const [code, expected] of [
      ['40001', 3],
      ['40P01', 3],
      ['23505', 1],
    ] as const) {
      let tries = 0;
      const work = () => (++tries < 3 ? Promise.reject(databaseError(code)) : Promise.resolve('done'));
      await transaction(pool, work).catch((error: unknown) => assert.equal((error as DatabaseError).code, code));
      assert.equal(tries, expected, code);
    }
    await pool.end();
  });

  it('gives up after a while', async () => {
    const pool = new Pool({ connectionString: await newDatabase() });
    let tries = 0;
    const work = () => {
      tries++;
      return Promise.reject(databaseError('40001'));
    };
    await assert.rejects(transaction(pool, work), /could not serialize/);
    assert.ok(tries > 5 && tries < 20, `${tries} tries`);
    await pool.end();
  });

  it('leaves nothing behind where its work fails, and a connection that can be used', async () => {
    const { store, address } = await visitStore();
    const pool = new Pool({ connectionString: address, max: 1 });
    const failing = async (error: Error) => {
      await assert.rejects(
        transaction(pool, async (client) => {
          await client.query('DELETE FROM definitions');
          throw error;
        }),
        error,
      );
    };
    await failing(new Error('in the program'));
    await failing(databaseError('22000'));
    assert.equal((await pool.query('SELECT 1 FROM definitions')).rowCount, 1);
    await pool.end();
    await store.close();
  });

  it('waits for the disk although the database is set not to', async () => {
    const pool = new Pool({ connectionString: `${await newDatabase()}%20-csynchronous_commit%3Doff` });
    assert.deepEqual((await pool.query('SHOW synchronous_commit')).rows, [{ synchronous_commit: 'off' }]);
    assert.deepEqual(await transaction(pool, async (client) => (await client.query<object>('SHOW synchronous_commit')).rows), [{ synchronous_commit: 'on' }]);
    await pool.end();
  });

  it('that reads sees one moment', async () => {
    const { store, address } = await visitStore();
    const pool = new Pool({ connectionString: address });
    const seen = await snapshot(pool, async (client) => {
      const first = (await client.query('SELECT 1 FROM responses')).rowCount;
      await store.add(visitAnswer());
      return [first, (await client.query('SELECT 1 FROM responses')).rowCount];
    });
    assert.deepEqual(seen, [0, 0]);
    await pool.end();
    await store.close();
  });
});
