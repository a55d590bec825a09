import type { Messages } from './en.js';

/** The library's own words for asking, in Swedish. */
export const sv: Messages = {
  satisfactionLevels: ['Mycket missnöjd', 'Missnöjd', 'Något missnöjd', 'Varken nöjd eller missnöjd', 'Något nöjd', 'Nöjd', 'Mycket nöjd'],
  likelyEnds: ['Inte alls sannolikt', 'Mycket sannolikt'],
  agreeEnds: ['Instämmer inte alls', 'Instämmer helt'],
  stars: (value, max) => `${value} av ${max} stjärnor`,
  dontKnow: 'Vet inte',
  noAnswer: 'Vill inte svara',
  clear: 'Ta bort mitt svar',
  needed: 'svara gärna',
  errorPrefix: 'Fel:',
  answerRequired: 'Välj ett svar.',
  send: 'Skicka svar',
  nothingToSend: 'Välj ett svar innan du skickar. Du kan också låta bli att svara.',
  thanks: 'Tack för ditt svar',
  notStored: 'Ditt svar kunde inte sparas. Det finns kvar här: försök igen.',
  definitionMissing: 'Frågorna kunde inte visas.',
  alreadyAnswered: 'Du har redan svarat. Tack.',
  answerAgain: 'Svara igen',
  readAloud: 'Läs upp',
  stopReading: 'Sluta läsa upp',
};
