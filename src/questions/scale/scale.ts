import { recommendationScoreOfCounts } from '../../statistics/recommendation-score-of-counts.js';
import { countValues, describeDistribution, type Distribution, emptyDistribution } from '../../summaries/distribution.js';
import { z } from '../../validation/zod.js';
import { questionFields, type QuestionType } from '../question-type.js';
import { checkValueRange, favourableRange, valueRangeFields } from '../value-range.js';

/** How a scale is drawn; the answer is the same whole number in each. */
export const scaleLook = z.enum(['faces', 'stars', 'numbers', 'nps', 'csat', 'ces']);
export type ScaleLook = z.infer<typeof scaleLook>;

/** Most steps from the lowest to the highest value: more than a hundred is a number, not a scale. */
const WIDEST = 100;

/** A scale: one whole number from `min` to `max`, e.g. satisfaction from 1 to 5 or trust from 0 to 10. */
export const scaleQuestion = z.strictObject({
  ...questionFields,
  type: z.literal('scale'),
  look: z.optional(scaleLook),
  ...valueRangeFields,
});
export type ScaleQuestion = z.infer<typeof scaleQuestion>;

/** The recommendation score, where that is what the question asks for. */
const recommendationOf = ({ look, min, max }: ScaleQuestion, { counts }: Distribution) =>
  look === 'nps' && min === 0 && max === 10 ? { recommendation: recommendationScoreOfCounts(counts) } : {};

/** The question type `scale`. */
export const scale = {
  type: 'scale' as const,
  answerable: true,
  scorable: true,
  schema: scaleQuestion,
  check: (question) => checkValueRange(question, WIDEST, 'a scale'),
  answer: ({ min, max }) => z.int().check(z.minimum(min), z.maximum(max)),
  presentation: ({ look, labels }) => ({ ...(look === undefined ? {} : { look }), ...(labels === undefined ? {} : { labels }) }),
  emptySummary: ({ min, max }) => emptyDistribution(min, max),
  addAnswers: (summary, answers, by = 1) => countValues(summary, answers as readonly number[], by),
  describe: (question, summary) => ({ ...describeDistribution(summary, favourableRange(question)), ...recommendationOf(question, summary) }),
} satisfies QuestionType<ScaleQuestion, Distribution>;
