import type { SameKeys, Words } from './messages.js';

/** The library's own words for items that share a scale, and for how far they measure the same, in English: the source of the keys. Only such results fetch them. */
export const enLikert = {
  /** The name of the picture. */
  divergingOf: (question: string) =>
    `Diverging bars of the answers to: ${question}. Lower answers stand on one side of the middle line, higher answers on the other. The figures stand in the tables below.`,
  /** Under the picture. */
  sidesNote: 'Lower answers stand on one side of the middle line, higher answers on the other; each segment is as long as its share.',
  neutralSplit: 'The middle answer is divided evenly over the line.',
  neutralApart: 'The middle answer stands beside, on a line of its own.',
  /** The item with the highest and with the lowest mean; `answers` is a count in words. */
  highestSentence: (name: string, mean: string, low: string, high: string, level: string, answers: string) =>
    `Highest: ${name}, with a mean of ${mean} (${level} interval ${low} to ${high}, ${answers}).`,
  lowestSentence: (name: string, mean: string, low: string, high: string, level: string, answers: string) =>
    `Lowest: ${name}, with a mean of ${mean} (${level} interval ${low} to ${high}, ${answers}).`,
  showLevels: 'The share of each answer as a table',
  /** Over a column: the share of the higher answers less that of the lower ones. */
  columnNet: 'Higher less lower',
  /** The items of a score as a picture. */
  itemsOf: (score: string) => `What “${score}” is made of`,
  showReliability: 'How well the questions fit together',
  alphaSentence: (alpha: string, low: string, high: string, level: string) => `Cronbach’s alpha is ${alpha} (${level} interval ${low} to ${high}).`,
  alphaUnknown: 'Cronbach’s alpha cannot be told: the answers hardly differ.',
  alphaBasis: (count: string, plural: Intl.LDMLPluralRule) =>
    plural === 'one' ? `It is counted from ${count} person who answered all the questions.` : `It is counted from ${count} people who answered all the questions.`,
  alphaNote:
    'Alpha tells how far the answers to the questions rise and fall together; 1 is the most. From about 0.7 a score is commonly used to compare groups. A high alpha does not show that the questions measure one thing only.',
  alphaNegative: 'Alpha below 0: perhaps a question is worded the other way round and should be reversed in the score.',
  columnQuestion: 'Question',
  columnSpread: 'Standard deviation',
  columnItemRest: 'Correlation with the others',
  columnAlphaWithout: 'Alpha without it',
  rowAlpha: 'Cronbach’s alpha',
  rowStandardised: 'Standardised alpha',
  showEnds: 'How many are at the ends of the score',
  rowFloor: (score: string) => `Lowest possible score, ${score}`,
  rowCeiling: (score: string) => `Highest possible score, ${score}`,
  endsNote: 'Where more than 15 % are at one end, the score tells people apart poorly there.',
} as const satisfies Words;

/** The words for items that share a scale, in any language. */
export type LikertMessages = SameKeys<typeof enLikert>;
