import { localisedText } from '../../text/localised-text.js';
import { z } from '../../validation/zod.js';
import { entryFields } from '../entries.js';
import type { Ages } from './ages.js';
import { positiveAmount } from './amount.js';

const age = z.int().check(z.nonnegative(), z.maximum(150));

/** The first and the last age of a group of people. */
const agesFields = { from: z.optional(age), to: z.optional(age) };

/** What ages have to be, whatever else stands beside them. */
const agesInOrder = z.refine<Ages>(({ from, to }) => (from !== undefined || to !== undefined) && (from ?? 0) <= (to ?? Infinity), 'expected "from", "to" or both, in this order');

/** Whom a proposal is for. */
export const ages = z.strictObject(agesFields).check(agesInOrder);

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
