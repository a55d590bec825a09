/** Crockford's base 32: no I, L, O and U, so that nothing is mistaken when it is read aloud (https://www.crockford.com/base32.html). */
export const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Signs of a code: five random bits each, a hundred in all. */
const LENGTH = 20;
const GROUP = 4;
const ONLY_SIGNS = new RegExp(`^[${SIGNS}]+$`);

/** Keeps the digest apart from every other digest of the same signs, and names its rule for a later one. */
const PREFIX = 'tillid receipt 1:';

/** What people and word processors put between the groups: spaces, all kinds of hyphens, and what cannot be seen. */
const BETWEEN = /[\s\p{Dash_Punctuation}\u00AD\u200B-\u200F\u2060\uFEFF]/gu;

const MISREAD: Readonly<Record<string, string>> = { I: '1', L: '1', O: '0' };

/** The code in groups of four, as it is shown: `K7QM-2XGD-9PTR-4HWN-8VCB`. */
export const formatReceiptCode = (code: string): string => code.match(new RegExp(`.{${GROUP}}`, 'g'))!.join('-');

/** A new receipt code of 100 random bits, in groups. Works on pages without https too; only the id of it does not. */
export function newReceiptCode(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(LENGTH));
  return formatReceiptCode(Array.from(bytes, (byte) => SIGNS[byte % SIGNS.length]).join(''));
}

/**
 * Reads a code of so many signs as somebody wrote it down: small letters, spaces and hyphens do not matter, I and L are read as 1
 * and O as 0, as Crockford has it.
 *
 * @returns The signs without hyphens, or null where the text is no such code.
 */
export function readSigns(text: string, length: number): string | null {
  const written = text.replace(BETWEEN, '');
  // Capitals of other letters may be these, and longer.
  if (!/^[0-9A-Za-z]+$/.test(written)) return null;
  const code = written.toUpperCase().replace(/[ILO]/g, (sign) => MISREAD[sign]!);
  return code.length === length && ONLY_SIGNS.test(code) ? code : null;
}

/** Reads a receipt code; gives its 20 characters without hyphens, or null where the text is none. */
export const parseReceiptCode = (text: string): string | null => readSigns(text, LENGTH);

/**
 * The id of the response that a receipt code belongs to: the first 16 bytes of SHA-256 over `tillid receipt 1:` and the 20
 * characters, in the form of a random UUID (version 4, RFC 9562, section 5.4).
 *
 * So the id follows from the code and the code not from the id: the owner of the answers, who knows every id, cannot work
 * it out, and a server needs to store nothing to tell a right code from a wrong one
 * (docs/decisions/0021-a-receipt-code-that-only-the-citizen-has.md).
 *
 * @param code A code in any form that `parseReceiptCode` reads.
 * @throws RangeError where the text is no receipt code; TypeError on a page without https, which has no `crypto.subtle`.
 */
export async function idOfReceiptCode(code: string): Promise<string> {
  const signs = parseReceiptCode(code);
  if (signs === null) throw new RangeError(`idOfReceiptCode: expected a receipt code of ${LENGTH} letters and digits, such as "K7QM-2XGD-9PTR-4HWN-8VCB"`);
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(PREFIX + signs));
  const bytes = new Uint8Array(digest, 0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
