import { wellFormedText } from '../../text/well-formed.js';
import { z } from '../../validation/zod.js';
import { questionFields, type QuestionType } from '../question-type.js';
import { DEFAULT_CARD_LENGTH, DEFAULT_MOST_CARDS } from './card-limits.js';

/** Short texts of the citizen's own, each on a card: ideas, wishes, words. */
export const cardsQuestion = z.strictObject({
  ...questionFields,
  type: z.literal('cards'),
  /** Most cards. */
  atMost: z.optional(z.int().check(z.minimum(1), z.maximum(20))),
  /** Longest text of a card, in UTF-16 code units. */
  maxLength: z.optional(z.int().check(z.minimum(1), z.maximum(500))),
});
export type CardsQuestion = z.infer<typeof cardsQuestion>;

/** The question type `cards`. */
export const cards = {
  type: 'cards' as const,
  answerable: true,
  scorable: false,
  stepped: false,
  schema: cardsQuestion,
  check: () => [],
  answer: ({ atMost = DEFAULT_MOST_CARDS, maxLength = DEFAULT_CARD_LENGTH }) => {
    const card = wellFormedText(maxLength).check(z.refine((text) => text.trim() !== '', 'expected more than spaces'));
    return z.array(card).check(z.minLength(1), z.maxLength(atMost));
  },
  presentation: () => ({}),
} satisfies QuestionType<CardsQuestion>;
