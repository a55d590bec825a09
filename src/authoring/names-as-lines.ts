import { type Json, listOf, objectOf, wordsOf } from './draft.js';

/** A name of a group, a role or a wave as it stands in a definition: bare, or with what it is called. */
const nameIn = (entry: Json): string => (typeof entry === 'string' ? entry : wordsOf(objectOf(entry)['id']));

/** Names, one to a line. */
export const namesAsLines = (names: Json | undefined): string => listOf(names).map(nameIn).join('\n');

/** Names out of lines; of those that stood there before, what they are called stays. */
export function namesFromLines(lines: string, before: Json | undefined): Json | undefined {
  const known = new Map(listOf(before).map((entry) => [nameIn(entry), entry] as const));
  const names = lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return names.length === 0 ? undefined : names.map((name) => known.get(name) ?? name);
}
