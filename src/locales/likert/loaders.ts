import type { LikertMessages } from '../en-likert.js';
import { supportedLanguage } from '../loaders.js';

/** Words for items that share a scale: tag → where they are. */
const LIKERT: Readonly<Record<string, () => Promise<LikertMessages>>> = {
  en: () => import('../en-likert.js').then((module) => module.enLikert),
  da: () => import('../da-likert.js').then((module) => module.daLikert),
  sv: () => import('../sv-likert.js').then((module) => module.svLikert),
  nb: () => import('../nb-likert.js').then((module) => module.nbLikert),
  de: () => import('../de-likert.js').then((module) => module.deLikert),
  pl: () => import('../pl-likert.js').then((module) => module.plLikert),
  uk: () => import('../uk-likert.js').then((module) => module.ukLikert),
  tr: () => import('../tr-likert.js').then((module) => module.trLikert),
  ar: () => import('../ar-likert.js').then((module) => module.arLikert),
};

/** The words for items that share a scale, in the nearest language that there is; English if they cannot be fetched. */
export function loadLikertMessages(language: string): Promise<LikertMessages> {
  return LIKERT[supportedLanguage(language)]!().catch(LIKERT['en']);
}
