import type { Point } from '../pointer-drag.js';
import type { Places } from './ranking-moves.js';

/** Where something would land that is let go now: at a place of its own, so many from the first, or among what has no place. */
export type DropPlace = number | 'unplaced';

/**
 * Where something that is dragged over the lists would land.
 *
 * @param cardOf The card of an option that has a place.
 * @param unplaced The part that holds what has no place; it stands below the order.
 */
export function dropPlaceAt({ y }: Point, places: Places, { cardOf, unplaced }: { readonly cardOf: (id: string) => Element; readonly unplaced: Element }): DropPlace {
  if (y > unplaced.getBoundingClientRect().top) return 'unplaced';
  const isAbove = (place: readonly string[]) => {
    const top = cardOf(place[0]!).getBoundingClientRect().top;
    return (top + cardOf(place.at(-1)!).getBoundingClientRect().bottom) / 2 < y;
  };
  return places.filter(isAbove).length;
}
