import type { AuthoringMessages } from '../../locales/en-authoring.js';

const VARIANTS = { easy: 'wordsEasy', child: 'wordsChild' } as const;

/** The name of a language for a reader of another; easy words and words for children are told by name, and the tag where there is no name. */
export function languageName(tag: string, reader: string, words: AuthoringMessages): string {
  const [, main = tag, variant = ''] = /^(.*?)-x-(easy|child)$/i.exec(tag) ?? [];
  const name = nameOf(main, reader);
  return variant === '' ? name : words[VARIANTS[variant.toLowerCase() as keyof typeof VARIANTS]](name);
}

function nameOf(tag: string, reader: string): string {
  try {
    return new Intl.DisplayNames(reader, { type: 'language' }).of(tag) ?? tag;
  } catch (error) {
    // A tag that is none has no name: it is shown as it is.
    if (error instanceof RangeError) return tag;
    throw error;
  }
}

/** Words as they begin a sentence: Danish writes the names of languages with a small letter. */
export const atBeginning = (words: string, reader: string): string => words.charAt(0).toLocaleUpperCase(reader) + words.slice(1);
