/** Ages in whole years; one of the two ends may be open. */
export interface Ages {
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

/** Whether all of some ages are among others. */
export const liesWithin = (inner: Ages, outer: Ages): boolean => (inner.from ?? 0) >= (outer.from ?? 0) && (inner.to ?? Infinity) <= (outer.to ?? Infinity);

/** Whether two groups have an age in common. */
export const haveInCommon = (one: Ages, other: Ages): boolean => (one.from ?? 0) <= (other.to ?? Infinity) && (other.from ?? 0) <= (one.to ?? Infinity);
