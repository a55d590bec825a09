import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { SqliteStore } from '../../src/node/sqlite-store.js';
import type { SealedResponse } from '../../src/schemas.js';
import { sealedAnswer, visitAnswer } from '../fixtures/collector-bench.js';
import { runCli } from '../fixtures/run-cli.js';
import { temporaryDirectory } from '../fixtures/temporary-directory.js';
import { VISIT } from '../fixtures/visit-survey.js';

/** A database with an open answer and these sealed ones. */
async function databaseWith(sealed: readonly SealedResponse[]): Promise<string> {
  const data = temporaryDirectory();
  const store = new SqliteStore(data);
  await store.publish(VISIT);
  await store.add(visitAnswer());
  for (let start = 0; start < sealed.length; start += 500) await Promise.all(sealed.slice(start, start + 500).map((one) => store.add(one)));
  await store.close();
  return data;
}

const idsOf = (lines: string) =>
  lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => (JSON.parse(line) as { id: string }).id);
const sorted = (sealed: readonly SealedResponse[]) => sealed.map(({ id }) => id).toSorted();

describe('tillid export --format sealed', () => {
  it('writes each sealed response as a line of JSON, and no open answer', async () => {
    const sealed = Array.from({ length: 80 }, () => sealedAnswer());
    const { code, output, errors } = await runCli('export', 'visit', '--format', 'sealed', '--data', await databaseWith(sealed));
    assert.deepEqual([code, idsOf(output), errors], [0, sorted(sealed), 'visit: 80 sealed responses\n']);
  });

  it('writes to a file, which is there only when it is whole', async () => {
    const sealed = Array.from({ length: 40 }, () => sealedAnswer());
    const directory = temporaryDirectory();
    const out = path.join(directory, 'visit.jsonl');
    const { code, output } = await runCli('export', 'visit', '--format', 'sealed', '--data', await databaseWith(sealed), '--out', out);
    assert.deepEqual([code, output, idsOf(readFileSync(out, 'utf8'))], [0, '', sorted(sealed)]);
    assert.deepEqual(readdirSync(directory), ['visit.jsonl']);
  });

  it('needs no more memory for more responses than it reads at once', async () => {
    const sealed = Array.from({ length: 6000 }, () => sealedAnswer({}, 8192));
    const data = await databaseWith(sealed);
    // All of them take twice the memory that the process may have.
    const child = spawn(process.execPath, ['--max-old-space-size=32', 'dist/package/node/cli.js', 'export', 'visit', '--format', 'sealed', '--data', data]);
    let bytes = 0;
    child.stdout.on('data', (chunk: Buffer) => (bytes += chunk.length));
    const code = await new Promise((resolve) => child.once('close', resolve));
    assert.ok(bytes > 60_000_000, `${bytes} bytes`);
    assert.equal(code, 0);
  });

  it('ends quietly when its reader has seen enough', async () => {
    const data = await databaseWith(Array.from({ length: 500 }, () => sealedAnswer({}, 4096)));
    const child = spawn(process.execPath, ['dist/package/node/cli.js', 'export', 'visit', '--format', 'sealed', '--data', data]);
    let errors = '';
    child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.once('close', resolve));
    assert.ok(!/Error/.test(errors), errors);
    assert.equal(code, 0);
  });

  it('writes nothing where there are no sealed responses', async () => {
    const { code, output } = await runCli('export', 'visit', '--format', 'sealed', '--data', await databaseWith([]));
    assert.deepEqual([code, output], [0, '']);
  });

  it('says which survey, format, directory or file does not do', async () => {
    const data = await databaseWith([]);
    const run = async (...words: readonly string[]) => (await runCli('export', ...words)).errors;
    assert.match(await run('nowhere', '--format', 'sealed', '--data', data), /unknown survey "nowhere"/);
    assert.match(await run('visit', '--format', 'xml', '--data', data), /--format: expected one of csv,/);
    assert.match(await run('visit', '--data', data), /--format: expected one of csv,/);
    assert.match(await run('--format', 'sealed', '--data', data), /expected the id of one survey/);
    assert.match(await run('visit', '--format', 'sealed', '--data', data, '--out', path.join(data, 'no', 'such', 'file')), /--out: .* cannot be written \(ENOENT\)/);
    const missing = path.join(data, 'nowhere');
    assert.match(await run('visit', '--format', 'sealed', '--data', missing), /--data: there is no database in/);
    assert.ok(!existsSync(missing));
  });
});
