import type { ChoosingMessages } from './en-choosing.js';

/** The library's own words for the pictures of what was chosen, in German. */
export const deChoosing: ChoosingMessages = {
  heatNote:
    'Je länger der Balken in einem Feld ist, desto größer der Teil, der die Möglichkeit der Zeile vorzieht, von denen, die eine der beiden vorziehen. Fett und unterstrichen: mehr als die Hälfte.',
  showRounds: 'Runde für Runde: Stichwahlen in Folge',
  roundChart: (round, question) => `Stimmen in Runde ${round}: ${question}`,
  roundName: (round) => `Runde ${round}`,
  roundAsBefore: 'Wie in der Runde davor',
  roundCameFrom: (options) => `Herübergekommen von ${options}`,
  roundNobody: 'Nennen niemanden, der noch dabei ist',
  roundLeaves: (votes) => `${votes}, scheidet aus`,
  roundWins: (votes) => `${votes}, gewinnt`,
  roundTied: (votes) => `${votes}, gleichauf`,
  halfNote: 'Die gestrichelte Linie ist die Hälfte der Antworten, die in der Runde zählen: Wer darüber ist, gewinnt.',
  roundsTable: 'Stimmen in jeder Runde',
  purseChart: (question) => `Wofür das Geld reicht: ${question}`,
  purseNotPaid: 'Nicht bezahlt',
  purseNote: (purse, left) =>
    `Kosten hintereinander: Jeder Balken, der bezahlt wird, beginnt, wo der vorige endet. Die gestrichelte Linie ist das Ende des Geldes: ${purse}. Übrig: ${left}. Was nicht bezahlt wird, beginnt, wo das ausgegebene Geld endet.`,
  dotsNote: 'Der dicke Teil eines Balkens ist ein Punkt von jeder Person, die welche gab; der dünne Teil sind weitere Punkte von denselben Personen.',
};
