import { localisedText } from '../../text/localised-text.js';
import { z } from '../../validation/zod.js';
import { entryFields } from '../entries.js';
import { agesFields, agesInOrder } from './ages.js';
import { positiveAmount } from './amount.js';

/** Where proposals are: a parish, a village, the field of a committee. */
export const purseAreas = z
  .array(
    z.strictObject({
      ...entryFields,
      /** What is known of the area, with its source. */
      facts: z.optional(localisedText),
      /** The most of the purse that can be spent there. */
      atMost: z.optional(positiveAmount),
    }),
  )
  .check(z.minLength(1), z.maxLength(50));

/** The most of the purse for proposals that are for people of some ages, and for nobody else. */
export const ageLimits = z.array(z.strictObject({ ...entryFields, ...agesFields, atMost: positiveAmount }).check(agesInOrder)).check(z.minLength(1), z.maxLength(20));
