import { countTexts, emptyTexts, type Texts } from '../../summaries/texts.js';
import type { QuestionSummary } from '../question-summary.js';
import type { TextQuestion } from './text.js';

/** How answers to a question of the type `text` add up. */
export const textSummary = {
  type: 'text' as const,
  emptySummary: () => emptyTexts,
  addAnswers: (summary, answers, by = 1) => countTexts(summary, answers.length, by),
  describe: (_question, summary) => summary,
} satisfies QuestionSummary<TextQuestion, Texts>;
