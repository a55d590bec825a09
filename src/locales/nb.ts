import type { Messages } from './en.js';

/** The library's own words for asking, in Norwegian Bokmål. */
export const nb: Messages = {
  satisfactionLevels: ['Svært misfornøyd', 'Misfornøyd', 'Litt misfornøyd', 'Verken fornøyd eller misfornøyd', 'Litt fornøyd', 'Fornøyd', 'Svært fornøyd'],
  likelyEnds: ['Ikke sannsynlig i det hele tatt', 'Svært sannsynlig'],
  agreeEnds: ['Helt uenig', 'Helt enig'],
  stars: (value, max) => `${value} av ${max} stjerner`,
  dontKnow: 'Vet ikke',
  noAnswer: 'Ønsker ikke å svare',
  clear: 'Fjern svaret mitt',
  needed: 'svar ønskes',
  errorPrefix: 'Feil:',
  answerRequired: 'Velg et svar.',
  send: 'Send svar',
  nothingToSend: 'Velg et svar før du sender. Du kan også la være å svare.',
  thanks: 'Takk for svaret ditt',
  notStored: 'Svaret ditt kunne ikke lagres. Det står her fortsatt: prøv igjen.',
  definitionMissing: 'Spørsmålene kunne ikke vises.',
  alreadyAnswered: 'Du har allerede svart. Takk.',
  answerAgain: 'Svar på nytt',
  readAloud: 'Les opp',
  stopReading: 'Stopp opplesingen',
};
