import { type Allocation, countAllocations, describeAllocation, emptyAllocation } from '../../summaries/allocation.js';
import { idsOf } from '../board-option.js';
import type { QuestionSummary } from '../question-summary.js';
import type { DotsAnswer, DotsQuestion } from './dots.js';

/** How answers to a question of the type `dots` add up. */
export const dotsSummary = {
  type: 'dots' as const,
  emptySummary: (question) => emptyAllocation(idsOf(question), { perBallot: question.dots, perOption: question.perOption ?? null }),
  addAnswers: (summary, answers, by = 1) => countAllocations(summary, answers as readonly DotsAnswer[], by),
  describe: (question, summary) => describeAllocation(summary, idsOf(question)),
} satisfies QuestionSummary<DotsQuestion, Allocation>;
