import type { ProblemAt } from './problem-at.js';

/** What carries an id, and where it stands in the value that is checked. */
interface Place {
  readonly id: string;
  readonly path: string;
}

/** The members of a list, each with its place, e.g. `pages[0]`. */
export const placesIn = (list: readonly { readonly id: string }[], path: string): Place[] => list.map(({ id }, index) => ({ id, path: `${path}[${index}]` }));

/** A second use of an id that must be unique, at the place where it is used again. */
export function repeatedIds(places: readonly Place[], what: string): ProblemAt[] {
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
