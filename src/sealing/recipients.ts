import type { PublicKey } from './public-key.js';
import { noUsableKey, SealingError } from './sealing-error.js';
import { hpkeOf, type SuiteName } from './suites.js';
import { webCrypto } from './web-crypto.js';

/** A public key that this browser can seal for. */
export interface Recipient extends PublicKey {
  readonly key: CryptoKey;
}

/** Imports a raw public key and seals a first time for it, which also finds points of low order (RFC 9180, section 7.1.4). */
async function tried(suite: SuiteName, bytes: BufferSource): Promise<CryptoKey> {
  const hpke = hpkeOf(suite);
  const key = await hpke.kem.deserializePublicKey(bytes);
  await hpke.createSenderContext({ recipientPublicKey: key });
  return key;
}

/** Whether this browser knows the suite: tried with a key of its own. */
async function isKnown(suite: SuiteName): Promise<boolean> {
  const { kem } = hpkeOf(suite);
  try {
    const { publicKey } = await kem.generateKeyPair();
    return (await tried(suite, await kem.serializePublicKey(publicKey))).type === 'public';
  } catch {
    return false;
  }
}

async function recipientOf(publicKey: PublicKey): Promise<Recipient | null> {
  try {
    return { ...publicKey, key: await tried(publicKey.suite, publicKey.bytes) };
  } catch {
    if (!(await isKnown(publicKey.suite))) return null;
    throw new SealingError('wrong-key', `public-key: "${publicKey.text}" is no key of ${publicKey.suite}; expected the public key as \`tillid key\` prints it`);
  }
}

/**
 * The keys that this browser can seal for, at least one, found out by trying: older browsers have no X25519.
 *
 * @throws SealingError on a page without https, for a key that has the right length but is no key, and where the browser can
 *   use none of the keys. Then answers cannot be sealed, and are not to be asked for.
 */
export async function usableRecipients(keys: readonly PublicKey[]): Promise<Recipient[]> {
  webCrypto();
  const recipients = (await Promise.all(keys.map(recipientOf))).filter((recipient) => recipient !== null);
  if (recipients.length === 0) throw noUsableKey();
  return recipients;
}
