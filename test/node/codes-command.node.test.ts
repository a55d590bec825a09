import assert from 'node:assert/strict';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { SqliteStore } from '../../src/node/sqlite-store.js';
import { parseBallotCode } from '../../src/response/ballot-code.js';
import { receiveOne } from '../../src/collector.js';
import { visitAnswer } from '../fixtures/collector-bench.js';
import { runCli } from '../fixtures/run-cli.js';
import { temporaryDirectory } from '../fixtures/temporary-directory.js';
import { VISIT } from '../fixtures/visit-survey.js';

async function voting(): Promise<string> {
  const data = temporaryDirectory();
  const store = new SqliteStore(data);
  await store.publish({ ...VISIT, codes: 'required' });
  await store.close();
  return data;
}

describe('tillid codes', () => {
  it('prints codes that count once each, and writes down how many', async () => {
    const data = await voting();
    const { code, output } = await runCli('codes', 'visit', '--count', '3', '--data', data);
    const codes = output.trim().split('\n');
    assert.deepEqual([code, codes.length, codes.every((one) => parseBallotCode(one) !== null)], [0, 3, true]);
    const store = new SqliteStore(data);
    const send = (one: string) => receiveOne(store, { ...visitAnswer(), code: one } as never, { now: new Date(), origin: null });
    assert.deepEqual(
      [(await send(codes[0]!)) as object, await send(codes[0]!)].map((verdict) => ('outcome' in verdict ? verdict.outcome : 'refused')),
      ['stored', 'refused'],
    );
    const [entry] = await store.access.auditEntries({ atMost: 1 });
    assert.deepEqual([entry!.action, entry!.name, entry!.survey, entry!.count], ['codes-made', 'the command line', 'visit', 3]);
    await store.close();
  });

  it('writes them to a file for its owner alone, and never over one that is there', async () => {
    const data = await voting();
    const file = path.join(data, 'codes.txt');
    const { code, output } = await runCli('codes', 'visit', '--count', '5', '--out', file, '--data', data);
    assert.deepEqual([code, output, readFileSync(file, 'utf8').split('\n').length, statSync(file).mode & 0o777], [0, '', 6, 0o600]);
    writeFileSync(file, 'mine');
    assert.equal((await runCli('codes', 'visit', '--count', '5', '--out', file, '--data', data)).code, 2);
    assert.equal(readFileSync(file, 'utf8'), 'mine');
  });

  it('refuses an unknown survey, and any number that is none', async () => {
    const data = await voting();
    for (const words of [['nowhere', '--count', '5'], ['visit'], ['visit', '--count', '0'], ['visit', '--count', '1e6'], ['visit', '--count', 'all']])
      assert.equal((await runCli('codes', ...words, '--data', data)).code, 2, words.join(' '));
  });
});
