import type { SameKeys, Words } from './messages.js';

/** The library's own words for the controls of ranking boards, in English: the source of the keys. Only boards fetch them. */
export const enBoard = {
  /** The two sides of a card, as one name. */
  versus: (side: string, other: string) => `${side} versus ${other}`,
  versusWord: 'versus',
  placeLabel: 'Where:',
  costLabel: 'Costs:',
  undo: 'Undo',
  undone: 'The last step was taken back.',
  nothingToUndo: 'There is nothing to take back.',

  // Putting in order.
  rankOrder: 'Your order',
  rankUnplaced: 'Not placed yet',
  rankNothingPlaced: 'Nothing has a place yet. Choose below what comes first.',
  rankAllPlaced: 'Everything has a place.',
  rankPlace: 'Place …',
  rankPlaceOf: (option: string) => `Place of ${option}`,
  rankWith: (place: string) => `Together with number ${place}`,
  rankNext: 'Place next',
  rankNextOf: (option: string) => `Place next: ${option}`,
  rankUp: (option: string) => `Move ${option} up`,
  rankDown: (option: string) => `Move ${option} down`,
  rankTop: (option: string) => `Move ${option} to the top`,
  rankBack: (option: string) => `Put ${option} back`,
  rankShare: 'Same place as the one above',
  rankShareOf: (option: string) => `Same place as the one above: ${option}`,
  rankOwn: 'A place of its own',
  rankOwnOf: (option: string) => `A place of its own: ${option}`,
  rankNow: (option: string, place: string, places: string) => `${option}, now number ${place} of ${places}`,
  rankNowShared: (option: string, place: string, places: string, others: string) => `${option}, now number ${place} of ${places}, together with ${others}`,
  rankStays: (option: string, place: string, places: string) => `${option} stays number ${place} of ${places}`,
  rankPutBack: (option: string) => `${option} no longer has a place`,
  rankFull: (most: string) => `No place is left: at most ${most} can be given. Put an option back to place another.`,
  rankAtMost: (most: string) => `Places that can be given: at most ${most}.`,
  rankAtLeast: (least: string) => `Places to be given: at least ${least}.`,
  rankMayShare: 'Options may share a place.',
  rankRequired: 'Give at least one option a place.',
  rankedAs: (place: string, options: string) => `${place}. ${options}`,

  // Approving.
  optionsChosen: (count: string, plural: Intl.LDMLPluralRule) => (plural === 'one' ? `${count} option chosen` : `${count} options chosen`),
  optionChosen: (option: string) => `Chosen: ${option}.`,
  optionTakenOut: (option: string) => `Taken out: ${option}.`,
  tooManyChosen: (count: string, most: string, over: string, plural: Intl.LDMLPluralRule) =>
    plural === 'one'
      ? `You have chosen ${count}, and at most ${most} count. Take out ${over} option.`
      : `You have chosen ${count}, and at most ${most} count. Take out ${over} options.`,

  // Giving dots.
  dotsToGive: (count: string, plural: Intl.LDMLPluralRule) =>
    plural === 'one' ? `You have ${count} dot. Give it to what you like best.` : `You have ${count} dots. Give one or more to whatever you like; you need not give them all.`,
  dotsPerOption: (most: string, plural: Intl.LDMLPluralRule) => (plural === 'one' ? `At most ${most} dot on each.` : `At most ${most} dots on each.`),
  dotsLeft: (count: string, plural: Intl.LDMLPluralRule) => (plural === 'one' ? `${count} dot left` : `${count} dots left`),
  dotsOver: (count: string, plural: Intl.LDMLPluralRule) => (plural === 'one' ? `${count} dot too many` : `${count} dots too many`),
  dotsFor: (option: string) => `Dots for ${option}`,
  addDot: (option: string) => `One dot more for ${option}`,
  removeDot: (option: string) => `One dot fewer for ${option}`,
  dotsNow: (option: string, count: string, plural: Intl.LDMLPluralRule) => (plural === 'one' ? `${option}, now ${count} dot` : `${option}, now ${count} dots`),
  dotsStep: (now: string, left: string) => `${now}; ${left}`,
  dotsAllGiven: (options: string) => `No dots are left. To give one here, first take one back from: ${options}.`,
  dotsFull: (option: string, most: string, plural: Intl.LDMLPluralRule) =>
    plural === 'one' ? `${option} has ${most} dot already; more cannot stand on one.` : `${option} has ${most} dots already; more cannot stand on one.`,
  dotsNone: (option: string) => `${option} has no dots to take back.`,
  dotsTooMany: (over: string, plural: Intl.LDMLPluralRule, options: string) =>
    plural === 'one' ? `That is ${over} dot too many. Take it back from: ${options}.` : `That is ${over} dots too many. Take them back from: ${options}.`,
  dotsTooManyOnOne: (option: string, most: string, plural: Intl.LDMLPluralRule) =>
    plural === 'one' ? `At most ${most} dot can stand on ${option}. Take the rest back.` : `At most ${most} dots can stand on ${option}. Take the rest back.`,
  dotsInvalid: (option: string, example: string) => `Write the dots for ${option} as a whole number, for example ${example}.`,
  dotsRequired: 'Give at least one dot.',
  mostDots: (option: string, count: string, plural: Intl.LDMLPluralRule) =>
    plural === 'one' ? `Most dots: ${option}, with ${count} dot.` : `Most dots: ${option}, with ${count} dots.`,
  mostDotsShared: (options: string, count: string, plural: Intl.LDMLPluralRule) =>
    plural === 'one' ? `Most dots: ${options}, with ${count} dot each. They share the first place.` : `Most dots: ${options}, with ${count} dots each. They share the first place.`,
  supportersOf: (supporters: string, people: string, plural: Intl.LDMLPluralRule) =>
    plural === 'one' ? `Dots from ${supporters} of ${people} person` : `Dots from ${supporters} of ${people} people`,
  notRated: 'Not rated, or by too few to tell',
  columnDots: 'Dots',
  columnSupporters: 'Gave dots',
  columnAsked: 'Could give dots',
  columnMeanDots: 'Mean for each person',

  // Comparing pairs.
  pairRequired: 'Compare at least one pair.',
  pairPlace: (place: string, total: string) => `Pair ${place} of ${total}`,
  pairTold: (place: string, total: string, first: string, second: string) => `Pair ${place} of ${total}: ${first} or ${second}.`,
  pairOr: 'or',
  cannotDecide: 'I cannot decide',
  pairChosen: (option: string) => `Chosen: ${option}.`,
  pairUndecided: 'Left undecided.',
  previousPair: 'Previous pair',
  nextPair: 'Next pair',
  noEarlierPair: 'This is the first pair.',
  pairUnanswered: 'The next pair comes when you have answered this one.',
  pairStop: 'You can stop at any time. The pairs that you have compared count.',
  pairsDone: (count: string, plural: Intl.LDMLPluralRule) => (plural === 'one' ? `You have compared ${count} pair, and that was all.` : `You have compared all ${count} pairs.`),
  pairsSoFar: (count: string) => `What you have chosen so far (${count})`,
  pairsChosen: 'What you have chosen',
  preferredTo: (preferred: string, other: string) => `${preferred} rather than ${other}`,
  undecidedBetween: (one: string, other: string) => `Undecided between ${one} and ${other}`,
  changePair: 'Change',

  // Spending a purse.
  /** What is left of the purse; no full stop. */
  budgetLeft: (left: string, purse: string) => `${left} left of ${purse}`,
  /** By how much the purse is exceeded; no full stop. */
  budgetOver: (over: string, purse: string) => `${over} more than the purse of ${purse}`,
  /** A step, and what is left; no full stop. */
  budgetChosen: (name: string, state: string) => `${name} chosen; ${state}`,
  budgetReleased: (name: string, state: string) => `${name} no longer chosen; ${state}`,
  budgetGiven: (name: string, amount: string, state: string) => `${name}: ${amount}; ${state}`,
  /** What could be taken out: one of several, or several together. */
  budgetMend: (names: string) => `Take out ${names}, and the rest fits.`,
  budgetTakeBack: (over: string, names: string) => `Take back ${over}, for example from ${names}.`,
  budgetAmount: (name: string) => `Amount for ${name}`,
  budgetMore: (name: string, amount: string) => `${amount} more for ${name}`,
  budgetLess: (name: string, amount: string) => `${amount} less for ${name}`,
  /** What an option can be given. */
  budgetBetween: (min: string, max: string) => `Nothing, or from ${min} to ${max}`,
  budgetAtMost: (max: string) => `At most ${max}`,
  budgetAtLeast: (min: string) => `Nothing, or at least ${min}`,
  budgetStep: (step: string) => `In steps of ${step}`,
  budgetFull: (name: string, max: string) => `${name} can be given at most ${max}`,
  budgetNone: (name: string) => `${name} has been given nothing.`,
  budgetUnread: (name: string, example: string) => `${name}: write an amount such as ${example}.`,
  budgetSteps: (name: string, step: string) => `${name}: write an amount in steps of ${step}`,
  budgetChooseOne: 'Choose at least one.',
  budgetGiveOne: 'Give an amount to at least one.',
  /** By how much the most of an area or of an age group is exceeded, without a full stop; and what could be taken out. */
  budgetCeilingOver: (name: string, over: string, ceiling: string) => `${name}: ${over} more than the limit of ${ceiling}`,
  budgetCeilingMend: (names: string) => `Take out ${names} to keep within it.`,
  /** Options that are for no area of their own, and what is known of an area. */
  budgetNoArea: 'No single area',
  budgetFacts: (area: string) => `Facts about ${area}`,
  /** Whom an option is for. */
  budgetAgesBetween: (from: string, to: string) => `Ages ${from} to ${to}`,
  budgetAgesFrom: (from: string) => `Age ${from} and over`,
  budgetAgesTo: (to: string) => `Age ${to} and under`,
  /** Which options are shown. */
  budgetFilter: 'Which to show',
  budgetFilterArea: 'Area',
  budgetFilterAges: 'Age',
  budgetAllAreas: 'All areas',
  budgetAllAges: 'All ages',
  budgetShown: (count: string, total: string) => `${count} of ${total} shown`,
  budgetChosenNotShown: (count: string, plural: Intl.LDMLPluralRule) => (plural === 'one' ? `${count} chosen is not shown.` : `${count} chosen are not shown.`),
  budgetShowAll: 'Show all',
} as const satisfies Words;

/** The words for the controls of ranking boards, in any language. */
export type BoardMessages = SameKeys<typeof enBoard>;
