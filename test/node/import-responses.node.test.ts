import assert from 'node:assert/strict';
import path from 'node:path';
import { describe, it } from 'node:test';
import { SqliteStore } from '../../src/node/sqlite-store.js';
import { newReceiptCode } from '../../src/response/receipt-code.js';
import { citizen, sealedAnswer, visitAnswer } from '../fixtures/collector-bench.js';
import { runCli } from '../fixtures/run-cli.js';
import { storedResponses } from '../fixtures/stored-responses.js';
import { temporaryDirectory } from '../fixtures/temporary-directory.js';
import { VISIT } from '../fixtures/visit-survey.js';
import { writtenFiles } from '../fixtures/written-files.js';

/** Imports what an outbox saved, with the visit survey unless another is given. */
async function importSaved(responses: unknown, { surveys = [VISIT], data = temporaryDirectory() }: { readonly surveys?: readonly unknown[]; readonly data?: string } = {}) {
  const files = writtenFiles({ 'answers.json': { responses }, ...Object.fromEntries(surveys.map((survey, index) => [`survey-${index}.json`, survey])) }) as Record<string, string>;
  const named = surveys.flatMap((_, index) => ['--survey', files[`survey-${index}.json`]!]);
  const again = () => runCli('import', files['answers.json']!, ...named, '--data', data);
  const run = await again();
  return { ...run, again, data, file: files['answers.json']!, ids: () => storedResponses(data).map(({ id }) => id) };
}

/** The visit survey, and somebody who withdrew an answer to it. */
async function withdrawn() {
  const [data, someone] = [temporaryDirectory(), await citizen()];
  const store = new SqliteStore(data);
  await store.publish(VISIT);
  await store.withdraw(someone.id);
  await store.close();
  return { data, ...someone };
}

