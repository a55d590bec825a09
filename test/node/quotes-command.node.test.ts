import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { SqliteStore } from '../../src/node/sqlite-store.js';
import { QUOTABLE_VISIT, TEXTS, wrote } from '../fixtures/quotable-visit.js';
import { runCli } from '../fixtures/run-cli.js';
import { temporaryDirectory } from '../fixtures/temporary-directory.js';

async function written(): Promise<{ readonly data: string; readonly file: (content: unknown) => string }> {
  const data = temporaryDirectory();
  const store = new SqliteStore(data);
  await store.publish(QUOTABLE_VISIT);
  await Promise.all(TEXTS.map((text) => store.add(wrote(text))));
  await store.close();
  const file = path.join(data, 'quotes.json');
  return {
    data,
    file(content) {
      writeFileSync(file, JSON.stringify(content));
      return file;
    },
  };
}
const quotesOf = (...texts: readonly string[]) => ({ quotes: texts.map((text) => ({ question: 'why', text })) });

describe('tillid quotes', () => {
  it('chooses the texts of a file, then prints them and all that may be chosen, and writes both down', async () => {
    const { data, file } = await written();
    const set = await runCli('quotes', 'visit', '--set', file(quotesOf('Quiet', 'The bus […] on time.')), '--data', data);
    assert.deepEqual([set.code, set.output, set.errors], [0, '', 'visit: 2 quotes chosen\n']);
    const { code, output } = await runCli('quotes', 'visit', '--data', data);
    const { quotes, candidates } = JSON.parse(output) as { quotes: unknown; candidates: readonly { text: string }[] };
    assert.deepEqual([code, { quotes }, candidates.map(({ text }) => text).toSorted()], [0, quotesOf('Quiet', 'The bus […] on time.'), TEXTS.toSorted()]);
    const store = new SqliteStore(data);
    const entries = await store.access.auditEntries({ atMost: 2 });
    assert.deepEqual(
      entries.map(({ name, action, outcome, count }) => [name, action, outcome, count]),
      [
        ['the command line', 'responses-exported', 'quotes', 12],
        ['the command line', 'quotes-chosen', 'chosen', 2],
      ],
    );
    await store.close();
  });

  it('refuses what nobody wrote with its place in the file, and changes nothing', async () => {
    const { data, file } = await written();
    const { code, errors } = await runCli('quotes', 'visit', '--set', file(quotesOf('Quiet', 'Loud')), '--data', data);
    assert.equal(code, 2);
    assert.match(errors, /quotes\.json: none was chosen\n {2}quotes\[1\]\.text: expected what a citizen wrote/);
    assert.deepEqual((JSON.parse((await runCli('quotes', 'visit', '--data', data)).output) as { quotes: unknown }).quotes, []);
  });

  it('refuses a file of another form, and an unknown survey', async () => {
    const { data, file } = await written();
    assert.match((await runCli('quotes', 'visit', '--set', file(['Quiet']), '--data', data)).errors, /none was chosen/);
    for (const words of [['nowhere'], []]) assert.equal((await runCli('quotes', ...words, '--data', data)).code, 2);
  });
});
