import type { BoardCard, BoardDocument } from '../../board/board-document.js';
import type { LocalisedText } from '../../text/localised-text.js';
import { pickTagged } from '../../text/pick-text.js';

/** Words that stand on a board, and their language. */
export interface Quoted {
  readonly text: string;
  readonly language: string;
}

/** Anything on a board that an act can be about. */
export interface Thing extends Quoted {
  readonly id: string;
  /** What was written, where other words are shown. */
  readonly raw?: string | undefined;
}

/** Every card that stands there, with those that stand under others. */
export const allCards = ({ cards }: BoardDocument) => cards.flatMap((card) => [card, ...card.merged]);

/** Everything that was written and is shown; a story by each of its parts, whose first has the id of the whole. */
function shownThings(board: BoardDocument): readonly Thing[] {
  const parts = board.stories.flatMap(({ language, parts: own }) => own.map((part) => ({ ...part, language })));
  return [...allCards(board), ...board.side, ...board.objections, ...board.contributions, ...parts];
}

/** Whether something stands on the board for everybody. */
export const isShown = (board: BoardDocument, id: string): boolean => shownThings(board).some((thing) => thing.id === id);

/** What has an id, or undefined where it does not stand there any more. */
export const thingOf = (board: BoardDocument, id: string): Thing | undefined => [...shownThings(board), ...(board.hidden ?? [])].find((thing) => thing.id === id);

/** The card that a card stands under, or itself. */
export const headOf = (board: BoardDocument, id: string): BoardCard | undefined => board.cards.find((card) => card.id === id || card.merged.some((under) => under.id === id));

/** Words that are there in several languages, in the reader's or the nearest that there is. */
export function quotedText(words: LocalisedText | undefined, wanted: string): Quoted {
  const [text, language] = pickTagged(words, wanted);
  return { text, language };
}
