/** Stands in a shortened text in the place of words that are left out. */
export const LEFT_OUT = '[…]';

/** The places in a text between which its words lie, also in scripts that are written without spaces (UAX #29). */
function edgesOf(text: string): ReadonlySet<number> {
  const words = new Intl.Segmenter('en', { granularity: 'word' }).segment(text);
  return new Set([...Array.from(words, ({ index }) => index), text.length]);
}

/** The first place of a part that fits, or −1. */
function firstPlace(whole: string, part: string, { from, fits }: { readonly from: number; readonly fits: (start: number) => boolean }): number {
  let start = whole.indexOf(part, from);
  while (start !== -1 && !fits(start)) start = whole.indexOf(part, start + 1);
  return start;
}

/**
 * Whether a text is what somebody wrote, word for word, or a shortening of it: its parts stand there in the same order, no
 * word is cut in two, and where something is left out, at the beginning and the end too, `[…]` stands in its place, and
 * nowhere else. Blanks at both ends and around `[…]` do not matter.
 *
 * Limits: what is left out may turn the meaning round; only a person can tell that.
 *
 * @example
 * isExcerptOf('The door was […] locked.', 'The door was unlocked.') // false: a word would be cut in two
 * isExcerptOf('It was cold […] but kind.', 'It was cold, and late, but kind.') // true
 */
export function isExcerptOf(excerpt: string, written: string): boolean {
  const whole = written.trim();
  if (excerpt.trim() === whole) return whole !== '';
  const parts = excerpt.split(LEFT_OUT).map((part) => part.trim());
  const last = parts.length - 1;
  if (last === 0 || parts.slice(1, -1).includes('') || parts.join('') === '') return false;
  if (!parts.every((part) => whole.includes(part))) return false;
  const edges = edgesOf(whole);
  let end = 0;
  for (const [place, part] of parts.entries()) {
    const fits = (start: number) =>
      whole.startsWith(part, start) &&
      edges.has(start) &&
      edges.has(start + part.length) &&
      // Something is left out before every part but the first, so that none reaches into another.
      (place === 0 || whole.slice(end, start).trim() !== '');
    // The earlier a part stands, the more is left for those behind it.
    const middle = () => firstPlace(whole, part, { from: end, fits });
    const start = place === 0 ? 0 : place === last ? whole.length - part.length : middle();
    if (!fits(start)) return false;
    end = start + part.length;
  }
  return true;
}
