import type { LocalisedText } from '../text/localised-text.js';
import type { Category } from './question-columns.js';

/** Words for single values: value → text. */
interface Labelled {
  readonly labels?: Readonly<Record<string, LocalisedText>> | undefined;
}

/** The labelled values of a range as categories, lowest first. */
export const categoriesOf = (labels: Labelled['labels'] = {}): Category[] =>
  Object.entries(labels)
    .map(([value, text]) => ({ value: Number(value), text }))
    .sort((a, b) => a.value - b.value);

/** The labels of two versions of a question; where both have one for a value, the later. */
export function mergeLabels(later: Labelled, earlier: Labelled): { labels?: Record<string, LocalisedText> } {
  return later.labels === undefined && earlier.labels === undefined ? {} : { labels: { ...earlier.labels, ...later.labels } };
}

/** The entries of two versions of a question, those of the later first; an id stands for the same in both. */
export function mergeEntries<Entry extends { readonly id: string }>(later: readonly Entry[], earlier: readonly Entry[]): Entry[] {
  const known = new Set(later.map(({ id }) => id));
  return [...later, ...earlier.filter(({ id }) => !known.has(id))];
}
