import type { BoardLeaf } from './board-document.js';
import type { BoardLedger } from './ledger.js';
import type { ResponseParts, Written } from './response-parts.js';

/** For whom a board is told, and when. */
export interface BoardReader {
  /** Facilitators are told what is hidden and why, what was reworded, and all counts. */
  readonly audience: 'everybody' | 'facilitators';
  /** The day by which a phase is over, such as `2026-11-22`. */
  readonly day: string;
}

/** Something that was written, with the table and the language of its response. */
export type Told<Part> = Part & Pick<ResponseParts, 'table' | 'language'>;

/** Puts things in the order of their ids, which tells nothing of who came first. */
export const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : Number(a.id > b.id));

/** What responses bring of one kind, in the order of the ids. */
export const toldOf = <Part extends { readonly id: string }>(responses: readonly ResponseParts[], of: (parts: ResponseParts) => readonly Part[]): Told<Part>[] =>
  responses.flatMap((parts) => of(parts).map((part) => ({ ...part, table: parts.table, language: parts.language }))).sort(byId);

/** Gives words as they are shown to a reader. */
export const wordsTeller =
  ({ rewordings }: BoardLedger, { audience }: BoardReader) =>
  ({ id, text }: Pick<Written, 'id' | 'text'>): Pick<BoardLeaf, 'text' | 'reworded' | 'raw'> => {
    const other = rewordings.get(id);
    return other === undefined ? { text, reworded: false } : { text: other, reworded: true, ...(audience === 'facilitators' ? { raw: text } : {}) };
  };
