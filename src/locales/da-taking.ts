import type { TakingMessages } from './en-taking.js';

/** The library's own words for walking through a chart and for taking it along, in Danish. */
export const daTaking: TakingMessages = {
  walkName: 'Punkterne i diagrammet, et ad gangen',
  walkHint: (key, stop) => `Piletasterne fører fra punkt til punkt. ${key} spiller værdierne som toner, ${stop} stopper dem.`,
  walkPlace: (place, all) => `${place} af ${all}`,
  useChart: 'Brug disse resultater',
  takePicture: (format) => `Billede (${format})`,
  takeDrawing: (format) => `Tegning til tryk (${format})`,
  takeFigures: (format) => `Tal (${format})`,
  fileMade: (name) => `Filen ${name} er lavet.`,
  fileNotMade: 'Filen kunne ikke laves.',
  copyLink: 'Kopiér linket',
  linkCopied: 'Linket er kopieret.',
  linkNotCopied: 'Linket kunne ikke kopieres. Kopiér det her:',
  playTones: 'Spil værdierne som toner',
  reportChart: 'Meld en fejl i disse resultater',
  boundLow: (interval) => `${interval}, fra`,
  boundHigh: (interval) => `${interval}, til`,
  wordingShow: 'Sådan blev der spurgt',
  wordingOf: 'Spørgsmål',
  wordingRows: 'Udsagn',
  wordingLabels: 'Svar',
  wordingSurvey: 'Undersøgelse',
  wordingVersion: (survey, version) => `${survey}, version ${version}`,
  wordingLicence: 'Licens',
};
