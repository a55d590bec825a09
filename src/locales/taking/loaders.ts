import type { TakingMessages } from '../en-taking.js';
import { supportedLanguage } from '../loaders.js';

/** Words for walking through a chart and for taking it along: tag → where they are. */
const TAKING: Readonly<Record<string, () => Promise<TakingMessages>>> = {
  en: () => import('../en-taking.js').then((module) => module.enTaking),
  da: () => import('../da-taking.js').then((module) => module.daTaking),
  sv: () => import('../sv-taking.js').then((module) => module.svTaking),
  nb: () => import('../nb-taking.js').then((module) => module.nbTaking),
  de: () => import('../de-taking.js').then((module) => module.deTaking),
  pl: () => import('../pl-taking.js').then((module) => module.plTaking),
  uk: () => import('../uk-taking.js').then((module) => module.ukTaking),
  tr: () => import('../tr-taking.js').then((module) => module.trTaking),
  ar: () => import('../ar-taking.js').then((module) => module.arTaking),
};

/** The words for walking through a chart and for taking it along, in the nearest language that there is; English if they cannot be fetched. */
export function loadTakingMessages(language: string): Promise<TakingMessages> {
  return TAKING[supportedLanguage(language)]!().catch(TAKING['en']);
}
