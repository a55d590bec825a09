import { wellFormedText } from '../../text/well-formed.js';
import { z } from '../../validation/zod.js';
import { questionFields, type QuestionType } from '../question-type.js';

/** Longest answer where the definition does not say, in UTF-16 code units. */
export const DEFAULT_MAX_LENGTH = 1000;

/** Longest answer that a definition may ask for. */
export const LONGEST_TEXT = 10_000;

/** Free text in the citizen's own words. */
export const textQuestion = z.strictObject({
  ...questionFields,
  type: z.literal('text'),
  maxLength: z.optional(z.int().check(z.minimum(1), z.maximum(LONGEST_TEXT))),
  /** Whether the words may be shown with the results, without a name; the citizen is told so before writing. */
  quotable: z.optional(z.boolean()),
});
export type TextQuestion = z.infer<typeof textQuestion>;

/** The question type `text`. */
export const text = {
  type: 'text' as const,
  answerable: true,
  scorable: false,
  stepped: false,
  schema: textQuestion,
  check: () => [],
  answer: ({ maxLength = DEFAULT_MAX_LENGTH }) => wellFormedText(maxLength).check(z.minLength(1)),
  presentation: () => ({}),
} satisfies QuestionType<TextQuestion>;
