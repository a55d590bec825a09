/** Options → dots as they stand in the control; also more than one may give. */
export type DotsGiven = Readonly<Record<string, number>>;

/** Most dots that a field takes: with more digits they are a slip. */
const LONGEST_NUMBER = 6;

/** Dots as forms send them, an object in JSON; null where it is none. Whether they are too many is not judged here. */
export function readDots(text: string | null): DotsGiven | null {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
    return Object.fromEntries(Object.entries(value).filter((entry): entry is [string, number] => Number.isSafeInteger(entry[1]) && (entry[1] as number) > 0));
  } catch {
    return null;
  }
}

/** The first of the ten digits of the scripts in which the library speaks and their neighbours, beside European ones: Arabic, Persian. */
const ZEROS = [0x0660, 0x06f0];

/** A whole number from 0 as somebody types it, in European, Arabic or Persian digits; nothing is 0, and null stands for anything else. */
export function readCount(typed: string): number | null {
  const plain = typed
    .replace(/[\s\u061C\u200E\u200F]/g, '')
    .replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) - ZEROS.findLast((zero) => digit.charCodeAt(0) >= zero)!));
  return /^\d*$/.test(plain) && plain.length <= LONGEST_NUMBER ? Number(plain) : null;
}
