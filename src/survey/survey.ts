import { condition } from '../questions/condition.js';
import { question } from '../questions/registry.js';
import { identifier } from '../text/identifier.js';
import { localisedText } from '../text/localised-text.js';
import { wellFormedText } from '../text/well-formed.js';
import { z } from '../validation/zod.js';
import { scoreDefinition } from './score.js';

const questions = z.array(question).check(z.minLength(1), z.maxLength(500));

/** A page: questions that are shown together. */
export const surveyPage = z.strictObject({ id: identifier, title: z.optional(localisedText), text: z.optional(localisedText), showIf: z.optional(condition), questions });
export type SurveyPage = z.infer<typeof surveyPage>;

/** Where an instrument comes from; shown wherever its results are. */
const source = z.strictObject({
  name: wellFormedText(500),
  url: z.optional(z.url().check(z.maxLength(2000))),
  license: z.optional(wellFormedText(200)),
  attribution: z.optional(wellFormedText(1000)),
});

/** What protects those who answer. Everything is optional and has a careful default. */
const privacy = z.strictObject({
  /** Smallest number of answers that is shown; default 5. */
  minimumGroup: z.optional(z.int().check(z.minimum(1), z.maximum(1000))),
  /** How exactly a response tells when it was given; default `day`. */
  time: z.optional(z.enum(['day', 'minute', 'none'])),
  /** Days until responses are deleted. */
  retentionDays: z.optional(z.int().check(z.minimum(1), z.maximum(36_500))),
});

/** A survey definition: what is asked, in which languages, how it is scored, and what protects those who answer. */
export const surveyDefinition = z
  .strictObject({
    $schema: z.optional(z.string().check(z.maxLength(2000))),
    id: identifier,
    version: z.string().check(z.minLength(1), z.maxLength(32)),
    title: z.optional(localisedText),
    source: z.optional(source),
    pages: z.optional(z.array(surveyPage).check(z.minLength(1), z.maxLength(100))),
    questions: z.optional(questions),
    scores: z.optional(z.array(scoreDefinition).check(z.maxLength(100))),
    privacy: z.optional(privacy),
  })
  .check(z.refine((definition) => (definition.pages === undefined) !== (definition.questions === undefined), 'expected either "pages" or "questions"'));
export type SurveyDefinition = z.infer<typeof surveyDefinition>;

/** Smallest number of answers that is shown where the definition does not say. */
export const DEFAULT_MINIMUM_GROUP = 5;
