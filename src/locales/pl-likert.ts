import type { LikertMessages } from './en-likert.js';

/** The library's own words for items that share a scale, in Polish. */
export const plLikert: LikertMessages = {
  divergingOf: (question) =>
    `Słupki w obie strony dla odpowiedzi na pytanie: ${question}. Odpowiedzi niższe są po jednej stronie linii środkowej, wyższe po drugiej. Liczby są w tabelach poniżej.`,
  sidesNote: 'Odpowiedzi niższe są po jednej stronie linii środkowej, wyższe po drugiej; każdy odcinek ma długość swojego udziału.',
  neutralSplit: 'Odpowiedź środkowa jest podzielona po równo na obie strony linii.',
  neutralApart: 'Odpowiedź środkowa stoi obok, na własnej linii.',
  highestSentence: (name, mean, low, high, level, answers) => `Najwyżej: ${name}, średnia ${mean} (przedział ${level}: od ${low} do ${high}, ${answers}).`,
  lowestSentence: (name, mean, low, high, level, answers) => `Najniżej: ${name}, średnia ${mean} (przedział ${level}: od ${low} do ${high}, ${answers}).`,
  showLevels: 'Udział każdej odpowiedzi w tabeli',
  columnNet: 'Wyższe minus niższe',
  itemsOf: (score) => `Z czego składa się „${score}”`,
  showReliability: 'Jak dobrze pytania pasują do siebie',
  alphaSentence: (alpha, low, high, level) => `Alfa Cronbacha wynosi ${alpha} (przedział ${level}: od ${low} do ${high}).`,
  alphaUnknown: 'Nie można podać alfy Cronbacha: odpowiedzi prawie się nie różnią.',
  alphaBasis: (count, plural) =>
    plural === 'one'
      ? `Obliczono ją z odpowiedzi ${count} osoby, która odpowiedziała na wszystkie pytania.`
      : `Obliczono ją z odpowiedzi ${count} osób, które odpowiedziały na wszystkie pytania.`,
  alphaNote:
    'Alfa mówi, na ile odpowiedzi na pytania rosną i maleją razem; najwyższa wartość to 1. Od około 0,7 wyniku zwykle używa się do porównywania grup. Wysoka alfa nie dowodzi, że pytania mierzą tylko jedną rzecz.',
  alphaNegative: 'Alfa poniżej 0: być może jedno z pytań jest sformułowane odwrotnie i trzeba je odwrócić w wyniku.',
  columnQuestion: 'Pytanie',
  columnSpread: 'Odchylenie standardowe',
  columnItemRest: 'Korelacja z pozostałymi',
  columnAlphaWithout: 'Alfa bez niego',
  rowAlpha: 'Alfa Cronbacha',
  rowStandardised: 'Alfa standaryzowana',
  showEnds: 'Ile osób jest na krańcach wyniku',
  rowFloor: (score) => `Najniższy możliwy wynik, ${score}`,
  rowCeiling: (score) => `Najwyższy możliwy wynik, ${score}`,
  endsNote: 'Gdzie ponad 15% osób jest na jednym krańcu, wynik słabo je tam rozróżnia.',
};
