import { formatReceiptCode, readSigns, SIGNS } from './receipt-code.js';

/** Signs of a code: fifteen of five random bits each, 75 in all, and one that checks them. */
const LENGTH = 16;

/**
 * The sign that checks others (Luhn mod N, here with 32 signs): it differs when one of them is mistyped, and nearly always when
 * two neighbours change places.
 */
function checkSign(signs: string): string {
  const sum = Array.from(signs)
    .toReversed()
    .reduce((total, sign, place) => {
      const value = SIGNS.indexOf(sign) * (place % 2 === 0 ? 2 : 1);
      return total + Math.floor(value / SIGNS.length) + (value % SIGNS.length);
    }, 0);
  return SIGNS[(SIGNS.length - (sum % SIGNS.length)) % SIGNS.length]!;
}

/** A new code of 75 random bits for one ballot, in groups: `K7QM-2XGD-9PTR-4HW` and the sign that checks it. */
export function newBallotCode(): string {
  const signs = Array.from(crypto.getRandomValues(new Uint8Array(LENGTH - 1)), (byte) => SIGNS[byte % SIGNS.length]).join('');
  return formatReceiptCode(signs + checkSign(signs));
}

/**
 * Reads a code as somebody copied it from a letter, as `parseReceiptCode` does.
 *
 * @returns The 16 characters without hyphens, or null where the text is no code, or was mistyped.
 */
export function parseBallotCode(text: string): string | null {
  const code = readSigns(text, LENGTH);
  return code !== null && checkSign(code.slice(0, -1)) === code.at(-1) ? code : null;
}
