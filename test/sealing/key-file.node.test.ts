import assert from 'node:assert/strict';
import { createDecipheriv, createPrivateKey, createPublicKey, pbkdf2Sync } from 'node:crypto';
import { describe, it } from 'node:test';
import { type KeyFile, type LockedKey, makeKeyFile, readKeyFile, unlockKey } from '../../src/sealing/key-file.js';
import { open } from '../../src/sealing/open.js';
import { usableRecipients } from '../../src/sealing/recipients.js';
import { seal } from '../../src/sealing/seal.js';
import type { SuiteName } from '../../src/sealing/suites.js';
import { visitResponse } from '../fixtures/definitions.js';
import { pKeys, xKeys } from '../fixtures/sealing.js';

const PASSPHRASE = 'blå himmel over Skovby';
const MADE: Readonly<Record<SuiteName, LockedKey>> = { X25519: await makeKeyFile('X25519', PASSPHRASE), 'P-256': await makeKeyFile('P-256', PASSPHRASE) };
const { publicKey: OTHER } = await pKeys();
const { file } = MADE.X25519;
const written = JSON.parse(JSON.stringify(file)) as KeyFile;

async function read(value: unknown): Promise<LockedKey> {
  const parsed = await readKeyFile(value);
  assert.ok(parsed.ok, JSON.stringify(parsed));
  return parsed.value;
}

for (const [suite, made] of Object.entries(MADE)) {
  describe(`a key file of ${suite}`, () => {
    it('is unlocked by its passphrase, and then opens what was sealed for its public key', async () => {
      const sealed = await seal(visitResponse({ overall: 4 }), await usableRecipients([made.publicKey]));
      const key = await unlockKey(await read(JSON.parse(JSON.stringify(made.file))), PASSPHRASE);
      assert.deepEqual(await open(sealed, key!), { ok: true, response: visitResponse({ overall: 4 }) });
    });

    it('holds the private key under PBKDF2 and AES-256-GCM, as another program would read it', () => {
      const { protection, wrapped, publicKey } = made.file;
      const [salt, iv, bytes] = [protection.salt, protection.iv, wrapped].map((text) => Buffer.from(text, 'base64url')) as [Buffer, Buffer, Buffer];
      const cipher = createDecipheriv('aes-256-gcm', pbkdf2Sync(PASSPHRASE, salt, protection.iterations, 32, 'sha256'), iv);
      cipher.setAAD(Buffer.from(JSON.stringify(['tillid-private-key-1', publicKey])));
      cipher.setAuthTag(bytes.subarray(-16));
      const secret = Buffer.concat([cipher.update(bytes.subarray(0, -16)), cipher.final()]);
      const prefix = suite === 'X25519' ? '302e020100300506032b656e04220420' : '3041020100301306072a8648ce3d020106082a8648ce3d030107042730250201010420';
      const derived = createPublicKey(
        createPrivateKey({ key: Buffer.concat([Buffer.from(prefix, 'hex'), secret]), format: 'der', type: 'pkcs8' }).export({ format: 'pem', type: 'pkcs8' }),
      );
      const { x = '', y = '' } = derived.export({ format: 'jwk' });
      const raw = Buffer.concat([suite === 'X25519' ? Buffer.alloc(0) : Buffer.of(4), Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')]);
      assert.equal(`${suite}:${raw.toString('base64url')}`, publicKey);
    });

    it('stays locked for another passphrase', async () => assert.equal(await unlockKey(made, `${PASSPHRASE}.`), null));
  });
}

describe('a key file', () => {
  it('makes at least 600,000 rounds of the passphrase, with a salt of its own', () => {
    assert.ok(MADE['P-256'].file.protection.iterations >= 600_000);
    assert.notEqual(MADE['P-256'].file.protection.salt, file.protection.salt);
  });

  it('holds no key in the open', () => {
    const keys = new Set(Object.keys(written));
    assert.deepEqual(keys, new Set(['type', 'version', 'suite', 'key', 'publicKey', 'protection', 'wrapped']));
  });

  it('opens however the letters of the passphrase were typed', async () => {
    assert.notEqual(PASSPHRASE.normalize('NFD'), PASSPHRASE);
    assert.equal((await unlockKey(MADE.X25519, PASSPHRASE.normalize('NFD')))?.id, file.key);
  });

  it('gives a private key that nobody can take out of the browser', async () => {
    const { pair } = (await unlockKey(MADE.X25519, PASSPHRASE))!;
    await assert.rejects(crypto.subtle.exportKey('jwk', pair.privateKey), { name: /^InvalidAccess/ });
  });

  for (const part of ['salt', 'iv'] as const) {
    it(`stays locked when its ${part} was changed`, async () => {
      const protection = { ...written.protection, [part]: written.protection[part].replace(/^./, (sign) => (sign === 'A' ? 'B' : 'A')) };
      assert.equal(await unlockKey(await read({ ...written, protection }), PASSPHRASE), null);
    });
  }

  it('stays locked when its wrapped key was changed', async () => {
    const wrapped = written.wrapped.replace(/^./, (sign) => (sign === 'A' ? 'B' : 'A'));
    assert.equal(await unlockKey(await read({ ...written, wrapped }), PASSPHRASE), null);
  });

  it('stays locked when another public key stands in it', async () => {
    const { publicKey } = await xKeys();
    assert.equal(await unlockKey(await read({ ...written, publicKey: publicKey.text, key: publicKey.id }), PASSPHRASE), null);
  });

  const damages: Readonly<Record<string, readonly [unknown, string]>> = {
    'is no object': ['text', '(whole)'],
    'is another kind of file': [{ ...written, type: 'public-key' }, 'type'],
    'is of a later version': [{ ...written, version: 2 }, 'version'],
    'lacks the wrapped key': [{ ...written, wrapped: undefined }, 'wrapped'],
    'has a wrapped key that is cut off': [{ ...written, wrapped: written.wrapped.slice(0, -4) }, 'wrapped'],
    'has too few rounds': [{ ...written, protection: { ...written.protection, iterations: 599_999 } }, 'protection.iterations'],
    'has so many rounds that a browser would hang': [{ ...written, protection: { ...written.protection, iterations: 10_000_001 } }, 'protection.iterations'],
    'has a key id that is not of its public key': [{ ...written, key: 'AAAAAAAAAAAAAAAA' }, 'key'],
    'has a public key that is cut off': [{ ...written, publicKey: written.publicKey.slice(0, -2) }, 'publicKey'],
    'has two public keys': [{ ...written, publicKey: `${written.publicKey} ${OTHER.text}` }, 'publicKey'],
    'has a suite that is not of its public key': [{ ...written, suite: 'P-256' }, 'publicKey'],
    'has a key that is not known': [{ ...written, note: 'mine' }, 'note'],
  };
  for (const [name, [value, path]] of Object.entries(damages)) {
    it(`is told to be damaged, and where, when it ${name}`, async () => {
      const parsed = await readKeyFile(value);
      assert.deepEqual(parsed.ok ? 'read' : parsed.problems.map((problem) => problem.path || '(whole)'), [path]);
    });
  }
});
