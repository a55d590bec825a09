import { entryFields } from '../questions/entries.js';
import { calendarDay } from '../text/calendar-day.js';
import { cutName } from '../text/cut-name.js';
import { identifier } from '../text/identifier.js';
import { languageTag, localisedText } from '../text/localised-text.js';
import { z } from '../validation/zod.js';
import { OUTCOMES } from './act.js';
import { price } from './price.js';

const count = z.int().check(z.nonnegative());

/** What a card was given in a phase: dots in all, and those who gave it any. */
export const rating = z.strictObject({
  dots: count,
  /** Null where nobody has noted it, as on a board that was on paper. A collector always knows. */
  supporters: z.nullable(count),
});
export type Rating = z.infer<typeof rating>;

/** Phase that rates → rating; null where the card was not rated, which is not 0, or where it is not told yet. */
const rated = z.record(identifier, z.nullable(rating));

const wordsFields = {
  text: z.string(),
  /** Whether a facilitator has put it in other words. */
  reworded: z.boolean(),
  /** What was written, where it was reworded: for facilitators only. */
  raw: z.optional(z.string()),
};

const leafFields = {
  /** Leads to no response and to no receipt. */
  id: identifier,
  question: identifier,
  /** The group in which it was written; null where the response names none, and where a facilitator wrote it. */
  table: z.nullable(cutName),
  language: languageTag,
  ...wordsFields,
};

/** A card that says the same as the one that it stands under. */
const mergedCard = z.strictObject({ ...leafFields, rated });

/** A card that was collected. */
export const boardCard = z.strictObject({
  ...leafFields,
  rated,
  /** Those that stand under it, as they were written. */
  merged: z.array(mergedCard),
  category: z.nullable(identifier),
  /** What it costs and whom it is for, where facilitators have checked it as a proposal. */
  price: z.optional(price),
});
export type BoardCard = z.infer<typeof boardCard>;

const leaf = z.strictObject(leafFields);
export type BoardLeaf = z.infer<typeof leaf>;

const contribution = z.strictObject({
  ...leafFields,
  by: z.enum(['participant', 'facilitator']),
  /** The chosen card that it is to; null where nothing was said, or that card is not shown. */
  about: z.nullable(identifier),
  /** Of `actors` of the board, and others in words of one's own. */
  actors: z.array(identifier),
  others: z.array(z.string()),
  followUp: z.nullable(z.string()),
});

const part = z.strictObject({ id: identifier, question: identifier, ...wordsFields });
/** A story from the future: a wish, and no result. */
const story = z.strictObject({ id: identifier, phase: identifier, table: z.nullable(cutName), language: languageTag, parts: z.array(part) });

/** What the prices of the cards of a question are read by. */
const purse = z.strictObject({
  /** A code of ISO 4217. */
  currency: z.string().check(z.regex(/^[A-Z]{3}$/, 'expected a code of ISO 4217 such as "DKK"')),
  /** The questions that ask for money. */
  questions: z.array(identifier),
  /** Whether people give amounts in any phase, so that a proposal may have a least and a most. */
  amounts: z.boolean(),
  /** Where proposals can be. */
  areas: z.array(z.strictObject(entryFields)),
});

const hidden = z.strictObject({
  id: identifier,
  question: identifier,
  table: z.nullable(cutName),
  language: languageTag,
  text: z.string(),
  /** In the words of the facilitator. */
  reason: z.string(),
});

const phase = z.strictObject({
  id: identifier,
  kind: z.enum(['collect', 'rate', 'choose', 'contribute', 'story']),
  title: z.optional(localisedText),
  opens: z.optional(calendarDay),
  closes: z.optional(calendarDay),
  questions: z.array(identifier),
  /** The question whose cards the phase is about: its own where it collects. */
  about: z.optional(identifier),
  /** Responses that have answered any of its questions, in all and by table; null where nobody has counted, as on a board that was on paper. */
  n: z.nullable(count),
  tables: z.record(cutName, count),
  /** Whether the ratings of this phase are told in this document; else they are null. */
  counts: z.boolean(),
  /** `table`: each table has rated its own cards only, so that dots compare the cards of one table and no tables. By default all cards compare. */
  within: z.optional(z.literal('table')),
});

/**
 * The board of a meeting as it stands: what the responses and the acts of the facilitators make of it. Every card stands in
 * exactly one of `cards`, `merged` of one of these, `side`, `objections`, `contributions`, `stories` and `hidden`. Lists of what
 * participants wrote are in the order of the ids, which tells nothing of who came first.
 */
export const boardDocument = z.strictObject({
  format: z.literal('tillid-board/1'),
  survey: identifier,
  /** Version of the definition that is current. */
  version: z.string(),
  title: z.optional(localisedText),
  /** What the meeting is for, in a sentence. */
  purpose: z.optional(localisedText),
  /** Number of the last act; 0 where there is none. */
  act: count,
  /** The phase in which the meeting is. */
  phase: identifier,
  phases: z.array(phase),
  /** Responses in all: who sends two counts twice. Null where nobody has counted; a collector always knows. */
  n: z.nullable(count),
  /** How `counts` of the board is set. */
  counts: z.enum(['live', 'after-own-vote', 'after-close']),
  /** The words of the questions that the board names. */
  questions: z.record(identifier, localisedText),
  /** Question by which proposals are collected → what their prices are read by; where a phase asks for money. */
  purses: z.optional(z.record(identifier, purse)),
  /** The tables that there are, where the survey lists its groups. */
  tables: z.array(z.strictObject({ id: cutName, text: z.optional(localisedText) })),
  /** The questions beside the process, where there are any. */
  beside: z.strictObject({ side: z.optional(identifier), objections: z.optional(identifier) }),
  cards: z.array(boardCard),
  side: z.array(leaf),
  objections: z.array(leaf),
  /** Cards that were chosen, in the order in which that was done. */
  chosen: z.array(z.strictObject({ card: identifier, reason: z.optional(localisedText) })),
  actors: z.array(z.strictObject(entryFields)),
  contributions: z.array(contribution),
  stories: z.array(story),
  /** Made by facilitators; `n` counts the cards in it, with those that stand under others. Null where it is not known, as in old minutes; a collector always knows. */
  categories: z.array(z.strictObject({ id: identifier, text: localisedText, n: z.nullable(count) })),
  themes: z.array(z.strictObject({ id: identifier, text: localisedText, cards: z.array(identifier) })),
  became: z.array(z.strictObject({ card: z.nullable(identifier), text: localisedText, date: calendarDay, status: z.enum(OUTCOMES) })),
  /** For facilitators only. */
  hidden: z.optional(z.array(hidden)),
});
export type BoardDocument = z.infer<typeof boardDocument>;
