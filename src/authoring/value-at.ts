import { type Draft, type Json, type JsonObject, listOf, objectOf } from './draft.js';
import type { Path } from './path.js';

/** What stands at a place of a draft; undefined where nothing does. */
export const valueAt = (value: Json | undefined, path: Path): Json | undefined =>
  path.reduce<Json | undefined>((at, step) => {
    if (typeof step === 'number') return listOf(at)[step];
    const object = objectOf(at);
    return Object.hasOwn(object, step) ? object[step] : undefined;
  }, value);

function withMember(object: JsonObject, key: string, value: Json | undefined): JsonObject {
  const entries = Object.entries(object);
  const rest = value === undefined ? entries.filter(([name]) => name !== key) : entries.map(([name, old]) => [name, name === key ? value : old] as const);
  // Of entries, as the key "__proto__" would set no member.
  return Object.fromEntries(value === undefined || Object.hasOwn(object, key) ? rest : [...rest, [key, value]]);
}

function changed(at: Json | undefined, path: Path, value: Json | undefined): Json | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (typeof step === 'number') {
    const list = listOf(at);
    const inner = changed(list[step], rest, value);
    return inner === undefined ? list.toSpliced(step, 1) : list.toSpliced(step, 1, inner);
  }
  const object = objectOf(at);
  return withMember(object, step, changed(Object.hasOwn(object, step) ? object[step] : undefined, rest, value));
}

/**
 * The draft with something else at one place, and nothing else changed; without a value the place is taken out. Members keep
 * their order, and what is missing on the way is made.
 */
export const withValueAt = (draft: Draft, path: Path, value: Json | undefined): Draft => objectOf(changed(draft, path, value));

/** The draft without what stands at a place, and without what is empty when it is gone: a group of fields, the words of values. */
export function cleared(draft: Draft, path: Path): Draft {
  const next = withValueAt(draft, path, undefined);
  const around = path.slice(0, -1);
  const isEmptied = typeof around.at(-1) === 'string' && typeof path.at(-1) === 'string' && Object.keys(objectOf(valueAt(next, around))).length === 0;
  return isEmptied ? cleared(next, around) : next;
}

/** The draft with an entry more in a list, which is made where there is none. */
export function withInserted(draft: Draft, list: Path, at: number, value: Json): Draft {
  return withValueAt(draft, list, listOf(valueAt(draft, list)).toSpliced(at, 0, value));
}
