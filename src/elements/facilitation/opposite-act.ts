import type { BoardAct, BoardActOf } from '../../board/act.js';
import type { Standing } from './act-client.js';
import { isShown } from './board-things.js';

/** The last act of a name about something before another act, as it stands in the ledger. */
const earlier = <Name extends BoardAct['act']>({ acts }: Standing, name: Name, isAbout: (act: BoardActOf<Name>) => boolean): BoardActOf<Name> | null =>
  acts.map(({ act }) => act).findLast((act): act is BoardActOf<Name> => act.act === name && isAbout(act as BoardActOf<Name>)) ?? null;

/**
 * The act that undoes another one and leaves the board as it was; null where there is none, as for the first wording of a card or
 * a theme that is new. What was said before comes back with it.
 */
export function oppositeOf(act: BoardAct, before: Standing): BoardAct | null {
  const { board } = before;
  switch (act.act) {
    case 'hide':
      return { act: 'show', card: act.card };
    case 'show':
      return { act: 'hide', card: act.card, reason: board.hidden?.find(({ id }) => id === act.card)?.reason ?? '' };
    case 'redact':
      return earlier(before, 'redact', ({ card }) => card === act.card);
    case 'merge':
      return act.cards.length === 1 ? { act: 'part', card: act.cards[0]! } : null;
    case 'part':
      return { act: 'merge', cards: [act.card], into: board.cards.find(({ merged }) => merged.some(({ id }) => id === act.card))?.id ?? '' };
    case 'choose':
      return board.chosen.some(({ card }) => card === act.card) ? null : { act: 'unchoose', card: act.card };
    case 'unchoose':
      // Chosen once more it would come last, whatever place it had.
      return board.chosen.at(-1)?.card === act.card ? earlier(before, 'choose', ({ card }) => card === act.card) : null;
    case 'price':
    case 'unprice': {
      const price = board.cards.find(({ id }) => id === act.card)?.price;
      return price === undefined ? { act: 'unprice', card: act.card } : { act: 'price', card: act.card, ...price };
    }
    case 'category':
      return earlier(before, 'category', ({ id }) => id === act.id);
    case 'categorise':
      return { act: 'categorise', card: act.card, category: board.cards.find(({ id }) => id === act.card)?.category ?? null };
    case 'theme': {
      const last = earlier(before, 'theme', ({ id }) => id === act.id);
      // A theme takes no card that is hidden or withdrawn, so that it could not come back as it was.
      return last?.cards.every((card) => isShown(board, card)) === true ? last : null;
    }
    default:
      return null;
  }
}
