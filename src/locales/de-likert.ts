import type { LikertMessages } from './en-likert.js';

/** The library's own words for items that share a scale, in German. */
export const deLikert: LikertMessages = {
  divergingOf: (question) =>
    `Balken nach beiden Seiten für die Antworten auf: ${question}. Niedrige Antworten stehen auf der einen Seite der Mittellinie, hohe auf der anderen. Die Zahlen stehen in den Tabellen darunter.`,
  sidesNote: 'Niedrige Antworten stehen auf der einen Seite der Mittellinie, hohe auf der anderen; jeder Abschnitt ist so lang wie sein Anteil.',
  neutralSplit: 'Die mittlere Antwort ist gleichmäßig über die Linie verteilt.',
  neutralApart: 'Die mittlere Antwort steht daneben auf einer eigenen Linie.',
  highestSentence: (name, mean, low, high, level, answers) => `Am höchsten: ${name} mit einem Durchschnitt von ${mean} (${level}-Intervall ${low} bis ${high}, ${answers}).`,
  lowestSentence: (name, mean, low, high, level, answers) => `Am niedrigsten: ${name} mit einem Durchschnitt von ${mean} (${level}-Intervall ${low} bis ${high}, ${answers}).`,
  showLevels: 'Der Anteil jeder Antwort als Tabelle',
  columnNet: 'Hohe minus niedrige',
  itemsOf: (score) => `Woraus „${score}“ besteht`,
  showReliability: 'Wie gut die Fragen zusammenpassen',
  alphaSentence: (alpha, low, high, level) => `Cronbachs Alpha beträgt ${alpha} (${level}-Intervall ${low} bis ${high}).`,
  alphaUnknown: 'Cronbachs Alpha lässt sich nicht angeben: Die Antworten unterscheiden sich kaum.',
  alphaBasis: (count, plural) =>
    plural === 'one'
      ? `Es ist aus den Antworten von ${count} Person berechnet, die alle Fragen beantwortet hat.`
      : `Es ist aus den Antworten von ${count} Personen berechnet, die alle Fragen beantwortet haben.`,
  alphaNote:
    'Alpha sagt, wie sehr die Antworten auf die Fragen gemeinsam steigen und fallen; 1 ist das Höchste. Ab etwa 0,7 wird ein Wert üblicherweise zum Vergleich von Gruppen verwendet. Ein hohes Alpha zeigt nicht, dass die Fragen nur eines messen.',
  alphaNegative: 'Alpha unter 0: Vielleicht ist eine Frage umgekehrt formuliert und sollte im Wert umgedreht werden.',
  columnQuestion: 'Frage',
  columnSpread: 'Standardabweichung',
  columnItemRest: 'Zusammenhang mit den anderen',
  columnAlphaWithout: 'Alpha ohne sie',
  rowAlpha: 'Cronbachs Alpha',
  rowStandardised: 'Standardisiertes Alpha',
  showEnds: 'Wie viele an den Enden des Wertes liegen',
  rowFloor: (score) => `Niedrigster möglicher Wert, ${score}`,
  rowCeiling: (score) => `Höchster möglicher Wert, ${score}`,
  endsNote: 'Wo mehr als 15 % an einem Ende liegen, unterscheidet der Wert die Menschen dort schlecht.',
};
