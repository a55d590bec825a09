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
  errorPrefix: 'Fejl:',
  answerRequired: 'Vælg et svar.',
  textRequired: 'Skriv et svar.',
  charactersLeft: (count) => `${count} tegn tilbage`,
  send: 'Send svar',
  next: 'Næste',
  back: 'Tilbage',
  pageOf: (page, pages) => `Trin ${page} af ${pages}`,
  nothingToSend: 'Vælg et svar, før du sender. Du er også velkommen til at lade være.',
  thanks: 'Tak for dit svar',
  notStored: 'Dit svar kunne ikke gemmes. Det står her stadig: prøv igen.',
  definitionMissing: 'Spørgsmålene kunne ikke vises.',
};
