import { z } from '../validation/zod.js';

/**
 * A text that every store can hold: no U+0000 and no half of a surrogate pair. PostgreSQL refuses both, so that one emoji
 * cut in two would otherwise be refused by the database for ever.
 *
 * @param maxLength Longest text, in UTF-16 code units as in the HTML attribute `maxlength`.
 */
export function wellFormedText(maxLength: number) {
  return z.string().check(
    // Zod and JSON Schema count code points here; HTML and the databases count code units.
    z.maxLength(maxLength),
    z.refine((text) => text.length <= maxLength, `expected at most ${maxLength} characters`),
    z.refine((text) => text.isWellFormed() && !text.includes('\0'), 'expected well-formed text without U+0000'),
  );
}
