import { type PageTexts, setPageTexts } from './page-texts.js';

/** What a page may set for all its widgets. */
export interface PageConfiguration {
  /** Own words in the place of the library's: language tag → message → words. */
  readonly texts?: PageTexts;
}

/** Sets what holds for all widgets of the page, those that are there already included. */
export function configure({ texts }: PageConfiguration): void {
  if (texts !== undefined) setPageTexts(texts);
}
