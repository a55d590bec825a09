import type { SameKeys, Words } from './messages.js';

/** The library's own words for indicators, the few numbers that are followed, and for trust both ways, in English: the source of the keys. Only results that have them fetch these words. */
export const enIndicators = {
  indicators: 'Numbers we follow',
  indicatorShare: 'Share of favourable answers',
  /** The value in words: with its interval, and of a single answer without. */
  indicatorSentence: (title: string, figure: string, low: string, high: string, level: string, answers: string) =>
    `${title}: ${figure} (${level} interval ${low} to ${high}; ${answers}).`,
  indicatorAlone: (title: string, figure: string, answers: string) => `${title}: ${figure} (${answers}).`,
  indicatorUp: 'More is better.',
  indicatorDown: 'Less is better.',
  indicatorAtLeast: (target: string) => `Target: at least ${target}.`,
  indicatorAtMost: (target: string) => `Target: at most ${target}.`,
  indicatorReached: 'The target is reached.',
  indicatorMissed: 'The target is not reached.',
  indicatorUnsure: 'Too close to say whether the target is reached: it lies within the interval.',
  /** A difference of shares. */
  indicatorPoints: (points: string) => `${points} percentage points`,
  indicatorRose: (since: string, difference: string, low: string, high: string, level: string) => `Up by ${difference} since ${since} (${level} interval ${low} to ${high}).`,
  indicatorFell: (since: string, difference: string, low: string, high: string, level: string) => `Down by ${difference} since ${since} (${level} interval ${low} to ${high}).`,
  indicatorChance: (since: string, difference: string, low: string, high: string, level: string) =>
    `Since ${since} no more change than chance could make: ${difference} (${level} interval ${low} to ${high}).`,
  indicatorLastTime: 'last time',
  indicatorForward: 'That is the way it should go.',
  indicatorBackward: 'That is not the way it should go.',
  indicatorOverTime: (readings: string) => `Over time: ${readings}.`,
  indicatorUntold: 'too few to say',
  indicatorRegister: 'From a register',
  indicatorNational: 'The whole country',
  indicatorBeside: 'To compare with, from elsewhere',
  indicatorBarometerMany: (most: string) => `More than ${most} numbers stand here. Few of them are read: a barometer tells most with ${most} at most.`,
  columnIndicator: 'Followed number',
  columnTime: 'When',
  columnFigure: 'Figure',
  columnTarget: 'Target',
  columnChange: 'Change',
  /** Trust in somebody, and how much one feels trusted in return. */
  pairBoth: 'Trust both ways',
  pairOwn: 'Trust',
  pairReturn: 'Feeling trusted in return',
  pairDifference: 'Difference',
  columnDirection: 'Direction',
  pairOwnHigher: (difference: string) => `Trust is ${difference} higher than the feeling of being trusted in return.`,
  pairReturnHigher: (difference: string) => `The feeling of being trusted in return is ${difference} higher than trust.`,
  pairSame: 'Trust and the feeling of being trusted in return are the same.',
  pairNote: 'The same people answered both questions; from these figures alone nobody can tell whether chance could make the difference.',
} as const satisfies Words;

/** The words for indicators, in any language. */
export type IndicatorsMessages = SameKeys<typeof enIndicators>;
