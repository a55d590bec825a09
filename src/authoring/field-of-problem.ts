import type { ProblemAt } from '../validation/problem-at.js';
import { formatPath } from '../validation/problem-at.js';
import type { Field } from './field.js';
import { isWithin, parsePath, type Path } from './path.js';

/** The deepest place within `path` that a form shows, going along fields, entries and groups. */
function deepestPlace(path: Path, fields: readonly Field[], base: Path): Path {
  const [key, ...inner] = path;
  const field = fields.find((one) => one.key === key || one.shows?.includes(String(key)) === true);
  if (field === undefined) return base;
  const place = [...base, field.key];
  if (field.kind === 'group') return deepestPlace(inner, field.fields, place);
  if (field.kind === 'labels' || field.kind === 'shares' || field.kind === 'ends') return inner[0] === undefined ? place : [...place, inner[0]];
  if (field.kind !== 'entries' || typeof inner[0] !== 'number') return place;
  return deepestPlace(inner.slice(1), field.fields, [...place, inner[0]]);
}

/** The path of the field that shows a place within `base`; `base` where no field does. */
export const deepestField = (path: Path, base: Path, fields: readonly Field[]): Path => deepestPlace(path.slice(base.length), fields, base);

/** The problems of what stands at `base`, each under the path of the field that shows it; under that of `base` where no field does. */
export function problemsByField(problems: readonly ProblemAt[], base: Path, fields: readonly Field[]): ReadonlyMap<string, readonly ProblemAt[]> {
  const found = new Map<string, ProblemAt[]>();
  for (const problem of problems) {
    const path = parsePath(problem.path);
    if (!isWithin(path, base)) continue;
    const place = formatPath(deepestField(path, base, fields));
    found.set(place, [...(found.get(place) ?? []), problem]);
  }
  return found;
}
