import type { Announcements } from './results-stream.js';
import { BoardKeeper } from './board-keeper.js';
import type { Store } from './store.js';

/** Boards that are kept in memory; a meeting has one or a few. */
const MOST_KEPT = 50;

/** What the boards of a collector work with. */
export interface BoardsParts {
  readonly store: Store;
  readonly announcements: Announcements;
  /** Milliseconds on a clock that is never set. */
  readonly ticks: () => number;
}

/** The boards of a collector that somebody has asked for, each in memory until too many others were asked for after it. */
export class Boards {
  readonly #parts: BoardsParts;
  readonly #kept = new Map<string, { readonly keeper: BoardKeeper; readonly unlisten: () => void }>();

  constructor(parts: BoardsParts) {
    this.#parts = parts;
  }

  /** The board of a survey that is published; whether it has one the keeper tells. */
  of(survey: string): BoardKeeper {
    const { announcements, store, ticks } = this.#parts;
    let kept = this.#kept.get(survey);
    if (kept === undefined) {
      const keeper = new BoardKeeper(survey, { store, ticks });
      kept = { keeper, unlisten: announcements.listen(survey, keeper.noteChange) };
    }
    // Whoever was asked for last stands last.
    this.#kept.delete(survey);
    this.#kept.set(survey, kept);
    for (const [oldest, { unlisten }] of [...this.#kept].slice(0, -MOST_KEPT)) {
      unlisten();
      this.#kept.delete(oldest);
    }
    return kept.keeper;
  }

  /**
   * Lets what was withdrawn leave the options of definitions, where the survey has a board. Resolves when that is done; where it fails,
   * it is done when the board is asked for the next time.
   */
  async forgetWithdrawn(survey: string): Promise<void> {
    if ((await this.#parts.store.definition(survey))?.board !== undefined) await this.of(survey).follow();
  }
}
