import type { BoardCard, BoardDocument } from '../../board/board-document.js';

/** Which cards are looked at. */
export interface CardFilter {
  /** The question by which they were collected. */
  readonly question: string;
  /** A table, or empty for all. */
  readonly table: string;
  /** A category, `NO_CATEGORY` for those in none, or empty for all. */
  readonly category: string;
  /** Cards that have a price, cards that have none, or empty for both. */
  readonly price: '' | 'with' | 'without';
  /** Words that they hold. */
  readonly words: string;
}

/** Stands for no category; an identifier begins with a letter or a digit. */
export const NO_CATEGORY = '-';

/** The questions by which cards are collected, in the order of their phases. */
export const collectingQuestions = ({ phases }: BoardDocument): readonly string[] => [...new Set(phases.flatMap(({ kind, questions }) => (kind === 'collect' ? questions : [])))];

/** Small letters, whatever signs stand over or under them. */
const folded = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** The cards that a filter lets through; what stands under a card counts for it. */
export function filterCards({ cards, purses }: BoardDocument, { question, table, category, price, words }: CardFilter): readonly BoardCard[] {
  const wanted = folded(words.trim());
  return cards.filter((card) => {
    const all = [card, ...card.merged];
    if (card.question !== question) return false;
    if (table !== '' && !all.some((one) => one.table === table)) return false;
    if (category !== '' && (card.category ?? NO_CATEGORY) !== category) return false;
    if (price !== '' && purses?.[question] !== undefined && (card.price === undefined) !== (price === 'without')) return false;
    return all.some(({ text, raw = '' }) => folded(`${text}\n${raw}`).includes(wanted));
  });
}
