import { wellFormedText } from '../../text/well-formed.js';
import { z } from '../../validation/zod.js';
import { questionFields, type QuestionType } from '../question-type.js';

/** Longest answer where the definition does not say, in UTF-16 code units. */
export const DEFAULT_MAX_LENGTH = 1000;

/** Free text in the citizen's own words. */
export const textQuestion = z.strictObject({
  ...questionFields,
  type: z.literal('text'),
  maxLength: z.optional(z.int().check(z.minimum(1), z.maximum(10_000))),
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
