import type { ChoosingMessages } from './en-choosing.js';

/** The library's own words for the pictures of what was chosen, in Norwegian. */
export const nbChoosing: ChoosingMessages = {
  heatNote:
    'Jo lengre stolpen i et felt er, desto større er den delen som foretrekker radens alternativ, av dem som foretrekker ett av de to. Fet og understreket: mer enn halvparten.',
  showRounds: 'Runde for runde: utslagsrunder',
  roundChart: (round, question) => `Stemmer i runde ${round}: ${question}`,
  roundName: (round) => `Runde ${round}`,
  roundAsBefore: 'Som i runden før',
  roundCameFrom: (options) => `Kom over fra ${options}`,
  roundNobody: 'Nevner ingen som fortsatt er med',
  roundLeaves: (votes) => `${votes}, går ut`,
  roundWins: (votes) => `${votes}, vinner`,
  roundTied: (votes) => `${votes}, likt`,
  halfNote: 'Den stiplede linjen er halvparten av svarene som teller i runden: den som er over den, vinner.',
  roundsTable: 'Stemmer i hver runde',
  purseChart: (question) => `Hva potten rekker til: ${question}`,
  purseNotPaid: 'Ikke betalt',
  purseNote: (purse, left) =>
    `Kostnader etter hverandre: hver søyle som blir betalt, begynner der den forrige slutter. Den stiplede linjen er slutten av potten: ${purse}. Igjen: ${left}. Det som ikke blir betalt, begynner der de brukte pengene slutter.`,
  dotsNote: 'Den tykke delen av en søyle er én prikk fra hver person som ga noen; den tynne delen er flere prikker fra de samme personene.',
};
