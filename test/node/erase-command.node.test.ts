import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Store } from '../../src/collector.js';
import { collectorBench, sealedAnswer, visitAnswer } from '../fixtures/collector-bench.js';
import { postgresServer } from '../fixtures/postgres-server.js';
import { PostgresStore } from '../../src/node/postgres-store.js';
import { SqliteStore } from '../../src/node/sqlite-store.js';
import { publishedResults } from '../fixtures/counted.js';
import { runCli } from '../fixtures/run-cli.js';
import { temporaryDirectory } from '../fixtures/temporary-directory.js';
import { VISIT } from '../fixtures/visit-survey.js';

const given = (submitted: string, more: { readonly survey?: string } = {}) => visitAnswer({ overall: 4 }, { submitted, ...more });

/** A store with five responses to the visit survey and one to another, and what names it on the command line. */
async function filled(kind: 'embedded' | 'postgres') {
  const place = kind === 'embedded' ? temporaryDirectory() : await (await postgresServer()).newDatabase();
  const open = (): Promise<Store> => (kind === 'embedded' ? Promise.resolve(new SqliteStore(place)) : PostgresStore.open(place));
  const store = await open();
  await store.publish(VISIT);
  await store.publish({ ...VISIT, id: 'other' });
  for (const response of [given('2026-01-29'), given('2026-01-30'), given('2026-01-31'), given('2026-01-01', { survey: 'other' }), sealedAnswer()]) await store.add(response);
  await publishedResults(store, 'visit');
  await store.close();
  const words = [kind === 'embedded' ? '--data' : '--database', place];
  /** How many responses are left, of the visit survey open and sealed, and of the other; and the audit log. */
  const left = async () => {
    const after = await open();
    const nOf = async (survey: string) => (await publishedResults(after, survey)).n ?? 0;
    const counts = [await nOf('visit'), await after.sealedCount('visit'), await nOf('other')];
    const audited = (await after.access.auditEntries({ atMost: 10 })).map(({ name, action, survey, outcome, count }) => [name, action, survey, outcome, count]);
    await after.close();
    return { counts, audited };
  };
  return { words, left };
}

for (const kind of ['embedded', 'postgres'] as const)
  describe(`tillid erase, with the ${kind} database,`, () => {
    it('erases the responses of a survey, open and sealed, tells how many, and writes it down', async () => {
      const { words, left } = await filled(kind);
      const { code, output } = await runCli('erase', 'visit', '--yes', ...words);
      assert.deepEqual([code, output], [0, 'visit: 4 responses erased\n']);
      assert.deepEqual(await left(), {
        counts: [0, 0, 1],
        audited: [
          ['the command line', 'survey-erased', 'visit', 'done', 4],
          ['the command line', 'survey-erased', 'visit', 'begun', 0],
        ],
      });
    });

    it('erases only what was submitted before a day, where one is named', async () => {
      const { words, left } = await filled(kind);
      const { code, output } = await runCli('erase', 'visit', '--before', '2026-01-31', '--yes', ...words);
      assert.deepEqual([code, output], [0, 'visit: 2 responses erased that were submitted before 2026-01-31\n']);
      assert.deepEqual(await left(), {
        counts: [1, 1, 1],
        audited: [
          ['the command line', 'survey-erased', 'visit', 'done, submitted before 2026-01-31', 2],
          ['the command line', 'survey-erased', 'visit', 'begun, submitted before 2026-01-31', 0],
        ],
      });
    });

    it('erases nothing where there is neither --yes nor a terminal', async () => {
      const { words, left } = await filled(kind);
      const { code, errors } = await runCli('erase', 'visit', ...words);
      assert.deepEqual([code, errors], [2, 'tillid: expected --yes, or a terminal to ask at; nothing was done\n']);
      assert.deepEqual(await left(), { counts: [3, 1, 1], audited: [] });
    });
  });

describe('tillid erase', () => {
  it('erases beside a collector that runs, whose results follow', async () => {
    const bench = await collectorBench();
    await bench.send(visitAnswer(), visitAnswer());
    assert.equal((await publishedResults(bench.store, 'visit')).n, 2);
    assert.equal((await runCli('erase', 'visit', '--yes', '--data', bench.data)).output, 'visit: 2 responses erased\n');
    assert.equal((await publishedResults(bench.store, 'visit')).n, null);
    assert.deepEqual((await bench.send(visitAnswer())).refused, []);
  });

  it('says what is wrong with its words, and what is not there', async () => {
    const data = temporaryDirectory();
    const errorsOf = async (...words: string[]) => (await runCli('erase', ...words, '--yes', '--data', data)).errors.trim();
    assert.equal(await errorsOf(), 'tillid: erase: expected the id of one survey');
    assert.equal(await errorsOf('visit', '--before', '2026-02-30'), 'tillid: --before: expected a day such as 2026-01-31, found "2026-02-30"');
    assert.equal(await errorsOf('visit', '--before', 'yesterday'), 'tillid: --before: expected a day such as 2026-01-31, found "yesterday"');
    assert.equal(await errorsOf('visit'), `tillid: --data: there is no database in ${data}`);
    await new SqliteStore(data).close();
    assert.equal(await errorsOf('visit'), `tillid: unknown survey "visit" in ${data}`);
  });
});
