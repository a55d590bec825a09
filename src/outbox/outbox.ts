import type { SenderContext } from './endpoint-sender.js';
import type { Exclusively } from './exclusively.js';
import { KeptEntries } from './kept-entries.js';
import { LIFETIME_DAYS, LONGEST_WAIT } from './outbox-limits.js';
import type { Beside, EntryCounts, Kept, OutboxEntry, ReceiptKind } from './outbox-entry.js';
import type { Outcome, OutboxEvent } from './outbox-event.js';
import type { OutboxStore } from './outbox-store.js';
import type { RoundOptions, Sender } from './sender.js';
import type { TabStore } from './tab-store.js';

/** How things stand: numbers of entries, and when the next attempt is due (milliseconds since 1970). */
export interface OutboxStatus extends EntryCounts {
  /** Entries that were kept on this device and are gone, though nobody deleted them. */
  readonly lost: number;
  /** Whether some of them, or new ones, last only as long as this tab. */
  readonly inTab: boolean;
  /** Whether the device's database did not answer: what waits there is not known, and not counted. */
  readonly unread: boolean;
  readonly nextTry: number | null;
  /** The HTTP status that an endpoint gave last for what it did not take; null where nobody answered, or all was taken. */
  readonly answered: number | null;
}

/** How an entry is to be sent. */
export interface AddOptions {
  /** What counts as having been received; by default a receipt that names the id. */
  readonly receipt?: ReceiptKind | undefined;
  /** Days for which it is sent without being asked for; 7 unless set. */
  readonly days?: number | undefined;
  /** What is sent with it. */
  readonly beside?: Beside | undefined;
  /** Whether its survey asks for work at sending. */
  readonly work?: boolean | undefined;
}

/** What the outbox works with; clock, chance, network, storage and lock come from outside. */
export interface OutboxParts {
  readonly device: OutboxStore;
  readonly tab: TabStore;
  /** Makes what sends; it is fetched when there is something to send, and may fail to come. */
  readonly createSender: (context: SenderContext) => Promise<Sender>;
  readonly exclusively: Exclusively;
  readonly now: () => number;
  readonly random: () => number;
  /** Calls `work` after so many milliseconds; a later call replaces an earlier one. */
  readonly wakeAfter: (milliseconds: number, work: () => void) => void;
  /** Passes an event on to the other tabs. */
  readonly announce: (event: OutboxEvent) => void;
}

/** Time until a tab that found another one sending looks again, in milliseconds. */
const LOOK_AGAIN = 3000;

/**
 * Keeps responses until they are received.
 *
 * The promise: from `stored` on, an entry stays until a receipt names its id. It is sent at least once; the receiver makes
 * it exactly one row by its id. One bad entry never holds up the others. A refused entry is kept apart, never dropped.
 */
export class Outbox {
  readonly #parts: OutboxParts;
  readonly #kept: KeptEntries;
  #sender: Sender | null = null;
  readonly #listeners = new Set<(event: OutboxEvent) => void>();
  readonly #outcomes = new Map<string, Outcome>();
  /** When the answers of this tab were kept last: id → moment. */
  readonly #latest = new Map<string, number>();
  #flushing: Promise<void> | null = null;
  #again = false;
  #wanted: RoundOptions = {};
  #added = new Set<string>();
  #nextTry: number | null = null;

  constructor(parts: OutboxParts) {
    this.#parts = parts;
    this.#kept = new KeptEntries(parts.device, parts.tab);
  }

