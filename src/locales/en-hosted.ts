import type { SameKeys, Words } from './messages.js';

/** The library's own words for pages that a collector writes itself and that need no script, in English: the source of the keys. */
export const enHosted = {
  /** Title of a survey that has none. */
  hostedSurvey: 'Survey',
  hostedLanguages: 'Languages',
  hostedIfApplies: 'Only if it applies to you; otherwise leave it out.',
  hostedPrivate: 'Please write nothing that tells who you or others are, such as names, telephone numbers or personal numbers (CPR).',
  hostedTrap: 'Leave this field empty',
  hostedCard: (number: string) => `Card ${number}`,
  hostedTooLong: (most: string) => `Write at most ${most} characters.`,
  hostedUnread: 'This answer could not be read. Please give it again.',
  /** Where there is an answer and also a way to leave the question. */
  hostedEither: (leaving: string) => `You have given an answer and also chosen “${leaving}”. Take one of the two out.`,
  hostedOwnWords: 'You have written an answer in your own words and also chosen another one. Take one of the two out.',
  hostedAlone: (option: string) => `“${option}” stands alone. Choose it without others, or choose only others.`,
  hostedRankHow: 'Write 1 beside what comes first, 2 beside what comes next, and so on. What has no number has no place.',
  hostedPlaceUnread: (option: string) => `Write the place of “${option}” as a whole number, such as 1.`,
  hostedPlaceTwice: (place: string) => `Place ${place} stands twice. Give each place to one option.`,
  hostedDotsHow: 'Write the number of dots beside an option; leave the others empty.',
  hostedPairMissing: (pair: string) => `Pair ${pair} has no answer. Answer the pairs in order; you can stop after any of them.`,
  hostedPurse: (purse: string) => `There is ${purse} to spend`,
  hostedCeiling: (name: string, most: string) => `${name}: at most ${most}`,
  hostedSealed: 'The answers to these questions are sealed on your own device before they are sent. A page without scripts cannot do that, so there is no form here.',
  hostedChance: 'To protect you, chance may change an answer on your own device before it is sent. A page without scripts cannot do that, so there is no form here.',
  hostedWall: 'A meeting goes on from step to step. A page without scripts cannot follow it.',
  hostedNotTaken: 'Your answer was not taken. It is still here.',
  hostedAlready: 'An answer from this form has arrived before. It stays as it was; what is here now has not been sent.',
  hostedGone: 'There is no survey at this address.',
  hostedTooMany: 'A great many answers have come from your network in a short time. Yours has not been sent. Go back, wait a minute, and send it again.',
  hostedTooLarge: 'Your answer is too long to be sent. Go back and shorten it.',
  hostedFailed: 'Your answer could not be received. Go back and try again.',
} as const satisfies Words;

/** The words of pages that need no script, in any language. */
export type HostedMessages = SameKeys<typeof enHosted>;
