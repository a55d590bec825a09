/** Key → how many; what nobody has is absent, so that equal counts are equal records. */
export type Counts = Readonly<Record<string, number>>;

/** The counts with so many more, or fewer, of each of some keys. */
export function countedIn(counts: Counts, keys: readonly string[], by: number): Counts {
  const sum: Record<string, number> = { ...counts };
  for (const key of keys) {
    const count = (Object.hasOwn(sum, key) ? sum[key]! : 0) + by;
    if (count === 0) delete sum[key];
    else sum[key] = count;
  }
  return sum;
}

/** Both counts in one. */
export function mergeCounts(a: Counts, b: Counts): Counts {
  const sum: Record<string, number> = { ...a };
  for (const [key, count] of Object.entries(b)) sum[key] = (Object.hasOwn(sum, key) ? sum[key]! : 0) + count;
  return sum;
}
