import type { SameKeys, Words } from './messages.js';

/**
 * The library's own words for asking, in English. This file is the source of the keys: every other language has exactly
 * these, and `configure({texts})` may replace any of them. Wording of questions belongs to instruments, not here.
 */
export const en = {
  /** Words from the worst to the best level, seven of them; scales with fewer levels leave some out. */
  satisfactionLevels: ['Very dissatisfied', 'Dissatisfied', 'Rather dissatisfied', 'Neither satisfied nor dissatisfied', 'Rather satisfied', 'Satisfied', 'Very satisfied'],
  likelyEnds: ['Not at all likely', 'Extremely likely'],
  agreeEnds: ['Strongly disagree', 'Strongly agree'],
  stars: (value: string, max: string) => `${value} of ${max} stars`,
  dontKnow: 'Don’t know',
  noAnswer: 'Prefer not to answer',
  clear: 'Clear my answer',
  needed: 'please answer',
  errorPrefix: 'Error:',
  answerRequired: 'Choose an answer.',
  send: 'Send answer',
  nothingToSend: 'Choose an answer before you send. You are also free to leave this.',
  thanks: 'Thank you for your answer',
  notStored: 'Your answer could not be saved. It is still here: please try again.',
  definitionMissing: 'The questions could not be shown.',
  alreadyAnswered: 'You have answered already. Thank you.',
  answerAgain: 'Answer again',
  readAloud: 'Read aloud',
  stopReading: 'Stop reading aloud',
} as const satisfies Words;

/** The words for asking, in any language. */
export type Messages = SameKeys<typeof en>;
