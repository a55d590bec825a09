import type { FacilitationMessages } from '../en-facilitation.js';
import { supportedLanguage } from '../loaders.js';

/** Words for facilitators of a meeting: tag → where they are. */
const FACILITATION: Readonly<Record<string, () => Promise<FacilitationMessages>>> = {
  en: () => import('../en-facilitation.js').then((module) => module.enFacilitation),
  da: () => import('../da-facilitation.js').then((module) => module.daFacilitation),
  sv: () => import('../sv-facilitation.js').then((module) => module.svFacilitation),
  nb: () => import('../nb-facilitation.js').then((module) => module.nbFacilitation),
  de: () => import('../de-facilitation.js').then((module) => module.deFacilitation),
  pl: () => import('../pl-facilitation.js').then((module) => module.plFacilitation),
  uk: () => import('../uk-facilitation.js').then((module) => module.ukFacilitation),
  tr: () => import('../tr-facilitation.js').then((module) => module.trFacilitation),
  ar: () => import('../ar-facilitation.js').then((module) => module.arFacilitation),
};

/** The words for facilitators of a meeting, in the nearest language that there is; English if they cannot be fetched. */
export function loadFacilitationMessages(language: string): Promise<FacilitationMessages> {
  return FACILITATION[supportedLanguage(language)]!().catch(FACILITATION['en']);
}
