import { Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, DhkemX25519HkdfSha256, HkdfSha256 } from '@hpke/core';
import type { SealedEntry } from '../protocol/sealed-response.js';

/** The suites that answers are sealed with, by the curve of the key. */
export type SuiteName = SealedEntry['suite'];

/** Suite → its key encapsulation and the bytes of a public key (RFC 9180, section 7.1). */
const KEMS = {
  X25519: { Kem: DhkemX25519HkdfSha256, publicKeyBytes: 32 },
  'P-256': { Kem: DhkemP256HkdfSha256, publicKeyBytes: 65 },
} as const satisfies Record<SuiteName, unknown>;

export const SUITE_NAMES = Object.keys(KEMS) as readonly SuiteName[];

export const isSuiteName = (text: string): text is SuiteName => Object.hasOwn(KEMS, text);

/** Bytes of a raw public key, and of an encapsulated key, of a suite. */
export const publicKeyBytes = (suite: SuiteName): number => KEMS[suite].publicKeyBytes;

/**
 * HPKE (RFC 9180) with DHKEM(X25519, HKDF-SHA256) 0x0020 or DHKEM(P-256, HKDF-SHA256) 0x0010, HKDF-SHA256 0x0001 and
 * AES-256-GCM 0x0002. Everything is computed by the browser's or Node's own WebCrypto.
 */
export const hpkeOf = (suite: SuiteName): CipherSuite => new CipherSuite({ kem: new KEMS[suite].Kem(), kdf: new HkdfSha256(), aead: new Aes256Gcm() });
