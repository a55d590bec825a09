import type { AuthoringMessages } from '../en-authoring.js';
import { supportedLanguage } from '../loaders.js';

/** The languages that the workbench speaks; editors who read another one get English. */
const isDanish = (language: string) => supportedLanguage(language) === 'da';

/** The words for whoever writes a survey: in Danish, or else in English. */
export function loadAuthoringMessages(language: string): Promise<AuthoringMessages> {
  const english = () => import('../en-authoring.js').then((module) => module.enAuthoring);
  return isDanish(language) ? import('../da-authoring.js').then((module) => module.daAuthoring).catch(english) : english();
}

/** The language that the workbench's words are in for a reader of `language`. */
export const workbenchLanguage = (language: string): string => (isDanish(language) || /^en\b/i.test(language) ? language : 'en');
