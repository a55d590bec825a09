import type { AuthoringMessages } from '../../locales/en-authoring.js';
import { languageName } from '../../text/language-name.js';

const VARIANTS = { easy: 'wordsEasy', child: 'wordsChild' } as const;

/** What a language is called by readers of another; easy words and words for children by a name of their own. */
export function languageInWords(tag: string, reader: string, words: AuthoringMessages): string {
  const [, main = '', variant = ''] = /^(.*?)-x-(easy|child)$/i.exec(tag) ?? [];
  return variant === '' ? languageName(tag, reader) : words[VARIANTS[variant.toLowerCase() as keyof typeof VARIANTS]](languageName(main, reader));
}

/** Words as they begin a sentence: Danish writes the names of languages with a small letter. */
export const atBeginning = (words: string, reader: string): string => words.charAt(0).toLocaleUpperCase(reader) + words.slice(1);
