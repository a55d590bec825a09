import type { WorkbenchMessages } from '../en-workbench.js';

/** The languages of those who work with surveys; what citizens meet is there in more. */
const LANGUAGES = ['da', 'en'] as const;
type Staff = (typeof LANGUAGES)[number];

/** The language in which staff read who want this one: Danish or English. */
export const staffLanguage = (wanted: string): Staff => LANGUAGES.find((tag) => tag === wanted.split('-')[0]!.toLowerCase()) ?? 'en';

const WORKBENCH: Readonly<Record<Staff, () => Promise<WorkbenchMessages>>> = {
  en: () => import('../en-workbench.js').then((module) => module.enWorkbench),
  da: () => import('../da-workbench.js').then((module) => module.daWorkbench),
};

/** The words for whoever writes and publishes surveys; English if they cannot be fetched. */
export const loadWorkbenchMessages = (language: string): Promise<WorkbenchMessages> => WORKBENCH[staffLanguage(language)]().catch(WORKBENCH.en);
import type { AuthoringMessages } from '../en-authoring.js';
import { supportedLanguage } from '../loaders.js';

/** The languages that the workbench speaks; editors who read another one get English. */
const isDanish = (language: string) => supportedLanguage(language) === 'da';

/** The words for whoever writes a survey: in Danish, or else in English. */
export function loadAuthoringMessages(language: string): Promise<AuthoringMessages> {
  const english = () => import('../en-authoring.js').then((module) => module.enAuthoring);
  return isDanish(language) ? import('../da-authoring.js').then((module) => module.daAuthoring).catch(english) : english();
}

/** The language that the workbench's words are in for a reader of `language`. */
export const workbenchLanguage = (language: string): string => (isDanish(language) || /^en\b/i.test(language) ? language : 'en');
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
import type { FindingsMessages } from '../en-findings.js';
import type { WorkbenchPageMessages } from '../en-workbench-page.js';

/** The languages of those who work with surveys; what citizens meet is there in more. */
const LANGUAGES = ['da', 'en'] as const;
type Staff = (typeof LANGUAGES)[number];

/** The language in which staff read who want this one: Danish or English. */
export const staffLanguage = (wanted: string): Staff => LANGUAGES.find((tag) => tag === wanted.split('-')[0]!.toLowerCase()) ?? 'en';

const FINDINGS: Readonly<Record<Staff, () => Promise<FindingsMessages>>> = {
  en: () => import('../en-findings.js').then((module) => module.enFindings),
  da: () => import('../da-findings.js').then((module) => module.daFindings),
};

const PAGE: Readonly<Record<Staff, () => Promise<WorkbenchPageMessages>>> = {
  en: () => import('../en-workbench-page.js').then((module) => module.enWorkbenchPage),
  da: () => import('../da-workbench-page.js').then((module) => module.daWorkbenchPage),
};

/** The words for what came of a survey, for staff; English if they cannot be fetched. */
export const loadFindingsMessages = (language: string): Promise<FindingsMessages> => FINDINGS[staffLanguage(language)]().catch(FINDINGS.en);

/** The words on the page that the workbench stands on; English if they cannot be fetched. */
export const loadWorkbenchPageMessages = (language: string): Promise<WorkbenchPageMessages> => PAGE[staffLanguage(language)]().catch(PAGE.en);
