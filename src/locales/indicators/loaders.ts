import type { IndicatorsMessages } from '../en-indicators.js';
import { supportedLanguage } from '../loaders.js';

/** Words for indicators: tag → where they are. */
const INDICATORS: Readonly<Record<string, () => Promise<IndicatorsMessages>>> = {
  en: () => import('../en-indicators.js').then((module) => module.enIndicators),
  da: () => import('../da-indicators.js').then((module) => module.daIndicators),
  sv: () => import('../sv-indicators.js').then((module) => module.svIndicators),
  nb: () => import('../nb-indicators.js').then((module) => module.nbIndicators),
  de: () => import('../de-indicators.js').then((module) => module.deIndicators),
  pl: () => import('../pl-indicators.js').then((module) => module.plIndicators),
  uk: () => import('../uk-indicators.js').then((module) => module.ukIndicators),
  tr: () => import('../tr-indicators.js').then((module) => module.trIndicators),
  ar: () => import('../ar-indicators.js').then((module) => module.arIndicators),
};

/** The words for indicators, in the nearest language that there is; English if they cannot be fetched. */
export function loadIndicatorsMessages(language: string): Promise<IndicatorsMessages> {
  return INDICATORS[supportedLanguage(language)]!().catch(INDICATORS['en']);
}
