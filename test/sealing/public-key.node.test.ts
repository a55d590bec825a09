import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { sealedResponse } from '../../src/protocol/sealed-response.js';
import { fromBase64url, toBase64url } from '../../src/sealing/base64url.js';
import { parsePublicKeys } from '../../src/sealing/public-key.js';
import { usableRecipients } from '../../src/sealing/recipients.js';
import { seal } from '../../src/sealing/seal.js';
import { SealingError } from '../../src/sealing/sealing-error.js';
import { parseWith } from '../../src/validation/parse-with.js';
import { visitResponse } from '../fixtures/definitions.js';
import { pKeys, xKeys } from '../fixtures/sealing.js';

const { publicKey: x } = await xKeys();
const { publicKey: p } = await pKeys();

const faultOf = async (text: string) => {
  try {
    await parsePublicKeys(text);
    return 'no fault';
  } catch (error) {
    assert.ok(error instanceof SealingError && error.hindrance === 'wrong-key', String(error));
    return error.message;
  }
};

describe('base64url', () => {
  it('gives any bytes back', () =>
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => assert.deepEqual(fromBase64url(toBase64url(bytes)), new Uint8Array(bytes)))));

  it('is what Node writes', () => fc.assert(fc.property(fc.uint8Array(), (bytes) => assert.equal(toBase64url(bytes), Buffer.from(bytes).toString('base64url')))));

  it('has one text for some bytes and no other', () =>
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...Array.from('AQgwBZ09-_')), maxLength: 6 }), (text) => {
        const bytes = fromBase64url(text);
        assert.equal(bytes !== null, Buffer.from(text, 'base64url').toString('base64url') === text);
      }),
    ));

  for (const text of ['A', 'AB', 'AA==', 'A+/A', 'AA A', 'å']) it(`is not ${JSON.stringify(text)}`, () => assert.equal(fromBase64url(text), null));
});

describe('the attribute public-key', () => {
  it('holds several keys, with any white space between them', async () => {
    const keys = await parsePublicKeys(`\n  ${x.text}\t${p.text}\n`);
    assert.deepEqual(keys, [x, p]);
  });

  it('holds as many keys as a sealed response has entries, and no more', async () => {
    const keys = Array.from('BCDEF', (letter) => `X25519:${letter.repeat(42)}A`);
    const sealed = await seal(visitResponse({}), await usableRecipients(await parsePublicKeys(keys.slice(0, 4).join(' '))));
    assert.ok(parseWith(sealedResponse, sealed).ok);
    await assert.rejects(parsePublicKeys(keys.join(' ')));
    assert.ok(!parseWith(sealedResponse, { ...sealed, sealed: [...sealed.sealed, { ...sealed.sealed[0]!, key: 'A'.repeat(16) }] }).ok);
  });

  it('gives a key the id and the fingerprint that its digest begins with', async () => {
    const digest = createHash('sha256').update(x.bytes).digest();
    const [key] = await parsePublicKeys(x.text);
    assert.deepEqual([key!.id, key!.fingerprint.replaceAll(' ', '')], [digest.subarray(0, 12).toString('base64url'), digest.subarray(0, 16).toString('hex')]);
    assert.match(key!.fingerprint, /^([0-9a-f]{4} ){7}[0-9a-f]{4}$/);
  });

  const faults: Readonly<Record<string, readonly [string, RegExp]>> = {
    'nothing is there': [' ', /^public-key: expected 1 to 4 keys separated by spaces, found 0: X25519:<43 characters> or P-256:<87 characters>$/],
    'five are there': [Array.from('ABCDE', (letter) => `X25519:${letter.repeat(42)}A`).join(' '), /expected 1 to 4 keys separated by spaces, found 5/],
    'a suite is not known': [`${x.text} x25519:${'A'.repeat(43)}`, /^public-key: key 2 \("x25519:AAAAAAAAAAAAAAAAA…"\): expected X25519:<43 characters> or P-256:<87 characters>$/],
    'there is no suite': [x.text.slice(7), /key 1 \("OUjP4K0d22ldeA5ZB3GV2mxW…"\): expected X25519/],
    'there is a second colon': [`${x.text}:`, /key 1 .*: expected X25519/],
    'a key is cut off': [`${p.text} ${x.text.slice(0, -3)}`, /^public-key: key 2 .*: expected X25519:<43 characters> in base64url, found 40 characters$/],
    'a key is of the other suite': [`P-256:${x.text.slice(7)}`, /key 1 .*: expected P-256:<87 characters> in base64url, found 43 characters/],
    'a key is in plain base64': [x.text.replace(/.$/, '='), /key 1 .*: expected X25519:<43 characters> in base64url/],
    'a point is compressed': [`P-256:A${p.text.slice(7)}`, /key 1 .*: expected an uncompressed point, whose base64url begins with "B"/],
    'a key stands there twice': [`${x.text} ${p.text} ${x.text}`, /key 3 .*: expected another key than key 1$/],
    'the private key file was pasted': ['{ "type": "tillid-private-key", "version": 1 }', /this is a private key file, which must never stand in a page/],
  };
  for (const [name, [text, expected]] of Object.entries(faults)) it(`says so when ${name}`, async () => assert.match(await faultOf(text), expected));
});
