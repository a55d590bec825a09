import { countTexts, emptyTexts, type Texts } from '../../summaries/texts.js';
import type { QuestionSummary } from '../question-summary.js';
import type { CardsQuestion } from './cards.js';

/** How answers to a question of the type `cards` add up. */
export const cardsSummary = {
  type: 'cards' as const,
  emptySummary: () => emptyTexts,
  addAnswers: (summary, answers, by = 1) => countTexts(summary, answers.length, by),
  describe: (_question, summary) => summary,
} satisfies QuestionSummary<CardsQuestion, Texts>;
