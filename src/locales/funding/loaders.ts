import type { FundingMessages } from '../en-funding.js';
import { supportedLanguage } from '../loaders.js';

/** Words for what becomes of purses: tag → where they are. */
const FUNDING: Readonly<Record<string, () => Promise<FundingMessages>>> = {
  en: () => import('../en-funding.js').then((module) => module.enFunding),
  da: () => import('../da-funding.js').then((module) => module.daFunding),
  sv: () => import('../sv-funding.js').then((module) => module.svFunding),
  nb: () => import('../nb-funding.js').then((module) => module.nbFunding),
  de: () => import('../de-funding.js').then((module) => module.deFunding),
  pl: () => import('../pl-funding.js').then((module) => module.plFunding),
  uk: () => import('../uk-funding.js').then((module) => module.ukFunding),
  tr: () => import('../tr-funding.js').then((module) => module.trFunding),
  ar: () => import('../ar-funding.js').then((module) => module.arFunding),
};

/** The words for what becomes of purses, in the nearest language that there is; English if they cannot be fetched. */
export function loadFundingMessages(language: string): Promise<FundingMessages> {
  return FUNDING[supportedLanguage(language)]!().catch(FUNDING['en']);
}
