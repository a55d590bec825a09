import { entryFields } from '../questions/entries.js';
import { calendarDay } from '../text/calendar-day.js';
import { identifier } from '../text/identifier.js';
import { localisedText } from '../text/localised-text.js';
import { z } from '../validation/zod.js';

const phaseFields = {
  id: identifier,
  title: z.optional(localisedText),
  /** First and last day of the phase; they are told, and no answer is refused by them. */
  opens: z.optional(calendarDay),
  closes: z.optional(calendarDay),
};

/** What a meeting does for a while. What rates, chooses or contributes is about the cards of the last collecting phase before it. */
const phase = z.discriminatedUnion('kind', [
  /** Participants write cards. */
  z.strictObject({ ...phaseFields, kind: z.literal('collect'), question: identifier }),
  /** They rate the cards: `question` has options, which are made of the cards when the phase begins. */
  z.strictObject({ ...phaseFields, kind: z.literal('rate'), question: identifier }),
  /** Cards are chosen, by an act of a facilitator; with a question there is a second round of rating. */
  z.strictObject({ ...phaseFields, kind: z.literal('choose'), question: z.optional(identifier) }),
  /** They write what somebody can contribute. */
  z.strictObject({
    ...phaseFields,
    kind: z.literal('contribute'),
    question: identifier,
    /** To which chosen card: a choice of one, whose options are made of the chosen cards when the phase begins. */
    about: z.optional(identifier),
    /** Who contributes: a question whose options are among `actors`. */
    actors: z.optional(identifier),
    /** Who else, in the participants' own words. */
    others: z.optional(identifier),
  }),
  /** They write a story from the future: its questions are the headline, the story and the number that was reached, for example. */
  z.strictObject({ ...phaseFields, kind: z.literal('story'), questions: z.array(identifier).check(z.minLength(1), z.maxLength(3)) }),
]);
export type BoardPhase = z.infer<typeof phase>;

/** The board of a meeting: which question of the survey does what, and how the meeting goes. Groups stand for tables. */
export const boardDefinition = z.strictObject({
  /** What the meeting is for, in a sentence. */
  purpose: z.optional(localisedText),
  /** In the order in which they are meant to follow each other; the first is where the meeting begins. */
  phases: z.array(phase).check(z.minLength(1), z.maxLength(20)),
  /** Cards that may be written at any time, beside the process. */
  side: z.optional(identifier),
  /** Objections, which may be written at any time as well. */
  objections: z.optional(identifier),
  /** Who can contribute; participants may name others. */
  actors: z.optional(z.array(z.strictObject(entryFields)).check(z.minLength(1), z.maxLength(50))),
  /** Most cards of one question that are chosen. */
  mostChosen: z.optional(z.int().check(z.minimum(1), z.maximum(100))),
  /** When everybody sees how many dots a card has: at once, in the page after their own vote, or when the phase is over. */
  counts: z.enum(['live', 'after-own-vote', 'after-close']),
});
export type BoardDefinition = z.infer<typeof boardDefinition>;
