import assert from 'node:assert/strict';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { readKeyFile, unlockKey } from '../../src/sealing/key-file.js';
import { parsePublicKeys } from '../../src/sealing/public-key.js';
import { runCli } from '../fixtures/run-cli.js';
import { temporaryDirectory } from '../fixtures/temporary-directory.js';

const PASSPHRASE = 'blå himmel over Skovby';

beforeEach(() => (process.env['TILLID_PASSPHRASE'] = PASSPHRASE));
afterEach(() => delete process.env['TILLID_PASSPHRASE']);

const keyPath = () => path.join(temporaryDirectory(), 'key.json');
const lineOf = (output: string, name: string) => new RegExp(`^${name}: +(.+)$`, 'm').exec(output)?.[1];

async function lockedIn(file: string) {
  const parsed = await readKeyFile(JSON.parse(readFileSync(file, 'utf8')));
  assert.ok(parsed.ok, JSON.stringify(parsed));
  return parsed.value;
}

describe('tillid key', () => {
  for (const [word, suite] of [
    ['x25519', 'X25519'],
    ['p-256', 'P-256'],
  ] as const) {
    it(`makes a key of ${suite} that its passphrase unlocks, and prints the public one with id and fingerprint`, async () => {
      const file = keyPath();
      const { code, output, errors } = await runCli('key', '--out', file, '--suite', word);
      assert.deepEqual([code, errors], [0, '']);
      const locked = await lockedIn(file);
      assert.equal(locked.file.suite, suite);
      assert.equal((await unlockKey(locked, PASSPHRASE))?.id, locked.publicKey.id);
      const { text, id, fingerprint } = locked.publicKey;
      assert.deepEqual([lineOf(output, 'Public key'), lineOf(output, 'Key id'), lineOf(output, 'Fingerprint')], [text, id, fingerprint]);
    });
  }

  it('makes a key of X25519 unless told otherwise', async () => {
    const file = keyPath();
    await runCli('key', '--out', file);
    assert.equal((await lockedIn(file)).file.suite, 'X25519');
  });

  it('prints the attribute to paste, which a page can read', async () => {
    const { output } = await runCli('key', '--out', keyPath());
    const [key] = await parsePublicKeys(/public-key="(.+)"/.exec(output)?.[1] ?? '');
    assert.equal(key?.text, lineOf(output, 'Public key'));
  });

  it('never prints the passphrase or the wrapped key', async () => {
    const file = keyPath();
    const { output } = await runCli('key', '--out', file);
    const { wrapped } = (await lockedIn(file)).file;
    assert.ok(!output.includes(wrapped) && !output.includes(PASSPHRASE));
  });

  it('makes a file that only its owner can read', async () => {
    const file = keyPath();
    await runCli('key', '--out', file);
    assert.equal(statSync(file).mode & 0o777, 0o600);
  });

  it('never overwrites a file', async () => {
    const file = keyPath();
    writeFileSync(file, 'the only key');
    const { code, errors } = await runCli('key', '--out', file);
    assert.deepEqual(
      [code, errors, readFileSync(file, 'utf8')],
      [2, `tillid: ${file}: there is such a file already, and a key is never overwritten; expected another name after --out\n`, 'the only key'],
    );
  });

  it('says where it cannot write', async () => {
    const file = path.join(temporaryDirectory(), 'nowhere', 'key.json');
    assert.match((await runCli('key', '--out', file)).errors, /nowhere\/key\.json: cannot be written \(ENOENT\)/);
  });

  it('asks for a passphrase where there is none', async () => {
    delete process.env['TILLID_PASSPHRASE'];
    const { code, errors } = await runCli('key', '--out', keyPath());
    assert.deepEqual([code, errors], [2, 'tillid: expected the passphrase in the environment variable TILLID_PASSPHRASE, or a terminal to ask for it\n']);
  });

  it('names the suites that there are', async () => assert.match((await runCli('key', '--suite', 'x448')).errors, /--suite: expected x25519 or p-256, found "x448"/));
});

describe('tillid key --show', () => {
  it('prints the public key of a file, without its passphrase', async () => {
    const file = keyPath();
    const made = await runCli('key', '--out', file);
    delete process.env['TILLID_PASSPHRASE'];
    const { code, output } = await runCli('key', '--show', file);
    assert.equal(code, 0);
    assert.deepEqual(
      ['Public key', 'Key id', 'Fingerprint'].map((name) => lineOf(output, name)),
      ['Public key', 'Key id', 'Fingerprint'].map((name) => lineOf(made.output, name)),
    );
  });

  it('says what is wrong with a file that is damaged', async () => {
    const file = keyPath();
    await runCli('key', '--out', file);
    writeFileSync(file, readFileSync(file, 'utf8').replace(/"key": ".{16}"/, '"key": "AAAAAAAAAAAAAAAA"'));
    const { code, errors } = await runCli('key', '--show', file);
    assert.deepEqual([code, errors], [2, `tillid: ${file}: not a private key file, or damaged\n  key: expected the id of the public key\n`]);
  });

  it('stands alone', async () => assert.match((await runCli('key', '--show', 'a.json', '--out', 'b.json')).errors, /key: expected --show FILE alone, or no --show/));
});
