import type { Category } from './question-columns.js';

/** The one value of a column that says only whether there is an answer. */
export const answeredCategories: readonly Category[] = [{ value: 1, text: { en: 'Answered', da: 'Besvaret' } }];

/** The two values of a column that says whether something holds. */
export const yesNoCategories = (no: Category['text'], yes: Category['text']): readonly Category[] => [
  { value: 0, text: no },
  { value: 1, text: yes },
];
