/** Key → how many; what nobody has is absent, so that equal counts are equal records. */
export type Counts = Readonly<Record<string, number>>;

/** The counts with so many more, or fewer, of each of some keys. */
export function countedIn(counts: Counts, keys: readonly string[], by: number): Counts {
  const sum = new Map(Object.entries(counts));
  for (const key of keys) sum.set(key, (sum.get(key) ?? 0) + by);
  return Object.fromEntries([...sum].filter(([, count]) => count !== 0));
}

/** Both counts in one. */
export function mergeCounts(a: Counts, b: Counts): Counts {
  const sum = new Map(Object.entries(a));
  for (const [key, count] of Object.entries(b)) sum.set(key, (sum.get(key) ?? 0) + count);
  return Object.fromEntries(sum);
}
