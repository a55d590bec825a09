import type { Json, JsonObject } from './draft.js';

const isObject = (value: Json | undefined): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether two values say the same; the order of keys does not matter. */
export const saysTheSame = (a: Json | undefined, b: Json | undefined): boolean => (a === undefined || b === undefined ? a === b : mergePatch(a, b) === undefined);

/** What of the members differs; null for one that is to go. */
function membersOf(before: JsonObject, after: JsonObject): JsonObject {
  const gone = Object.keys(before).filter((key) => !Object.hasOwn(after, key));
  const changed = Object.entries(after).flatMap(([key, value]): (readonly [string, Json])[] => {
    const patch = Object.hasOwn(before, key) ? mergePatch(before[key]!, value) : value;
    return patch === undefined ? [] : [[key, patch]];
  });
  return Object.fromEntries([...gone.map((key) => [key, null] as const), ...changed]);
}

/**
 * What makes one value of another by a JSON merge patch (RFC 7396); undefined where they say the same. Such a patch cannot set
 * null, which no definition has.
 */
export function mergePatch(before: Json, after: Json): Json | undefined {
  if (isObject(before) && isObject(after)) {
    const members = membersOf(before, after);
    return Object.keys(members).length === 0 ? undefined : members;
  }
  if (Array.isArray(before) && Array.isArray(after)) {
    const [old, young] = [before as readonly Json[], after as readonly Json[]];
    return old.length === young.length && old.every((value, index) => saysTheSame(value, young[index])) ? undefined : young;
  }
  return before === after ? undefined : after;
}
