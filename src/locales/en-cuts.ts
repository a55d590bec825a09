import type { SameKeys, Words } from './messages.js';

/** The library's own words for results that are cut by group, by role or over waves, in English: the source of the keys. Only such results fetch them. */
export const enCuts = {
  columnGroup: 'Group',
  columnRole: 'Role',
  columnWave: 'Wave',
  columnPeriod: 'Period',
  columnBetween: 'Between',
  columnDifference: 'Difference',
  columnDetectable: 'Smallest difference likely to be seen',
  cutNoGroup: 'Named no group',
  cutNoRole: 'Named no role',
  cutNoWave: 'Named no wave',
  cutTooFew: 'Too few to say',
  /** A line in words: with its interval, and of a single answer without. */
  cutLine: (name: string, figure: string, low: string, high: string, level: string, answers: string) => `${name}: ${figure} (${level} interval ${low} to ${high}; ${answers}).`,
  cutLineAlone: (name: string, figure: string, answers: string) => `${name}: ${figure} (${answers}).`,
  cutUntold: (names: string) => `Too few to say: ${names}.`,
  /** Names of pictures. */
  cutMeansChart: (question: string) => `Means as points with their intervals, answers to: ${question}. The figures stand in the table below.`,
  cutTrendChart: (question: string) => `Means over time with their intervals, answers to: ${question}. The figures stand in the table below.`,
  /** Lines across a picture. */
  cutAllLine: (mean: string) => `The dashed line is the mean of all answers: ${mean}.`,
  cutTargetLine: (target: string) => `The dashed line is the target: ${target}.`,
  cutBaseline: (wave: string, mean: string) => `The dotted line is where it began (${wave}): ${mean}.`,
  cutGaps: 'Where the line is broken, there are too few answers to say anything.',
  /** How far two lines lie apart. */
  cutHigher: (one: string, other: string, difference: string, low: string, high: string, level: string) =>
    `${one} is ${difference} higher than ${other} (${level} interval ${low} to ${high}).`,
  cutChance: (one: string, other: string, difference: string, low: string, high: string, level: string) =>
    `Between ${other} and ${one} the difference is no more than chance could make: ${difference} (${level} interval ${low} to ${high}).`,
  cutDetectable: (difference: string) => `A true difference of ${difference} or more would be seen in four of five such surveys.`,
  cutManyPairs: 'Of twenty comparisons without any true difference, one is likely to look like one.',
  cutTooManyLines: 'There are too many groups to compare each with each.',
  cutDifferences: 'How far they lie apart',
  /** Places where groups are sorted by their means. */
  cutSharedPlaces: 'Where intervals overlap, the place is shared: the order among those who share one says nothing.',
  /** What was asked for and would mislead. */
  cutAxisCut: (from: string, to: string) => `The axis is cut and shows only ${from} to ${to}: differences look larger than they are on the whole scale.`,
  cutAxisRefused: 'The axis is shown from zero although the page asks for a part of it: cut bars would not be as long as their figures.',
  cutNotThere: 'These results are not told in groups or over time; shown are all answers.',
  cutNotOfThis: 'The answers to this question are shown all together.',
} as const satisfies Words;

/** The words for results that are cut, in any language. */
export type CutsMessages = SameKeys<typeof enCuts>;
