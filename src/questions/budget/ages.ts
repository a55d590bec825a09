import { z } from '../../validation/zod.js';

const age = z.int().check(z.nonnegative(), z.maximum(150));

/** The first and the last age of a group of people. */
export const agesFields = { from: z.optional(age), to: z.optional(age) };

/** Ages in whole years; one of the two ends may be open. */
export interface Ages {
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

/** What ages have to be, whatever else stands beside them. */
export const agesInOrder = z.refine<Ages>(
  ({ from, to }) => (from !== undefined || to !== undefined) && (from ?? 0) <= (to ?? Infinity),
  'expected "from", "to" or both, in this order',
);

/** Whom a proposal is for. */
export const ages = z.strictObject(agesFields).check(agesInOrder);

/** Whether all of some ages are among others. */
export const liesWithin = (inner: Ages, outer: Ages): boolean => (inner.from ?? 0) >= (outer.from ?? 0) && (inner.to ?? Infinity) <= (outer.to ?? Infinity);

/** Whether two groups have an age in common. */
export const haveInCommon = (one: Ages, other: Ages): boolean => (one.from ?? 0) <= (other.to ?? Infinity) && (other.from ?? 0) <= (one.to ?? Infinity);
