import type { BoardMessages } from './en-board.js';
import { pluralForm } from './plural-form.js';

const dotsIn = (count: string, plural: Intl.LDMLPluralRule) =>
  pluralForm(plural, { one: `${count} kropka`, few: `${count} kropki`, many: `${count} kropek`, other: `${count} kropki` });
/** The same as an object of a verb. */
const dotsGiven = (count: string, plural: Intl.LDMLPluralRule) =>
  pluralForm(plural, { one: `${count} kropkę`, few: `${count} kropki`, many: `${count} kropek`, other: `${count} kropki` });

/** The library's own words for the controls of ranking boards, in Polish. */
export const plBoard: BoardMessages = {
  versus: (side, other) => `${side} czy ${other}`,
  versusWord: 'czy',
  placeLabel: 'Gdzie:',
  costLabel: 'Koszt:',
  undo: 'Cofnij',
  undone: 'Ostatni krok został cofnięty.',
  nothingToUndo: 'Nie ma czego cofnąć.',

  // Putting in order.
  rankOrder: 'Twoja kolejność',
  rankUnplaced: 'Jeszcze bez miejsca',
  rankNothingPlaced: 'Nic nie ma jeszcze miejsca. Wybierz poniżej, co jest na początku.',
  rankAllPlaced: 'Wszystko ma już miejsce.',
  rankPlace: 'Miejsce …',
  rankPlaceOf: (option) => `Miejsce: ${option}`,
  rankWith: (place) => `Razem z numerem ${place}`,
  rankNext: 'Umieść jako następne',
  rankNextOf: (option) => `Umieść jako następne: ${option}`,
  rankUp: (option) => `Przesuń w górę: ${option}`,
  rankDown: (option) => `Przesuń w dół: ${option}`,
  rankTop: (option) => `Przesuń na początek: ${option}`,
  rankBack: (option) => `Odłóż z powrotem: ${option}`,
  rankShare: 'To samo miejsce co powyżej',
  rankShareOf: (option) => `To samo miejsce co powyżej: ${option}`,
  rankOwn: 'Osobne miejsce',
  rankOwnOf: (option) => `Osobne miejsce: ${option}`,
  rankNow: (option, place, places) => `${option}, teraz numer ${place} z ${places}`,
  rankNowShared: (option, place, places, others) => `${option}, teraz numer ${place} z ${places}, razem z: ${others}`,
  rankStays: (option, place, places) => `${option} pozostaje na miejscu ${place} z ${places}`,
  rankPutBack: (option) => `${option} nie ma już miejsca`,
  rankFull: (most) => `Nie ma wolnych miejsc: można przyznać najwyżej ${most}. Odłóż jedną propozycję, aby umieścić inną.`,
  rankAtMost: (most) => `Miejsca do przyznania: najwyżej ${most}.`,
  rankAtLeast: (least) => `Miejsca do przyznania: co najmniej ${least}.`,
  rankMayShare: 'Kilka propozycji może mieć to samo miejsce.',
  rankRequired: 'Przyznaj miejsce co najmniej jednej propozycji.',
  rankedAs: (place, options) => `${place}. ${options}`,

  // Approving.
  optionsChosen: (count, plural) =>
    pluralForm(plural, { one: `Wybrano ${count} możliwość`, few: `Wybrano ${count} możliwości`, many: `Wybrano ${count} możliwości`, other: `Wybrano ${count} możliwości` }),
  optionChosen: (option) => `Wybrano: ${option}.`,
  optionTakenOut: (option) => `Wycofano: ${option}.`,
  tooManyChosen: (count, most, over, plural) =>
    `Wybrano ${count}, a liczy się najwyżej ${most}. Proszę wycofać ${over} ${pluralForm(plural, { one: 'możliwość', other: 'możliwości' })}.`,

  // Giving dots.
  dotsToGive: (count, plural) =>
    plural === 'one'
      ? `Do rozdania jest ${count} kropka: dla tego, co podoba się najbardziej.`
      : `Do rozdania: ${dotsIn(count, plural)}. Można dać jedną lub więcej temu, co się podoba; nie trzeba rozdać wszystkich.`,
  dotsPerOption: (most, plural) => `Najwyżej ${dotsIn(most, plural)} na każdej karcie.`,
  dotsLeft: (count, plural) =>
    pluralForm(plural, { one: `została ${count} kropka`, few: `zostały ${count} kropki`, many: `zostało ${count} kropek`, other: `zostało ${count} kropki` }),
  dotsOver: (count, plural) => `o ${dotsGiven(count, plural)} za dużo`,
  dotsFor: (option) => `Kropki dla: ${option}`,
  addDot: (option) => `O jedną kropkę więcej dla: ${option}`,
  removeDot: (option) => `O jedną kropkę mniej dla: ${option}`,
  dotsNow: (option, count, plural) => `${option}, teraz ${dotsIn(count, plural)}`,
  dotsStep: (now, left) => `${now}; ${left}`,
  dotsAllGiven: (options) => `Nie ma już kropek. Najpierw proszę zabrać jedną stąd: ${options}.`,
  dotsFull: (option, most, plural) => `${option}: jest już ${dotsIn(most, plural)}; więcej na jednej karcie być nie może.`,
  dotsNone: (option) => `${option}: nie ma tu kropek do zabrania.`,
  dotsTooMany: (over, plural, options) => `To o ${dotsGiven(over, plural)} za dużo. Proszę zabrać stąd: ${options}.`,
  dotsTooManyOnOne: (option, most, plural) => `${option}: najwyżej ${dotsIn(most, plural)}. Resztę proszę zabrać.`,
  dotsInvalid: (option, example) => `Proszę wpisać kropki dla karty „${option}” jako liczbę całkowitą, na przykład ${example}.`,
  dotsRequired: 'Proszę dać co najmniej jedną kropkę.',
  mostDots: (option, count, plural) => `Najwięcej kropek: ${option}, ${dotsIn(count, plural)}.`,
  mostDotsShared: (options, count, plural) => `Najwięcej kropek: ${options}, każda karta po ${dotsGiven(count, plural)}. Dzielą pierwsze miejsce.`,
  supportersOf: (supporters, people, plural) => `Kropki dało ${supporters} z ${people} ${pluralForm(plural, { one: 'osoby', other: 'osób' })}`,
  notRated: 'Bez oceny albo ocen jest za mało, by coś powiedzieć',
  columnDots: 'Kropki',
  columnSupporters: 'Dało kropki',
  columnAsked: 'Mogło dać kropki',
  columnMeanDots: 'Średnia na osobę',

  // Comparing pairs.
  pairRequired: 'Proszę porównać co najmniej jedną parę.',
  pairPlace: (place, total) => `Para ${place} z ${total}`,
  pairTold: (place, total, first, second) => `Para ${place} z ${total}: ${first} czy ${second}.`,
  pairOr: 'czy',
  cannotDecide: 'Nie umiem wybrać',
  pairChosen: (option) => `Wybrano: ${option}.`,
  pairUndecided: 'Pozostawiono bez rozstrzygnięcia.',
  previousPair: 'Poprzednia para',
  nextPair: 'Następna para',
  noEarlierPair: 'To jest pierwsza para.',
  pairUnanswered: 'Następna para pojawi się po odpowiedzi na tę.',
  pairStop: 'Można przerwać w każdej chwili. Porównane pary się liczą.',
  pairsDone: (count, plural) => {
    if (plural === 'one') return `Porównano ${count} parę i to już wszystko.`;
    return plural === 'few' ? `Porównano wszystkie ${count} pary.` : `Porównano wszystkie pary: ${count}.`;
  },
  pairsSoFar: (count) => `Dotychczasowe wybory (${count})`,
  pairsChosen: 'Dokonane wybory',
  preferredTo: (preferred, other) => `${preferred} raczej niż ${other}`,
  undecidedBetween: (one, other) => `Bez rozstrzygnięcia: ${one} czy ${other}`,
  changePair: 'Zmień',

  // Spending a purse.
  budgetLeft: (left, purse) => `Zostało ${left} z ${purse}`,
  budgetOver: (over, purse) => `O ${over} więcej niż pula ${purse}`,
  budgetChosen: (name, state) => `Wybrano: ${name}; ${state}`,
  budgetReleased: (name, state) => `Już nie wybrano: ${name}; ${state}`,
  budgetGiven: (name, amount, state) => `${name}: ${amount}; ${state}`,
  budgetMend: (names) => `Usuń z wyboru: ${names}, a reszta się zmieści.`,
  budgetTakeBack: (over, names) => `Cofnij ${over}, na przykład z: ${names}.`,
  budgetAmount: (name) => `Kwota na: ${name}`,
  budgetMore: (name, amount) => `O ${amount} więcej na: ${name}`,
  budgetLess: (name, amount) => `O ${amount} mniej na: ${name}`,
  budgetBetween: (min, max) => `Nic albo od ${min} do ${max}`,
  budgetAtMost: (max) => `Najwyżej ${max}`,
  budgetAtLeast: (min) => `Nic albo co najmniej ${min}`,
  budgetStep: (step) => `Co ${step}`,
  budgetFull: (name, max) => `${name}: można dać najwyżej ${max}`,
  budgetNone: (name) => `${name}: nic nie przyznano.`,
  budgetUnread: (name, example) => `${name}: wpisz kwotę, na przykład ${example}.`,
  budgetSteps: (name, step) => `${name}: wpisz kwotę będącą wielokrotnością ${step}`,
  budgetChooseOne: 'Wybierz co najmniej jedną możliwość.',
  budgetGiveOne: 'Przyznaj kwotę co najmniej jednej możliwości.',
  budgetCeilingOver: (name, over, ceiling) => `${name}: o ${over} więcej niż limit ${ceiling}`,
  budgetCeilingMend: (names) => `Aby zachować limit, usuń z wyboru: ${names}.`,
  budgetNoArea: 'Bez jednego obszaru',
  budgetFacts: (area) => `Fakty: ${area}`,
  budgetAgesBetween: (from, to) => `Wiek: od ${from} do ${to} lat`,
  budgetAgesFrom: (from) => `Wiek: od ${from} lat`,
  budgetAgesTo: (to) => `Wiek: do ${to} lat`,
  budgetFilter: 'Co pokazać',
  budgetFilterArea: 'Obszar',
  budgetFilterAges: 'Wiek',
  budgetAllAreas: 'Wszystkie obszary',
  budgetAllAges: 'Każdy wiek',
  budgetShown: (count, total) => `Pokazano ${count} z ${total}`,
  budgetChosenNotShown: (count) => `Wybrane, a niewidoczne: ${count}.`,
  budgetShowAll: 'Pokaż wszystkie',
};
