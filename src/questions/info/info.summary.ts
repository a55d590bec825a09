import { emptyTexts, type Texts } from '../../summaries/texts.js';
import type { QuestionSummary } from '../question-summary.js';
import type { InfoQuestion } from './info.js';

/** How answers to a question of the type `info` add up. */
export const infoSummary = {
  type: 'info' as const,
  emptySummary: () => emptyTexts,
  addAnswers: (summary) => summary,
  describe: (_question, summary) => summary,
} satisfies QuestionSummary<InfoQuestion, Texts>;
