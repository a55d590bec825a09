import type { PageCheckMessages } from '../en-page-check.js';
import type { WaysMessages } from '../en-ways.js';

/** The languages of those who work with surveys; what citizens meet is there in more. */
const LANGUAGES = ['da', 'en'] as const;
type Staff = (typeof LANGUAGES)[number];

/** The language in which staff read who want this one: Danish or English. */
export const staffLanguage = (wanted: string): Staff => LANGUAGES.find((tag) => tag === wanted.split('-')[0]!.toLowerCase()) ?? 'en';

const WAYS: Readonly<Record<Staff, () => Promise<WaysMessages>>> = {
  en: () => import('../en-ways.js').then((module) => module.enWays),
  da: () => import('../da-ways.js').then((module) => module.daWays),
};
const PAGE_CHECK: Readonly<Record<Staff, () => Promise<PageCheckMessages>>> = {
  en: () => import('../en-page-check.js').then((module) => module.enPageCheck),
  da: () => import('../da-page-check.js').then((module) => module.daPageCheck),
};

/** The words for the preview of a survey and for the ways to bring it into pages; English if they cannot be fetched. */
export const loadWaysMessages = (language: string): Promise<WaysMessages> => WAYS[staffLanguage(language)]().catch(WAYS.en);

/** The words for the check of a page; English if they cannot be fetched. */
export const loadPageCheckMessages = (language: string): Promise<PageCheckMessages> => PAGE_CHECK[staffLanguage(language)]().catch(PAGE_CHECK.en);