describe('tillid import of what an outbox saved', () => {
  it('stores open and sealed responses', async () => {
    const [open, sealed] = [visitAnswer(), sealedAnswer()];
    const { code, output, file, data } = await importSaved([open, sealed]);
    assert.deepEqual([code, output], [0, `${file}: 2 responses read, 2 stored, 0 replaced, 0 stored before, 0 withdrawn before, 0 refused\n`]);
    assert.deepEqual(new Map(storedResponses(data).map((one) => [one['id'], one])), new Map([open, sealed].map((one) => [one.id, { ...one }])));
  });

  it('stores any number of them, more than one submission may hold', async () => {
    const { code, ids } = await importSaved(Array.from({ length: 1234 }, () => visitAnswer({ overall: 3 })));
    assert.deepEqual([code, ids().length], [0, 1234]);
  });

  it('changes nothing when the same file is imported again', async () => {
    const { again, ids } = await importSaved([visitAnswer(), visitAnswer()]);
    const { code, output } = await again();
    assert.deepEqual([code, ids().length], [0, 2]);
    assert.match(output, /2 responses read, 0 stored, 0 replaced, 2 stored before/);
  });

  it('stores the others where one does not fit, names that with the reason, and ends with 1', async () => {
    const [good, faulty] = [visitAnswer(), visitAnswer({ overall: 9 })];
    const { code, output, errors, ids } = await importSaved([faulty, good]);
    assert.deepEqual([code, ids()], [1, [good.id]]);
    assert.match(output, /2 responses read, 1 stored, .* 1 refused\n$/);
    assert.ok(errors.includes(`what was refused stands only in this file:\n  ${faulty.id}: answers.overall: expected at most 5\n`), errors);
  });

  it('names what has no id by its place in the file', async () => {
    const { code, errors } = await importSaved([visitAnswer(), 'nonsense', { answers: {} }]);
    assert.equal(code, 1);
    assert.match(errors, /responses\[1\]: .*expected an object\n {2}responses\[2\]: id: expected a string|responses\[1\]: .*\n {2}responses\[2\]: id: expected/);
  });

  it('keeps the highest revision of an answer that was changed before it was sent', async () => {
    const { first, change } = await citizen();
    const { code, data } = await importSaved([first(5), change(2, 2), change(1, 1)]);
    assert.deepEqual([code, storedResponses(data).map(({ revision }) => revision)], [0, [2]]);
    assert.ok(!('receipt' in storedResponses(data)[0]!));
  });

  it('refuses a change with a wrong code', async () => {
    const { first, change } = await citizen();
    const { code, errors, data } = await importSaved([first(5), change(1, 2, { receipt: newReceiptCode() })]);
    assert.equal(code, 1);
    assert.match(errors, /receipt: expected the receipt code that belongs to this id/);
    assert.deepEqual(
      storedResponses(data).map(({ answers }) => (answers as { overall: number }).overall),
      [5],
    );
  });

  it('stores nothing of what was withdrawn', async () => {
    const { data, first, change } = await withdrawn();
    const { code, output, ids } = await importSaved([first(5), change(1, 2)], { data });
    assert.deepEqual([code, ids()], [0, []]);
    assert.match(output, /2 responses read, 0 stored, 0 replaced, 0 stored before, 2 withdrawn before, 0 refused/);
  });

  it('refuses open responses to a survey that takes only sealed ones', async () => {
    const { code, errors } = await importSaved([visitAnswer()], { surveys: [{ ...VISIT, privacy: { sealed: true } }] });
    assert.equal(code, 1);
    assert.match(errors, /expected a sealed response; the survey takes no open ones/);
  });

  it('takes the definitions of several surveys', async () => {
    const { code, ids } = await importSaved([visitAnswer(), visitAnswer({ overall: 1 }, { survey: 'other' })], { surveys: [VISIT, { ...VISIT, id: 'other' }] });
    assert.deepEqual([code, ids().length], [0, 2]);
  });

  it('refuses responses to a survey that nobody has published', async () => {
    const { code, errors } = await importSaved([visitAnswer()], { surveys: [] });
    assert.equal(code, 1);
    assert.match(errors, /unknown survey "visit"/);
  });

  it('leaves the current version of a survey current, when the definition of an older one is given', async () => {
    const data = temporaryDirectory();
    const store = new SqliteStore(data);
    await store.publish(VISIT);
    await store.publish({ ...VISIT, version: '2' });
    await importSaved([visitAnswer()], { data });
    assert.equal((await store.definition('visit'))!.version, '2');
    await store.close();
  });

  it('imports nothing where a version was published with another definition', async () => {
    const data = temporaryDirectory();
    const store = new SqliteStore(data);
    await store.publish({ ...VISIT, review: true });
    await store.close();
    const { code, errors, ids } = await importSaved([visitAnswer()], { data });
    assert.deepEqual([code, ids()], [2, []]);
    assert.match(errors, /version "1" of survey "visit" was published with another definition; nothing was imported/);
  });

  it('takes a version whose days and words were changed where it is published, and leaves them', async () => {
    const data = temporaryDirectory();
    const store = new SqliteStore(data);
    await store.publish({ ...VISIT, title: { en: 'Another' } });
    await store.close();
    const answer = visitAnswer();
    const { code, ids } = await importSaved([answer], { data });
    assert.deepEqual([code, ids()], [0, [answer.id]]);
    const again = new SqliteStore(data);
    assert.deepEqual((await again.definition('visit'))?.title, { en: 'Another' });
    await again.close();
  });

  it('says that a file holds no responses', async () => {
    const files = writtenFiles({ 'other.json': { answers: [] }, 'broken.json': '{"responses": [' });
    const data = temporaryDirectory();
    const runs = await Promise.all(Object.values(files).map((file) => runCli('import', file, '--data', data)));
    assert.deepEqual(
      runs.map(({ code }) => code),
      [2, 2],
    );
    assert.match(runs[0]!.errors, /other\.json: not a file of responses\n {2}responses: expected a list/);
    assert.match(runs[1]!.errors, /broken\.json: not valid JSON/);
  });

  it('asks for a mapping where the file is a table', async () => {
    const files = writtenFiles({ 'table.csv': 'row\n1\n' });
    const { code, errors } = await runCli('import', files['table.csv'], '--data', path.join(temporaryDirectory(), 'none'));
    assert.equal(code, 2);
    assert.match(errors, /table\.csv: a table needs --mapping FILE/);
  });
});
