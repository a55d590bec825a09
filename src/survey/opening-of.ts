import { OPENING_QUESTIONS } from './opening-questions.js';

/** Where a list that a definition begins with is cut, by its key: after so many entries. */
const ENTRIES: Readonly<Record<string, number>> = { pages: 1, questions: OPENING_QUESTIONS };

/**
 * The opening of a survey definition of which only the beginning has arrived: everything before its questions, and the
 * first page, or the first five questions. So the first question of a long survey can be shown as early as that of a
 * short one, however slow the network.
 *
 * @param text The beginning of a JSON text, or the whole.
 * @returns The opening, still unchecked, or undefined where it is not there yet, or where the text is no such definition.
 */
export function openingOf(text: string): unknown {
  const end = endOfOpening(text);
  if (end === null) return undefined;
  try {
    return JSON.parse(`${text.slice(0, end)}]}`);
  } catch {
    return undefined;
  }
}

/** The place behind the last entry of the opening, or null. */
function endOfOpening(text: string): number | null {
  let depth = 0;
  let key = '';
  let entries = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]!;
    if (sign === '"') {
      const end = endOfString(text, at);
      if (end === null) return null;
      if (depth === 1) key = text.slice(at + 1, end);
      at = end;
    } else if (sign === '{' || sign === '[') {
      depth++;
    } else if (sign === '}' || sign === ']') {
      depth--;
      if (depth !== 2 || ENTRIES[key] === undefined) continue;
      entries++;
      if (entries === ENTRIES[key]) return at + 1;
    }
  }
  return null;
}

/** The place of the quotation mark that ends the string which begins at `start`, or null where it has not arrived. */
function endOfString(text: string, start: number): number | null {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '"') return at;
  }
  return null;
}
