import assert from 'node:assert/strict';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import type { SurveyResponse } from '../../src/response/response.js';
import { makeKeyFile } from '../../src/sealing/key-file.js';
import { usableRecipients } from '../../src/sealing/recipients.js';
import { seal } from '../../src/sealing/seal.js';
import { visitResponse } from '../fixtures/definitions.js';
import { runCli } from '../fixtures/run-cli.js';
import { xKeys } from '../fixtures/sealing.js';
import { temporaryDirectory } from '../fixtures/temporary-directory.js';

const PASSPHRASE = 'blå himmel over Skovby';
const made = await makeKeyFile('X25519', PASSPHRASE);
const [mine] = await usableRecipients([made.publicKey]);
const { recipient: theirs } = await xKeys();

beforeEach(() => (process.env['TILLID_PASSPHRASE'] = PASSPHRASE));
afterEach(() => delete process.env['TILLID_PASSPHRASE']);

const idOf = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
/** Its version, which stands outside, has everything that a reader of pieces could stumble over. */
const answered = (number: number, more: Partial<SurveyResponse> = {}) => visitResponse({ overall: 1 + (number % 5) }, { id: idOf(number), version: '2 }]{[, "\\', ...more });
const sealedFor = (recipient: typeof mine, number: number) => seal(answered(number), [recipient!]);
const lines = (values: readonly unknown[]) => values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))).join('\n');

/** Runs `tillid open` on a file of this content, with our key. */
async function opened(content: string, { out = false, key = made.file, more = [] as readonly string[] } = {}) {
  const directory = temporaryDirectory();
  const [file, keyFile, outFile] = ['answers.jsonl', 'key.json', 'opened.jsonl'].map((name) => path.join(directory, name)) as [string, string, string];
  writeFileSync(file, content);
  writeFileSync(keyFile, JSON.stringify(key));
  const run = await runCli('open', file, '--key', keyFile, ...(out ? ['--out', outFile] : []), ...more);
  const text = out ? (existsSync(outFile) ? readFileSync(outFile, 'utf8') : '') : run.output;
  return {
    ...run,
    file,
    outFile,
    report: run.errors.replace(file, 'FILE'),
    responses: text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as SurveyResponse])),
  };
}

