import type { BoardMessages } from './en-board.js';

/** The library's own words for the controls of ranking boards, in Bokmål. */
export const nbBoard: BoardMessages = {
  versus: (side, other) => `${side} mot ${other}`,
  versusWord: 'mot',
  placeLabel: 'Hvor:',
  costLabel: 'Koster:',
  undo: 'Angre',
  undone: 'Det siste steget er tatt tilbake.',
  nothingToUndo: 'Det er ingenting å angre.',

  // Putting in order.
  rankOrder: 'Rekkefølgen din',
  rankUnplaced: 'Ikke plassert ennå',
  rankNothingPlaced: 'Ingenting har fått en plass ennå. Velg nedenfor hva som kommer først.',
  rankAllPlaced: 'Alt har fått en plass.',
  rankPlace: 'Plass …',
  rankPlaceOf: (option) => `Plass for ${option}`,
  rankWith: (place) => `Sammen med nummer ${place}`,
  rankNext: 'Plasser som neste',
  rankNextOf: (option) => `Plasser som neste: ${option}`,
  rankUp: (option) => `Flytt ${option} opp`,
  rankDown: (option) => `Flytt ${option} ned`,
  rankTop: (option) => `Flytt ${option} øverst`,
  rankBack: (option) => `Legg ${option} tilbake`,
  rankShare: 'Samme plass som den over',
  rankShareOf: (option) => `Samme plass som den over: ${option}`,
  rankOwn: 'Egen plass',
  rankOwnOf: (option) => `Egen plass: ${option}`,
  rankNow: (option, place, places) => `${option}, nå nummer ${place} av ${places}`,
  rankNowShared: (option, place, places, others) => `${option}, nå nummer ${place} av ${places}, sammen med ${others}`,
  rankStays: (option, place, places) => `${option} er fortsatt nummer ${place} av ${places}`,
  rankPutBack: (option) => `${option} har ikke lenger en plass`,
  rankFull: (most) => `Det er ingen plasser igjen: Du kan gi høyst ${most}. Legg et forslag tilbake for å plassere et annet.`,
  rankAtMost: (most) => `Plasser du kan gi: høyst ${most}.`,
  rankAtLeast: (least) => `Plasser du skal gi: minst ${least}.`,
  rankMayShare: 'Flere kan dele en plass.',
  rankRequired: 'Gi minst ett forslag en plass.',
  rankedAs: (place, options) => `${place}. ${options}`,

  // Approving.
  optionsChosen: (count, plural) => (plural === 'one' ? `${count} alternativ valgt` : `${count} alternativer valgt`),
  optionChosen: (option) => `Valgt: ${option}.`,
  optionTakenOut: (option) => `Tatt bort: ${option}.`,
  tooManyChosen: (count, most, over, plural) =>
    plural === 'one'
      ? `Du har valgt ${count}, og høyst ${most} teller. Ta bort ${over} alternativ.`
      : `Du har valgt ${count}, og høyst ${most} teller. Ta bort ${over} alternativer.`,

  // Giving dots.
  dotsToGive: (count, plural) =>
    plural === 'one' ? `Du har ${count} prikk. Gi den til det du liker best.` : `Du har ${count} prikker. Gi én eller flere til det du liker; du trenger ikke gi alle.`,
  dotsPerOption: (most, plural) => (plural === 'one' ? `Høyst ${most} prikk på hver.` : `Høyst ${most} prikker på hver.`),
  dotsLeft: (count, plural) => (plural === 'one' ? `${count} prikk igjen` : `${count} prikker igjen`),
  dotsOver: (count, plural) => (plural === 'one' ? `${count} prikk for mye` : `${count} prikker for mye`),
  dotsFor: (option) => `Prikker til ${option}`,
  addDot: (option) => `Én prikk til for ${option}`,
  removeDot: (option) => `Én prikk mindre for ${option}`,
  dotsNow: (option, count, plural) => (plural === 'one' ? `${option}, nå ${count} prikk` : `${option}, nå ${count} prikker`),
  dotsStep: (now, left) => `${now}; ${left}`,
  dotsAllGiven: (options) => `Det er ingen prikker igjen. Ta først én tilbake fra: ${options}.`,
  dotsFull: (option, most, plural) =>
    plural === 'one' ? `${option} har allerede ${most} prikk; det kan ikke stå flere på én.` : `${option} har allerede ${most} prikker; det kan ikke stå flere på én.`,
  dotsNone: (option) => `${option} har ingen prikker å ta tilbake.`,
  dotsTooMany: (over, plural, options) =>
    plural === 'one' ? `Det er ${over} prikk for mye. Ta den tilbake fra: ${options}.` : `Det er ${over} prikker for mye. Ta dem tilbake fra: ${options}.`,
  dotsTooManyOnOne: (option, most, plural) =>
    plural === 'one' ? `Det kan høyst stå ${most} prikk på ${option}. Ta resten tilbake.` : `Det kan høyst stå ${most} prikker på ${option}. Ta resten tilbake.`,
  dotsInvalid: (option, example) => `Skriv prikkene til ${option} som et heltall, for eksempel ${example}.`,
  dotsRequired: 'Gi minst én prikk.',
  mostDots: (option, count, plural) => (plural === 'one' ? `Flest prikker: ${option} med ${count} prikk.` : `Flest prikker: ${option} med ${count} prikker.`),
  mostDotsShared: (options, count, plural) =>
    plural === 'one'
      ? `Flest prikker: ${options} med ${count} prikk hver. De deler førsteplassen.`
      : `Flest prikker: ${options} med ${count} prikker hver. De deler førsteplassen.`,
  supportersOf: (supporters, people, plural) => (plural === 'one' ? `Prikker fra ${supporters} av ${people} person` : `Prikker fra ${supporters} av ${people} personer`),
  notRated: 'Ikke vurdert, eller av for få til å si noe',
  columnDots: 'Prikker',
  columnSupporters: 'Ga prikker',
  columnAsked: 'Kunne gi prikker',
  columnMeanDots: 'Gjennomsnitt per person',

  // Comparing pairs.
  pairRequired: 'Sammenlign minst ett par.',
  pairPlace: (place, total) => `Par ${place} av ${total}`,
  pairTold: (place, total, first, second) => `Par ${place} av ${total}: ${first} eller ${second}.`,
  pairOr: 'eller',
  cannotDecide: 'Jeg kan ikke velge',
  pairChosen: (option) => `Valgt: ${option}.`,
  pairUndecided: 'Ikke avgjort.',
  previousPair: 'Forrige par',
  nextPair: 'Neste par',
  noEarlierPair: 'Dette er det første paret.',
  pairUnanswered: 'Det neste paret kommer når du har svart på dette.',
  pairStop: 'Du kan stoppe når som helst. Parene du har sammenlignet, teller med.',
  pairsDone: (count, plural) => (plural === 'one' ? `Du har sammenlignet ${count} par, og det var alt.` : `Du har sammenlignet alle ${count} parene.`),
  pairsSoFar: (count) => `Det du har valgt så langt (${count})`,
  pairsChosen: 'Det du har valgt',
  preferredTo: (preferred, other) => `${preferred} fremfor ${other}`,
  undecidedBetween: (one, other) => `Ikke avgjort mellom ${one} og ${other}`,
  changePair: 'Endre',

  // Spending a purse.
  budgetLeft: (left, purse) => `${left} igjen av ${purse}`,
  budgetOver: (over, purse) => `${over} mer enn pottens ${purse}`,
  budgetChosen: (name, state) => `${name} er valgt; ${state}`,
  budgetReleased: (name, state) => `${name} er ikke lenger valgt; ${state}`,
  budgetGiven: (name, amount, state) => `${name}: ${amount}; ${state}`,
  budgetMend: (names) => `Ta ut ${names}, så rekker pengene.`,
  budgetTakeBack: (over, names) => `Ta tilbake ${over}, for eksempel fra ${names}.`,
  budgetAmount: (name) => `Beløp til ${name}`,
  budgetMore: (name, amount) => `${amount} mer til ${name}`,
  budgetLess: (name, amount) => `${amount} mindre til ${name}`,
  budgetBetween: (min, max) => `Ingenting eller fra ${min} til ${max}`,
  budgetAtMost: (max) => `Høyst ${max}`,
  budgetAtLeast: (min) => `Ingenting eller minst ${min}`,
  budgetStep: (step) => `I trinn på ${step}`,
  budgetFull: (name, max) => `${name} kan høyst få ${max}`,
  budgetNone: (name) => `${name} har ikke fått noe.`,
  budgetUnread: (name, example) => `${name}: skriv et beløp, for eksempel ${example}.`,
  budgetSteps: (name, step) => `${name}: skriv et beløp i trinn på ${step}`,
  budgetChooseOne: 'Velg minst én.',
  budgetGiveOne: 'Gi et beløp til minst én.',
};
