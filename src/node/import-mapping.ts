import { z } from '../validation/zod.js';

/** Where a value comes from: a column of the table, or the same for all rows. */
const cell = z.union([z.strictObject({ column: z.string() }), z.strictObject({ value: z.string() })]);

/** Where an answer comes from. Cells listed under `missing` become that code; an empty cell that is not listed is `skipped`. */
const answerColumn = z.strictObject({
  column: z.string(),
  missing: z.optional(z.record(z.string(), z.enum(['dont-know', 'no-answer', 'skipped', 'not-shown']))),
});

/** How the columns of a table become responses. */
export const importMapping = z.strictObject({
  survey: z.string(),
  version: z.string(),
  language: z.string(),
  /** The column that names a row for good, so that importing twice changes nothing; without it every import is new. */
  id: z.optional(z.strictObject({ column: z.string() })),
  submitted: z.optional(cell),
  group: z.optional(cell),
  role: z.optional(cell),
  wave: z.optional(cell),
  answers: z.record(z.string(), answerColumn),
  delimiter: z.optional(z.string().check(z.length(1))),
});
export type ImportMapping = z.infer<typeof importMapping>;
