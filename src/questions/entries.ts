import { identifier } from '../text/identifier.js';
import { type LocalisedText, localisedText } from '../text/localised-text.js';
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
