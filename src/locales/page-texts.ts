import { languageFallbacks } from '../text/language-fallbacks.js';
import type { Messages } from './en.js';
import type { AfterMessages } from './en-after.js';
import type { Words } from './messages.js';

/** Words that a page puts in the place of the library's own: language tag → some of the messages. */
export type PageTexts = Readonly<Record<string, Partial<Messages & AfterMessages>>>;

let pageTexts: PageTexts = {};
const listeners = new Set<() => void>();

/** Sets the page's own words; elements on the page show them at once. */
export function setPageTexts(texts: PageTexts): void {
  pageTexts = { ...pageTexts, ...texts };
  for (const listener of listeners) listener();
}

/** Calls `listener` when the page's words change, until the returned function is called. */
export function onPageTexts(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The library's words with the page's own put over them, the closest language last. */
export function withPageTexts<Part extends Words>(messages: Part, language: string): Part {
  const own = languageFallbacks(language)
    .filter((form) => form === language || form !== 'en')
    .reverse();
  return Object.assign({}, messages, ...own.map((form) => pageTexts[form])) as Part;
}
