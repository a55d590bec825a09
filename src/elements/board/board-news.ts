import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { BoardDocument } from '../../board/board-document.js';

/** What has changed since it was told last. */
export interface BoardChange {
  readonly newCards: number;
  readonly cards: number;
  /** The phase that the meeting has gone on to. */
  readonly phase?: BoardDocument['phases'][number];
}

/** Shortest time between two messages, in milliseconds: who listens can follow, and still hears the room. */
const PAUSE = 10_000;

/** The ids of all cards, wherever they stand. */
const cardIds = ({ cards, side, objections, contributions }: BoardDocument): readonly string[] => [
  ...cards.flatMap(({ id, merged }) => [id, ...merged.map((one) => one.id)]),
  ...[...side, ...objections, ...contributions].map(({ id }) => id),
];

/** Notices what is new on a board: what has just come, and now and then a message that says how much. */
export class BoardNews implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #board: () => BoardDocument | undefined;
  readonly #words: (change: BoardChange) => string;
  /** The message that was told last; empty in the beginning. */
  message = '';
  #seen: BoardDocument | undefined;
  #told: BoardDocument | undefined;
  #toldAt = -Infinity;
  #fresh: ReadonlySet<string> = new Set();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, board: () => BoardDocument | undefined, words: (change: BoardChange) => string) {
    this.#host = host;
    this.#board = board;
    this.#words = words;
    host.addController(this);
  }

  /** Whether something came with the document that is shown, and not with one before it. */
  isNew(id: string): boolean {
    return this.#fresh.has(id);
  }

  hostUpdate(): void {
    const board = this.#board();
    if (board === this.#seen) return;
    const before = this.#seen;
    this.#seen = board;
    if (board === undefined || board.survey !== before?.survey) this.#begin(board);
    else this.#compare(before, board);
  }

  hostDisconnected(): void {
    this.#forget();
  }

  #begin(board: BoardDocument | undefined): void {
    this.#forget();
    this.message = '';
    this.#told = board;
    this.#fresh = new Set();
  }

  #compare(before: BoardDocument, board: BoardDocument): void {
    const idsOf = (of: BoardDocument) => [...cardIds(of), ...of.stories.map(({ id }) => id)];
    const known = new Set(idsOf(before));
    this.#fresh = new Set(idsOf(board).filter((id) => !known.has(id)));
    this.#timer ??= setTimeout(() => this.#tell(), Math.max(0, this.#toldAt + PAUSE - Date.now()));
  }

  #tell(): void {
    this.#timer = undefined;
    const [board, told] = [this.#seen!, this.#told!];
    const known = new Set(cardIds(told));
    const ids = cardIds(board);
    const newCards = ids.filter((id) => !known.has(id)).length;
    const phase = board.phase === told.phase ? undefined : board.phases.find(({ id }) => id === board.phase);
    this.#told = board;
    if (newCards === 0 && phase === undefined) return;
    this.#toldAt = Date.now();
    this.message = this.#words({ newCards, cards: ids.length, ...(phase === undefined ? {} : { phase }) });
    this.#host.requestUpdate();
  }

  #forget(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
