import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Aes128Gcm, CipherSuite, HkdfSha256 } from '@hpke/core';
import { hpkeOf, type SuiteName } from '../../src/sealing/suites.js';
import { bytesOfHex, hexOf, testKeys } from '../fixtures/sealing.js';

interface Vector {
  readonly source: string;
  readonly suite: SuiteName;
  readonly kem_id: number;
  readonly kdf_id: number;
  readonly aead_id: number;
  readonly info: string;
  readonly ikmE: string;
  readonly skEm: string;
  readonly ikmR: string;
  readonly skRm: string;
  readonly pkRm: string;
  readonly enc: string;
  readonly encryptions: readonly { readonly sequence: number; readonly aad: string; readonly pt: string; readonly ct: string }[];
  readonly accumulated: string;
}

const { vectors } = JSON.parse(readFileSync('test/sealing/vectors/rfc9180.json', 'utf8')) as { readonly vectors: readonly Vector[] };
const OURS = 2;

/** Our suite, or for the vectors that the RFC prints the same with its shorter key. */
const hpkeFor = ({ suite, aead_id }: Vector) => (aead_id === OURS ? hpkeOf(suite) : new CipherSuite({ kem: hpkeOf(suite).kem, kdf: new HkdfSha256(), aead: new Aes128Gcm() }));

/** Both ends of one context, set up as `seal` and `open` set theirs up, with the ephemeral key of the vector. */
async function contextsOf(vector: Vector) {
  const hpke = hpkeFor(vector);
  const { recipient, privateKey } = await testKeys(vector.suite, vector.skRm, vector.pkRm);
  const info = bytesOfHex(vector.info);
  return {
    sender: await hpke.createSenderContext({ recipientPublicKey: recipient.key, info, ekm: bytesOfHex(vector.ikmE) }),
    recipient: await hpke.createRecipientContext({ recipientKey: privateKey.pair, enc: bytesOfHex(vector.enc), info }),
  };
}

/** A thousand pairs of associated data and plaintext, drawn from SHAKE128 of nothing: a byte says how many follow. */
function* drawn() {
  const stream = createHash('shake128', { outputLength: 1000 * 2 * 256 }).digest();
  let at = 0;
  const next = () => stream.subarray(at + 1, (at += 1 + stream[at]!));
  for (let pair = 0; pair < 1000; pair++) yield [next(), next()] as const;
}

const BOTH = new Set(vectors.map(({ suite, aead_id }) => `${suite} ${aead_id}`));

describe('the vectors of RFC 9180', () => {
  it('are there for both of our suites', () => assert.ok(BOTH.has('X25519 2') && BOTH.has('P-256 2')));

  for (const vector of vectors) {
    describe(vector.source, () => {
      it('has the numbers of the suite', () => {
        const { kem, kdf, aead } = hpkeFor(vector);
        assert.deepEqual([kem.id, kdf.id, aead.id], [vector.kem_id, vector.kdf_id, vector.aead_id]);
      });

      it('opens the first encryption in one shot', async () => {
        const { privateKey } = await testKeys(vector.suite, vector.skRm, vector.pkRm);
        const [{ aad, pt, ct } = assert.fail('no encryption')] = vector.encryptions;
        const params = { recipientKey: privateKey.pair, enc: bytesOfHex(vector.enc), info: bytesOfHex(vector.info) };
        assert.equal(hexOf(await hpkeFor(vector).open(params, bytesOfHex(ct), bytesOfHex(aad))), pt);
      });

      it('makes the encapsulated key of the ephemeral one', async () => assert.equal(hexOf((await contextsOf(vector)).sender.enc), vector.enc));

      it('derives both pairs of keys', async () => {
        const { kem } = hpkeFor(vector);
        const [ephemeral, recipient] = await Promise.all([vector.ikmE, vector.ikmR].map((ikm) => kem.deriveKeyPair(bytesOfHex(ikm))));
        const secrets = await Promise.all([ephemeral, recipient].map((pair) => kem.serializePrivateKey(pair!.privateKey)));
        assert.deepEqual(secrets.map(hexOf), [vector.skEm, vector.skRm]);
        assert.equal(hexOf(await kem.serializePublicKey(recipient!.publicKey)), vector.pkRm);
      });

      it('seals and opens each sequence number as listed', async () => {
        const { sender, recipient } = await contextsOf(vector);
        const listed = new Map(vector.encryptions.map((encryption) => [encryption.sequence, encryption]));
        for (let sequence = 0; sequence <= Math.max(...listed.keys()); sequence++) {
          const aad = new TextEncoder().encode(`Count-${sequence}`);
          const ciphertext = await sender.seal(bytesOfHex(vector.encryptions[0]!.pt), aad);
          const encryption = listed.get(sequence);
          if (encryption) assert.deepEqual([hexOf(aad), hexOf(ciphertext)], [encryption.aad, encryption.ct], `sequence number ${sequence}`);
          const opened = await recipient.open(encryption ? bytesOfHex(encryption.ct) : ciphertext, aad);
          assert.equal(hexOf(opened), vector.encryptions[0]!.pt, `sequence number ${sequence}`);
        }
      });

      it('seals and opens a thousand messages of all lengths as accumulated', async () => {
        const { sender, recipient } = await contextsOf(vector);
        const sink = createHash('shake128', { outputLength: 16 });
        for (const [aad, plaintext] of drawn()) {
          const ciphertext = await sender.seal(plaintext, aad);
          sink.update(new Uint8Array(ciphertext));
          assert.equal(hexOf(await recipient.open(ciphertext, aad)), hexOf(plaintext));
        }
        assert.equal(sink.digest('hex'), vector.accumulated);
      });
    });
  }
});
