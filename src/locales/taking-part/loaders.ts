import type { TakingPartMessages } from '../en-taking-part.js';
import { supportedLanguage } from '../loaders.js';

/** Words for those who take part in a meeting: tag → where they are. */
const TAKING_PART: Readonly<Record<string, () => Promise<TakingPartMessages>>> = {
  en: () => import('../en-taking-part.js').then((module) => module.enTakingPart),
  da: () => import('../da-taking-part.js').then((module) => module.daTakingPart),
  sv: () => import('../sv-taking-part.js').then((module) => module.svTakingPart),
  nb: () => import('../nb-taking-part.js').then((module) => module.nbTakingPart),
  de: () => import('../de-taking-part.js').then((module) => module.deTakingPart),
  pl: () => import('../pl-taking-part.js').then((module) => module.plTakingPart),
  uk: () => import('../uk-taking-part.js').then((module) => module.ukTakingPart),
  tr: () => import('../tr-taking-part.js').then((module) => module.trTakingPart),
  ar: () => import('../ar-taking-part.js').then((module) => module.arTakingPart),
};

/** The words for those who take part in a meeting, in the nearest language that there is; English if they cannot be fetched. */
export function loadTakingPartMessages(language: string): Promise<TakingPartMessages> {
  return TAKING_PART[supportedLanguage(language)]!().catch(TAKING_PART['en']);
}
