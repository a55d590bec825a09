import type { CutsMessages } from '../en-cuts.js';
import { supportedLanguage } from '../loaders.js';

/** Words for results that are cut: tag → where they are. */
const CUTS: Readonly<Record<string, () => Promise<CutsMessages>>> = {
  en: () => import('../en-cuts.js').then((module) => module.enCuts),
  da: () => import('../da-cuts.js').then((module) => module.daCuts),
  sv: () => import('../sv-cuts.js').then((module) => module.svCuts),
  nb: () => import('../nb-cuts.js').then((module) => module.nbCuts),
  de: () => import('../de-cuts.js').then((module) => module.deCuts),
  pl: () => import('../pl-cuts.js').then((module) => module.plCuts),
  uk: () => import('../uk-cuts.js').then((module) => module.ukCuts),
  tr: () => import('../tr-cuts.js').then((module) => module.trCuts),
  ar: () => import('../ar-cuts.js').then((module) => module.arCuts),
};

/** The words for results that are cut, in the nearest language that there is; English if they cannot be fetched. */
export function loadCutsMessages(language: string): Promise<CutsMessages> {
  return CUTS[supportedLanguage(language)]!().catch(CUTS['en']);
}
