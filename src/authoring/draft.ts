/** What JSON can hold. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export type JsonObject = { readonly [key: string]: Json };

/** A definition while it is written: valid or not, and never changed, so that each older one is a step back. */
export type Draft = JsonObject;

/** One and the same, so that what is drawn of it need not be drawn anew. */
const EMPTY: JsonObject = Object.freeze({});

/** A value as an object; one without keys where it is none, as in a draft anything may stand anywhere. */
export const objectOf = (value: Json | undefined): JsonObject => (typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : EMPTY);

/** A value as a list; an empty one where it is none. */
export const listOf = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? (value as readonly Json[]) : []);

/** A value as a text; an empty one where it is none. */
export const wordsOf = (value: Json | undefined): string => (typeof value === 'string' ? value : '');
