import { type Choices, countChoices, describeChoices, emptyChoices } from '../../summaries/choices.js';
import { describeRandomised } from '../../summaries/randomised.js';
import type { QuestionSummary } from '../question-summary.js';
import { type ChoiceAnswer, type ChoiceQuestion, type Chosen, idOf, idsOf } from './choice.js';

/** The ids of what was chosen. */
const idsIn = (given: ChoiceAnswer): string[] => (Array.isArray(given) ? (given as readonly Chosen[]).map(idOf) : [idOf(given as Chosen)]);

/** How answers to a question of the type `choice` add up. */
export const choiceSummary = {
  type: 'choice' as const,
  emptySummary: (question) => emptyChoices(idsOf(question), question.multiple ?? false, question.randomised?.epsilon),
  addAnswers: (summary, answers, by = 1) => countChoices(summary, (answers as readonly ChoiceAnswer[]).map(idsIn), by),
  describe: (question, summary) =>
    question.randomised === undefined ? describeChoices(summary, idsOf(question)) : describeRandomised(summary, idsOf(question), question.randomised),
} satisfies QuestionSummary<ChoiceQuestion, Choices>;
