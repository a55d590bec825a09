import type { ComparedMessages } from './en-compared.js';

/** The library's own words for results of comparisons in pairs, in German. */
export const deCompared: ComparedMessages = {
  comparedBasis: (comparisons, plural) => (plural === 'one' ? `${comparisons} Vergleich` : `${comparisons} Vergleiche`),
  comparedOrder: (options) => `Die Stärksten zuerst: ${options}.`,
  comparedChance: (one, other) => `Der Unterschied zwischen ${one} und ${other} ist nicht größer, als er durch Zufall sein könnte.`,
  comparedUnconnected:
    'Eine Reihenfolge lässt sich nicht angeben: Nicht jede Möglichkeit ist durch die Antworten mit jeder anderen verbunden, weil manche immer oder nie vorgezogen oder nicht verglichen wurden. Die Tabellen zeigen, was gewählt wurde.',
  comparedStrength: 'Stärke',
  comparedStrengthNote:
    'Die Stärke ergibt sich aus allen Vergleichen zusammen (Bradley–Terry); 0 ist der Mittelwert aller Möglichkeiten. Eine um 0,7 stärkere Möglichkeit wird etwa doppelt so oft vorgezogen. Ein unentschiedenes Paar zählt für jede als halber Sieg.',
  comparedDependent:
    'Jede Person hat mehrere Paare verglichen, und die Antworten einer Person ähneln sich. Die Intervalle nehmen sie als unabhängig an und sind daher etwas zu schmal.',
  columnCompared: 'Verglichen',
  columnWon: 'Vorgezogen',
  columnUndecided: 'Unentschieden',
  columnShareWon: 'Anteil vorgezogen',
  showMatrix: 'Jede gegen jede als Tabelle',
  matrixNote: 'Wie oft die Möglichkeit der Zeile der in der Spalte vorgezogen wurde; nach dem Pluszeichen, wie oft das Paar unentschieden blieb.',
  matrixTooLarge: 'Für eine Tabelle jeder gegen jede gibt es zu viele Möglichkeiten; die Zahlen stehen im Ergebnisdokument.',
};
