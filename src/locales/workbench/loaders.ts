import type { AuthoringMessages, FormMessages } from '../en-authoring.js';
import type { FaultMessages } from '../en-faults.js';
import type { BoardDeskMessages } from '../en-board-desk.js';
import type { BoardWritingMessages } from '../en-board-writing.js';
import type { FindingsMessages } from '../en-findings.js';
import type { PageCheckMessages } from '../en-page-check.js';
import type { ScoringMessages } from '../en-scoring.js';
import type { WaysMessages } from '../en-ways.js';
import type { WorkbenchMessages } from '../en-workbench.js';
import type { WorkbenchPageMessages } from '../en-workbench-page.js';

/** The languages of those who work with surveys; what citizens meet is there in more. */
const LANGUAGES = ['da', 'en'] as const;
type Staff = (typeof LANGUAGES)[number];
type Loaders<Part> = Readonly<Record<Staff, () => Promise<Part>>>;

/** The language in which staff read who want this one: Danish or English. */
export const staffLanguage = (wanted: string): Staff => LANGUAGES.find((tag) => tag === wanted.split('-')[0]!.toLowerCase()) ?? 'en';

const WORKBENCH: Loaders<WorkbenchMessages> = {
  en: () => import('../en-workbench.js').then((module) => module.enWorkbench),
  da: () => import('../da-workbench.js').then((module) => module.daWorkbench),
};
const AUTHORING: Loaders<FormMessages> = {
  en: () => import('../en-authoring.js').then((module) => module.enAuthoring),
  da: () => import('../da-authoring.js').then((module) => module.daAuthoring),
};
const SCORING: Loaders<ScoringMessages> = {
  en: () => import('../en-scoring.js').then((module) => module.enScoring),
  da: () => import('../da-scoring.js').then((module) => module.daScoring),
};
const FAULTS: Loaders<FaultMessages> = {
  en: () => import('../en-faults.js').then((module) => module.enFaults),
  da: () => import('../da-faults.js').then((module) => module.daFaults),
};
const BOARD_DESK: Loaders<BoardDeskMessages> = {
  en: () => import('../en-board-desk.js').then((module) => module.enBoardDesk),
  da: () => import('../da-board-desk.js').then((module) => module.daBoardDesk),
};
const BOARD_WRITING: Loaders<BoardWritingMessages> = {
  en: () => import('../en-board-writing.js').then((module) => module.enBoardWriting),
  da: () => import('../da-board-writing.js').then((module) => module.daBoardWriting),
};
const WAYS: Loaders<WaysMessages> = {
  en: () => import('../en-ways.js').then((module) => module.enWays),
  da: () => import('../da-ways.js').then((module) => module.daWays),
};
const FINDINGS: Loaders<FindingsMessages> = {
  en: () => import('../en-findings.js').then((module) => module.enFindings),
  da: () => import('../da-findings.js').then((module) => module.daFindings),
};
const PAGE_CHECK: Loaders<PageCheckMessages> = {
  en: () => import('../en-page-check.js').then((module) => module.enPageCheck),
  da: () => import('../da-page-check.js').then((module) => module.daPageCheck),
};
const PAGE: Loaders<WorkbenchPageMessages> = {
  en: () => import('../en-workbench-page.js').then((module) => module.enWorkbenchPage),
  da: () => import('../da-workbench-page.js').then((module) => module.daWorkbenchPage),
};

/** English, if the words of a language cannot be fetched. */
const loaded = <Part>(parts: Loaders<Part>, language: string): Promise<Part> => parts[staffLanguage(language)]().catch(parts.en);

/** The words for whoever publishes surveys. */
export const loadWorkbenchMessages = (language: string): Promise<WorkbenchMessages> => loaded(WORKBENCH, language);

/** The words for whoever writes a survey. */
export async function loadAuthoringMessages(language: string): Promise<AuthoringMessages> {
  const [forms, scoring, faults] = await Promise.all([loaded(AUTHORING, language), loaded(SCORING, language), loaded(FAULTS, language)]);
  return { ...forms, ...scoring, ...faults };
}

/** The words for what is wrong with a definition. */
export const loadFaultMessages = (language: string): Promise<FaultMessages> => loaded(FAULTS, language);

/** The words for whoever holds a meeting that is published. */
export const loadBoardDeskMessages = (language: string): Promise<BoardDeskMessages> => loaded(BOARD_DESK, language);

/** The words for whoever writes the meeting of a survey. */
export const loadBoardWritingMessages = (language: string): Promise<BoardWritingMessages> => loaded(BOARD_WRITING, language);

/** The words for the preview of a survey and for the ways to bring it into pages. */
export const loadWaysMessages = (language: string): Promise<WaysMessages> => loaded(WAYS, language);

/** The words for what came of a survey. */
export const loadFindingsMessages = (language: string): Promise<FindingsMessages> => loaded(FINDINGS, language);

/** The words for the check of a page. */
export const loadPageCheckMessages = (language: string): Promise<PageCheckMessages> => loaded(PAGE_CHECK, language);

/** The words on the page that the workbench stands on. */
export const loadWorkbenchPageMessages = (language: string): Promise<WorkbenchPageMessages> => loaded(PAGE, language);
