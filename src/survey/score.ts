import { identifier } from '../text/identifier.js';
import { localisedText } from '../text/localised-text.js';
import { z } from '../validation/zod.js';

const items = z.array(identifier).check(z.minLength(1), z.maxLength(200));

/** A named part of a score's range with its text and, where it calls for some, advice. `below` is not part of the band. */
const band = z.strictObject({ id: identifier, below: z.optional(z.number()), text: z.optional(localisedText), advice: z.optional(localisedText) });

/** Scoring as data: which items are added or averaged, which are turned round, and how many may be missing. */
export const scoreDefinition = z
  .strictObject({
    id: identifier,
    sum: z.optional(items),
    mean: z.optional(items),
    reverse: z.optional(items),
    times: z.optional(z.number()),
    range: z.optional(z.tuple([z.number(), z.number()]).check(z.refine(([low, high]) => low < high, 'expected the lower end first'))),
    missing: z.optional(z.strictObject({ atMost: z.int().check(z.nonnegative()) })),
    bands: z.optional(z.array(band).check(z.maxLength(20))),
  })
  .check(z.refine((score) => (score.sum === undefined) !== (score.mean === undefined), 'expected either "sum" or "mean"'));
