import { identifier } from '../text/identifier.js';
import { z } from '../validation/zod.js';

const share = { estimate: z.number(), low: z.number(), high: z.number() };

/** Weighted figures of one question, of one row of a matrix, or of one score. */
const weightedFigures = z.strictObject({
  /** People who are in one of the weighted groups and are counted here. */
  n: z.int().check(z.nonnegative()),
  /** Kish's effective number: as many people of equal weight would tell as much. */
  effectiveN: z.number(),
  /** The interval is Student's t with the linearised standard error; null where there is no mean, or a single person. */
  mean: z.nullable(z.strictObject({ estimate: z.number(), low: z.nullable(z.number()), high: z.nullable(z.number()), method: z.literal('linearised') })),
  /** The share of each value or option; none of a score, or of a question for numbers. */
  shares: z.array(z.strictObject({ value: z.union([z.int(), z.string()]), ...share })),
  favourable: z.nullable(z.strictObject(share)),
  /** Of the intervals of shares: Wilson's, with the effective number. */
  method: z.literal('wilson'),
});
export type WeightedFigures = z.infer<typeof weightedFigures>;

const weightedPart = z.strictObject({
  of: z.union([z.strictObject({ question: identifier, row: z.optional(identifier) }), z.strictObject({ score: identifier })]),
  /** Null where one of the groups is not told of it, with the reason. */
  figures: z.nullable(weightedFigures),
  reason: z.optional(z.literal('withheld')),
});
export type WeightedPart = z.infer<typeof weightedPart>;

/** The results as if every group (or role) had answered in proportion to its share of the population. */
export const weightedResults = z.strictObject({
  by: z.enum(['group', 'role']),
  /** Group or role → its share of the population, as the definition has it. */
  targets: z.record(z.string(), z.number()),
  level: z.number(),
  parts: z.array(weightedPart),
});
export type WeightedResults = z.infer<typeof weightedResults>;
