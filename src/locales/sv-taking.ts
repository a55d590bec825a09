import type { TakingMessages } from './en-taking.js';

/** The library's own words for walking through a chart and for taking it along, in Swedish. */
export const svTaking: TakingMessages = {
  walkName: 'Punkterna i diagrammet, en i taget',
  walkHint: (key, stop) => `Piltangenterna leder från punkt till punkt. ${key} spelar värdena som toner, ${stop} stoppar dem.`,
  walkPlace: (place, all) => `${place} av ${all}`,
  useChart: 'Använd de här resultaten',
  takePicture: (format) => `Bild (${format})`,
  takeDrawing: (format) => `Teckning för tryck (${format})`,
  takeFigures: (format) => `Siffror (${format})`,
  fileMade: (name) => `Filen ${name} har skapats.`,
  fileNotMade: 'Filen kunde inte skapas.',
  copyLink: 'Kopiera länken',
  linkCopied: 'Länken har kopierats.',
  linkNotCopied: 'Länken kunde inte kopieras. Kopiera den här:',
  playTones: 'Spela värdena som toner',
  reportChart: 'Anmäl ett fel i de här resultaten',
  boundLow: (interval) => `${interval}, från`,
  boundHigh: (interval) => `${interval}, till`,
  wordingShow: 'Så löd frågan',
  wordingOf: 'Fråga',
  wordingRows: 'Påståenden',
  wordingLabels: 'Svar',
  wordingSurvey: 'Undersökning',
  wordingVersion: (survey, version) => `${survey}, version ${version}`,
  wordingLicence: 'Licens',
};
