import type { ChanceMessages } from './en-chance.js';

/** The library's own words for questions whose answers chance may change, in Polish. */
export const plChance: ChanceMessages = {
  chanceNote: (kept) =>
    `Aby chronić Twoją prywatność, przypadek może zmienić Twoją odpowiedź na inną, zanim opuści ona to urządzenie. Mniej więcej ${kept} na 100 odpowiedzi pozostaje bez zmian, więc na podstawie pojedynczej odpowiedzi nikt nie może mieć pewności, co kto wybrał. Wysyłane jest tylko to, o czym zdecyduje przypadek; to, co wybierasz, jest przechowywane tutaj tylko w trakcie odpowiadania.`,
  chanceReview: 'Przypadek zdecyduje na tym urządzeniu, czy zostanie wysłana ta odpowiedź, czy inna.',
  chanceTold: 'To zostało wysłane. Przypadek mógł to zmienić.',
  chanceSent: 'Na to pytanie jest już odpowiedź. To, co zostało wysłane i co przypadek mógł zmienić, pozostaje, chyba że wybierzesz ponownie:',

  columnTold: 'Otrzymane',
  columnEstimated: 'Szacowany odsetek',
  likelyMostSentence: (option, share, low, high, level) => `Prawdopodobnie wybierane najczęściej: ${option}, szacunkowo ${share} (przedział ${level}: od ${low} do ${high}).`,
  chanceEstimated: (kept) =>
    `Aby chronić osoby odpowiadające, przypadek zmienił część odpowiedzi przed wysłaniem: mniej więcej ${kept} na 100 pozostało bez zmian. Odsetki obliczono wstecz z otrzymanych odpowiedzi i są mniej pewne niż przy innych pytaniach.`,
};
