import { recommendationScoreOfCounts } from '../../statistics/recommendation-score-of-counts.js';
import { countValues, describeDistribution, type Distribution, emptyDistribution } from '../../summaries/distribution.js';
import { favourableRange } from '../value-range.js';
import type { QuestionSummary } from '../question-summary.js';
import type { ScaleQuestion } from './scale.js';

/** The recommendation score, where that is what the question asks for. */
const recommendationOf = ({ look, min, max }: ScaleQuestion, { counts }: Distribution) =>
  look === 'nps' && min === 0 && max === 10 ? { recommendation: recommendationScoreOfCounts(counts) } : {};

/** How answers to a question of the type `scale` add up. */
export const scaleSummary = {
  type: 'scale' as const,
  emptySummary: ({ min, max }) => emptyDistribution(min, max),
  addAnswers: (summary, answers, by = 1) => countValues(summary, answers as readonly number[], by),
  describe: (question, summary) => ({ ...describeDistribution(summary, favourableRange(question)), ...recommendationOf(question, summary) }),
} satisfies QuestionSummary<ScaleQuestion, Distribution>;
