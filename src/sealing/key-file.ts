import { type Parsed, parseWith } from '../validation/parse-with.js';
import { z } from '../validation/zod.js';
import { fromBase64url, toBase64url } from './base64url.js';
import { PRIVATE_KEY_BYTES, type PrivateKey, privateKeyOf } from './private-key.js';
import { parsePublicKeys, type PublicKey, publicKeyOf } from './public-key.js';
import { SealingError } from './sealing-error.js';
import { hpkeOf, SUITE_NAMES, type SuiteName } from './suites.js';
import { webCrypto } from './web-crypto.js';

/** Fewest rounds of PBKDF2-HMAC-SHA-256 (OWASP Password Storage Cheat Sheet, 2023). */
const FEWEST_ITERATIONS = 600_000;
/** More would make a stranger's file hold up the browser. */
const MOST_ITERATIONS = 10_000_000;
const [SALT_BYTES, IV_BYTES, TAG_BYTES] = [16, 12, 16];

const base64urlOf = (bytes: number) => z.string().check(z.refine((text) => fromBase64url(text)?.length === bytes, `expected ${bytes} bytes in base64url`));

const keyFile = z.strictObject({
  type: z.literal('tillid-private-key'),
  version: z.literal(1),
  suite: z.enum(SUITE_NAMES),
  /** Key id. */
  key: base64urlOf(12),
  /** As it stands in the attribute `public-key`. */
  publicKey: z.string(),
  protection: z.strictObject({
    kdf: z.literal('PBKDF2'),
    hash: z.literal('SHA-256'),
    iterations: z.int().check(z.gte(FEWEST_ITERATIONS), z.lte(MOST_ITERATIONS)),
    salt: base64urlOf(SALT_BYTES),
    cipher: z.literal('AES-256-GCM'),
    iv: base64urlOf(IV_BYTES),
  }),
  /** The raw private key, encrypted with a key made of the passphrase. */
  wrapped: base64urlOf(PRIVATE_KEY_BYTES + TAG_BYTES),
});

/** A private key in a file, locked with a passphrase. */
export type KeyFile = z.infer<typeof keyFile>;

/** A key file whose form is right, with the public key that it belongs to. */
export interface LockedKey {
  readonly file: KeyFile;
  readonly publicKey: PublicKey;
}

/** The key that a passphrase makes: PBKDF2 (RFC 8018, section 5.2) over UTF-8 of its form NFKC, so that it does not matter which keyboard typed an "å". */
async function keyOf(passphrase: string, { iterations, salt }: KeyFile['protection'], usage: 'encrypt' | 'decrypt'): Promise<CryptoKey> {
  const subtle = webCrypto();
  const typed = await subtle.importKey('raw', new TextEncoder().encode(passphrase.normalize('NFKC')), 'PBKDF2', false, ['deriveKey']);
  return subtle.deriveKey({ name: 'PBKDF2', hash: 'SHA-256', iterations, salt: fromBase64url(salt)! }, typed, { name: 'AES-GCM', length: 256 }, false, [usage]);
}

/** AES-256-GCM that binds the public key: nobody can put another one beside the private key, or read it for another suite. */
const cipherOf = ({ iv }: KeyFile['protection'], publicKey: string) => ({
  name: 'AES-GCM',
  iv: fromBase64url(iv)!,
  additionalData: new TextEncoder().encode(JSON.stringify(['tillid-private-key-1', publicKey])),
});

/** Makes a new pair of keys and locks the private one with a passphrase. */
export async function makeKeyFile(suite: SuiteName, passphrase: string): Promise<LockedKey> {
  const { kem } = hpkeOf(suite);
  const pair = await kem.generateKeyPair();
  const publicKey = await publicKeyOf(suite, new Uint8Array(await kem.serializePublicKey(pair.publicKey)));
  const secret = new Uint8Array(await kem.serializePrivateKey(pair.privateKey));
  const random = (bytes: number) => toBase64url(crypto.getRandomValues(new Uint8Array(bytes)));
  const protection = { kdf: 'PBKDF2', hash: 'SHA-256', iterations: FEWEST_ITERATIONS, salt: random(SALT_BYTES), cipher: 'AES-256-GCM', iv: random(IV_BYTES) } as const;
  const wrapped = new Uint8Array(await webCrypto().encrypt(cipherOf(protection, publicKey.text), await keyOf(passphrase, protection, 'encrypt'), secret));
  secret.fill(0);
  return { file: { type: 'tillid-private-key', version: 1, suite, key: publicKey.id, publicKey: publicKey.text, protection, wrapped: toBase64url(wrapped) }, publicKey };
}

/** Checks the form of a key file, and that its key id and suite belong to its public key. Needs no passphrase. */
export async function readKeyFile(value: unknown): Promise<Parsed<LockedKey>> {
  const parsed = parseWith(keyFile, value);
  if (!parsed.ok) return parsed;
  const file = parsed.value;
  try {
    const [publicKey, ...others] = await parsePublicKeys(file.publicKey);
    if (publicKey === undefined || others.length > 0) return { ok: false, problems: [{ path: 'publicKey', expected: 'expected one key' }] };
    if (publicKey.text !== file.publicKey || publicKey.suite !== file.suite) return { ok: false, problems: [{ path: 'publicKey', expected: `expected a key of ${file.suite}` }] };
    if (publicKey.id !== file.key) return { ok: false, problems: [{ path: 'key', expected: 'expected the id of the public key' }] };
    return { ok: true, value: { file, publicKey } };
  } catch (error) {
    if (error instanceof SealingError && error.hindrance === 'wrong-key') return { ok: false, problems: [{ path: 'publicKey', expected: error.message }] };
    throw error;
  }
}

/**
 * Unlocks a private key.
 *
 * @returns Null if the passphrase is wrong, or if `salt`, `iv` or `wrapped` were changed: AES-GCM cannot tell these apart.
 */
export async function unlockKey({ file, publicKey }: LockedKey, passphrase: string): Promise<PrivateKey | null> {
  let secret: Uint8Array;
  try {
    const key = await keyOf(passphrase, file.protection, 'decrypt');
    secret = new Uint8Array(await webCrypto().decrypt(cipherOf(file.protection, file.publicKey), key, fromBase64url(file.wrapped)!));
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
  const key = await privateKeyOf(publicKey, secret);
  secret.fill(0);
  return key;
}
