import type { JsonObject } from './draft.js';

/** What every field has. */
interface Named {
  /** The key under which it stands in the definition. */
  readonly key: string;
  /** What its label, hint and values are found by among the words; by default the key. */
  readonly name?: string;
  /** Whether it is asked for only by whoever opens the further settings. */
  readonly isRare?: true;
  /** Other keys that it shows, where it stands for several. */
  readonly shows?: readonly string[];
}

/** Fields by how they are written. */
export type FieldKind =
  /** The id, which others refer to. */
  | { readonly kind: 'id' }
  /** Words in languages; a definition is refused without those that are needed. */
  | { readonly kind: 'words'; readonly isNeeded?: true }
  /** A line that is the same in every language, such as an address. */
  | { readonly kind: 'line' }
  | { readonly kind: 'number' }
  | { readonly kind: 'flag'; /** What holds where nothing is said. */ readonly otherwise?: true }
  | { readonly kind: 'one-of'; readonly values: readonly string[]; /** Whether a definition is refused without it. */ readonly isNeeded?: true }
  | { readonly kind: 'day' }
  /** Names, one to a line. */
  | { readonly kind: 'names' }
  /** The ways in which a question can be left. */
  | { readonly kind: 'ways' }
  /** When it is shown. */
  | { readonly kind: 'condition' }
  /** Words for single values from `min` to `max`. */
  | { readonly kind: 'labels' }
  /** Several fields under one key. */
  | { readonly kind: 'group'; readonly fields: readonly Field[] }
  /** The questions that a score is counted from, by which rule, and which of them are turned round. */
  | { readonly kind: 'items' }
  /** Two numbers under one key, the lower one first. */
  | { readonly kind: 'ends' }
  /** What an indicator follows: a question or a score; and which row of it. */
  | { readonly kind: 'followed' | 'row' }
  /** Names with their shares. */
  | { readonly kind: 'shares' }
  | EntriesKind;

/** A list of what has an id: options, rows, areas, scores. */
export interface EntriesKind {
  readonly kind: 'entries';
  readonly stem: string;
  readonly fields: readonly Field[];
  readonly isNeeded?: true;
  /** What a new one has; by default words that are empty. */
  readonly first?: JsonObject;
  /** The key of its words, if that is another one than `text`. */
  readonly words?: string;
  /** Whether its entries have no id. */
  readonly isNameless?: true;
  /** Whether each is folded away until somebody opens it. */
  readonly isFolded?: true;
}

/**
 * A field of a question as data, for a form that knows no question type. What a definition has beside its fields is kept, and
 * written in the definition itself.
 */
export type Field = Named & FieldKind;

/** By what the words of a field are found. */
export const nameOf = ({ key, name }: Field): string => name ?? key;
