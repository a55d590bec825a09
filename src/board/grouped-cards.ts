import type { BoardCard, BoardLeaf } from './board-document.js';
import { type BoardLedger, cardsAbove } from './ledger.js';
import type { Written } from './response-parts.js';
import type { Told } from './told.js';

type RatedLeaf = BoardLeaf & Pick<BoardCard, 'rated'>;

/**
 * Cards, each with those that stand under it.
 *
 * @param cards Those that are shown: one that was hidden or withdrawn holds nothing, and what stood under it goes to the one above, or stands alone.
 */
export function groupedCards(cards: readonly Told<Written>[], ledger: BoardLedger, tell: (card: Told<Written>) => RatedLeaf): BoardCard[] {
  const shown = new Map(cards.map((card) => [card.id, card]));
  const under = new Map<string, Told<Written>[]>();
  for (const card of cards) {
    const head = cardsAbove(ledger, card.id).findLast((id) => shown.get(id)?.question === card.question) ?? card.id;
    under.set(head, [...(under.get(head) ?? []), card]);
  }
  const categoryOf = (id: string): string | null => {
    const category = ledger.categorised.get(id);
    return category !== undefined && ledger.categories.has(category) ? category : null;
  };
  return cards.flatMap((card) => {
    const group = under.get(card.id);
    if (group === undefined) return [];
    const merged = group.filter(({ id }) => id !== card.id);
    const price = ledger.prices.get(card.id);
    return [{ ...tell(card), merged: merged.map(tell), category: categoryOf(card.id), ...(price && { price }) }];
  });
}
