import { fromBase64url, toBase64url } from './base64url.js';
import { SealingError } from './sealing-error.js';
import { isSuiteName, publicKeyBytes, SUITE_NAMES, type SuiteName } from './suites.js';
import { webCrypto } from './web-crypto.js';

/** A key that answers are sealed for. */
export interface PublicKey {
  readonly suite: SuiteName;
  /** As in RFC 9180, section 7.1.1: 32 bytes for X25519, an uncompressed point of 65 bytes for P-256. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Key id: base64url of the first 12 bytes of SHA-256 over `bytes`. */
  readonly id: string;
  /** SHA-256 over `bytes`, of which people compare the first 16: `3f2a 91bc …`. */
  readonly fingerprint: string;
  /** As it stands in the attribute `public-key`: `X25519:<base64url>`. */
  readonly text: string;
}

/** As many as a sealed response has entries; a copy, so that what seals travels in one file with nothing of the protocol. */
const MOST = 4;
/** The first byte of an uncompressed point (SEC 1, section 2.3.3). */
const UNCOMPRESSED = 4;
const SHOWN = 24;

const formOf = (suite: SuiteName) => `${suite}:<${Math.ceil((publicKeyBytes(suite) * 4) / 3)} characters>`;
const FORMS = SUITE_NAMES.map(formOf).join(' or ');

/** The public key of some bytes, with its id and fingerprint. */
export async function publicKeyOf(suite: SuiteName, bytes: Uint8Array<ArrayBuffer>): Promise<PublicKey> {
  const digest = new Uint8Array(await webCrypto().digest('SHA-256', bytes));
  const hex = Array.from(digest.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return { suite, bytes, id: toBase64url(digest.subarray(0, 12)), fingerprint: hex.match(/.{4}/g)!.join(' '), text: `${suite}:${toBase64url(bytes)}` };
}

/** The bytes of one key's text, or what was expected instead. */
function bytesOf(text: string): { suite: SuiteName; bytes: Uint8Array<ArrayBuffer> } | string {
  const [suite = '', encoded = ''] = text.split(':');
  if (!isSuiteName(suite) || text.split(':').length !== 2) return `expected ${FORMS}`;
  const bytes = fromBase64url(encoded);
  if (bytes?.length !== publicKeyBytes(suite)) return `expected ${formOf(suite)} in base64url, found ${encoded.length} characters`;
  if (suite === 'P-256' && bytes[0] !== UNCOMPRESSED) return 'expected an uncompressed point, whose base64url begins with "B"';
  return { suite, bytes };
}

/**
 * Reads the attribute `public-key`: one to four public keys, separated by spaces.
 *
 * @throws SealingError that names the key by its position, and what was expected.
 */
export async function parsePublicKeys(attribute: string): Promise<PublicKey[]> {
  if (attribute.includes('tillid-private-key')) {
    throw new SealingError('wrong-key', `public-key: this is a private key file, which must never stand in a page; expected its public key: ${FORMS}`);
  }
  const texts = attribute.split(/\s+/).filter((text) => text !== '');
  if (texts.length === 0 || texts.length > MOST) throw new SealingError('wrong-key', `public-key: expected 1 to ${MOST} keys separated by spaces, found ${texts.length}: ${FORMS}`);
  return Promise.all(
    texts.map((text, index) => {
      const found = texts.indexOf(text) < index ? `expected another key than key ${texts.indexOf(text) + 1}` : bytesOf(text);
      if (typeof found === 'string') throw new SealingError('wrong-key', `public-key: key ${index + 1} ("${text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text}"): ${found}`);
      return publicKeyOf(found.suite, found.bytes);
    }),
  );
}
