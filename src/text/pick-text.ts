import { languageFallbacks } from './language-fallbacks.js';
import type { LocalisedText } from './localised-text.js';

/** The text in the reader's language, or in the nearest language that there is; empty where there is no text at all. */
export function pickText(text: LocalisedText | undefined, language: string): string {
  if (text === undefined) return '';
  const byLowerCase = new Map(Object.entries(text).map(([tag, words]) => [tag.toLowerCase(), words]));
  for (const form of languageFallbacks(language)) {
    const words = byLowerCase.get(form.toLowerCase());
    if (words !== undefined) return words;
  }
  return Object.values(text)[0] ?? '';
}
