import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { startCollector } from '../fixtures/collector-process.js';
import { freePort } from '../fixtures/free-port.js';
import { runCli } from '../fixtures/run-cli.js';
import { storedResponses } from '../fixtures/stored-responses.js';
import { temporaryDirectory } from '../fixtures/temporary-directory.js';
import { VISIT } from '../fixtures/visit-survey.js';
import { writtenFiles } from '../fixtures/written-files.js';

const MAPPING = {
  survey: 'visit',
  version: '1',
  language: 'en',
  id: { column: 'row' },
  answers: { overall: { column: 'satisfied', missing: { '99': 'no-answer' } }, why: { column: 'reason', missing: { '': 'skipped' } } },
};
const TABLE = 'row,satisfied,reason\n1,4,Quiet\n2,99,\n3,5,"Two words, quoted"\n';

/** Imports a table with the visit survey and tells how it went, and what is stored. */
async function importTable(table: string, mapping: unknown = MAPPING, survey: unknown = VISIT) {
  const files = writtenFiles({ 'table.csv': table, 'mapping.json': mapping, 'survey.json': survey });
  const data = temporaryDirectory();
  const again = () => runCli('import', files['table.csv'], '--mapping', files['mapping.json'], '--survey', files['survey.json'], '--data', data);
  const run = await again();
  return { ...run, again, stored: () => storedResponses(data) };
}

describe('tillid check', () => {
  it('says that a valid definition is valid', async () => {
    const { code, output } = await runCli('check', 'demo/surveys/library-visit.json');
    assert.deepEqual([code, output], [0, 'demo/surveys/library-visit.json: valid survey definition "library-visit", version 1\n']);
  });

  it('names file, path and expectation of a wrong key', async () => {
    const files = writtenFiles({ 'survey.json': { ...VISIT, questions: [{ ...VISIT.questions![0], looks: 'faces' }] } });
    const { code, errors } = await runCli('check', files['survey.json']);
    assert.equal(code, 2);
    assert.equal(
      errors,
      `tillid: ${files['survey.json']}: not a valid survey definition\n  questions[0].looks: unknown key; expected one of id, text, hint, allow, showIf, required, type, look, min, max, labels, favourable\n`,
    );
  });

  it('names a file that is not JSON, and one that is not there', async () => {
    const files = writtenFiles({ 'broken.json': '{"id": ' });
    assert.match((await runCli('check', files['broken.json'])).errors, /broken\.json: not valid JSON/);
    assert.match((await runCli('check', 'nowhere.json')).errors, /nowhere\.json: cannot be read \(ENOENT\)/);
  });
});

describe('tillid import', () => {
  it('reads a table by its mapping, with its own missing codes', async () => {
    const { code, stored } = await importTable(TABLE);
    assert.equal(code, 0);
    const answers = stored().map(({ answers: given }) => given);
    assert.deepEqual(
      new Set(answers.map((given) => JSON.stringify(given))),
      new Set(['{"overall":4,"why":"Quiet"}', '{"overall":{"missing":"no-answer"},"why":{"missing":"skipped"}}', '{"overall":5,"why":"Two words, quoted"}']),
    );
  });

  it('changes nothing when the same table is imported again', async () => {
    const { again, stored } = await importTable(TABLE);
    const { output } = await again();
    assert.match(output, /3 rows read, 0 stored, 3 stored before/);
    assert.equal(stored().length, 3);
  });

  it('imports nothing of a table with a cell that does not fit, and names line, column and expectation', async () => {
    const { code, errors, stored } = await importTable(`${TABLE}4,6,Too much\n5,many,\n`);
    assert.equal(code, 2);
    assert.match(errors, /2 of 5 rows do not fit the survey; nothing was imported/);
    assert.match(errors, /line 5: answers\.overall: expected at most 5 \(column "satisfied"\)/);
    assert.match(errors, /line 6: answers\.overall: expected an integer \(column "satisfied"\)/);
    assert.deepEqual(stored(), []);
  });

  it('names a column that the table lacks', async () => {
    const { errors } = await importTable('row,reason\n1,Quiet\n');
    assert.match(errors, /no column "satisfied"; there are row, reason/);
  });

  it('names a wrong key of the mapping', async () => {
    const { errors } = await importTable(TABLE, { ...MAPPING, anwers: {} });
    assert.match(errors, /mapping\.json: not a valid mapping\n {2}anwers: unknown key; expected one of survey, version, /);
  });

  it('asks for the definition of an unknown survey', async () => {
    const files = writtenFiles({ 'table.csv': TABLE, 'mapping.json': MAPPING });
    const { code, errors } = await runCli('import', files['table.csv'], '--mapping', files['mapping.json'], '--data', temporaryDirectory());
    assert.equal(code, 2);
    assert.match(errors, /unknown survey "visit", version "1"; publish it first, or give its definition with --survey FILE/);
  });
});

