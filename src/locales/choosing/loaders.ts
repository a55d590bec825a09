import type { ChoosingMessages } from '../en-choosing.js';
import { supportedLanguage } from '../loaders.js';

/** Words for the pictures of what was chosen: tag → where they are. */
const CHOOSING: Readonly<Record<string, () => Promise<ChoosingMessages>>> = {
  en: () => import('../en-choosing.js').then((module) => module.enChoosing),
  da: () => import('../da-choosing.js').then((module) => module.daChoosing),
  sv: () => import('../sv-choosing.js').then((module) => module.svChoosing),
  nb: () => import('../nb-choosing.js').then((module) => module.nbChoosing),
  de: () => import('../de-choosing.js').then((module) => module.deChoosing),
  pl: () => import('../pl-choosing.js').then((module) => module.plChoosing),
  uk: () => import('../uk-choosing.js').then((module) => module.ukChoosing),
  tr: () => import('../tr-choosing.js').then((module) => module.trChoosing),
  ar: () => import('../ar-choosing.js').then((module) => module.arChoosing),
};

/** The words for the pictures of what was chosen, in the nearest language that there is; English if they cannot be fetched. */
export function loadChoosingMessages(language: string): Promise<ChoosingMessages> {
  return CHOOSING[supportedLanguage(language)]!().catch(CHOOSING['en']);
}
