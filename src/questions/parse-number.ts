/** How a language writes numbers in European digits. */
interface Notation {
  /** What stands before the decimals. */
  readonly decimal: string;
  /** What stands between groups of digits. */
  readonly group: string;
  /** Digits in a group that is neither the first nor the last: 2 in India, else 3. */
  readonly inner: number;
  /** The digits of the language, from 0. */
  readonly digits: readonly string[];
}

/** Rows of digits that are read in every language; the language's own are read too. */
const ARABIC = Array.from('٠١٢٣٤٥٦٧٨٩');
const PERSIAN = Array.from('۰۱۲۳۴۵۶۷۸۹');

/** Marks that say in which direction a text runs; nobody sees them, and `Intl` writes them around signs. */
export const DIRECTION_MARKS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/** Most digits of which every decimal number keeps all in binary (IEEE 754, `DBL_DIG`). */
const EXACT_DIGITS = 15;

const notations = new Map<string, Notation>();

function notationOf(language: string): Notation {
  const known = notations.get(language);
  if (known !== undefined) return known;
  const locales = [language, 'en'];
  const parts = new Intl.NumberFormat(locales, { numberingSystem: 'latn' }).formatToParts(123456789.5);
  const partOf = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  const groups = parts.filter(({ type }) => type === 'integer');
  const notation: Notation = {
    decimal: partOf('decimal'),
    group: partOf('group'),
    inner: groups.at(-2)?.value.length ?? 3,
    digits: Array.from(new Intl.NumberFormat(locales, { useGrouping: false }).format(9876543210)).reverse(),
  };
  notations.set(language, notation);
  return notation;
}

/** The text in European digits, with one kind of space, of apostrophe and of minus. */
function plain(text: string, { decimal, digits }: Notation): string {
  const digitOf = (letter: string) => [digits, ARABIC, PERSIAN].map((row) => row.indexOf(letter)).find((value) => value >= 0);
  return text
    .replace(DIRECTION_MARKS, '')
    .replace(/\p{Nd}/gu, (letter) => String(digitOf(letter) ?? letter))
    .replace(/[’ʼ٬]/g, "'")
    .replaceAll('٫', decimal)
    .replaceAll('،', ',')
    .replace(/[−–‐]/g, '-')
    .replace(/\s/g, ' ')
    .trim();
}

/** Whether digits stand in groups, all divided by the same mark, as `1.234.567`; no group begins a number with 0. */
function isGrouped(text: string, { inner }: Notation): boolean {
  const threes = /^[1-9]\d{0,2}([.,' ])\d{3}(?:\1\d{3})*$/;
  const twos = /^[1-9]\d?([.,' ])(?:\d{2}\1)*\d{3}$/;
  return threes.test(text) || (inner === 2 && twos.test(text));
}

/** The digits before the decimal mark and, where there is such a mark, those after it. */
function split(text: string, notation: Notation): readonly [whole: string, decimals?: string] {
  const marks = text.match(/[.,]/g) ?? [];
  const last = marks.at(-1);
  const repeats = marks.filter((mark) => mark === last).length > 1;
  if (last === undefined || repeats || (last === notation.group && isGrouped(text, notation))) return [text];
  const place = text.lastIndexOf(last);
  return [text.slice(0, place), text.slice(place + 1)];
}

/**
 * Reads a number as people write it in a language: with decimal comma or point, with points, commas, spaces or apostrophes
 * between groups of three digits, in European, Arabic, Persian or the language's own digits, with any minus sign.
 *
 * A comma or a point can mean two things. Where the text itself tells, it is read so: the last of two different marks comes
 * before the decimals, a mark that comes twice divides groups, and what stands before or behind the wrong number of digits
 * divides none. `1.5` is one and a half in every language. What is left is one mark before exactly three digits, `1.234`:
 * there the language decides, 1234 in Danish, 1.234 in English.
 *
 * @param language A BCP 47 tag.
 * @returns null for what is no number, a unit beside it included, and for more than 15 digits, which would not be kept exactly.
 * @example parseNumber('1.234,5', 'da') // 1234.5
 */
export function parseNumber(text: string, language: string): number | null {
  const notation = notationOf(language);
  const [, sign, unsigned = ''] = /^([-+]?) ?(.*)$/.exec(plain(text, notation)) ?? [];
  const [whole, decimals] = split(unsigned, notation);
  const isWhole = /^\d+$/.test(whole) || (whole === '' && decimals !== undefined) || isGrouped(whole, notation);
  if (!isWhole || (decimals !== undefined && !/^\d+$/.test(decimals))) return null;
  const digits = `${whole.replace(/\D/g, '')}.${decimals ?? ''}`;
  const significant = digits.replace(/\D/g, '').replace(/^0+|0+$/g, '');
  if (significant.length > EXACT_DIGITS) return null;
  const value = Number(`0${digits}`);
  return sign === '-' && value !== 0 ? -value : value;
}
