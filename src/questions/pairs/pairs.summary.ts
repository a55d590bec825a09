import { type Comparisons, countComparisons, describeComparisons, emptyComparisons } from '../../summaries/comparisons.js';
import { idsOf } from '../board-option.js';
import type { QuestionSummary } from '../question-summary.js';
import type { PairsAnswer, PairsQuestion } from './pairs.js';

/** How answers to a question of the type `pairs` add up. */
export const pairsSummary = {
  type: 'pairs' as const,
  emptySummary: () => emptyComparisons,
  addAnswers: (summary, answers, by = 1) => countComparisons(summary, answers as readonly PairsAnswer[], by),
  describe: (question, summary) => describeComparisons(summary, idsOf(question)),
} satisfies QuestionSummary<PairsQuestion, Comparisons>;
