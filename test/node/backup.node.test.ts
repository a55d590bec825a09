import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { SqliteStore } from '../../src/node/sqlite-store.js';
import type { SurveyResponse } from '../../src/schemas.js';
import { visitAnswer } from '../fixtures/collector-bench.js';
import { publish, startCollector } from '../fixtures/collector-process.js';
import { countedVersions } from '../fixtures/counted.js';
import { freePort } from '../fixtures/free-port.js';
import { runCli } from '../fixtures/run-cli.js';
import { storedResponses } from '../fixtures/stored-responses.js';
import { temporaryDirectory } from '../fixtures/temporary-directory.js';
import { VISIT } from '../fixtures/visit-survey.js';

/** Id → digest of the row. */
const digests = (data: string) => new Map(storedResponses(data).map((row) => [row['id'] as string, createHash('sha256').update(JSON.stringify(row)).digest('hex')]));

/** A directory with a database of so many answers. */
async function answered(count: number): Promise<string> {
  const data = temporaryDirectory();
  const store = new SqliteStore(data);
  await store.publish(VISIT);
  await Promise.all(Array.from({ length: count }, () => store.add(visitAnswer())));
  await store.close();
  return data;
}

describe('tillid backup and tillid restore', () => {
  it('withdraw again what was withdrawn since the backup, and store none of it when it is sent again', async () => {
    const [data, restored, file] = [await answered(20), path.join(temporaryDirectory(), 'restored'), path.join(temporaryDirectory(), 'backup.db')];
    await runCli('backup', file, '--data', data);
    const [gone, ...kept] = storedResponses(data) as unknown as SurveyResponse[];
    const store = new SqliteStore(data);
    const late = visitAnswer();
    await store.withdraw(gone!.id);
    await store.withdraw(late.id);
    await store.close();
    const { output, code } = await runCli('restore', file, '--data', restored, '--withdrawn', data);
    assert.equal(code, 0);
    assert.match(output, /with 19 responses; 1 were withdrawn since and are gone/);
    assert.deepEqual(new Set(storedResponses(restored).map(({ id }) => id)), new Set(kept.map(({ id }) => id)));
    const again = new SqliteStore(restored);
    assert.deepEqual([await again.add(gone!), await again.add(late), (await countedVersions(again, 'visit')).get('1')!.n], ['withdrawn', 'withdrawn', 19]);
    await again.close();
  });

  it('keep, row by row, everything that was acknowledged before a backup began under load, and counts that are those of its rows', async () => {
    const [data, restored, file] = [temporaryDirectory(), temporaryDirectory(), path.join(temporaryDirectory(), 'backup.db')];
    const collector = await startCollector({ port: await freePort(), data });
    await publish(collector, VISIT);
    const acknowledged: string[] = [];
    let isOver = false;
    const senders = Array.from({ length: 6 }, async () => {
      while (!isOver) {
        const body = JSON.stringify({ responses: [visitAnswer(), visitAnswer()] });
        const answer = await fetch(`${collector.address}/v1/responses`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
        acknowledged.push(...((await answer.json()) as { received: string[] }).received);
      }
    });
    while (acknowledged.length < 500) await new Promise((resolve) => setTimeout(resolve, 10));
    const before = [...acknowledged];
    const backup = await runCli('backup', file, '--data', data);
    assert.deepEqual([backup.code, backup.errors], [0, '']);
    const during = acknowledged.length - before.length;
    isOver = true;
    await Promise.all(senders);
    await collector.end('SIGTERM');
    assert.ok(during > 0, 'answers arrived while the backup was made');

    assert.equal((await runCli('restore', file, '--data', restored)).code, 0);
    const [original, copy] = [digests(data), digests(restored)];
    assert.deepEqual(
      before.filter((id) => copy.get(id) === undefined),
      [],
    );
    for (const [id, digest] of copy) assert.equal(digest, original.get(id));
    const store = new SqliteStore(restored);
    assert.equal((await countedVersions(store, 'visit')).get('1')!.n, copy.size);
    await store.close();
  });

  it('leave one file that only its owner may read', async () => {
    const [data, folder] = [await answered(3), temporaryDirectory()];
    const file = path.join(folder, 'backup.db');
    assert.equal((await runCli('backup', file, '--data', data)).code, 0);
    assert.deepEqual([readdirSync(folder), statSync(file).mode & 0o777], [['backup.db'], 0o600]);
  });

  it('write over nothing that is there', async () => {
    const [data, file] = [await answered(3), path.join(temporaryDirectory(), 'backup.db')];
    await runCli('backup', file, '--data', data);
    const [again, over] = [await runCli('backup', file, '--data', data), await runCli('restore', file, '--data', data)];
    assert.deepEqual([again.code, over.code, storedResponses(data).length], [2, 2, 3]);
    assert.match(again.errors, /expected a file that is not there yet/);
    assert.match(over.errors, /tillid\.db is there already; restore into another directory/);
  });

  it('refuse what is no whole backup, and make nothing of it', async () => {
    const [data, folder] = [await answered(200), temporaryDirectory()];
    const [file, other] = [path.join(folder, 'backup.db'), path.join(folder, 'other.txt')];
    await runCli('backup', file, '--data', data);
    truncateSync(file, Math.floor(statSync(file).size / 2));
    writeFileSync(other, 'no database');
    for (const one of [file, other, path.join(folder, 'gone.db')]) {
      const target = path.join(folder, 'target');
      const { code, errors } = await runCli('restore', one, '--data', target);
      assert.equal(code, 2);
      assert.match(errors, /expected a whole backup|there is no such file/);
      assert.ok(!readdirSync(folder).includes('target'));
    }
  });

  it('say where there is no database', async () => {
    const { code, errors } = await runCli('backup', 'backup.db', '--data', temporaryDirectory());
    assert.equal(code, 2);
    assert.match(errors, /there is no database in/);
  });
});
