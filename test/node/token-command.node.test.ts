import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { SqliteStore } from '../../src/node/sqlite-store.js';
import { collectorBench, type CollectorBench } from '../fixtures/collector-bench.js';
import { runCli } from '../fixtures/run-cli.js';
import { temporaryDirectory } from '../fixtures/temporary-directory.js';
import { VISIT } from '../fixtures/visit-survey.js';

const publishing = ({ ask }: CollectorBench, token: string) => ask('PUT', '/v1/surveys/visit', { token, body: { ...VISIT, version: '2' } });

describe('tillid token', () => {
  it('adds a token that a running collector takes at once, and revokes it', async () => {
    const bench = await collectorBench();
    const added = await runCli('token', 'add', '--role', 'editor', '--name', 'The library', '--survey', 'visit', '--expires', '2999-01-31', '--data', bench.data);
    assert.equal(added.code, 0);
    assert.match(added.output, /^tillid_[A-Za-z0-9_-]{43}\n$/);
    const token = added.output.trim();
    assert.equal((await publishing(bench, token)).status, 201);
    const [{ id } = { id: '' }] = await bench.store.access.tokens();
    const list = await runCli('token', 'list', '--data', bench.data);
    assert.match(list.output, new RegExp(`^${id}\teditor\tThe library\tvisit\tmade \\d{4}-\\d\\d-\\d\\d\tuntil 2999-01-31\n$`));
    assert.equal((await runCli('token', 'revoke', id, '--data', bench.data)).code, 0);
    assert.equal((await publishing(bench, token)).status, 401);
    assert.deepEqual(
      (await bench.audited()).map(({ name, action }) => [name, action]),
      [
        ['The library', 'access-refused'],
        ['the command line', 'token-revoked'],
        ['The library', 'definition-published'],
        ['the command line', 'token-made'],
      ],
    );
  });

  it('says what is wrong with a token that cannot be made', async () => {
    const data = temporaryDirectory();
    await new SqliteStore(data).close();
    const { code, errors } = await runCli('token', 'add', '--role', 'owner', '--right', 'all', '--data', data);
    assert.equal(code, 2);
    assert.match(errors, /role: expected one of "administrator", "editor", "reader"/);
    assert.match(errors, /name: /);
    assert.match(errors, /rights\[0\]: expected one of "rows", "texts"/);
  });

  it('says that there is no database, and no such token', async () => {
    const data = temporaryDirectory();
    assert.match((await runCli('token', 'list', '--data', data)).errors, /--data: there is no database in /);
    await new SqliteStore(data).close();
    assert.match((await runCli('token', 'revoke', 'nobody', '--data', data)).errors, /there is no token with the id "nobody"/);
    assert.match((await runCli('token', 'make', '--data', data)).errors, /token: expected add, list or revoke ID/);
  });
});
