import { type Choices, countChoices, describeChoices, emptyChoices } from '../../summaries/choices.js';
import { idsOf } from '../board-option.js';
import type { QuestionSummary } from '../question-summary.js';
import type { ApprovalAnswer, ApprovalQuestion } from './approval.js';

/** How answers to a question of the type `approval` add up. */
export const approvalSummary = {
  type: 'approval' as const,
  emptySummary: (question) => emptyChoices(idsOf(question), true),
  addAnswers: (summary, answers, by = 1) => countChoices(summary, answers as readonly ApprovalAnswer[], by),
  describe: (question, summary) => describeChoices(summary, idsOf(question)),
} satisfies QuestionSummary<ApprovalQuestion, Choices>;
