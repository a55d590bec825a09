import type { SameKeys, Words } from './messages.js';

/** The library's own words for the pictures of what was chosen, in English: the source of the keys. Only such results fetch them. */
export const enChoosing = {
  heatNote: 'The longer the bar in a field, the larger the part that prefers the option of the row, of those who prefer one of the two. Bold and underlined: more than half.',
  showRounds: 'Round by round: instant runoff',
  roundChart: (round: string, question: string) => `Votes in round ${round}: ${question}`,
  roundName: (round: string) => `Round ${round}`,
  roundAsBefore: 'As in the round before',
  roundCameFrom: (options: string) => `Came over from ${options}`,
  roundNobody: 'Name nobody who is still in',
  roundLeaves: (votes: string) => `${votes}, leaves`,
  roundWins: (votes: string) => `${votes}, wins`,
  roundTied: (votes: string) => `${votes}, tied`,
  halfNote: 'The broken line is half of the answers that count in the round: whoever is beyond it wins.',
  roundsTable: 'Votes in every round',
  purseChart: (question: string) => `What the purse pays for: ${question}`,
  purseNotPaid: 'Not paid for',
  purseNote: (purse: string, left: string) =>
    `Costs behind each other: each bar that is paid for begins where the one before it ends. The broken line is the end of the purse: ${purse}. Left: ${left}. What is not paid for begins where the money that is spent ends.`,
  dotsNote: 'The thick part of a bar is one dot from each person who gave any; the thin part are more dots from the same people.',
} as const satisfies Words;

/** The words for the pictures of what was chosen, in any language. */
export type ChoosingMessages = SameKeys<typeof enChoosing>;
