import type { ComparedMessages } from '../en-compared.js';
import { supportedLanguage } from '../loaders.js';

/** Words for results of comparisons in pairs: tag → where they are. */
const COMPARED: Readonly<Record<string, () => Promise<ComparedMessages>>> = {
  en: () => import('../en-compared.js').then((module) => module.enCompared),
  da: () => import('../da-compared.js').then((module) => module.daCompared),
  sv: () => import('../sv-compared.js').then((module) => module.svCompared),
  nb: () => import('../nb-compared.js').then((module) => module.nbCompared),
  de: () => import('../de-compared.js').then((module) => module.deCompared),
  pl: () => import('../pl-compared.js').then((module) => module.plCompared),
  uk: () => import('../uk-compared.js').then((module) => module.ukCompared),
  tr: () => import('../tr-compared.js').then((module) => module.trCompared),
  ar: () => import('../ar-compared.js').then((module) => module.arCompared),
};

/** The words for results of comparisons in pairs, in the nearest language that there is; English if they cannot be fetched. */
export function loadComparedMessages(language: string): Promise<ComparedMessages> {
  return COMPARED[supportedLanguage(language)]!().catch(COMPARED['en']);
}
