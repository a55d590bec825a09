import type { OutcomeMessages } from '../en-outcome.js';
import { supportedLanguage } from '../loaders.js';

/** Words for what rankings come to: tag → where they are. */
const OUTCOME: Readonly<Record<string, () => Promise<OutcomeMessages>>> = {
  en: () => import('../en-outcome.js').then((module) => module.enOutcome),
  da: () => import('../da-outcome.js').then((module) => module.daOutcome),
  sv: () => import('../sv-outcome.js').then((module) => module.svOutcome),
  nb: () => import('../nb-outcome.js').then((module) => module.nbOutcome),
  de: () => import('../de-outcome.js').then((module) => module.deOutcome),
  pl: () => import('../pl-outcome.js').then((module) => module.plOutcome),
  uk: () => import('../uk-outcome.js').then((module) => module.ukOutcome),
  tr: () => import('../tr-outcome.js').then((module) => module.trOutcome),
  ar: () => import('../ar-outcome.js').then((module) => module.arOutcome),
};

/** The words for what rankings come to, in the nearest language that there is; English if they cannot be fetched. */
export function loadOutcomeMessages(language: string): Promise<OutcomeMessages> {
  return OUTCOME[supportedLanguage(language)]!().catch(OUTCOME['en']);
}
