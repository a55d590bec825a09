import { toBase64url } from './base64url.js';
import type { PublicKey } from './public-key.js';
import { SealingError } from './sealing-error.js';
import { webCrypto } from './web-crypto.js';

/**
 * A private key that is unlocked: opens what was sealed for its public key, and cannot be exported.
 *
 * A worker is better sent the key file and the passphrase than this: WebKit cannot clone keys of X25519.
 */
export interface PrivateKey extends Pick<PublicKey, 'suite' | 'id'> {
  readonly pair: CryptoKeyPair;
}

/** Bytes of a private key of either suite (RFC 9180, section 7.1). */
export const PRIVATE_KEY_BYTES = 32;

/**
 * A private key of its raw bytes (RFC 9180, section 7.1.2) and its public key.
 *
 * It goes in as a JSON Web Key (RFC 7517; RFC 8037 for X25519), which states the public key too: not every browser can work
 * that out, and one of them would have to guess the sign of a point of P-256.
 *
 * @throws SealingError where the suite is not known, or where the two are no pair and that is noticed.
 */
export async function privateKeyOf({ suite, id, bytes }: PublicKey, secret: Uint8Array): Promise<PrivateKey> {
  const subtle = webCrypto();
  const d = toBase64url(secret);
  const part = (from: number, to?: number) => toBase64url(bytes.subarray(from, to));
  const [algorithm, jwk] =
    suite === 'X25519'
      ? [{ name: 'X25519' }, { kty: 'OKP', crv: suite, x: part(0), d }]
      : [
          { name: 'ECDH', namedCurve: suite },
          { kty: 'EC', crv: suite, x: part(1, 33), y: part(33), d },
        ];
  try {
    const [privateKey, publicKey] = await Promise.all([subtle.importKey('jwk', jwk, algorithm, false, ['deriveBits']), subtle.importKey('raw', bytes, algorithm, true, [])]);
    return { suite, id, pair: { privateKey, publicKey } };
  } catch {
    throw new SealingError('no-usable-key', `private key ${id}: cannot be used here; expected a browser, or Node, that knows ${suite}, and a private key of the public one`);
  }
}
