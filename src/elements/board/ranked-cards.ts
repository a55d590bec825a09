import type { BoardCard, BoardDocument, Rating } from '../../board/board-document.js';
import type { BoardPhaseTold } from './wall-reader.js';

/** A card that was rated, and where it stands among the others. */
export interface RankedCard {
  readonly card: BoardCard;
  readonly rating: Rating;
  /** Counted from 1; cards with as many dots share it. Null for a card without dots. */
  readonly place: number | null;
  readonly isShared: boolean;
}

/**
 * Whether the dots of a phase are shown to a room: they are told in the document, and nobody who has not voted yet sees them,
 * where that is asked for. A board knows nothing of who has voted.
 */
export const isShown = ({ counts, phase: present }: BoardDocument, phase: BoardPhaseTold): boolean => phase.counts && !(counts === 'after-own-vote' && phase.id === present);

/** The cards in the order of their dots in a phase, and those that were not rated, which is not 0. */
export function rankedCards(cards: readonly BoardCard[], phase: string): { readonly rated: readonly RankedCard[]; readonly unrated: readonly BoardCard[] } {
  const rated = cards.flatMap((card) => {
    const rating = card.rated[phase] ?? null;
    return rating === null ? [] : [{ card, rating }];
  });
  const dots = rated.map(({ rating }) => rating.dots);
  const ranked = rated.map(({ card, rating }) => ({
    card,
    rating,
    place: rating.dots === 0 ? null : 1 + dots.filter((other) => other > rating.dots).length,
    isShared: rating.dots > 0 && dots.filter((other) => other === rating.dots).length > 1,
  }));
  return { rated: ranked.toSorted((a, b) => b.rating.dots - a.rating.dots), unrated: cards.filter((card) => (card.rated[phase] ?? null) === null) };
}
