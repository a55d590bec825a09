import type { ProblemAt } from '../validation/problem-at.js';

/** A second use of an id that must be unique, at the place where it is used again. */
export function repeats(places: readonly { readonly id: string; readonly path: string }[], what: string): ProblemAt[] {
  const first = new Map<string, string>();
  return places.flatMap(({ id, path }) => {
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, path);
      return [];
    }
    return [{ path: `${path}.id`, expected: `expected an id that no other ${what} has; "${id}" stands at ${earlier} already` }];
  });
}
