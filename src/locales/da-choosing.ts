import type { ChoosingMessages } from './en-choosing.js';

/** The library's own words for the pictures of what was chosen, in Danish. */
export const daChoosing: ChoosingMessages = {
  heatNote:
    'Jo længere bjælken i et felt er, desto større er den del der foretrækker rækkens mulighed, af dem der foretrækker en af de to. Fed og understreget: mere end halvdelen.',
  showRounds: 'Runde for runde: udskilningsrunder',
  roundChart: (round, question) => `Stemmer i runde ${round}: ${question}`,
  roundName: (round) => `Runde ${round}`,
  roundAsBefore: 'Som i runden før',
  roundCameFrom: (options) => `Kom over fra ${options}`,
  roundNobody: 'Nævner ingen der stadig er med',
  roundLeaves: (votes) => `${votes}, går ud`,
  roundWins: (votes) => `${votes}, vinder`,
  roundTied: (votes) => `${votes}, lige`,
  halfNote: 'Den brudte linje er halvdelen af de svar der tæller i runden: den der er over den, vinder.',
  roundsTable: 'Stemmer i hver runde',
  purseChart: (question) => `Hvad puljen rækker til: ${question}`,
  purseNotPaid: 'Ikke betalt',
  purseNote: (purse, left) =>
    `Priser efter hinanden: hver søjle der bliver betalt, begynder hvor den forrige slutter. Den brudte linje er puljens ende: ${purse}. Tilbage: ${left}. Det der ikke bliver betalt, begynder hvor de brugte penge slutter.`,
  dotsNote: 'Den tykke del af en søjle er én prik fra hver person der gav nogen; den tynde del er flere prikker fra de samme personer.',
};