  /** Calls `listener` at every event, from this tab and the others, until the returned function is called. */
  subscribe(listener: (event: OutboxEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Takes in what another tab announced. */
  hear(event: OutboxEvent): void {
    if (event.type === 'delivered' || event.type === 'refused') {
      // What became of an answer that has been changed since is no news.
      if ((event.keptAt ?? Infinity) < (this.#latest.get(event.id) ?? 0)) return;
      this.#outcomes.set(event.id, event);
    } else if (event.type === 'postponed' && event.pause) this.#kept.notePause(event.pause);
    for (const listener of this.#listeners) {
      try {
        listener(event);
      } catch (error) {
        // A faulty listener must not stop the delivery; the page hears of it as of any uncaught error.
        queueMicrotask(() => {
          throw error;
        });
      }
    }
  }

  /**
   * Keeps a response and starts to send it.
   *
   * @param endpoint Absolute address, or null to keep it only.
   * @returns where it is kept: on the device, or, where the browser keeps nothing, in this tab.
   */
  async add(body: { readonly id: string }, endpoint: string | null, { receipt = 'ids', days = LIFETIME_DAYS, beside, work }: AddOptions = {}): Promise<Kept> {
    // A changed answer takes the place of the one before, and is told from it even where the clock stands still.
    const moment = Math.max(this.#parts.now(), 1 + (this.#latest.get(body.id) ?? 0));
    this.#latest.set(body.id, moment);
    this.#outcomes.delete(body.id);
    const fresh = { state: 'waiting', attempts: 0, notBefore: 0, kept: moment } as const;
    const kept = await this.#kept.keep({ id: body.id, endpoint, body, ...fresh, receipt, days, ...(beside && { beside }), ...(work && { work }) });
    this.#tell({ type: 'stored', id: body.id, kept });
    if (endpoint !== null) this.#added.add(endpoint);
    void this.flush();
    return kept;
  }

  /**
   * Sends what is due. While one flush runs, further calls join it and it looks once more at the end.
   *
   * @param options.eager Also what waits for its turn to be tried again; a time that an endpoint asked for is obeyed even so.
   * @param options.overdue Also what has waited longer than it was to.
   */
  flush(options: RoundOptions = {}): Promise<void> {
    this.#again = true;
    this.#wanted = { ...this.#wanted, ...options };
    this.#flushing ??= this.#flushUntilDone().finally(() => {
      this.#flushing = null;
      if (this.#again) void this.flush();
    });
    return this.#flushing;
  }

  /** What became of a response since this page was opened, as far as this tab has heard. */
  outcomeOf(id: string): Outcome | undefined {
    return this.#outcomes.get(id);
  }

  /** How things stand; cheap however much waits. */
  async status(): Promise<OutboxStatus> {
    const lost = await this.#kept.lost();
    const counts = await this.#kept.counts();
    const isWaiting = counts.waiting > 0;
    return {
      ...counts,
      lost,
      inTab: this.#kept.lastOnlyInTab,
      unread: this.#kept.isUnread,
      nextTry: isWaiting ? this.#nextTry : null,
      answered: isWaiting || counts.overdue > 0 ? (this.#sender?.answered ?? null) : null,
    };
  }

  /** Sends everything that can be sent, because somebody asked for it, and resolves when that was tried. */
  sendNow(): Promise<void> {
    return this.flush({ eager: true, overdue: true });
  }

  /** Forgets losses, because somebody has read of them. */
  forgetLoss(): void {
    this.#parts.device.forgetLoss();
    this.#tell({ type: 'changed' });
  }

  /** Everything that is kept, waiting and refused. */
  entries(): Promise<OutboxEntry[]> {
    return this.#kept.all();
  }

  /**
   * Deletes entries unsent, because the citizen asked for it.
   *
   * @returns false where the device could not delete them: this tab forgets them, and a later one would send them.
   */
  async discard(ids: readonly string[]): Promise<boolean> {
    const isDone = await this.#kept.remove(ids.map((id) => ({ id })));
    this.#tell({ type: 'changed' });
    return isDone;
  }

  async #flushUntilDone(): Promise<void> {
    while (this.#again) {
      this.#again = false;
      const wanted = this.#wanted;
      this.#wanted = {};
      const done = await this.#sendOnce(wanted);
      if (done) continue;
      this.#wanted = { ...wanted, ...this.#wanted };
      this.#again = false;
      this.#wakeAt(this.#parts.now() + LOOK_AGAIN * (0.5 + this.#parts.random()));
      return;
    }
    const next = this.#sender?.nextRound ?? null;
    if (next === null) this.#nextTry = null;
    else this.#wakeAt(next);
    this.hear({ type: 'changed' });
  }

  /** Sends what is due, unless another tab does, or what sends cannot be fetched: then nothing could be sent either. */
  async #sendOnce(wanted: RoundOptions): Promise<boolean> {
    try {
      this.#sender ??= await this.#parts.createSender({ kept: this.#kept, tell: (event) => this.#tell(event) });
    } catch {
      this.#tell({ type: 'postponed', endpoint: null });
      return false;
    }
    const sender = this.#sender;
    return this.#parts.exclusively(async () => {
      const added = this.#added;
      this.#added = new Set();
      this.#again = (await sender.round(wanted, added)) || this.#again;
    });
  }

  #wakeAt(moment: number): void {
    this.#nextTry = Math.min(moment, this.#parts.now() + LONGEST_WAIT);
    this.#parts.wakeAfter(this.#nextTry - this.#parts.now(), () => void this.flush());
  }

  #tell(event: OutboxEvent): void {
    this.#parts.announce(event);
    this.hear(event);
  }
}
