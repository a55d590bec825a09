import { condition } from '../questions/condition.js';
import { identifier } from '../text/identifier.js';
import { localisedText } from '../text/localised-text.js';
import { z } from '../validation/zod.js';

const items = z.array(identifier).check(z.minLength(1), z.maxLength(200));

/**
 * A named part of a score's range, with its text and, where it calls for help, advice. Bands are tried in order, and the
 * first that fits is the band; one with neither bound nor condition fits always.
 */
const band = z
  .strictObject({
    id: identifier,
    /** The scores below this number; the number itself is not part of the band. */
    below: z.optional(z.number()),
    /** The scores up to this number, which is part of the band. */
    atMost: z.optional(z.number()),
    /** A condition on the answers themselves. */
    when: z.optional(condition),
    text: z.optional(localisedText),
    /** Where it stands, even without words, the band calls for help: the institution's own text is then shown. */
    advice: z.optional(localisedText),
  })
  .check(z.refine(({ below, atMost }) => below === undefined || atMost === undefined, 'expected at most one of below, atMost'));

const RULES = ['sum', 'mean', 'classify'] as const;

/** Scoring as data: which items are added, averaged or classified, which are turned round, and how many may be missing. */
export const scoreDefinition = z
  .strictObject({
    id: identifier,
    title: z.optional(localisedText),
    sum: z.optional(items),
    mean: z.optional(items),
    /** No number, only a band: by the conditions of the bands. */
    classify: z.optional(items),
    reverse: z.optional(items),
    times: z.optional(z.number().check(z.refine((times) => times !== 0, 'expected another number than 0'))),
    range: z.optional(z.tuple([z.number(), z.number()]).check(z.refine(([low, high]) => low < high, 'expected the lower end first'))),
    missing: z.optional(z.strictObject({ atMost: z.int().check(z.nonnegative()) })),
    bands: z.optional(z.array(band).check(z.maxLength(20))),
  })
  .check(z.refine((score) => RULES.filter((rule) => score[rule] !== undefined).length === 1, `expected exactly one of ${RULES.join(', ')}`));
export type ScoreDefinition = z.infer<typeof scoreDefinition>;
export type ScoreBand = z.infer<typeof band>;