describe('tillid serve', () => {
  it('says which option is wrong', async () => {
    assert.match((await runCli('serve', '--port', 'eighty')).errors, /--port: expected a whole number from 0 to 65535, found "eighty"/);
    assert.match((await runCli('serve', '--origin', 'skovby.example')).errors, /--origin: expected an origin such as/);
    assert.match((await runCli('serve', '--rate', 'few')).errors, /--rate: expected a whole number of responses a minute, or 0 for any number, found "few"/);
    assert.match((await runCli('serve', '--colour')).errors, /Unknown option '--colour'/);
  });

  it('says that a port is in use', async () => {
    const port = await freePort();
    const collector = await startCollector({ port, data: temporaryDirectory() });
    const { code, errors } = await runCli('serve', '--port', String(port), '--data', temporaryDirectory());
    assert.equal(code, 2);
    assert.match(errors, new RegExp(`--port: ${port} is in use`));
    await collector.end('SIGTERM');
  });

  it('answers 413 over the network before a body of 10 MB has been read, and goes on serving', async () => {
    const collector = await startCollector({ port: await freePort(), data: temporaryDirectory() });
    const answer = await fetch(`${collector.address}/v1/responses`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: 'x'.repeat(10_000_000) });
    assert.equal(answer.status, 413);
    assert.equal((await fetch(`${collector.address}/healthz`)).status, 200);
    assert.equal((await fetch(`${collector.address}/readyz`)).status, 200);
    await collector.end('SIGTERM');
  });

  it('answers what comes after a body of 2 MB at once, on the same connection too', async () => {
    const collector = await startCollector({ port: await freePort(), data: temporaryDirectory() });
    const post = (body: string) => fetch(`${collector.address}/v1/responses`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    const large = await post('x'.repeat(2_000_000));
    await large.text();
    assert.equal(large.status, 413);
    for (let round = 0; round < 4; round++) {
      const start = performance.now();
      assert.equal((await post('{}')).status, 400);
      assert.ok(performance.now() - start < 3000, 'it waited until the connection was given up');
    }
    await collector.end('SIGTERM');
  });

  it('takes answers to the built-in surveys without any set-up', async () => {
    const data = temporaryDirectory();
    const collector = await startCollector({ port: await freePort(), data });
    const id = '3f0f64a5-7d1c-4f8e-9d0b-5a4f5c0f8a11';
    const body = JSON.stringify({ responses: [{ id, survey: 'satisfaction', version: '1', language: 'da', answers: { overall: 5 } }] });
    const answer = await fetch(`${collector.address}/v1/responses`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    assert.deepEqual(await answer.json(), { received: [id], refused: [] });
    await collector.end('SIGTERM');
  });

  it('limits by the address that a proxy has added, and by no other', async () => {
    const collector = await startCollector({ port: await freePort(), data: temporaryDirectory(), more: ['--rate', '1', '--behind-proxy'] });
    const post = async (forwarded: string) => {
      const headers = { 'content-type': 'application/json', 'x-forwarded-for': forwarded };
      return (await fetch(`${collector.address}/v1/responses`, { method: 'POST', headers, body: '{}' })).status;
    };
    const statuses = [];
    for (const forwarded of ['192.0.2.1', '192.0.2.2', '203.0.113.1, 192.0.2.3', '192.0.2.3, 203.0.113.1']) statuses.push(await post(forwarded));
    assert.deepEqual(statuses, [400, 429, 429, 400]);
    await collector.end('SIGTERM');
  });

  it('tells with --log json each request as a line of JSON, and nothing of what was sent', async () => {
    const collector = await startCollector({ port: await freePort(), data: temporaryDirectory(), more: ['--log', 'json'] });
    const id = '3f0f64a5-7d1c-4f8e-9d0b-5a4f5c0f8a11';
    const body = JSON.stringify({ responses: [{ id, survey: 'satisfaction', version: '1', language: 'da', answers: { overall: 5 } }] });
    const headers = { 'content-type': 'application/json', 'user-agent': 'secret-agent', 'x-forwarded-for': '192.0.2.77' };
    await fetch(`${collector.address}/v1/responses?secret=query`, { method: 'POST', headers, body });
    await collector.end('SIGTERM');
    const said = collector.said();
    const line = JSON.parse(said.split('\n').find((one) => one.startsWith('{')) ?? 'null') as Record<string, unknown>;
    assert.deepEqual([line['method'], line['route'], line['status'], line['responses']], ['POST', '/v1/responses', 200, { stored: 1 }]);
    for (const secret of [id, 'secret', '192.0.2.77', '"127.0.0.1', 'satisfaction', 'overall']) assert.ok(!said.includes(secret), `"${secret}" was logged`);
  });

  it('tells without --log nothing of requests', async () => {
    const collector = await startCollector({ port: await freePort(), data: temporaryDirectory() });
    await fetch(`${collector.address}/healthz`);
    await collector.end('SIGTERM');
    assert.match(collector.said(), /^tillid is ready at \S+\n$/);
    assert.match((await runCli('serve', '--log', 'text')).errors, /--log: expected json, found "text"/);
  });

  it('names the commands that there are', async () => {
    assert.match((await runCli('serv')).errors, /unknown command "serv"; expected one of serve, check, import/);
    assert.equal((await runCli('--help')).code, 0);
  });
});
