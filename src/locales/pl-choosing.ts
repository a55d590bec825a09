import type { ChoosingMessages } from './en-choosing.js';

/** The library's own words for the pictures of what was chosen, in Polish. */
export const plChoosing: ChoosingMessages = {
  heatNote: 'Im dłuższy pasek w polu, tym większa część osób wolących jedną z dwóch możliwości woli tę z wiersza. Pogrubione i podkreślone: ponad połowa.',
  showRounds: 'Runda po rundzie: kolejne dogrywki',
  roundChart: (round, question) => `Głosy w rundzie ${round}: ${question}`,
  roundName: (round) => `Runda ${round}`,
  roundAsBefore: 'Jak w poprzedniej rundzie',
  roundCameFrom: (options) => `Przeszły od: ${options}`,
  roundNobody: 'Nie wskazują nikogo, kto pozostał',
  roundLeaves: (votes) => `${votes}, odpada`,
  roundWins: (votes) => `${votes}, wygrywa`,
  roundTied: (votes) => `${votes}, remis`,
  halfNote: 'Linia przerywana to połowa odpowiedzi liczonych w rundzie: kto jest za nią, wygrywa.',
  roundsTable: 'Głosy w każdej rundzie',
  purseChart: (question) => `Na co wystarcza pula: ${question}`,
  purseNotPaid: 'Nieopłacone',
  purseNote: (purse, left) =>
    `Koszty jeden za drugim: każdy opłacony słupek zaczyna się tam, gdzie kończy się poprzedni. Linia przerywana to koniec puli: ${purse}. Zostaje: ${left}. To, co nieopłacone, zaczyna się tam, gdzie kończą się wydane pieniądze.`,
  dotsNote: 'Gruba część słupka to po jednej kropce od każdej osoby, która jakąś dała; cienka część to dalsze kropki od tych samych osób.',
};
