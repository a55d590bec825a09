import { parseNumber } from '../../questions/parse-number.js';

/** The whole number from 0 that a text stands for in a language; undefined for no text, null where it is none. */
export function wholeNumber(text: string, language: string): number | null | undefined {
  if (text.trim() === '') return undefined;
  const value = parseNumber(text, language);
  return value !== null && Number.isSafeInteger(value) && value >= 0 ? value : null;
}
