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
