import { supportedLanguage } from '../loaders.js';
import type { PageCheckMessages } from '../en-page-check.js';
import type { WaysMessages } from '../en-ways.js';

/** Words that only editors and staff meet, in Danish and English: tag → where they are. Other languages get English. */
const WAYS: Readonly<Record<string, () => Promise<WaysMessages>>> = {
  en: () => import('../en-ways.js').then((module) => module.enWays),
  da: () => import('../da-ways.js').then((module) => module.daWays),
};
const PAGE_CHECK: Readonly<Record<string, () => Promise<PageCheckMessages>>> = {
  en: () => import('../en-page-check.js').then((module) => module.enPageCheck),
  da: () => import('../da-page-check.js').then((module) => module.daPageCheck),
};

/** The words of a part in Danish where these are wanted, else in English. */
function inStaffLanguage<Part>(part: Readonly<Record<string, () => Promise<Part>>>, language: string): Promise<Part> {
  const english = part['en']!;
  return (part[supportedLanguage(language)] ?? english)().catch(english);
}

/** The words for the preview of a survey and for the ways to bring it into pages. */
export const loadWaysMessages = (language: string): Promise<WaysMessages> => inStaffLanguage(WAYS, language);

/** The words for the check of a page. */
export const loadPageCheckMessages = (language: string): Promise<PageCheckMessages> => inStaffLanguage(PAGE_CHECK, language);

/** The language that words for editors and staff are in for a reader of `language`: Danish, or English. */
export const staffLanguage = (language: string): string => (Object.hasOwn(WAYS, supportedLanguage(language)) ? language : 'en');
