import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type SealedEntry, type SealedResponse, sealedResponse, storedSealedResponse } from '../../src/protocol/sealed-response.js';
import { seal } from '../../src/sealing/seal.js';
import { parseWith } from '../../src/validation/parse-with.js';
import { visitResponse } from '../fixtures/definitions.js';
import { otherKeys, pKeys, xKeys } from '../fixtures/sealing.js';

const keys = await Promise.all([xKeys(), pKeys(), otherKeys()]);
const sealed = await seal(
  visitResponse({ overall: 4 }),
  keys.map(({ recipient }) => recipient),
);
const [x, p] = sealed.sealed as [SealedEntry, SealedEntry];
const RECEIPT = 'K7QM-2XGD-9PTR-4HWN-8VCB';

const faults = (value: unknown) => {
  const parsed = parseWith(sealedResponse, value);
  return parsed.ok ? [] : parsed.problems.map(({ path, expected }) => `${path}: ${expected}`);
};
const withEntry = (entry: object): SealedResponse => ({ ...sealed, sealed: [{ ...x, ...entry }] });

describe('a sealed response', () => {
  it('has one entry for each recipient', () => assert.deepEqual(faults(sealed), []));

  it('may replace an earlier one, with the receipt code', () => assert.deepEqual(faults({ ...sealed, revision: 1, receipt: RECEIPT }), []));

  it('has four entries at most', () => {
    const entries = Array.from('ABCDE', (letter) => ({ ...x, key: letter.repeat(16) }));
    assert.deepEqual(faults({ ...sealed, sealed: entries.slice(0, 4) }), []);
    assert.deepEqual(faults({ ...sealed, sealed: entries }), ['sealed: expected at most 4 entries']);
  });

  it('is stored without the receipt code', () => assert.ok(parseWith(storedSealedResponse, { ...sealed, revision: 1 }).ok));

  const wrong: Readonly<Record<string, readonly [unknown, string]>> = {
    'with an id in capitals, to which nothing was sealed': [{ ...sealed, id: sealed.id.toUpperCase() }, 'id: expected a UUID in small letters'],
    'with answers beside it': [{ ...sealed, answers: {} }, 'answers: unknown key; expected one of id, survey, version, revision, receipt, sealed, start, code, trap'],
    'with nothing sealed': [{ ...sealed, sealed: [] }, 'sealed: expected at least 1 entries'],
    'with two entries for one key': [{ ...sealed, sealed: [x, x] }, 'sealed: expected one entry for each key'],
    'with a revision but without a receipt code': [{ ...sealed, revision: 1 }, ': expected revision and receipt together, or neither'],
    'with a receipt code but without a revision': [{ ...sealed, receipt: RECEIPT }, ': expected revision and receipt together, or neither'],
    'with a revision of zero': [{ ...sealed, revision: 0, receipt: RECEIPT }, 'revision: expected at least 1'],
    'with a receipt that is no code': [{ ...sealed, revision: 1, receipt: 'mine' }, 'receipt: expected a receipt code such as "K7QM-2XGD-9PTR-4HWN-8VCB"'],
    'with an unknown suite': [withEntry({ suite: 'X448' }), 'sealed[0].suite: expected one of "X25519", "P-256"'],
    'with the encapsulated key of another suite': [withEntry({ enc: p.enc }), 'sealed[0].enc: expected 32 bytes in base64url, which are 43 characters'],
    'with an encapsulated key written otherwise': [withEntry({ enc: `${'A'.repeat(42)}B` }), 'sealed[0].enc: expected 32 bytes in base64url, which are 43 characters'],
    'with a key id that is too short': [withEntry({ key: 'AAAA' }), 'sealed[0].key: expected 12 bytes in base64url, which are 16 characters'],
    'with a ciphertext in plain base64': [withEntry({ ciphertext: `${x.ciphertext.slice(0, -1)}=` }), 'sealed[0].ciphertext: expected base64url without padding'],
    'with a ciphertext whose length tells more than a bucket': [
      withEntry({ ciphertext: x.ciphertext.slice(4) }),
      'sealed[0].ciphertext: expected 16 bytes more than a size bucket: than a multiple of 256 bytes up to 4096, above that of 4096',
    ],
    'with a ciphertext of nothing': [
      withEntry({ ciphertext: 'A'.repeat(20) + 'AA' }),
      'sealed[0].ciphertext: expected 16 bytes more than a size bucket: than a multiple of 256 bytes up to 4096, above that of 4096',
    ],
    'with an entry that says more': [withEntry({ length: 12 }), 'sealed[0].length: unknown key; expected one of key, suite, enc, ciphertext'],
  };
  for (const [name, [value, expected]] of Object.entries(wrong)) it(`is refused ${name}`, () => assert.deepEqual(faults(value), [expected]));
});
