import { summaryResult } from '../summaries/summary.js';
import { identifier } from '../text/identifier.js';
import { localisedText } from '../text/localised-text.js';
import { z } from '../validation/zod.js';

const count = z.int().check(z.nonnegative());

/** Missing answers by kind; `absent` are responses that say nothing about the question at all. */
const missing = z.strictObject({ 'dont-know': count, 'no-answer': count, skipped: count, 'not-shown': count, absent: count });
export type MissingCounts = z.infer<typeof missing>;

/** What is told of one question. Where `withheld`, fewer than `minimum` answered, which includes nobody. */
const questionResult = z.strictObject({
  id: identifier,
  type: z.string(),
  look: z.optional(z.string()),
  text: localisedText,
  labels: z.optional(z.record(z.string(), localisedText)),
  withheld: z.boolean(),
  n: z.nullable(count),
  missing: z.nullable(missing),
  summary: z.nullable(summaryResult),
});
export type QuestionResult = z.infer<typeof questionResult>;

/** A results document: counts and what follows from them, never a single answer. Charts and tables read only this. */
export const results = z.strictObject({
  format: z.literal('tillid-results/1'),
  survey: identifier,
  version: z.string(),
  title: z.optional(localisedText),
  source: z.optional(z.strictObject({ name: z.string(), url: z.optional(z.string()), license: z.optional(z.string()), attribution: z.optional(z.string()) })),
  /** Smallest number of answers that is shown. */
  minimum: z.int().check(z.minimum(1)),
  /** Responses in all, or null where there are fewer than `minimum`. */
  n: z.nullable(count),
  /** First and last day on which the responses were given, where it is known and shown. */
  period: z.nullable(z.strictObject({ from: z.string(), to: z.string() })),
  questions: z.array(questionResult),
});
export type Results = z.infer<typeof results>;
