import type { LocalisedText } from '../text/localised-text.js';
import { pickText } from '../text/pick-text.js';

/** A part that is left out unless all its names have words: `Did you feel seen[ by {by}]?` */
const OPTIONAL = /\[([^\]]*)\]/g;
const NAME = /\{(\w+)\}/g;

/**
 * Puts words into the places of a text, in each language of the text. Words that are not there in a language come from the
 * nearest one that is.
 *
 * @param values Name → words.
 * @example fillText({ en: 'Seen[ by {by}]?' }, { by: { en: 'the staff' } }) // { en: 'Seen by the staff?' }
 */
export function fillText(text: LocalisedText, values: Readonly<Record<string, LocalisedText | undefined>>): LocalisedText {
  const isKnown = (part: string) => [...part.matchAll(NAME)].every(([, name]) => values[name!] !== undefined);
  const fill = (words: string, tag: string) =>
    words.replace(OPTIONAL, (_whole, part: string) => (isKnown(part) ? part : '')).replace(NAME, (_whole, name: string) => pickText(values[name], tag));
  return Object.fromEntries(Object.entries(text).map(([tag, words]) => [tag, fill(words, tag)]));
}
