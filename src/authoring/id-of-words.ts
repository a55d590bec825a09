import { optionIds } from '../text/option-ids.js';

/** Letters that Unicode does not take apart into a Latin letter and its sign, in the spelling of those who cannot write them. */
const SPELLED: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa', ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' };

/** Longest id that is made of words; who reads a table sees it in a heading. */
const LONGEST = 32;

/**
 * An id in the letters of identifiers from the words of a question or an option, such as `aeldre-boern` for “Ældre børn”: whole
 * words as far as they fit. One that is taken gets a number.
 *
 * @param otherwise The id where the words have no Latin letters.
 */
export function idOfWords(words: string, taken: readonly string[], otherwise: string): string {
  const spelled = words
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\0-~]/g, (letter) => SPELLED[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
  const parts = spelled.match(/[a-z0-9]+/g) ?? [];
  let id = '';
  for (const part of parts) {
    const longer = id === '' ? part.slice(0, LONGEST) : `${id}-${part}`;
    if (longer.length > LONGEST) break;
    id = longer;
  }
  return freeId(id === '' ? otherwise : id, taken);
}

/** The id itself, or with a number where it is taken. */
export function freeId(id: string, taken: readonly string[]): string {
  // A blank is in no identifier, so that the wish is never one of those that are kept as they are.
  return taken.includes(id) || id === 'missing' ? optionIds([...taken, `${id} `], ['missing']).get(`${id} `)! : id;
}

/** The first id of a row of numbered ones that is not taken, such as `question-3`. */
export function numberedId(stem: string, taken: readonly string[]): string {
  let number = 1;
  while (taken.includes(`${stem}-${number}`)) number++;
  return `${stem}-${number}`;
}
