import { z } from '../../validation/zod.js';
import { questionFields, type QuestionType } from '../question-type.js';
import { checkValueRange, valueRangeFields } from '../value-range.js';

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

/** The question type `scale`. */
export const scale = {
  type: 'scale' as const,
  answerable: true,
  scorable: true,
  stepped: true,
  schema: scaleQuestion,
  check: (question) => checkValueRange(question, WIDEST, 'a scale'),
  answer: ({ min, max }) => z.int().check(z.minimum(min), z.maximum(max)),
  presentation: ({ look, labels }) => ({ ...(look === undefined ? {} : { look }), ...(labels === undefined ? {} : { labels }) }),
} satisfies QuestionType<ScaleQuestion>;
