/** Longest wait for a state, in milliseconds. */
const LIMIT = 10_000;

/** Looks until `look` finds something, and gives it back; throws where it finds nothing in time. */
export async function until(what, look) {
  for (const end = performance.now() + LIMIT; performance.now() < end;) {
    const found = look();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
  throw new Error(`Not reached in ${LIMIT / 1000} seconds: ${what}`);
}
