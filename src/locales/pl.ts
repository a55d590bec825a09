import type { Messages } from './en.js';

/** The library's own words for asking, in Polish. Levels are nouns, since an adjective would say whether a man or a woman answers. */
export const pl: Messages = {
  satisfactionLevels: [
    'Duże niezadowolenie',
    'Niezadowolenie',
    'Raczej niezadowolenie',
    'Ani zadowolenie, ani niezadowolenie',
    'Raczej zadowolenie',
    'Zadowolenie',
    'Duże zadowolenie',
  ],
  likelyEnds: ['Zupełnie nieprawdopodobne', 'Bardzo prawdopodobne'],
  agreeEnds: ['Zdecydowanie się nie zgadzam', 'Zdecydowanie się zgadzam'],
  stars: (value, max) => `${value} z ${max} gwiazdek`,
  dontKnow: 'Nie wiem',
  noAnswer: 'Wolę nie odpowiadać',
  clear: 'Usuń moją odpowiedź',
  needed: 'prosimy o odpowiedź',
  errorPrefix: 'Błąd:',
  answerRequired: 'Proszę wybrać odpowiedź.',
  send: 'Wyślij odpowiedź',
  nothingToSend: 'Przed wysłaniem proszę wybrać odpowiedź. Można też nie odpowiadać.',
  thanks: 'Dziękujemy za odpowiedź',
  notStored: 'Nie udało się zapisać odpowiedzi. Nadal tu jest: proszę spróbować ponownie.',
  definitionMissing: 'Nie udało się pokazać pytań.',
  alreadyAnswered: 'Odpowiedź została już udzielona. Dziękujemy.',
  answerAgain: 'Odpowiedz ponownie',
  readAloud: 'Przeczytaj na głos',
  stopReading: 'Zatrzymaj czytanie',
};
