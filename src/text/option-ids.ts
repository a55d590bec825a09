const IDENTIFIER = /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/;

/** An id that the answers of some question types keep for themselves. */
const RESERVED = ['missing'];

/** The id without what an identifier may not have. */
const plain = (id: string) =>
  id
    .replace(/[^A-Za-z0-9_-]+/g, '-')
    .replace(/^[_-]+|[_-]+$/g, '')
    .slice(0, 58) || 'option';

/**
 * An identifier for each id of a file, such as `L7-02-VIII` for `L7/02/VIII`: the same ids give the same identifiers. Those
 * that are identifiers stay as they are; where two would be the same the second has a number behind it.
 */
export function optionIds(ids: readonly string[], reserved: readonly string[] = RESERVED): ReadonlyMap<string, string> {
  const kept = ids.filter((id) => IDENTIFIER.test(id) && !reserved.includes(id));
  const taken = new Set([...reserved, ...kept]);
  const made = new Map(kept.map((id) => [id, id]));
  for (const id of ids) {
    if (made.has(id)) continue;
    let [identifier, number] = [plain(id), 1];
    while (taken.has(identifier)) identifier = `${plain(id)}-${++number}`;
    taken.add(identifier);
    made.set(id, identifier);
  }
  return made;
}
