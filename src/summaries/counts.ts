/** Key → how many; what nobody has is absent, so that equal counts are equal records. */
export type Counts = Readonly<Record<string, number>>;

/** The counts with so many more, or fewer, of one key. */
export function countedIn(counts: Counts, key: string, by: number): Counts {
  const count = (Object.hasOwn(counts, key) ? counts[key]! : 0) + by;
  if (count !== 0) return { ...counts, [key]: count };
  const { [key]: _, ...others } = counts;
  return others;
}

/** Both counts in one. */
export function mergeCounts(a: Counts, b: Counts): Counts {
  const sum = new Map(Object.entries(a));
  for (const [key, count] of Object.entries(b)) sum.set(key, (sum.get(key) ?? 0) + count);
  return Object.fromEntries(sum);
}
