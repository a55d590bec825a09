/**
 * What makes a spreadsheet take a text for a formula when it begins with it (OWASP, "CSV Injection"): `= + - @`, tab, CR,
 * and here also LF, NUL and the full-width forms; and the guard itself, so that no text and its guarded form are the same.
 */
const GUARDED = /^[=+\-@\t\r\n\0＝＋－＠']/;

/** A text with a single quote before it where a spreadsheet could take it for a formula; an empty text becomes the quote alone. */
export const guardFormula = (text: string): string => (text === '' || GUARDED.test(text) ? `'${text}` : text);

/** The text that was guarded: every text comes back, `unguardFormula(guardFormula(text)) === text`. */
export const unguardFormula = (cell: string): string => (cell.startsWith("'") ? cell.slice(1) : cell);
