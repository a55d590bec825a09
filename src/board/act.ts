import { calendarDay } from '../text/calendar-day.js';
import { identifier } from '../text/identifier.js';
import { languageTag, localisedText } from '../text/localised-text.js';
import { wellFormedText } from '../text/well-formed.js';
import { z } from '../validation/zod.js';
import { priceFields } from './price.js';

/** Most cards that one act is about. */
const MOST_CARDS = 1000;

/** Longest text of a card, in UTF-16 code units, as in questions of the type `cards`. */
const LONGEST_CARD = 500;

const words = localisedText.check(z.refine((text) => Object.keys(text).length > 0, 'expected the words in at least one language'));
const reason = wellFormedText(500).check(z.minLength(1));
const cardText = wellFormedText(LONGEST_CARD).check(z.refine((text) => text.trim() !== '', 'expected more than spaces'));
const cards = z.array(identifier).check(
  z.maxLength(MOST_CARDS),
  z.refine((ids) => new Set(ids).size === ids.length, 'expected each card once'),
);

/** What can become of a card, or of the whole meeting. */
export const OUTCOMES = ['noted', 'considered', 'decided', 'under-way', 'done', 'declined'] as const;

/**
 * One act of a facilitator. Acts are only added, never changed or taken away; what an earlier one did, a later one undoes. What
 * participants write and choose is in their responses and never among them.
 */
export const boardAct = z.discriminatedUnion('act', [
  /** The meeting goes to a phase; where that has options, they are made of the cards that are shown then. */
  z.strictObject({ act: z.literal('phase'), phase: identifier }),
  /** A card, a contribution or a story is not shown any more; the reason is told to facilitators only. */
  z.strictObject({ act: z.literal('hide'), card: identifier, reason }),
  z.strictObject({ act: z.literal('show'), card: identifier }),
  /** Another wording is shown, such as one without a name. What was written stays in the response. */
  z.strictObject({ act: z.literal('redact'), card: identifier, text: cardText, reason }),
  /** Cards that say the same stand, as they were written, under one of them. */
  z.strictObject({ act: z.literal('merge'), cards: cards.check(z.minLength(1)), into: identifier }),
  z.strictObject({ act: z.literal('part'), card: identifier }),
  /** A card is chosen; the reason is told to everybody. */
  z.strictObject({ act: z.literal('choose'), card: identifier, reason: z.optional(words) }),
  z.strictObject({ act: z.literal('unchoose'), card: identifier }),
  /** A proposal is checked and fit for a vote on a budget; again gives it another price. One that is not fit is hidden, with the reason. */
  z.strictObject({ act: z.literal('price'), card: identifier, ...priceFields }),
  z.strictObject({ act: z.literal('unprice'), card: identifier }),
  /** Makes a category, or gives it another name. */
  z.strictObject({ act: z.literal('category'), id: identifier, text: words }),
  z.strictObject({ act: z.literal('categorise'), card: identifier, category: z.nullable(identifier) }),
  /** A summary in prose and the cards that it follows from; the same id again replaces it. */
  z.strictObject({ act: z.literal('theme'), id: identifier, text: words, cards }),
  /** A contribution that the facilitator writes down for somebody. */
  z.strictObject({
    act: z.literal('contribute'),
    /** The chosen card. */
    card: identifier,
    text: cardText,
    language: languageTag,
    /** Of those that the board names. */
    actors: z.array(identifier).check(z.maxLength(50)),
    others: z.optional(z.array(cardText).check(z.maxLength(20))),
    /** The function that follows it up: an office, never a person's name. */
    followUp: z.optional(cardText),
  }),
  /** What became of a card, or of the meeting as a whole, from a day on. */
  z.strictObject({ act: z.literal('became'), card: z.nullable(identifier), text: words, date: calendarDay, status: z.enum(OUTCOMES) }),
]);
export type BoardAct = z.infer<typeof boardAct>;
export type BoardActOf<Name extends BoardAct['act']> = Extract<BoardAct, { readonly act: Name }>;

/** An act as it is kept. */
export interface KeptAct {
  /** Its place in the ledger of its survey, counted from 1. */
  readonly number: number;
  /** When, to the minute (UTC), such as `2026-11-22T10:15Z`. */
  readonly at: string;
  /** The id of the token by which it was done. */
  readonly by: string;
  readonly act: BoardAct;
}
