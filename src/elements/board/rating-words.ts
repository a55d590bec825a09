import type { Rating } from '../../board/board-document.js';
import type { WallReader } from './wall-reader.js';

/** Dots in words, and from how many people, where that is known. */
export function dotsWords({ dots, supporters }: Rating, { words, counted }: WallReader): string {
  const said = counted(words.wallDots, dots);
  return supporters === null || dots === 0 ? said : words.wallDotsFrom(said, counted(words.wallPeople, supporters));
}
