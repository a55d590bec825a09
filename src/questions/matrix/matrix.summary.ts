import { countRows, describeGrid, emptyGrid, type Grid } from '../../summaries/grid.js';
import { favourableRange } from '../value-range.js';
import type { QuestionSummary } from '../question-summary.js';
import { idsOf, type MatrixAnswer, type MatrixQuestion } from './matrix.js';

/** How answers to a question of the type `matrix` add up. */
export const matrixSummary = {
  type: 'matrix' as const,
  emptySummary: (question) => emptyGrid(idsOf(question), question),
  addAnswers: (summary, answers, by = 1) => countRows(summary, answers as readonly MatrixAnswer[], by),
  describe: (question, summary) => describeGrid(summary, idsOf(question), { min: question.min, max: question.max, favourable: favourableRange(question) }),
} satisfies QuestionSummary<MatrixQuestion, Grid>;
