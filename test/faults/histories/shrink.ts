/** How far shrinking goes. */
export interface Shrinking {
  /** Most tries. */
  readonly tries: number;
}

/**
 * The shortest list found that still fails, by leaving out ever smaller parts (A. Zeller and R. Hildebrandt, "Simplifying and
 * Isolating Failure-Inducing Input", IEEE Trans. Softw. Eng. 28(2), 2002: ddmin, complements only). With tries enough, no
 * single item of the result can be left out.
 *
 * @param list A list that fails.
 * @param fails Whether a shorter one fails.
 */
export async function shrink<T>(list: readonly T[], fails: (shorter: readonly T[]) => Promise<boolean>, { tries }: Shrinking): Promise<readonly T[]> {
  let shortest = list;
  let left = tries;
  for (let size = Math.ceil(list.length / 2); size >= 1; size = Math.floor(size / 2)) {
    let hasShrunk = true;
    while (hasShrunk) {
      hasShrunk = false;
      // From the end: what comes after the violation goes first.
      for (let start = shortest.length - size; start > -size; start -= size) {
        if (left-- <= 0) return shortest;
        const shorter = [...shortest.slice(0, Math.max(0, start)), ...shortest.slice(start + size)];
        if (!(await fails(shorter))) continue;
        shortest = shorter;
        hasShrunk = true;
      }
      // Larger parts are tried once only; the last pass is repeated until nothing can be left out.
      if (size > 1) break;
    }
  }
  return shortest;
}
