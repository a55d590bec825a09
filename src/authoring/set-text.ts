import { type Draft, objectOf } from './draft.js';
import { type TextAt, textsOf } from './texts-of.js';
import { cleared, valueAt, withValueAt } from './value-at.js';

/** What is written, and in which language. */
export interface Written {
  readonly language: string;
  readonly words: string;
}

/**
 * The draft with a text in one language; empty words take the language away, as an empty text would be shown to citizens. A
 * text without any language is taken out, unless a definition cannot do without it.
 */
export function setText(draft: Draft, { path, isNeeded }: Pick<TextAt, 'path' | 'isNeeded'>, { language, words }: Written): Draft {
  const text = withValueAt(objectOf(valueAt(draft, path)), [language], words === '' ? undefined : words);
  return isNeeded || Object.keys(text).length > 0 ? withValueAt(draft, path, text) : cleared(draft, path);
}

/** The draft without any words in a language, whatever else it says. */
export const removeLanguage = (draft: Draft, language: string): Draft =>
  textsOf(draft)
    .filter(({ text }) => Object.hasOwn(text, language))
    .reduceRight((rest, place) => setText(rest, place, { language, words: '' }), draft);
