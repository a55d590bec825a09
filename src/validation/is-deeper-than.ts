/** Whether lists and objects stand in each other in more than so many levels. Goes no deeper than that, so that no recursion overflows. */
export function isDeeperThan(levels: number, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (levels === 0) return true;
  for (const inner of Array.isArray(value) ? (value as readonly unknown[]) : Object.values(value)) if (isDeeperThan(levels - 1, inner)) return true;
  return false;
}
