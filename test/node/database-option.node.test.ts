import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { PostgresStore } from '../../src/node/postgres-store.js';
import { sealedAnswer, visitAnswer } from '../fixtures/collector-bench.js';
import { publish, startCollector } from '../fixtures/collector-process.js';
import { freePort } from '../fixtures/free-port.js';
import { postgresServer } from '../fixtures/postgres-server.js';
import { runCli } from '../fixtures/run-cli.js';
import { postgresResponses } from '../fixtures/store-ground.js';
import { temporaryDirectory } from '../fixtures/temporary-directory.js';
import { VISIT } from '../fixtures/visit-survey.js';
import { writtenFiles } from '../fixtures/written-files.js';

const newDatabase = async () => (await postgresServer()).newDatabase();

describe('tillid with a PostgreSQL database', () => {
  it('serves from the database that TILLID_DATABASE names, and makes no embedded one', async () => {
    const [address, data] = [await newDatabase(), temporaryDirectory()];
    const collector = await startCollector({ port: await freePort(), data, environment: { TILLID_DATABASE: address } });
    await publish(collector, VISIT);
    const response = visitAnswer();
    const body = JSON.stringify({ responses: [response] });
    const answer = await fetch(`${collector.address}/v1/responses`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    assert.deepEqual(await answer.json(), { received: [response.id], refused: [] });
    await collector.end('SIGTERM');
    assert.deepEqual([(await postgresResponses(address)).length, existsSync(path.join(data, 'tillid.db'))], [1, false]);
    assert.doesNotMatch(collector.said(), /a-password-of-the-tests/);
  });

  it('imports into, and exports from, the database that --database names', async () => {
    const address = await newDatabase();
    const response = sealedAnswer();
    const files = writtenFiles({ 'saved.json': { responses: [response] }, 'survey.json': VISIT });
    const imported = await runCli('import', files['saved.json'], '--survey', files['survey.json'], '--database', address);
    assert.match(imported.output, /1 responses read, 1 stored/);
    const store = await PostgresStore.open(address);
    assert.deepEqual(await store.find(response.id), { state: 'received', response });
    await store.close();
    const exported = await runCli('export', 'visit', '--format', 'sealed', '--database', address);
    assert.deepEqual(JSON.parse(exported.output), response);
  });

  it('makes and lists tokens in the database that --database names', async () => {
    const address = await newDatabase();
    const made = await runCli('token', 'add', '--role', 'reader', '--name', 'Statistics', '--database', address);
    assert.equal(made.code, 0);
    const store = await PostgresStore.open(address);
    const [token] = await store.access.tokens();
    await store.close();
    assert.equal(token?.name, 'Statistics');
    assert.match((await runCli('token', 'list', '--database', address)).output, new RegExp(`^${token.id}\treader\tStatistics`));
  });

  it('ends with a sentence where the database cannot be reached, and no password in it', async () => {
    const port = await freePort();
    const { code, errors } = await runCli('serve', '--database', `postgres://tillid:hidden@127.0.0.1:${port}/answers`);
    assert.deepEqual([code, errors.trim()], [2, `tillid: the database 127.0.0.1:${port}/answers cannot be used: ECONNREFUSED`]);
  });
});