describe('tillid open', () => {
  it('opens JSON lines as they are exported', async () => {
    const { code, report, responses } = await opened(`${lines(await Promise.all([1, 2, 3].map((number) => sealedFor(mine, number))))}\n`);
    assert.deepEqual([code, report], [0, 'FILE: 3 of 3 opened\n']);
    assert.deepEqual(
      responses,
      [1, 2, 3].map((number) => answered(number)),
    );
  });

  for (const [form, indent] of Object.entries({ 'as it is saved from a widget': 2, 'in one line': 0 })) {
    it(`opens a list of responses ${form}`, async () => {
      const content = JSON.stringify({ responses: await Promise.all([1, 2, 3].map((number) => sealedFor(mine, number))) }, null, indent);
      const { code, report, responses } = await opened(content);
      assert.deepEqual([code, report], [0, 'FILE: 3 of 3 opened\n']);
      assert.deepEqual(
        responses,
        [1, 2, 3].map((number) => answered(number)),
      );
    });
  }

  it('writes a file that only its owner can read', async () => {
    const { code, outFile, responses, output } = await opened(lines([await sealedFor(mine, 1)]), { out: true });
    assert.deepEqual([code, output, statSync(outFile).mode & 0o777], [0, '', 0o600]);
    assert.deepEqual(responses, [answered(1)]);
  });

  it('never overwrites a file', async () => {
    const directory = temporaryDirectory();
    const there = path.join(directory, 'there.jsonl');
    writeFileSync(there, 'earlier answers');
    const { code, errors } = await opened(lines([await sealedFor(mine, 1)]), { more: ['--out', there] });
    assert.deepEqual([code, errors, readFileSync(there, 'utf8')], [2, `tillid: ${there}: there is such a file already; expected another name after --out\n`, 'earlier answers']);
  });

  it('opens what it can, and tells by id what it cannot, and why', async () => {
    const [one, two, three, four] = await Promise.all([mine, mine, theirs, mine].map((recipient, index) => sealedFor(recipient, index + 1)));
    const changed = { ...two, version: '3' };
    const other = await seal({ ...answered(5), language: 'not a language' }, [mine!]);
    const { code, report, responses } = await opened(lines([one, changed, three, '{"id": "cut o', other, answered(6), 7, four]));
    assert.equal(code, 1);
    assert.deepEqual(
      responses.map(({ id }) => id),
      [idOf(1), idOf(4)],
    );
    assert.equal(
      report,
      `FILE: 2 of 8 opened
  3 damaged
    ${idOf(2)} (sealed[0]: expected what was sealed, under the id, survey, version and revision that it was sealed with)
    line 4
    line 7 ((the whole value): expected an object)
  1 sealed for another key
    ${idOf(3)}
  1 opened, but not the response that it is said to be
    ${idOf(5)} (language: expected a language tag such as "da")
  1 not sealed
    ${idOf(6)}
`,
    );
  });

  it('tells of a list that is cut off', async () => {
    const content = JSON.stringify({ responses: await Promise.all([1, 2].map((number) => sealedFor(mine, number))) }, null, 2);
    const { code, report, responses } = await opened(content.slice(0, -100));
    assert.deepEqual([code, report], [1, 'FILE: 1 of 2 opened\n  1 damaged\n    response 2\n']);
    assert.deepEqual(responses, [answered(1)]);
  });

  it('names the first twenty of many, and counts the others', async () => {
    const sealed = await Promise.all(Array.from({ length: 25 }, (_, number) => sealedFor(theirs, number)));
    const { report } = await opened(lines(sealed));
    assert.match(report, /^FILE: 0 of 25 opened\n {2}25 sealed for another key\n( {4}00000000-.*\n){20} {4}and 5 more\n$/);
  });

  it('shows no control character of a file at the terminal', async () => {
    const { errors } = await opened(lines([{ ...(await sealedFor(theirs, 1)), id: '\u001b[2J' }]));
    assert.match(errors, /damaged\n {4}line 1 \(id: expected a UUID\)\n/);
    assert.ok(!errors.includes('\u001b'));
  });

  it('opens nothing of an empty file', async () => {
    const { code, report } = await opened('');
    assert.deepEqual([code, report], [0, 'FILE: 0 of 0 opened\n']);
  });

  it('opens lines that end as they do on Windows', async () => {
    const { code, responses } = await opened(`${(await Promise.all([1, 2].map(async (number) => JSON.stringify(await sealedFor(mine, number))))).join('\r\n')}\r\n`);
    assert.deepEqual([code, responses], [0, [answered(1), answered(2)]]);
  });

  for (const form of ['lines', 'a list'] as const) {
    it(`reads ${form} that are larger than the memory it has`, async () => {
      const [large, last] = [JSON.stringify(await seal(answered(1, { group: 'x' }), [theirs])), JSON.stringify(await sealedFor(mine, 2))];
      const padding = ' '.repeat(100_000);
      const all = [...Array.from({ length: 700 }, () => `${large}${padding}`), last];
      process.env['NODE_OPTIONS'] = '--max-old-space-size=32';
      try {
        const { code, report, responses } = await opened(form === 'lines' ? all.join('\n') : `{"responses": [${all.join(',')}]}`);
        assert.match(report, /^FILE: 1 of 701 opened\n/);
        assert.deepEqual([code, responses], [1, [answered(2)]]);
      } finally {
        delete process.env['NODE_OPTIONS'];
      }
    });
  }

  it('says that a passphrase is wrong', async () => {
    process.env['TILLID_PASSPHRASE'] = 'grå himmel over Skovby';
    const { code, errors } = await opened(lines([await sealedFor(mine, 1)]), { out: true });
    assert.equal(code, 2);
    assert.match(errors, /key\.json: the passphrase is not that of this file; if it is, the file was changed since it was made/);
  });

  it('says that a key file is damaged', async () => {
    const { code, errors } = await opened(lines([await sealedFor(mine, 1)]), { key: { ...made.file, wrapped: 'AAAA' } });
    assert.equal(code, 2);
    assert.match(errors, /key\.json: not a private key file, or damaged\n {2}wrapped: expected 48 bytes in base64url\n/);
  });

  it('says which file is not there', async () => {
    const directory = temporaryDirectory();
    const key = path.join(directory, 'key.json');
    writeFileSync(key, JSON.stringify(made.file));
    const { code, errors } = await runCli('open', path.join(directory, 'nowhere.jsonl'), '--key', key);
    assert.equal(code, 2);
    assert.match(errors, /^tillid: .*nowhere\.jsonl: cannot be read \(ENOENT\)\n$/);
  });

  it('needs a file and a key', async () => {
    assert.match((await runCli('open')).errors, /open: expected one file with sealed answers/);
    assert.match((await runCli('open', 'answers.jsonl')).errors, /open: expected --key KEYFILE/);
  });
});
