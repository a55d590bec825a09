import { countValue, describeDistribution, type Distribution, emptyDistribution, type ValueRange } from '../../summaries/distribution.js';
import { localisedText } from '../../text/localised-text.js';
import type { ProblemAt } from '../../validation/problem-at.js';
import { z } from '../../validation/zod.js';
import { questionFields, type QuestionType } from '../question-type.js';

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
  min: z.int(),
  max: z.int(),
  /** Words for single values: value → text. */
  labels: z.optional(z.record(z.string().check(z.regex(/^(0|-?[1-9]\d*)$/, 'expected a whole number as key')), localisedText)),
  /** The values whose share is reported; by default those above the middle of the scale. */
  favourable: z.optional(
    z
      .strictObject({ atLeast: z.optional(z.int()), atMost: z.optional(z.int()) })
      .check(z.refine(({ atLeast, atMost }) => atLeast !== undefined || atMost !== undefined, 'expected atLeast, atMost or both')),
  ),
});
export type ScaleQuestion = z.infer<typeof scaleQuestion>;

/**
 * The values that count as favourable. Without a word from the definition those above the middle: 4 and 5 of five (top-two
 * box), 5 to 7 of seven, 6 to 10 of 0 to 10 (the OECD's "high or moderately high" trust).
 */
export function favourableRange({ min, max, favourable }: Pick<ScaleQuestion, 'min' | 'max' | 'favourable'>): ValueRange {
  if (favourable === undefined) return { from: Math.floor((min + max) / 2) + 1, to: max };
  return { from: favourable.atLeast ?? min, to: favourable.atMost ?? max };
}

function check({ min, max, labels, favourable }: ScaleQuestion): ProblemAt[] {
  const problems: ProblemAt[] = [];
  if (max <= min) problems.push({ path: 'max', expected: `expected more than min, which is ${min}` });
  else if (max - min > WIDEST) problems.push({ path: 'max', expected: `expected at most ${min + WIDEST}: a scale has at most ${WIDEST} steps` });
  for (const value of Object.keys(labels ?? {})) {
    if (Number(value) < min || Number(value) > max) problems.push({ path: `labels["${value}"]`, expected: `expected a key from ${min} to ${max}` });
  }
  if (max <= min) return problems;
  const range = favourableRange({ min, max, favourable });
  if (range.from < min || range.to > max || range.from > range.to) problems.push({ path: 'favourable', expected: `expected values within ${min} to ${max}` });
  return problems;
}

/** The question type `scale`. */
export const scale = {
  type: 'scale' as const,
  scorable: true,
  schema: scaleQuestion,
  check,
  answer: ({ min, max }) => z.int().check(z.minimum(min), z.maximum(max)),
  presentation: ({ look, labels }) => ({ ...(look === undefined ? {} : { look }), ...(labels === undefined ? {} : { labels }) }),
  emptySummary: ({ min, max }) => emptyDistribution(min, max),
  addAnswer: (summary, answer) => countValue(summary, answer as number),
  describe: (question, summary) => describeDistribution(summary, favourableRange(question)),
} satisfies QuestionType<ScaleQuestion, Distribution>;
