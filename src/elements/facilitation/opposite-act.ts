import type { BoardAct } from '../../board/act.js';
import type { BoardDocument } from '../../board/board-document.js';

/** The act that undoes another one, where there is one; null where there is none, as for a theme. What was said before comes back with it. */
export function oppositeOf(act: BoardAct, before: BoardDocument): BoardAct | null {
  switch (act.act) {
    case 'hide':
      return { act: 'show', card: act.card };
    case 'show':
      return { act: 'hide', card: act.card, reason: before.hidden?.find(({ id }) => id === act.card)?.reason ?? '' };
    case 'merge':
      return act.cards.length === 1 ? { act: 'part', card: act.cards[0]! } : null;
    case 'part':
      return { act: 'merge', cards: [act.card], into: before.cards.find(({ merged }) => merged.some(({ id }) => id === act.card))?.id ?? '' };
    case 'choose':
      return before.chosen.some(({ card }) => card === act.card) ? null : { act: 'unchoose', card: act.card };
    case 'categorise':
      return { act: 'categorise', card: act.card, category: before.cards.find(({ id }) => id === act.card)?.category ?? null };
    default:
      return null;
  }
}
