import { answeredCategories } from '../answered.js';
import type { QuestionColumns } from '../question-columns.js';
import { DEFAULT_MAX_LENGTH, type TextQuestion } from './text.js';

/** The columns of a free text: whether it was answered, and the words. */
export const textColumns = {
  type: 'text' as const,
  columns: ({ text, maxLength = DEFAULT_MAX_LENGTH }) => [
    { kind: 'integer', level: 'nominal', text, categories: answeredCategories, range: { min: 1, max: 1 } },
    { part: 'text', kind: 'string', level: 'nominal', text, categories: [], longest: maxLength, isWords: true },
  ],
  merge: (later, earlier) => ({ ...later, maxLength: Math.max(later.maxLength ?? DEFAULT_MAX_LENGTH, earlier.maxLength ?? DEFAULT_MAX_LENGTH) }),
  write: (_question, answer) => [1, answer as string],
  read: (_question, [, words]) => words,
  withoutWords: () => undefined,
} satisfies QuestionColumns<TextQuestion>;
