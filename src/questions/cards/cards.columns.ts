import type { QuestionColumns } from '../question-columns.js';
import { DEFAULT_CARD_LENGTH, DEFAULT_MOST_CARDS } from './card-limits.js';
import type { CardsQuestion } from './cards.js';

const mostOf = ({ atMost = DEFAULT_MOST_CARDS }: CardsQuestion) => atMost;
const longestOf = ({ maxLength = DEFAULT_CARD_LENGTH }: CardsQuestion) => maxLength;

/** The columns of cards: how many were written, and the words of each. */
export const cardsColumns = {
  type: 'cards' as const,
  columns: (question) => [
    { kind: 'integer', level: 'scale', text: question.text, categories: [], range: { min: 1, max: mostOf(question) } },
    ...Array.from({ length: mostOf(question) }, (_, index) => ({
      part: `text_${index + 1}`,
      kind: 'string' as const,
      level: 'nominal' as const,
      text: question.text,
      categories: [],
      longest: longestOf(question),
      isWords: true,
    })),
  ],
  merge: (later, earlier) => ({ ...later, atMost: Math.max(mostOf(later), mostOf(earlier)), maxLength: Math.max(longestOf(later), longestOf(earlier)) }),
  write: (question, answer) => {
    const texts = answer as readonly string[];
    return [texts.length, ...Array.from({ length: mostOf(question) }, (_, index) => texts[index] ?? null)];
  },
  read: (_question, [count, ...texts]) => texts.slice(0, typeof count === 'number' ? count : 0),
  withoutWords: () => undefined,
} satisfies QuestionColumns<CardsQuestion>;
