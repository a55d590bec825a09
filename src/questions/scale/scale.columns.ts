import type { QuestionColumns } from '../question-columns.js';
import { categoriesOf, mergeLabels } from '../value-columns.js';
import type { ScaleQuestion } from './scale.js';

/** The columns of a scale: one whole number. */
export const scaleColumns = {
  type: 'scale' as const,
  columns: ({ text, min, max, labels }) => [{ kind: 'integer', level: 'ordinal', text, categories: categoriesOf(labels), range: { min, max } }],
  merge: (later, earlier) => (later.min === earlier.min && later.max === earlier.max ? { ...later, ...mergeLabels(later, earlier) } : null),
  write: (_question, answer) => [answer as number],
  read: (_question, [value]) => value,
  withoutWords: (_question, answer) => answer,
} satisfies QuestionColumns<ScaleQuestion>;
