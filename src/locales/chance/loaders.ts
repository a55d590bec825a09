import type { ChanceMessages } from '../en-chance.js';
import { supportedLanguage } from '../loaders.js';

/** Words for questions whose answers chance may change: tag → where they are. */
const CHANCE: Readonly<Record<string, () => Promise<ChanceMessages>>> = {
  en: () => import('../en-chance.js').then((module) => module.enChance),
  da: () => import('../da-chance.js').then((module) => module.daChance),
  sv: () => import('../sv-chance.js').then((module) => module.svChance),
  nb: () => import('../nb-chance.js').then((module) => module.nbChance),
  de: () => import('../de-chance.js').then((module) => module.deChance),
  pl: () => import('../pl-chance.js').then((module) => module.plChance),
  uk: () => import('../uk-chance.js').then((module) => module.ukChance),
  tr: () => import('../tr-chance.js').then((module) => module.trChance),
  ar: () => import('../ar-chance.js').then((module) => module.arChance),
};

/** The words for questions whose answers chance may change, in the nearest language that there is; English if they cannot be fetched. */
export function loadChanceMessages(language: string): Promise<ChanceMessages> {
  return CHANCE[supportedLanguage(language)]!().catch(CHANCE['en']);
}
