import type { ComparedMessages } from './en-compared.js';

/** The library's own words for results of comparisons in pairs, in Polish. */
export const plCompared: ComparedMessages = {
  comparedBasis: (comparisons, plural) => {
    if (plural === 'one') return `${comparisons} porównanie`;
    return plural === 'few' ? `${comparisons} porównania` : `${comparisons} porównań`;
  },
  comparedOrder: (options) => `Od najsilniejszej: ${options}.`,
  comparedChance: (one, other) => `Różnica między ${one} a ${other} nie jest większa, niż mogłaby wynikać z przypadku.`,
  comparedUnconnected:
    'Nie można podać kolejności: nie każda możliwość jest powiązana wyborami z każdą inną, ponieważ niektóre zawsze lub nigdy nie były wybierane albo nie były porównywane. Tabele pokazują, co wybrano.',
  comparedStrength: 'Siła',
  comparedStrengthNote:
    'Siła wynika ze wszystkich porównań łącznie (Bradley–Terry); 0 to średnia wszystkich możliwości. Możliwość silniejsza o 0,7 jest wybierana mniej więcej dwa razy częściej. Para bez rozstrzygnięcia liczy się każdej jako pół wygranej.',
  comparedDependent: 'Każda osoba porównała kilka par, a wybory jednej osoby są do siebie podobne. Przedziały traktują je jako niezależne, dlatego są nieco za wąskie.',
  columnCompared: 'Porównano',
  columnWon: 'Wybrano',
  columnUndecided: 'Bez rozstrzygnięcia',
  columnShareWon: 'Odsetek wyborów',
  showMatrix: 'Każda z każdą jako tabela',
  matrixNote: 'Jak często możliwość z wiersza wybrano zamiast tej z kolumny; po znaku plus, jak często pary nie rozstrzygnięto.',
  matrixTooLarge: 'Możliwości jest zbyt wiele na tabelę każda z każdą; liczby są w dokumencie wyników.',
};
