import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { v5 } from 'uuid';
import { SqliteStore } from '../../src/node/sqlite-store.js';
import type { SurveyDefinition } from '../../src/schemas.js';
import { publishedResults } from '../fixtures/counted.js';
import { runCli } from '../fixtures/run-cli.js';
import { storedResponses } from '../fixtures/stored-responses.js';
import { temporaryDirectory } from '../fixtures/temporary-directory.js';
import { VISIT } from '../fixtures/visit-survey.js';
import { writtenFiles } from '../fixtures/written-files.js';

const MAPPING = { survey: 'visit', version: '1', language: 'en', id: { column: 'row' }, answers: { overall: { column: 'satisfied' } } };
const TABLE = 'row,satisfied\n1,4\n2,5\n';

async function importTable({ survey = VISIT, data = temporaryDirectory() }: { readonly survey?: SurveyDefinition; readonly data?: string } = {}) {
  const files = writtenFiles({ 'table.csv': TABLE, 'mapping.json': MAPPING, 'survey.json': survey });
  return { ...(await runCli('import', files['table.csv'], '--mapping', files['mapping.json'], '--survey', files['survey.json'], '--data', data)), data, files };
}

describe('tillid import of a table', () => {
  it('stores nothing of what was withdrawn, and says how much that was', async () => {
    const data = temporaryDirectory();
    const store = new SqliteStore(data);
    await store.publish(VISIT);
    // The id that an import makes of the row's own name, as decision 3 says.
    await store.withdraw(v5('visit 1 1', '6c0c8d5e-31c7-4a52-8c68-0d6d6b2f6a10'));
    await store.close();
    const { code, output } = await importTable({ data });
    assert.equal(code, 0);
    assert.match(output, /2 rows read, 1 stored, 0 stored before, 1 withdrawn before, 0 refused/);
    assert.equal(storedResponses(data).length, 1);
  });

  it('refuses a survey that takes only sealed responses', async () => {
    const { code, errors, data } = await importTable({ survey: { ...VISIT, privacy: { sealed: true } } });
    assert.deepEqual([code, storedResponses(data)], [2, []]);
    assert.match(errors, /survey "visit" takes only sealed responses \(privacy\.sealed\); a table holds open ones/);
  });

  it('counts scores by the rule as it is stored, in whatever order the keys of its file stand', async () => {
    const survey: SurveyDefinition = {
      ...VISIT,
      scores: [{ id: 'content', classify: ['overall'], bands: [{ id: 'yes', when: { question: 'overall', atLeast: 4 } }, { id: 'no' }] }],
    };
    const { data } = await importTable({ survey });
    const store = new SqliteStore(data);
    assert.deepEqual(
      (await publishedResults(store, 'visit')).scores![0]!.bands!.map(({ id, count }) => [id, count]),
      [
        ['yes', 2],
        ['no', 0],
      ],
    );
    await store.close();
  });

  it('takes one definition only', async () => {
    const { files } = await importTable();
    const more = ['--survey', files['survey.json'], '--survey', files['survey.json']];
    const { code, errors } = await runCli('import', files['table.csv'], '--mapping', files['mapping.json'], ...more, '--data', temporaryDirectory());
    assert.equal(code, 2);
    assert.match(errors, /--survey: expected one at most with --mapping/);
  });
});
