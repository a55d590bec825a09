import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { SealedResponse } from '../../src/protocol/sealed-response.js';
import type { SurveyResponse } from '../../src/response/response.js';
import { fromBase64url, toBase64url } from '../../src/sealing/base64url.js';
import { associatedData, INFO } from '../../src/sealing/envelope.js';
import { open } from '../../src/sealing/open.js';
import { bucketOf, padded } from '../../src/sealing/padding.js';
import { parsePublicKeys } from '../../src/sealing/public-key.js';
import { seal } from '../../src/sealing/seal.js';
import { hpkeOf, type SuiteName } from '../../src/sealing/suites.js';
import { bytesOfHex, hexOf, type TestKeys, testKeys } from '../fixtures/sealing.js';

interface Vectors {
  readonly info: string;
  readonly keys: readonly { readonly publicKey: string; readonly key: string; readonly fingerprint: string; readonly privateKey: string }[];
  readonly buckets: readonly (readonly [number, number])[];
  readonly vectors: readonly {
    readonly name: string;
    readonly response: SurveyResponse;
    readonly revision?: number;
    readonly receipt?: string;
    readonly plaintext: string;
    readonly paddedLength: number;
    readonly aad: string;
    readonly ephemeral: readonly string[];
    readonly envelope: SealedResponse;
  }[];
}

const { info, keys, buckets, vectors } = JSON.parse(readFileSync('test/sealing/vectors/envelope.json', 'utf8')) as Vectors;
const utf8 = (bytes: BufferSource) => new TextDecoder().decode(bytes);

/** Key id → keys. */
const KEYS = new Map<string, TestKeys>(
  await Promise.all(
    keys.map(async ({ publicKey, key, privateKey }) => {
      const [suite = '', encoded = ''] = publicKey.split(':');
      return [key, await testKeys(suite as SuiteName, privateKey, hexOf(fromBase64url(encoded)!))] as const;
    }),
  ),
);

describe('our own vectors', () => {
  it('have both suites', () => assert.deepEqual(keys.map(({ publicKey }) => publicKey.split(':')[0]).sort(), ['P-256', 'X25519']));

  it('name the keys as they are named', async () => {
    const parsed = await parsePublicKeys(keys.map(({ publicKey }) => publicKey).join(' '));
    assert.deepEqual(
      parsed.map(({ text, id, fingerprint }) => ({ text, id, fingerprint })),
      keys.map(({ publicKey, key, fingerprint }) => ({ text: publicKey, id: key, fingerprint })),
    );
  });

  it('have the same info', () => assert.equal(utf8(INFO), info));

  it('have the same buckets', () =>
    assert.deepEqual(
      buckets.map(([length]) => bucketOf(length)),
      buckets.map(([, bucket]) => bucket),
    ));

  for (const { name, response, revision, receipt, plaintext, paddedLength, aad, ephemeral, envelope } of vectors) {
    describe(name, () => {
      it('pads the plaintext', () => {
        const bytes = padded(plaintext);
        assert.deepEqual([bytes.length, utf8(bytes).trimEnd()], [paddedLength, plaintext]);
        assert.match(utf8(bytes).slice(plaintext.length), /^ *$/);
      });

      it('binds what stands outside', () => assert.equal(utf8(associatedData(envelope)), aad));

      it('is made of its ephemeral keys, byte by byte', async () => {
        const made = await Promise.all(
          envelope.sealed.map(async ({ key, suite }, index) => {
            const context = await hpkeOf(suite).createSenderContext({ recipientPublicKey: KEYS.get(key)!.recipient.key, info: INFO, ekm: bytesOfHex(ephemeral[index]!) });
            const ciphertext = await context.seal(padded(plaintext), associatedData(envelope));
            return { key, suite, enc: toBase64url(new Uint8Array(context.enc)), ciphertext: toBase64url(new Uint8Array(ciphertext)) };
          }),
        );
        assert.deepEqual(made, envelope.sealed);
      });

      it('opens for each recipient', async () => {
        const opened = await Promise.all(envelope.sealed.map(({ key }) => open(envelope, KEYS.get(key)!.privateKey)));
        assert.deepEqual(
          opened,
          envelope.sealed.map(() => ({ ok: true, response })),
        );
      });

      it('is what seal makes, but for the ephemeral keys', async () => {
        const recipients = envelope.sealed.map(({ key }) => KEYS.get(key)!.recipient);
        const { sealed, ...outside } = await seal(response, recipients, { revision, receipt });
        const { sealed: expected, ...expectedOutside } = envelope;
        assert.deepEqual(outside, expectedOutside);
        assert.deepEqual(
          sealed.map(({ key, suite }) => ({ key, suite })),
          expected.map(({ key, suite }) => ({ key, suite })),
        );
        const inside = await Promise.all(
          sealed.map(({ key, suite, enc, ciphertext }) =>
            hpkeOf(suite).open({ recipientKey: KEYS.get(key)!.privateKey.pair, enc: fromBase64url(enc)!, info: INFO }, fromBase64url(ciphertext)!, new TextEncoder().encode(aad)),
          ),
        );
        assert.deepEqual(
          inside.map((bytes) => utf8(bytes).trimEnd()),
          sealed.map(() => plaintext),
        );
      });
    });
  }
});
