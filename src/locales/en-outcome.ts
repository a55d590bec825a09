import type { SameKeys, Words } from './messages.js';

/** The library's own words for what rankings come to, by which rule and why, in English: the source of the keys. Only results with rankings fetch them. */
export const enOutcome = {
  ruleSchulze: 'Schulze’s method',
  ruleRankedPairs: 'ranked pairs',
  ruleCopeland: 'pairs won (Copeland)',
  ruleBorda: 'points by place (Borda)',
  ruleInstantRunoff: 'instant runoff',
  ruleKemeny: 'Kemeny’s rule',
  standsFirst: (option: string, rule: string, n: string) => `${option} comes first, counted by ${rule}. Answers: ${n}.`,
  standFirst: (options: string, rule: string, n: string) => `${options} share the first place, counted by ${rule}. Answers: ${n}.`,
  allShareFirst: (rule: string, n: string) => `All options share the first place, counted by ${rule}. Answers: ${n}.`,
  ruleNotCounted: (rule: string) => `Nothing is told by ${rule}: so many ties cannot be decided without drawing lots.`,
  firstNote: 'The bars show the share of the answers that put an option first, alone or with others.',
  unrankedNote: 'An option that was given no place counts as below all that were.',
  columnFirst: 'Put first',
  columnRanked: 'Given a place',
  columnPoints: 'Points (Borda)',
  columnMeanPlace: 'Mean place',
  showPairs: 'Every two options compared',
  pairsCaption: 'How many put the option of the row above that of the column',
  pairsTooMany: 'There are too many options for a table of every two of them; the figures are in the results document.',
  otherRules: 'The same answers, other rules',
  columnWinner: 'First',
  columnOrder: 'Order',
  rulesAgree: 'Every rule that was counted puts the same first.',
  rulesDiffer: (rules: string, options: string) => `Counted otherwise, ${options} would come first: ${rules}.`,
  wonEveryPair: (option: string) => `${option} wins against every other option when two are compared at a time.`,
  nobodyWonEveryPair: 'No option wins against every other when two are compared at a time.',
  whyOrder: (rule: string) => `Why this order: ${rule}`,
  schulzeNote:
    'A path goes from one option to another over pairs that are won, and is as strong as the weakest of them, counted in answers. The option with the stronger path stands higher.',
  strongerPath: (above: string, below: string, strength: string, back: string, path: string) =>
    `${above} stands above ${below}: strongest path ${strength} (${path}), strongest way back ${back}.`,
  equalPaths: (options: string, strength: string) => `Neither stands above the other: ${options}. The strongest paths both ways: ${strength}.`,
  bordaNote: (most: string) => `In each answer the first option gets ${most} points, the next one less, and so on. Options without a place share the points that are left.`,
  bordaStep: (place: string, options: string, points: string) => `${place}. ${options}: ${points}`,
  runoffNote: 'Each answer counts for the best of its options that is still in. Whoever has more than half wins; else the option with the fewest leaves, and it is counted again.',
  runoffRound: (round: string, counts: string) => `Round ${round}: ${counts}.`,
  runoffExhausted: (count: string) => `Answers that name nobody who is still in: ${count}.`,
  runoffLeaves: (options: string, votes: string) => `Leaves with the fewest, ${votes}: ${options}.`,
  runoffLeavesEarlier: (options: string, votes: string) => `Leaves with the fewest, ${votes}, and the fewest in an earlier round: ${options}.`,
  runoffNoVotes: (options: string) => `Leaves without any: ${options}.`,
  runoffWins: (options: string, votes: string, continuing: string) => `Wins with ${votes} of ${continuing}: ${options}.`,
  runoffTied: (options: string, votes: string) =>
    `The fewest, ${votes}, are shared, and only a lot could decide who leaves: ${options}. Shown as winners is everybody who could win.`,
  copelandNote: 'An option gets one point for every other that more answers put below it than above it, and half a point where they are equal.',
  copelandTop: (options: string) => `Each of these wins against all others: ${options}.`,
  pairsNote: 'Pairs of options are locked from the clearest win to the weakest. A pair that contradicts those locked before it is left out.',
  pairHolds: (above: string, below: string, votes: string, against: string) => `${above} above ${below}: ${votes} against ${against}.`,
  pairContradicted: (above: string, below: string, votes: string, against: string, path: string) =>
    `${above} above ${below}, ${votes} against ${against}, is left out: clearer pairs say the opposite (${path}).`,
  pairTied: (above: string, below: string, votes: string, against: string, path: string) =>
    `${above} above ${below}, ${votes} against ${against}, is left out: it runs in a circle with pairs that are as clear (${path}), and only a lot could decide.`,
  kemenyNote: (pairs: string) => `Of all orders this one agrees with the answers in most pairs: ${pairs}.`,
  kemenySeveral: (orders: string) => `Several orders are equally good: ${orders}. An option stands by its best place in any of them.`,
  kemenyOverruled: (above: string, below: string, votes: string, against: string) =>
    `${above} above ${below}, although ${against} want the opposite and ${votes} want this: so the order as a whole agrees with more answers.`,
  kemenyOpen: (options: string, votes: string) => `Either can stand first: ${options} (${votes}).`,
} as const satisfies Words;

/** The words for what rankings come to, in any language. */
export type OutcomeMessages = SameKeys<typeof enOutcome>;
