/** A value as text, whatever order its keys came in: stores keep them in orders of their own. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1))) : inner,
  );

/** Whether two acts, or two boards, say the same. */
export const isSame = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b);
