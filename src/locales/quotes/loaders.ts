import type { QuotesMessages } from '../en-quotes.js';
import { supportedLanguage } from '../loaders.js';

/** Words around what citizens wrote: tag → where they are. */
const QUOTES: Readonly<Record<string, () => Promise<QuotesMessages>>> = {
  en: () => import('../en-quotes.js').then((module) => module.enQuotes),
  da: () => import('../da-quotes.js').then((module) => module.daQuotes),
  sv: () => import('../sv-quotes.js').then((module) => module.svQuotes),
  nb: () => import('../nb-quotes.js').then((module) => module.nbQuotes),
  de: () => import('../de-quotes.js').then((module) => module.deQuotes),
  pl: () => import('../pl-quotes.js').then((module) => module.plQuotes),
  uk: () => import('../uk-quotes.js').then((module) => module.ukQuotes),
  tr: () => import('../tr-quotes.js').then((module) => module.trQuotes),
  ar: () => import('../ar-quotes.js').then((module) => module.arQuotes),
};

/** The words around what citizens wrote, in the nearest language that there is; English if they cannot be fetched. */
export function loadQuotesMessages(language: string): Promise<QuotesMessages> {
  return QUOTES[supportedLanguage(language)]!().catch(QUOTES['en']);
}
