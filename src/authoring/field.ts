/** What every field has. */
interface Named {
  /** The key under which it stands in the definition. */
  readonly key: string;
  /** What its label, hint and values are found by among the words; by default the key. */
  readonly name?: string;
  /** Whether it is asked for only by whoever opens the further settings. */
  readonly isRare?: true;
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
  /** A list of what has an id: options, rows, areas. */
  | { readonly kind: 'entries'; readonly stem: string; readonly fields: readonly Field[]; readonly isNeeded?: true };

/**
 * A field of a question as data, for a form that knows no question type. What a definition has beside its fields is kept, and
 * written in the definition itself.
 */
export type Field = Named & FieldKind;

/** By what the words of a field are found. */
export const nameOf = ({ key, name }: Field): string => name ?? key;
