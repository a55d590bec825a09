import { type Draft, type Json, type JsonObject, objectOf } from './draft.js';

/** A draft with something else at a place, or without it where `value` is undefined; what is empty then goes with it. */
export function withPart(draft: Draft, path: readonly string[], value: Json | undefined): Draft {
  const [key, ...rest] = path;
  if (key === undefined) return draft;
  const inner = rest.length === 0 ? value : filled(withPart(objectOf(draft[key]), rest, value));
  const { [key]: _old, ...others } = draft;
  if (inner === undefined) return others;
  return key in draft ? { ...draft, [key]: inner } : { ...others, [key]: inner };
}

const filled = (members: JsonObject): JsonObject | undefined => (Object.keys(members).length === 0 ? undefined : members);

/** What stands at a place of a draft. */
export const partAt = (draft: Draft, path: readonly string[]): Json | undefined => path.reduce<Json | undefined>((part, key) => objectOf(part)[key], draft);
