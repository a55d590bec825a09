/** What the database says of itself: which one it is, and how many entries were removed from it on purpose. */
export interface Ledger {
  /** Random; a database that was deleted and made anew has another. */
  readonly birth: string;
  readonly removed: number;
}

/** How a database stands. */
export interface Standing extends Ledger {
  /** Entries that are in it. */
  readonly entries: number;
}

/** What was last known of the database, kept apart from it. */
export interface Known extends Standing {
  /** Entries that were found to be gone, and of which nobody has read yet. */
  readonly lost: number;
}

const KEY = 'tillid-outbox';
const NOTHING: Standing = { birth: '', removed: 0, entries: 0 };

/**
 * Counts the entries of the outbox apart from its database, in the browser's local storage, so that a loss can be told:
 * browsers delete databases when room is short, and a damaged one opens empty and without a word. Holds numbers only, and
 * nothing at all while nothing waits. Where the browser clears both at once, a loss cannot be told.
 */
export class LossCounter {
  /** What this tab has noted; it outlasts a citizen who clears the site's data. */
  #noted: Known | null = null;

  /** What was last known; null where nothing waited. */
  known(): Known | null {
    try {
      return (JSON.parse(localStorage.getItem(KEY) ?? 'null') as Known | null) ?? this.#noted;
    } catch {
      return this.#noted;
    }
  }

  /** Takes note of how the database stands after a change; entries of an earlier one are lost. */
  note(standing: Standing): void {
    const known = this.known();
    const gone = known === null || known.birth === standing.birth ? 0 : known.entries;
    this.#write({ ...standing, lost: (known?.lost ?? 0) + gone });
  }

  /**
   * Compares what was known with the database as it is found, and keeps what is lost until somebody has read of it.
   *
   * What was known may lag behind the same database, as after a killed browser: entries that were removed since are no loss.
   * It must have been read before the database was.
   */
  compare(known: Known, found: Standing = NOTHING): void {
    const isSame = found.birth === known.birth;
    const removedSince = isSame ? Math.max(0, found.removed - known.removed) : 0;
    const gone = known.entries - removedSince - (isSame ? found.entries : 0);
    if (gone > 0) this.#write({ ...found, lost: known.lost + gone });
  }

  /** Entries that are lost, as far as it is known. */
  get lost(): number {
    return this.known()?.lost ?? 0;
  }

  forget(): void {
    const known = this.known();
    if (known !== null) this.#write({ ...known, lost: 0 });
  }

  #write(known: Known): void {
    this.#noted = known;
    try {
      if (known.entries + known.lost === 0) localStorage.removeItem(KEY);
      else localStorage.setItem(KEY, JSON.stringify(known));
    } catch {
      // Local storage is blocked or full: then a loss cannot be told, and everything else goes on.
      return;
    }
  }
}
