import type { Json } from '../../authoring/draft.js';

/** A text as JSON, or why it is none. */
export function readJson(text: string): { readonly value: Json } | { readonly error: string } {
  try {
    return { value: JSON.parse(text) as Json };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}
