import type { SameKeys, Words } from './messages.js';

/** The library's own words for what becomes of purses, in English: the source of the keys. Only results of such questions fetch them. */
export const enFunding = {
  votesCounted: (count: string, plural: Intl.LDMLPluralRule) => (plural === 'one' ? `${count} vote` : `${count} votes`),
  /** Names of rules with what is done with money left over, and with what comes first. */
  sharesNone: 'Equal shares, what is left stays',
  sharesAdd1: 'Equal shares, raised for as long as the purse is not exceeded',
  sharesAdd1Exhaustive: 'Equal shares, raised until nothing more fits',
  sharesGreedy: 'Equal shares, what is left by most votes',
  /** The rule where every project is worth the same to whoever wants it, whatever it costs. */
  sharesAlike: (rule: string) => `${rule}, every project worth the same`,
  greedyVotesSkip: 'Most votes first, passing over what does not fit',
  greedyVotesStop: 'Most votes first, to the first that does not fit',
  greedyPerCostSkip: 'Most votes for the money first, passing over what does not fit',
  greedyPerCostStop: 'Most votes for the money first, to the first that does not fit',
  /** What the purse pays for. */
  fundedSentence: (answers: string, rule: string, names: string, spent: string, budget: string) =>
    `${answers}. By the rule “${rule}” the purse pays for ${names}: ${spent} of ${budget}.`,
  fundedNothing: (answers: string, rule: string) => `${answers}. By the rule “${rule}” the purse pays for nothing.`,
  /** The sets that a lot would decide between. */
  fundedLot: (sets: string) => `Only a lot can decide between equals. It would be one of these: ${sets}.`,
  fundedLotMore: (sets: string) => `Only a lot can decide between equals. It could be one of these, among others: ${sets}.`,
  /** Where people gave amounts: what was given most on average. */
  givenMostSentence: (name: string, mean: string, low: string, high: string, level: string) => `Given most on average: ${name}, ${mean} (${level} interval ${low} to ${high}).`,
  /** Under the bars. */
  purseLine: 'What the purse pays for stands above the line.',
  columnProject: 'Project',
  columnCost: 'Cost',
  columnVotes: 'Votes',
  columnFunded: 'Paid for',
  fundedYes: 'Yes',
  fundedNo: 'No',
  fundedByLot: 'By lot',
  columnMeanGiven: 'Given on average',
  columnTotalGiven: 'Given in all',
  /** What other rules make of the same ballots. */
  fundingOtherRules: 'The same ballots, other rules',
  columnPaysFor: 'Pays for',
  columnSpent: 'Spent',
  /** Where all rules pay for the same, and where they do not. */
  fundingAgree: (names: string) => `All these rules pay for the same: ${names}.`,
  fundingAgreeNothing: 'None of these rules pays for anything.',
  fundingDiffer: (names: string) => `The rules have nothing in common: they differ on ${names}.`,
  fundingDifferBeside: (common: string, names: string) => `Every rule pays for ${common}. They differ on ${names}.`,
  /** What a rule pays for where a lot decides. */
  withLot: (names: string) => `${names} (or others, by lot)`,
  /** The steps of a rule. */
  whyFunded: (rule: string) => `Why these and not others: ${rule}`,
  /** What everybody may decide on in the beginning. */
  stepPart: (sum: string) => `Everybody decides on an equal part of the purse, ${sum}.`,
  stepRaisedOverspent: (from: string, to: string) =>
    `Everybody began with an equal part of the purse, ${from}. As money was left over, the part was raised to ${to}; with more, the purse would be exceeded.`,
  stepRaisedExhaustive: (from: string, to: string) =>
    `Everybody began with an equal part of the purse, ${from}. As money was left over, the part was raised to ${to}; then nothing more fits.`,
  stepRaisedComplete: (from: string, to: string) =>
    `Everybody began with an equal part of the purse, ${from}. The part was raised to ${to}; then everything that anybody wants is paid for.`,
  /** Bought by its supporters, who pay alike, but those who have less left. */
  stepBought: (name: string, cost: string, votes: string, price: string) => `${name} costs ${cost} and has ${votes}. Each who voted for it pays ${price}.`,
  stepBoughtShort: (name: string, cost: string, votes: string, price: string, short: string) =>
    `${name} costs ${cost} and has ${votes}. Each who voted for it pays ${price}; those with less left (${short}) pay what they have.`,
  stepUnaffordable: (name: string, cost: string, votes: string, money: string) =>
    `${name} costs ${cost} and has ${votes}. Together those who voted for it have ${money} left: too little.`,
  stepChosen: (name: string, cost: string, votes: string, left: string) => `${name} has ${votes} and costs ${cost}. It is paid for; ${left} is left.`,
  stepTooDear: (name: string, cost: string, votes: string, left: string) => `${name} has ${votes} and costs ${cost}. Only ${left} is left: it is passed over.`,
  stepAboveCeiling: (name: string, cost: string, votes: string, ceiling: string, most: string) =>
    `${name} has ${votes} and costs ${cost}. The limit for ${ceiling} is ${most}, and this would be above it: it is passed over.`,
  stepStopped: (name: string, cost: string, votes: string, left: string) => `${name} has ${votes} and costs ${cost}. Only ${left} is left: the rule ends here.`,
  stepNotReached: (name: string, votes: string) => `${name} has ${votes}. It comes after the end.`,
  stepUnwanted: (name: string) => `${name}: nobody voted for it.`,
  stepLot: (names: string, taken: string) => `${names} are equal, and the money does not reach for all of them: only a lot can decide. Here ${taken} comes first.`,
  /** The limits of areas and of age groups, each with its name. */
  ceilingsUnknown: (limits: string) => `This rule does not know the limits of areas and age groups: ${limits}.`,
  ceilingsKept: (limits: string) => `This rule keeps the limits of areas and age groups: ${limits}.`,
  ceilingsBeside: (limits: string) => `Rules of equal shares do not know the limits of areas and age groups (${limits}); rules of most votes keep them.`,
} as const satisfies Words;

/** The words for what becomes of purses, in any language. */
export type FundingMessages = SameKeys<typeof enFunding>;
