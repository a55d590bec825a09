import type { Messages } from './en.js';

/** The library's own words for asking, in German. */
export const de: Messages = {
  satisfactionLevels: ['Sehr unzufrieden', 'Unzufrieden', 'Eher unzufrieden', 'Weder zufrieden noch unzufrieden', 'Eher zufrieden', 'Zufrieden', 'Sehr zufrieden'],
  likelyEnds: ['Überhaupt nicht wahrscheinlich', 'Äußerst wahrscheinlich'],
  agreeEnds: ['Stimme überhaupt nicht zu', 'Stimme voll und ganz zu'],
  stars: (value, max) => `${value} von ${max} Sternen`,
  dontKnow: 'Weiß nicht',
  noAnswer: 'Möchte nicht antworten',
  clear: 'Meine Antwort entfernen',
  needed: 'bitte beantworten',
  errorPrefix: 'Fehler:',
  answerRequired: 'Bitte wählen Sie eine Antwort.',
  send: 'Antwort senden',
  nothingToSend: 'Bitte wählen Sie eine Antwort, bevor Sie senden. Sie müssen aber nicht antworten.',
  thanks: 'Danke für Ihre Antwort',
  notStored: 'Ihre Antwort konnte nicht gespeichert werden. Sie steht noch hier: Bitte versuchen Sie es noch einmal.',
  definitionMissing: 'Die Fragen konnten nicht angezeigt werden.',
  alreadyAnswered: 'Sie haben schon geantwortet. Danke.',
  answerAgain: 'Noch einmal antworten',
  readAloud: 'Vorlesen',
  stopReading: 'Vorlesen beenden',
};
