import type { Store } from './store.js';

/** What is signed: each kind under a beginning of its own, so that none can stand for another. */
export type SignedFor = 'start' | 'work' | 'code' | 'card' | 'quote';

const utf8 = new TextEncoder();

/** Bytes in base64url without padding (RFC 4648, section 5). */
const toBase64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

/** The bytes of a text in base64url, or null where it is none. */
function fromBase64url(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0));
  } catch {
    return null;
  }
}

/** So many random bytes as text. */
export const randomText = (bytes: number): string => toBase64url(crypto.getRandomValues(new Uint8Array(bytes)));

/** Signs what a collector gives out and will be shown again (HMAC-SHA-256, RFC 2104), with the key that all collectors of a store share. */
class Signer {
  readonly #store: Pick<Store, 'signingKey'>;
  #key: Promise<CryptoKey> | null = null;

  constructor(store: Pick<Store, 'signingKey'>) {
    this.#store = store;
  }

  /** The 32 bytes of the signature in base64url. */
  async sign(kind: SignedFor, text: string): Promise<string> {
    return toBase64url(new Uint8Array(await crypto.subtle.sign('HMAC', await this.#signingKey(), this.#bytesOf(kind, text))));
  }

  /** The bytes of a signature that is right, else null. It takes the same time wherever a wrong one differs. */
  async verify(kind: SignedFor, text: string, signature: string): Promise<Uint8Array<ArrayBuffer> | null> {
    const bytes = fromBase64url(signature);
    // Two texts can stand for the same bytes, and only one of them was given out.
    if (bytes === null || toBase64url(bytes) !== signature) return null;
    return (await crypto.subtle.verify('HMAC', await this.#signingKey(), bytes, this.#bytesOf(kind, text))) ? bytes : null;
  }

  #bytesOf(kind: SignedFor, text: string): Uint8Array<ArrayBuffer> {
    return utf8.encode(`tillid ${kind} 1:${text}`);
  }

  /** Read once; where that fails it is read again the next time. */
  #signingKey(): Promise<CryptoKey> {
    this.#key ??= this.#readKey().catch((error: unknown) => {
      this.#key = null;
      throw error;
    });
    return this.#key;
  }

  async #readKey(): Promise<CryptoKey> {
    const bytes = Uint8Array.from(await this.#store.signingKey());
    return crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign', 'verify']);
  }
}

export type { Signer };

const signers = new WeakMap<Pick<Store, 'signingKey'>, Signer>();

/** The signer of a store, which reads its key once. */
export function signerOf(store: Pick<Store, 'signingKey'>): Signer {
  const signer = signers.get(store) ?? new Signer(store);
  signers.set(store, signer);
  return signer;
}
