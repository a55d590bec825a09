import { isDeeperThan } from '../validation/is-deeper-than.js';

/** Most levels of lists and objects in each other. */
const DEEPEST = 64;
/** Most keys in one document: a hundred responses with a thousand answers each. */
const MOST_KEYS = 100_000;

/** Fewest characters that a key takes with its value: `"":1,`. */
const SHORTEST_MEMBER = 5;

/** Strings, and the signs that give a JSON text its form; in a valid text nothing else need be told apart. */
const TOKENS = /"(?:[^"\\]|\\.)*"|[{}[\]:]/g;

/**
 * What is wrong with a JSON text beyond its grammar, in words that repeat nothing of it, or null.
 *
 * A key that stands twice in an object is read as its first value by some programs and as its last by others (RFC 8259,
 * section 4), so that a proxy could check another answer than the one that is stored. A key `__proto__` is dropped by some
 * programs and sets a prototype in others.
 *
 * @param text A valid JSON text.
 * @param value What `JSON.parse` has read in it.
 */
export function jsonFault(text: string, value: unknown): string | null {
  if (isDeeperThan(DEEPEST, value)) return `Expected at most ${DEEPEST} levels of lists and objects.`;
  return isPlain(text, value) ? null : keyFault(text);
}

/** Whether a text is just what `JSON.stringify` writes of its value, as nearly all are: then no key stands twice. What has too many keys is longer. */
const isPlain = (text: string, value: unknown) => text.length <= SHORTEST_MEMBER * MOST_KEYS && !text.includes('__proto__') && JSON.stringify(value) === text;

/** What is wrong with the keys of a JSON text. */
function keyFault(text: string): string | null {
  /** The keys of each object that is open; a list has none. */
  const open: Set<string>[] = [];
  let [keys, before] = [0, ''];
  for (const [token] of text.matchAll(TOKENS)) {
    if (token === '{' || token === '[') {
      open.push(new Set());
    } else if (token === '}' || token === ']') {
      open.pop();
    } else if (token === ':') {
      const names = open.at(-1)!;
      // The same key may be written with escapes.
      const name = before.includes('\\') ? (JSON.parse(before) as string) : before.slice(1, -1);
      if (name === '__proto__') return 'Expected no key "__proto__".';
      if (names.has(name)) return 'Expected each key of an object once.';
      names.add(name);
      if (++keys > MOST_KEYS) return `Expected at most ${MOST_KEYS} keys.`;
    }
    before = token;
  }
  return null;
}
