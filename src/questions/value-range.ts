import type { ValueRange } from '../summaries/distribution.js';
import { localisedText } from '../text/localised-text.js';
import type { ProblemAt } from '../validation/problem-at.js';
import { z } from '../validation/zod.js';

/** The fields of a question that is answered with whole numbers from `min` to `max`. */
export const valueRangeFields = {
  min: z.int(),
  max: z.int(),
  /** Words for single values: value → text. */
  labels: z.optional(z.record(z.string().check(z.regex(/^(0|-?[1-9]\d*)$/, 'expected a whole number as key')), localisedText)),
  /** The values whose share is reported; by default those above the middle of the range. */
  favourable: z.optional(
    z
      .strictObject({ atLeast: z.optional(z.int()), atMost: z.optional(z.int()) })
      .check(z.refine(({ atLeast, atMost }) => atLeast !== undefined || atMost !== undefined, 'expected atLeast, atMost or both')),
  ),
};
type RangeOfValues = z.infer<z.ZodMiniObject<typeof valueRangeFields>>;

/**
 * The values that count as favourable. Without a word from the definition those above the middle: 4 and 5 of five (top-two
 * box), 5 to 7 of seven, 6 to 10 of 0 to 10 (the OECD's "high or moderately high" trust).
 */
export function favourableRange({ min, max, favourable }: Pick<RangeOfValues, 'min' | 'max' | 'favourable'>): ValueRange {
  if (favourable === undefined) return { from: Math.floor((min + max) / 2) + 1, to: max };
  return { from: favourable.atLeast ?? min, to: favourable.atMost ?? max };
}

/**
 * Faults between the fields of a range: a range that is empty or too wide, and labels or favourable values outside it.
 *
 * @param most Most steps from the lowest to the highest value.
 * @param what What has at most so many steps, with its article, e.g. `a scale`.
 */
export function checkValueRange({ min, max, labels, favourable }: RangeOfValues, most: number, what: string): ProblemAt[] {
  const problems: ProblemAt[] = [];
  if (max <= min) problems.push({ path: 'max', expected: `expected more than min, which is ${min}` });
  else if (max - min > most) problems.push({ path: 'max', expected: `expected at most ${min + most}: ${what} has at most ${most} steps` });
  for (const value of Object.keys(labels ?? {})) {
    if (Number(value) < min || Number(value) > max) problems.push({ path: `labels["${value}"]`, expected: `expected a key from ${min} to ${max}` });
  }
  if (max <= min) return problems;
  const range = favourableRange({ min, max, favourable });
  if (range.from < min || range.to > max || range.from > range.to) problems.push({ path: 'favourable', expected: `expected values within ${min} to ${max}` });
  return problems;
}
