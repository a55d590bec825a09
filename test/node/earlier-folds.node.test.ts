import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { describe, it } from 'node:test';
import Database from 'libsql';
import { surveyResults } from '../../src/collector/survey-results.js';
import { SqliteStore } from '../../src/node/sqlite-store.js';
import type { ResultsFold } from '../../src/results/fold.js';
import { visitResponse } from '../fixtures/definitions.js';
import { scaleOf, scored } from '../fixtures/scores.js';
import { temporaryDirectory } from '../fixtures/temporary-directory.js';

const survey = { ...scored([scaleOf('a', 1, 5)], { id: 'level', mean: ['a'] }), privacy: { minimumGroup: 1 } };
const answer = (a: number) => visitResponse({ a }, { id: randomUUID(), survey: survey.id, version: survey.version });

/** A database in which two answers were counted before scores were. */
async function earlierDatabase(): Promise<string> {
  const data = temporaryDirectory();
  const store = new SqliteStore(data);
  await store.publish(survey);
  await Promise.all([store.add(survey, answer(1)), store.add(survey, answer(2))]);
  await store.close();
  const database = new Database(path.join(data, 'tillid.db'));
  const { fold } = database.prepare('SELECT fold FROM folds').get() as { fold: string };
  const { scores: _, ...earlier } = JSON.parse(fold) as ResultsFold;
  database.prepare('UPDATE folds SET fold = ?').run(JSON.stringify(earlier));
  database.close();
  return data;
}

describe('a database of a version that counted no scores', () => {
  it('still tells its results', async () => {
    const store = new SqliteStore(await earlierDatabase());
    const told = await surveyResults(store, survey.id);
    assert.deepEqual([told?.n, told?.questions[0]?.n, told?.scores?.[0]?.withheld], [2, 2, true]);
    await store.close();
  });

  it('counts the scores of new answers', async () => {
    const store = new SqliteStore(await earlierDatabase());
    await store.add(survey, answer(4));
    const told = await surveyResults(store, survey.id);
    assert.deepEqual([told?.n, told?.scores?.[0]?.n, told?.scores?.[0]?.mean?.estimate], [3, 1, 4]);
    await store.close();
  });
});
