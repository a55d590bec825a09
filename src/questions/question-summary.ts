import type { Summary, SummaryResult } from '../summaries/summary.js';
import type { AnyQuestion } from './question-type.js';

/**
 * How the answers of a question type add up. Kept apart from the type itself, so that what only results need is never sent to
 * whoever answers.
 *
 * @typeParam Question A definition of this type.
 * @typeParam Shape The summary shape that its answers add up to.
 */
export interface QuestionSummary<Question extends AnyQuestion, Shape extends Summary> {
  readonly type: Question['type'];
  /** The summary of no answers. */
  emptySummary(question: Question): Shape;
  /** The summary with some more valid answers, or, with `by` −1, without some that were counted. */
  addAnswers(summary: Shape, answers: readonly unknown[], by?: 1 | -1): Shape;
  /** The published form of the summary. */
  describe(question: Question, summary: Shape): SummaryResult;
}
