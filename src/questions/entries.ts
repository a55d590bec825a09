import { identifier } from '../text/identifier.js';
import { type LocalisedText, localisedText } from '../text/localised-text.js';
import type { ProblemAt } from '../validation/problem-at.js';
import { z } from '../validation/zod.js';

/** What an option or a row has, whatever the question: an id that stands in answers, and words. */
export const entryFields = {
  id: identifier,
  text: localisedText.check(z.refine((text) => Object.keys(text).length > 0, 'expected the words in at least one language')),
};

interface Entry {
  readonly id: string;
  readonly text: LocalisedText;
}

/** The words of a list of entries: id → text. */
export const textsOf = (entries: readonly Entry[]): Readonly<Record<string, LocalisedText>> => Object.fromEntries(entries.map(({ id, text }) => [id, text]));

/** Ids in a list of entries that an earlier entry has already, each at the place where it is used again. */
export function repeatedIds(entries: readonly Entry[], list: string, what: string): ProblemAt[] {
  const first = new Map<string, number>();
  return entries.flatMap(({ id }, index) => {
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, index);
      return [];
    }
    return [{ path: `${list}[${index}].id`, expected: `expected an id that no other ${what} has; "${id}" stands at ${list}[${earlier}] already` }];
  });
}
