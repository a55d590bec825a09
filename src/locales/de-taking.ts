import type { TakingMessages } from './en-taking.js';

/** The library's own words for walking through a chart and for taking it along, in German. */
export const deTaking: TakingMessages = {
  walkName: 'Die Punkte des Diagramms, einer nach dem anderen',
  walkHint: (key, stop) => `Die Pfeiltasten führen von Punkt zu Punkt. ${key} spielt die Werte als Töne, ${stop} beendet sie.`,
  walkPlace: (place, all) => `${place} von ${all}`,
  useChart: 'Diese Ergebnisse verwenden',
  takePicture: (format) => `Bild (${format})`,
  takeDrawing: (format) => `Zeichnung für den Druck (${format})`,
  takeFigures: (format) => `Zahlen (${format})`,
  fileMade: (name) => `Die Datei ${name} ist fertig.`,
  fileNotMade: 'Die Datei ließ sich nicht erstellen.',
  copyLink: 'Link kopieren',
  linkCopied: 'Der Link ist kopiert.',
  linkNotCopied: 'Der Link ließ sich nicht kopieren. Hier steht er zum Kopieren:',
  playTones: 'Die Werte als Töne spielen',
  reportChart: 'Einen Fehler in diesen Ergebnissen melden',
  boundLow: (interval) => `${interval}, von`,
  boundHigh: (interval) => `${interval}, bis`,
  wordingShow: 'So wurde gefragt',
  wordingOf: 'Frage',
  wordingRows: 'Aussagen',
  wordingLabels: 'Antworten',
  wordingSurvey: 'Umfrage',
  wordingVersion: (survey, version) => `${survey}, Fassung ${version}`,
  wordingLicence: 'Lizenz',
};
