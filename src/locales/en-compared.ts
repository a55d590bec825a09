import type { SameKeys, Words } from './messages.js';

/** The library's own words for results of comparisons in pairs, in English: the source of the keys. Only such results fetch them. */
export const enCompared = {
  comparedBasis: (comparisons: string, plural: Intl.LDMLPluralRule) => (plural === 'one' ? `${comparisons} comparison` : `${comparisons} comparisons`),
  comparedOrder: (options: string) => `Strongest first: ${options}.`,
  comparedChance: (one: string, other: string) => `The difference between ${one} and ${other} is not more than chance could make.`,
  comparedUnconnected:
    'No order can be told: not every option is linked with every other by people’s choices, because some were always or never preferred, or were not compared. The tables show what was chosen.',
  comparedStrength: 'Strength',
  comparedStrengthNote:
    'The strength follows from all comparisons together (Bradley–Terry); 0 is the mean of all options. An option that is stronger by 0.7 is preferred about twice as often. One left undecided counts as half a win for each.',
  comparedDependent: 'Each person compared several pairs, and one person’s choices are alike. The intervals take them for independent and are therefore somewhat too narrow.',
  columnCompared: 'Compared',
  columnWon: 'Won',
  columnUndecided: 'Undecided',
  columnShareWon: 'Share won',
  showMatrix: 'Each against each as a table',
  matrixNote: 'How often the option of the row was preferred to that of the column; after the plus sign, how often the pair was left undecided.',
  matrixTooLarge: 'There are too many options for a table of each against each; the figures stand in the results document.',
} as const satisfies Words;

/** The words for results of comparisons in pairs, in any language. */
export type ComparedMessages = SameKeys<typeof enCompared>;
