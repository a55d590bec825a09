import type { HostedMessages } from '../en-hosted.js';
import { supportedLanguage } from '../loaders.js';

/** Words for pages that need no script: tag → where they are. */
const HOSTED: Readonly<Record<string, () => Promise<HostedMessages>>> = {
  en: () => import('../en-hosted.js').then((module) => module.enHosted),
  da: () => import('../da-hosted.js').then((module) => module.daHosted),
  sv: () => import('../sv-hosted.js').then((module) => module.svHosted),
  nb: () => import('../nb-hosted.js').then((module) => module.nbHosted),
  de: () => import('../de-hosted.js').then((module) => module.deHosted),
  pl: () => import('../pl-hosted.js').then((module) => module.plHosted),
  uk: () => import('../uk-hosted.js').then((module) => module.ukHosted),
  tr: () => import('../tr-hosted.js').then((module) => module.trHosted),
  ar: () => import('../ar-hosted.js').then((module) => module.arHosted),
};

/** The words for pages that need no script, in the nearest language that there is; English if they cannot be fetched. */
export function loadHostedMessages(language: string): Promise<HostedMessages> {
  return HOSTED[supportedLanguage(language)]!().catch(HOSTED['en']);
}
