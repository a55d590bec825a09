import { identifier } from '../text/identifier.js';
import { webAddress } from '../text/link-address.js';
import { localisedText } from '../text/localised-text.js';
import { wellFormedText } from '../text/well-formed.js';
import { z } from '../validation/zod.js';

/** A figure from elsewhere that stands beside what citizens answered: from a register, or of the whole country. */
export const indicatorFigure = z.strictObject({
  kind: z.enum(['register', 'national']),
  title: localisedText,
  value: z.number(),
  unit: z.optional(localisedText),
  /** What time it is of, e.g. "2025". */
  period: z.optional(wellFormedText(40)),
  source: z.optional(z.strictObject({ name: wellFormedText(500), url: z.optional(webAddress) })),
});

/** One of the few numbers that a council follows: a mean or a share, the way it should go, and how far. */
export const indicatorDefinition = z
  .strictObject({
    id: identifier,
    title: localisedText,
    /** What is followed: a question, with `row` one row of it, or a score. */
    question: z.optional(identifier),
    row: z.optional(identifier),
    score: z.optional(identifier),
    /** Its mean, or the share of its favourable answers. */
    measure: z.optional(z.enum(['mean', 'favourable'])),
    /** Whether more or less of it is better. */
    direction: z.enum(['up', 'down']),
    /** What it is to reach, in the units of the mean, or as a share from 0 to 1. */
    target: z.optional(z.number()),
    figures: z.optional(z.array(indicatorFigure).check(z.maxLength(10))),
  })
  .check(z.refine(({ question, score }) => (question === undefined) !== (score === undefined), 'expected either "question" or "score"'))
  .check(z.refine(({ row, score }) => row === undefined || score === undefined, { error: 'expected it only beside "question"', path: ['row'] }))
  .check(z.refine(({ measure, score }) => measure !== 'favourable' || score === undefined, { error: 'expected "mean": a score has no favourable answers', path: ['measure'] }));
export type IndicatorDefinition = z.infer<typeof indicatorDefinition>;
