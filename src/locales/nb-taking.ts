import type { TakingMessages } from './en-taking.js';

/** The library's own words for walking through a chart and for taking it along, in Norwegian Bokmål. */
export const nbTaking: TakingMessages = {
  walkName: 'Punktene i diagrammet, ett om gangen',
  walkHint: (key, stop) => `Piltastene fører fra punkt til punkt. ${key} spiller verdiene som toner, ${stop} stopper dem.`,
  walkPlace: (place, all) => `${place} av ${all}`,
  useChart: 'Bruk disse resultatene',
  takePicture: (format) => `Bilde (${format})`,
  takeDrawing: (format) => `Tegning til trykk (${format})`,
  takeFigures: (format) => `Tall (${format})`,
  fileMade: (name) => `Filen ${name} er laget.`,
  fileNotMade: 'Filen kunne ikke lages.',
  copyLink: 'Kopier lenken',
  linkCopied: 'Lenken er kopiert.',
  linkNotCopied: 'Lenken kunne ikke kopieres. Kopier den her:',
  playTones: 'Spill verdiene som toner',
  reportChart: 'Meld fra om en feil i disse resultatene',
  boundLow: (interval) => `${interval}, fra`,
  boundHigh: (interval) => `${interval}, til`,
  wordingShow: 'Slik ble det spurt',
  wordingOf: 'Spørsmål',
  wordingRows: 'Påstander',
  wordingLabels: 'Svar',
  wordingSurvey: 'Undersøkelse',
  wordingVersion: (survey, version) => `${survey}, versjon ${version}`,
  wordingLicence: 'Lisens',
};
