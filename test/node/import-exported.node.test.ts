import assert from 'node:assert/strict';
import { appendFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import type { KeptResponse } from '../../src/collector.js';
import { SqliteStore } from '../../src/node/sqlite-store.js';
import { citizen, sealedAnswer, visitAnswer } from '../fixtures/collector-bench.js';
import { hostileResponses, hostileSurvey } from '../fixtures/hostile-survey.js';
import { runCli } from '../fixtures/run-cli.js';
import { storedResponses } from '../fixtures/stored-responses.js';
import { temporaryDirectory } from '../fixtures/temporary-directory.js';
import { VISIT } from '../fixtures/visit-survey.js';

const byId = (responses: readonly Record<string, unknown>[]) => responses.toSorted((a, b) => (String(a['id']) < String(b['id']) ? -1 : 1));

/** A database with every hostile text, a change and a sealed response, and the definitions in files. */
async function filled() {
  const data = temporaryDirectory();
  const files = { hostile: path.join(data, 'hostile.json'), visit: path.join(data, 'visit.json') };
  writeFileSync(files.hostile, JSON.stringify(hostileSurvey));
  writeFileSync(files.visit, JSON.stringify(VISIT));
  const store = new SqliteStore(data);
  await store.publish(hostileSurvey);
  await store.publish(VISIT);
  await Promise.all(hostileResponses.map((response) => store.add(response)));
  const { first, change } = await citizen();
  await store.add(first(5));
  const { receipt: _, ...changed } = change(1, 2);
  await store.add(changed);
  await store.add(sealedAnswer());
  await store.close();
  return { data, files };
}

async function exported(data: string, survey: string, ...options: readonly string[]): Promise<string> {
  const file = path.join(temporaryDirectory(), `export.${options.includes('csv') ? 'csv' : 'jsonl'}`);
  const { code, errors } = await runCli('export', survey, '--data', data, '--out', file, '--texts', '--format', ...options);
  assert.equal(code, 0, errors);
  return file;
}

describe('what was exported', () => {
  for (const format of ['csv', 'json'] as const) {
    it(`as ${format} with its words gives the same rows when it is imported elsewhere`, async () => {
      const [{ data, files }, elsewhere] = [await filled(), temporaryDirectory()];
      const file = await exported(data, 'hostile', format);
      const { code, output, errors } = await runCli('import', file, '--survey', files.hostile, '--data', elsewhere);
      assert.equal(code, 0, errors);
      assert.match(output, new RegExp(`${hostileResponses.length} responses read, ${hostileResponses.length} stored`));
      assert.deepEqual(
        byId(storedResponses(elsewhere)),
        byId(storedResponses(data)).filter(({ survey }) => survey === 'hostile'),
      );
    });
  }

  it('keeps the marks of responses, open and sealed', async () => {
    const [data, elsewhere] = [temporaryDirectory(), temporaryDirectory()];
    const asked = path.join(data, 'asked.json');
    writeFileSync(asked, JSON.stringify({ ...VISIT, bots: { work: true } }));
    const store = new SqliteStore(data);
    await store.publish({ ...VISIT, bots: { work: true } });
    const marked: readonly KeptResponse[] = [
      visitAnswer({ overall: 1 }, { verified: 1 }),
      visitAnswer({ overall: 2 }, { verified: 0 }),
      visitAnswer({ overall: 3 }),
      sealedAnswer({ verified: 1 }),
    ];
    for (const response of marked) await store.add(response);
    await store.close();
    for (const format of ['csv', 'sealed']) {
      const { code, errors } = await runCli('import', await exported(data, 'visit', format), '--survey', asked, '--data', elsewhere);
      assert.equal(code, 0, errors);
    }
    const again = new SqliteStore(elsewhere);
    for (const response of marked) assert.deepEqual(await again.find(response.id), { state: 'received', response });
    await again.close();
  });

  it('of a response that was changed keeps its revision, without the code that nobody stores', async () => {
    const [{ data, files }, elsewhere] = [await filled(), temporaryDirectory()];
    await runCli('import', await exported(data, 'visit', 'json'), '--survey', files.visit, '--data', elsewhere);
    assert.deepEqual(
      storedResponses(elsewhere).map(({ revision }) => revision),
      [1],
    );
  });

  it('sealed gives the same sealed responses', async () => {
    const [{ data, files }, elsewhere] = [await filled(), temporaryDirectory()];
    await runCli('import', await exported(data, 'visit', 'sealed'), '--survey', files.visit, '--data', elsewhere);
    assert.deepEqual(
      storedResponses(elsewhere),
      storedResponses(data).filter((response) => 'sealed' in response),
    );
  });

  it('changes nothing when it is imported again', async () => {
    const { data, files } = await filled();
    const { code, output } = await runCli('import', await exported(data, 'hostile', 'json'), '--survey', files.hostile, '--data', data);
    assert.equal(code, 0);
    assert.match(output, new RegExp(`0 stored, 0 replaced, ${hostileResponses.length} stored before`));
  });

  it('and then damaged is refused line by line, and the sound lines are stored', async () => {
    const [{ data, files }, elsewhere] = [await filled(), temporaryDirectory()];
    const file = await exported(data, 'visit', 'json');
    appendFileSync(file, 'no JSON\n{"id":"x"}\n');
    const { code, output, errors } = await runCli('import', file, '--survey', files.visit, '--data', elsewhere);
    assert.equal(code, 1);
    assert.match(output, /3 responses read, 1 stored, .* 2 refused/);
    assert.match(errors, /line 2: expected a JSON object\n {2}line 3: /);
  });

  it('as a table without the words is not imported, and the lacking columns are named', async () => {
    const { data, files } = await filled();
    const file = path.join(data, 'plain.csv');
    await runCli('export', 'hostile', '--data', data, '--format', 'csv', '--out', file);
    const { code, errors } = await runCli('import', file, '--survey', files.hostile, '--data', temporaryDirectory());
    assert.equal(code, 1);
    assert.match(errors, /row 1: .*own_text: expected this column, which the table lacks/);
  });

  it('as a table needs the definition that its rows answer', async () => {
    const { data } = await filled();
    const { code, errors } = await runCli('import', await exported(data, 'hostile', 'csv'), '--data', temporaryDirectory());
    assert.equal(code, 2);
    assert.match(errors, /one that was exported needs --survey FILE/);
  });
});
