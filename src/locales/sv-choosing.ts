import type { ChoosingMessages } from './en-choosing.js';

/** The library's own words for the pictures of what was chosen, in Swedish. */
export const svChoosing: ChoosingMessages = {
  heatNote: 'Ju längre stapeln i ett fält är, desto större är den del som föredrar radens alternativ, av dem som föredrar ett av de två. Fetstil och understruket: mer än hälften.',
  showRounds: 'Runda för runda: utslagsrundor',
  roundChart: (round, question) => `Röster i runda ${round}: ${question}`,
  roundName: (round) => `Runda ${round}`,
  roundAsBefore: 'Som i förra rundan',
  roundCameFrom: (options) => `Kom över från ${options}`,
  roundNobody: 'Nämner ingen som fortfarande är med',
  roundLeaves: (votes) => `${votes}, går ut`,
  roundWins: (votes) => `${votes}, vinner`,
  roundTied: (votes) => `${votes}, lika`,
  halfNote: 'Den streckade linjen är hälften av de svar som räknas i rundan: den som är över den vinner.',
  roundsTable: 'Röster i varje runda',
  purseChart: (question) => `Vad potten räcker till: ${question}`,
  purseNotPaid: 'Inte betalt',
  purseNote: (purse, left) =>
    `Kostnader efter varandra: varje stapel som betalas börjar där den förra slutar. Den streckade linjen är pottens slut: ${purse}. Kvar: ${left}. Det som inte betalas börjar där de använda pengarna slutar.`,
  dotsNote: 'Den tjocka delen av en stapel är en prick från varje person som gav någon; den tunna delen är fler prickar från samma personer.',
};
