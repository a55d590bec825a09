import type { Draft } from './draft.js';
import { textsOf, wordsIn } from './texts-of.js';

/** The languages in which a draft has any words, the one with most texts first, those with as many in the order in which they are met. */
export function languagesOf(draft: Draft): readonly string[] {
  const counts = new Map<string, number>();
  for (const { text } of textsOf(draft)) for (const language of Object.keys(text)) if (wordsIn(text, language) !== '') counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([language]) => language);
}
