import { type Json, objectOf } from '../../authoring/draft.js';
import type { LocalisedText } from '../../text/localised-text.js';
import { pickTagged } from '../../text/pick-text.js';

/** A text of a draft in a language, or in the nearest one that has words, and that language; both empty where there are none. */
export function readText(text: Json | undefined, wanted: string): { readonly words: string; readonly language: string } {
  const inWords = Object.fromEntries(Object.entries(objectOf(text)).filter(([, words]) => typeof words === 'string' && words !== '')) as LocalisedText;
  const [words, language] = pickTagged(inWords, wanted);
  return { words, language };
}
