import { languageFallbacks } from './language-fallbacks.js';
import type { LocalisedText } from './localised-text.js';

/** The text in the reader's language, or in the nearest language that there is, and that language; both empty where there is no text at all. */
export function pickTagged(text: LocalisedText | undefined, language: string): readonly [words: string, tag: string] {
  const entries = Object.entries(text ?? {});
  for (const form of languageFallbacks(language)) {
    const found = entries.find(([tag]) => tag.toLowerCase() === form.toLowerCase());
    if (found !== undefined) return [found[1], found[0]];
  }
  const [tag, words] = entries[0] ?? ['', ''];
  return [words, tag];
}

/** The text in the reader's language, or in the nearest language that there is; empty where there is no text at all. */
export const pickText = (text: LocalisedText | undefined, language: string): string => pickTagged(text, language)[0];
