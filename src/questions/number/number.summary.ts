import { countNumbers, describeNumbers, emptyNumbers, type Numbers } from '../../summaries/numbers.js';
import type { QuestionSummary } from '../question-summary.js';
import type { NumberQuestion } from './number.js';

/** How answers to a question of the type `number` add up. */
export const numberSummary = {
  type: 'number' as const,
  emptySummary: () => emptyNumbers,
  addAnswers: (summary, answers, by = 1) => countNumbers(summary, answers as readonly number[], by),
  describe: (_question, summary) => describeNumbers(summary),
} satisfies QuestionSummary<NumberQuestion, Numbers>;
