import type { SameKeys, Words } from './messages.js';

/** The library's own words for questions whose answers chance may change, beside them and in their results, in English: the source of the keys. Only surveys with such questions fetch them. */
export const enChance = {
  chanceNote: (kept: string) =>
    `To protect you, chance may change your answer to another one before it leaves this device. About ${kept} in 100 answers stay as they were given, so from a single answer nobody can be sure what somebody chose. Only what chance decides is sent; what you chose is kept here only while you answer.`,
  chanceReview: 'Chance decides on this device whether this answer or another one is sent.',
  chanceTold: 'This is what was sent. Chance may have changed it.',
  chanceSent: 'You have answered before. What was sent, which chance may have changed, stays unless you choose once more:',

  columnTold: 'Received',
  columnEstimated: 'Estimated share',
  likelyMostSentence: (option: string, share: string, low: string, high: string, level: string) =>
    `Probably chosen most often: ${option}, an estimated ${share} (${level} interval ${low} to ${high}).`,
  chanceEstimated: (kept: string) =>
    `To protect those who answered, chance changed some answers before they were sent: about ${kept} in 100 stayed as they were given. The shares are worked out backwards from the answers received, and are less certain than those of other questions.`,
} as const satisfies Words;

/** The words for questions whose answers chance may change, in any language. */
export type ChanceMessages = SameKeys<typeof enChance>;
