import { QUESTION_ELEMENTS } from '../questions/loaders.js';
import { askEarly } from './answering/early-definition.js';

/** THE list of page-level elements: tag → the chunk that defines it. */
const PAGE_ELEMENTS: Readonly<Record<string, () => Promise<unknown>>> = {
  'tillid-satisfaction': () => import('./satisfaction/satisfaction.element.js'),
  'tillid-survey': () => import('./survey/survey.element.js'),
  'tillid-wellbeing': () => import('./wellbeing/wellbeing.element.js'),
  'tillid-trust': () => import('./trust/trust.element.js'),
  'tillid-heard': () => import('./heard/heard.element.js'),
  'tillid-ranking': () => import('./ranking/ranking.element.js'),
  'tillid-results': () => import('./results/results.element.js'),
  'tillid-board': () => import('./board/board.element.js'),
  'tillid-outbox': () => import('./outbox/outbox.element.js'),
  'tillid-conformance': () => import('./conformance/conformance.element.js'),
  'tillid-receipt': () => import('./receipt/receipt.element.js'),
  'tillid-meeting': () => import('./meeting/meeting.element.js'),
  'tillid-sealed-results': () => import('./sealed-results/sealed-results.element.js'),
  'tillid-check': () => import('./check/check.element.js'),
  'tillid-facilitation': () => import('./facilitation/facilitation.element.js'),
  'tillid-workbench': () => import('./workbench/workbench.element.js'),
};

/** Every element that a page may write, the answer controls included: tag → the chunk that defines it. */
export const ELEMENTS: ReadonlyMap<string, () => Promise<unknown>> = new Map([
  ...Object.entries(PAGE_ELEMENTS),
  ...Object.entries(QUESTION_ELEMENTS).map(([type, load]) => [`tillid-${type}`, load] as const),
]);

/** What is asked for on behalf of an element that stands on a page already, beside its chunk. */
export const IN_ADVANCE: ReadonlyMap<string, (element: Element) => void> = new Map([['tillid-survey', askEarly]]);
