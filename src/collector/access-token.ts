/** Begins every token, so that people and programs that look for leaked secrets know one when they see it. */
const PREFIX = 'tillid_';
const RANDOM_BYTES = 32;

/**
 * A new token: `tillid_` and 256 random bits in base64url (RFC 4648, section 5).
 *
 * @param random Random bytes; by default those of the platform's generator for secrets.
 */
export function newAccessToken(random: Uint8Array = crypto.getRandomValues(new Uint8Array(RANDOM_BYTES))): string {
  const bits = btoa(String.fromCharCode(...random));
  return PREFIX + bits.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/**
 * SHA-256 of a token in hexadecimal. A token is found by it, so that no comparison of secrets takes a time that tells
 * anything. No slow hash is needed: nobody can guess 256 bits.
 */
export async function hashOfToken(token: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(token));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
