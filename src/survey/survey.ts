import { condition } from '../questions/condition.js';
import { question } from '../questions/registry.js';
import { calendarDay } from '../text/calendar-day.js';
import { identifier } from '../text/identifier.js';
import { linkAddress, webAddress } from '../text/link-address.js';
import { localisedText } from '../text/localised-text.js';
import { webOrigin } from '../text/web-origin.js';
import { wellFormedText } from '../text/well-formed.js';
import { z } from '../validation/zod.js';
import { boardDefinition } from './board.js';
import { indicatorDefinition } from './indicator.js';
import { scoreDefinition } from './score.js';
import { takenNames } from './taken-name.js';
import { weightsDefinition } from './weights.js';

const questions = z.array(question).check(z.minLength(1), z.maxLength(500));

/** A page: questions that are shown together. */
export const surveyPage = z.strictObject({ id: identifier, title: z.optional(localisedText), text: z.optional(localisedText), showIf: z.optional(condition), questions });
export type SurveyPage = z.infer<typeof surveyPage>;

/** Where an instrument comes from; shown wherever its results are. */
const source = z.strictObject({
  name: wellFormedText(500),
  url: z.optional(webAddress),
  license: z.optional(wellFormedText(200)),
  attribution: z.optional(wellFormedText(1000)),
});

/** What protects those who answer. Everything is optional and has a careful default. */
const privacy = z.strictObject({
  /** How much an answer could harm whoever gave it: decides the smallest number that is shown, where `minimumGroup` does not. */
  sensitivity: z.optional(z.enum(['ordinary', 'sensitive', 'severe'])),
  /** Smallest number of answers that is shown; default 5, or what `sensitivity` asks for. */
  minimumGroup: z.optional(z.int().check(z.minimum(1), z.maximum(1000))),
  /** How exactly a response tells when it was given; default `day`. */
  time: z.optional(z.enum(['day', 'minute', 'none'])),
  /** Days until responses are deleted. */
  retentionDays: z.optional(z.int().check(z.minimum(1), z.maximum(36_500))),
  /** Whether answers are taken only sealed, so that the collector cannot read them; open ones are then refused. */
  sealed: z.optional(z.boolean()),
});

/** What tells a citizen's widget from a program that posts: each is asked for only where it stands here, and whoever fails is marked, never refused. */
const bots = z.strictObject({
  /** A token of the collector, fetched with the first answer: nobody answers within two seconds. */
  start: z.optional(z.boolean()),
  /** A field that no person sees or reaches, and programs fill in. */
  honeypot: z.optional(z.boolean()),
  /** A small sum that the sending device works out. */
  work: z.optional(z.boolean()),
});

/** Words with an address where there is more. */
const textWithLink = { text: localisedText, url: z.optional(linkAddress) };

/** A survey definition: what is asked, in which languages, how it is scored, and what protects those who answer. */
export const surveyDefinition = z
  .strictObject({
    $schema: z.optional(z.string().check(z.maxLength(2000))),
    id: identifier,
    version: wellFormedText(32).check(z.minLength(1)),
    title: z.optional(localisedText),
    source: z.optional(source),
    pages: z.optional(z.array(surveyPage).check(z.minLength(1), z.maxLength(100))),
    questions: z.optional(questions),
    /** First and last day on which answers are taken. */
    opens: z.optional(calendarDay),
    closes: z.optional(calendarDay),
    /** What the answers are used for; stands before the first question. */
    notice: z.optional(localisedText),
    /** Whether the citizen sees all answers once more before they are sent. */
    review: z.optional(z.boolean()),
    /** What became of the answers, and when that was written; stands after answering, and when the survey has closed. */
    outcome: z.optional(z.strictObject({ ...textWithLink, date: z.optional(calendarDay) })),
    /** Another way to reach somebody; stands after answering. */
    contact: z.optional(z.strictObject(textWithLink)),
    scores: z.optional(z.array(scoreDefinition).check(z.maxLength(100))),
    /** The few numbers that are followed over time. */
    indicators: z.optional(z.array(indicatorDefinition).check(z.maxLength(20))),
    /** What responses may name as their group, their role and their wave; anything where there is no list. */
    groups: z.optional(takenNames),
    roles: z.optional(takenNames),
    waves: z.optional(takenNames),
    weights: z.optional(weightsDefinition),
    /** The board of a meeting; no meeting, if absent. */
    board: z.optional(boardDefinition),
    privacy: z.optional(privacy),
    /** By what answers of programs are told from those of citizens; by nothing, if absent. */
    bots: z.optional(bots),
    /** Whether each response spends a one-time code, as for votes; none does, if absent. */
    codes: z.optional(z.literal('required')),
    /** The origins of the pages that may post answers; pages of any origin, if absent. */
    origins: z.optional(z.array(webOrigin).check(z.minLength(1), z.maxLength(100))),
  })
  .check(z.refine((definition) => (definition.pages === undefined) !== (definition.questions === undefined), 'expected either "pages" or "questions"'))
  .check(z.refine(({ opens, closes }) => opens === undefined || closes === undefined || opens <= closes, { error: 'expected a day that is not before "opens"', path: ['closes'] }));
export type SurveyDefinition = z.infer<typeof surveyDefinition>;
