import { type Draft, type JsonObject, listOf, objectOf, wordsOf } from './draft.js';
import type { EntriesKind } from './field.js';
import { numberedId } from './id-of-words.js';
import type { Path } from './path.js';
import { valueAt, withInserted, withValueAt } from './value-at.js';

/** The ids of the entries of a list: of options, rows or areas. */
export const entryIds = (draft: Draft, list: Path): string[] => listOf(valueAt(draft, list)).map((entry) => wordsOf(objectOf(entry)['id']));

/** The draft with one more entry at the end of a list, without words, and with an id unless its kind has none. */
export function addEntry(draft: Draft, list: Path, { stem, first = { text: {} }, isNameless }: Pick<EntriesKind, 'stem' | 'first' | 'isNameless'>): Draft {
  const ids = entryIds(draft, list);
  const entry: JsonObject = isNameless ? first : { id: numberedId(stem, ids), ...first };
  return withInserted(draft, list, ids.length, entry);
}

/** The draft without an entry; without the list where it was the last and a definition can do without. */
export function removeEntry(draft: Draft, entry: Path, isListNeeded: boolean): Draft {
  const list = entry.slice(0, -1);
  const next = withValueAt(draft, entry, undefined);
  return !isListNeeded && listOf(valueAt(next, list)).length === 0 ? withValueAt(next, list, undefined) : next;
}

/** The draft with an entry one place further up or down; the same draft where it cannot go further. */
export function moveEntry(draft: Draft, entry: Path, by: -1 | 1): Draft {
  const [list, from] = [entry.slice(0, -1), Number(entry.at(-1))];
  const value = valueAt(draft, entry);
  const to = from + by;
  if (value === undefined || to < 0 || to >= listOf(valueAt(draft, list)).length) return draft;
  return withInserted(withValueAt(draft, entry, undefined), list, to, value);
}
