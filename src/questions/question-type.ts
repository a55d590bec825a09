import { identifier } from '../text/identifier.js';
import { type LocalisedText, localisedText } from '../text/localised-text.js';
import type { ProblemAt } from '../validation/problem-at.js';
import { z } from '../validation/zod.js';
import { condition } from './condition.js';

/** Ways to leave a question that the citizen chooses; the other two kinds of missing come from the runner. */
const chosenMissing = z.enum(['dont-know', 'no-answer']);

/** Why there is no answer: said so (`dont-know`, `no-answer`), passed over (`skipped`), or never asked (`not-shown`). */
export const missingKind = z.enum(['dont-know', 'no-answer', 'skipped', 'not-shown']);
export type MissingKind = z.infer<typeof missingKind>;

/** The fields that every question has, whatever its type. */
export const questionFields = {
  id: identifier,
  text: localisedText.check(z.refine((text) => Object.keys(text).length > 0, 'expected the question in at least one language')),
  hint: z.optional(localisedText),
  allow: z.optional(z.array(chosenMissing).check(z.refine((kinds) => new Set(kinds).size === kinds.length, 'expected each code once'))),
  showIf: z.optional(condition),
  /** Whether the citizen is asked to answer before going on; `allow` then offers a way to say no (see `parseDefinition`). */
  required: z.optional(z.boolean()),
};

/** The least that is known of any question. */
export interface AnyQuestion {
  readonly id: string;
  readonly type: string;
}

/** How a question looked when it was asked. */
export interface Presentation {
  readonly look?: string;
  /** Words for what can be answered: value or id of an option → text. */
  readonly labels?: Readonly<Record<string, LocalisedText>>;
  /** Words for the rows of a question that has several: id → text. */
  readonly rows?: Readonly<Record<string, LocalisedText>>;
  /** Unit of a number. */
  readonly unit?: LocalisedText;
}

/**
 * What a question type declares. Shared code asks these members and never which type it holds.
 *
 * @typeParam Question A definition of this type.
 */
export interface QuestionType<Question extends AnyQuestion> {
  readonly type: Question['type'];
  /** Whether it takes an answer; what only informs is in no response and in no results. */
  readonly answerable: boolean;
  /** Whether an answer is a number that a score can add up. */
  readonly scorable: boolean;
  /** Whether an answer is one step between two ends, of which some are favourable. */
  readonly stepped: boolean;
  /** The schema of a definition of this type. */
  readonly schema: z.core.$ZodType<Question>;
  /** Faults between the fields of one definition that the schema cannot see; paths are relative to the question. */
  check(question: Question): ProblemAt[];
  /** The schema of one valid answer to this question. */
  answer(question: Question): z.core.$ZodType;
  /** What a reader of results has to know of the definition, beside its text. */
  presentation(question: Question): Presentation;
}
