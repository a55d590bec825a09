import type { Messages } from './en.js';

/** The library's own words for asking, in Danish. */
export const da: Messages = {
  satisfactionLevels: ['Meget utilfreds', 'Utilfreds', 'Lidt utilfreds', 'Hverken tilfreds eller utilfreds', 'Lidt tilfreds', 'Tilfreds', 'Meget tilfreds'],
  likelyEnds: ['Slet ikke sandsynligt', 'Meget sandsynligt'],
  agreeEnds: ['Helt uenig', 'Helt enig'],
  stars: (value, max) => `${value} af ${max} stjerner`,
  dontKnow: 'Ved ikke',
  noAnswer: 'Ønsker ikke at svare',
  clear: 'Fjern mit svar',
  needed: 'svar ønskes',
  errorPrefix: 'Fejl:',
  answerRequired: 'Vælg et svar.',
  send: 'Send svar',
  nothingToSend: 'Vælg et svar, før du sender. Du er også velkommen til at lade være.',
  thanks: 'Tak for dit svar',
  notStored: 'Dit svar kunne ikke gemmes. Det står her stadig: prøv igen.',
  definitionMissing: 'Spørgsmålene kunne ikke vises.',
  alreadyAnswered: 'Du har allerede svaret. Tak.',
  answerAgain: 'Svar igen',
  readAloud: 'Læs op',
  stopReading: 'Stop oplæsning',
};
