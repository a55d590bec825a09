/** Marks a kept state that holds, beside the answer, what stands in fields and cannot be read as one. */
const TYPED = '\u001Ftyped:';

/** Option → what stands in its field, as it was typed. */
export type Typing = ReadonlyMap<string, string>;

const isText = (entry: readonly [string, unknown]): entry is readonly [string, string] => typeof entry[1] === 'string';

/** A kept state with what cannot be read of what was typed, so that a draft loses none of it; the state alone where all can be read. */
export const withTyping = (state: string | null, unread: Typing): string | null =>
  unread.size === 0 ? state : TYPED + JSON.stringify({ state, typed: Object.fromEntries(unread) });

/** What such a state holds. Whatever else a text is, it is a state without anything typed. */
export function readTyping(kept: string | null): { readonly state: string | null; readonly typed: Typing } {
  if (!kept?.startsWith(TYPED)) return { state: kept, typed: new Map() };
  const { state = null, typed = {} } = JSON.parse(kept.slice(TYPED.length)) as { state?: string | null; typed?: object };
  return { state, typed: new Map(Object.entries(typed).filter(isText)) };
}
