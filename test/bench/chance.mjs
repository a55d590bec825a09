/**
 * Chance that is the same at every run: a linear congruential generator (Numerical Recipes).
 *
 * @returns Gives a whole number from 0 up to, and without, a limit.
 */
export function chanceOf(seed) {
  let state = seed >>> 0;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

/** A random UUID of some chance. */
export function uuidOf(below) {
  const hex = (digits) => Array.from({ length: digits }, () => below(16).toString(16)).join('');
  return `${hex(8)}-${hex(4)}-4${hex(3)}-${'89ab'[below(4)]}${hex(3)}-${hex(12)}`;
}
