/** Where something stands in a draft: keys and positions from the top. */
export type Path = readonly (string | number)[];

/** The path that `formatPath` has written, as the check of definitions tells it, e.g. `pages[0].labels["1"]`. */
export const parsePath = (written: string): Path =>
  [...written.matchAll(/\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]|([^.[\]]+)/g)].map(([, position, quoted, key]) => {
    if (position !== undefined) return Number(position);
    return quoted === undefined ? key! : (JSON.parse(quoted) as string);
  });

/** Whether a path leads to a place within another, or to that place. */
export const isWithin = (path: Path, outer: Path): boolean => outer.length <= path.length && outer.every((step, index) => step === path[index]);
