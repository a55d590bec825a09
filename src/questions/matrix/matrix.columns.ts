import { answeredCategories } from '../answered.js';
import type { CellValue, QuestionColumns } from '../question-columns.js';
import { categoriesOf, mergeEntries, mergeLabels } from '../value-columns.js';
import type { MatrixAnswer, MatrixQuestion } from './matrix.js';

/**
 * The columns of a matrix: whether it was answered at all, then one whole number for each row. The first keeps apart
 * whether the citizen left the whole question or each of its rows.
 */
export const matrixColumns = {
  type: 'matrix' as const,
  columns: ({ text, rows, min, max, labels }) => [
    { kind: 'integer', level: 'nominal', text, categories: answeredCategories, range: { min: 1, max: 1 } },
    ...rows.map((row) => ({ part: row.id, kind: 'integer' as const, level: 'ordinal' as const, text, about: row.text, categories: categoriesOf(labels), range: { min, max } })),
  ],
  merge: (later, earlier) =>
    later.min === earlier.min && later.max === earlier.max ? { ...later, ...mergeLabels(later, earlier), rows: mergeEntries(later.rows, earlier.rows) } : null,
  write: ({ rows }, answer) => [1, ...rows.map(({ id }): CellValue => (Object.hasOwn(answer as MatrixAnswer, id) ? (answer as MatrixAnswer)[id]! : null))],
  read: ({ rows }, [, ...cells]) => Object.fromEntries(rows.flatMap(({ id }, index) => (cells[index] === null ? [] : [[id, cells[index]]]))),
  withoutWords: (_question, answer) => answer,
} satisfies QuestionColumns<MatrixQuestion>;
