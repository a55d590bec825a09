/** A set of words: texts, rows of texts, and functions that put figures into a text. */
export type Words = Readonly<Record<string, string | readonly string[] | ((...parts: never[]) => string)>>;

/** The shape of a language: the same keys, functions with the same parts. */
export type SameKeys<Source extends Words> = {
  readonly [Key in keyof Source]: Source[Key] extends string ? string : Source[Key] extends readonly string[] ? readonly string[] : Source[Key];
};
