import type { EndpointPause, Kept, OutboxEntry } from './outbox-entry.js';
import { KeptEntries } from './kept-entries.js';
import type { OutboxStore } from './outbox-store.js';
import type { Exclusively } from './exclusively.js';
import { batchesOf } from './batches.js';
import { liesAhead, pauseAfter } from './retry.js';
import type { Send } from './send.js';

/** What the outbox tells, in this tab and in the others. */
export type OutboxEvent =
  | { readonly type: 'stored'; readonly id: string; readonly kept: Kept }
  | { readonly type: 'delivered'; readonly id: string }
  | { readonly type: 'refused'; readonly id: string; readonly reason: string }
  /** What waits for this endpoint waits on: it did not take it, or asked for patience. */
  | { readonly type: 'postponed'; readonly endpoint: string }
  | { readonly type: 'changed' };

/** What a receipt said of one response. */
type Outcome = Extract<OutboxEvent, { type: 'delivered' | 'refused' }>;

/** How things stand: numbers of entries, and when the next attempt is due (milliseconds since 1970). */
export interface OutboxStatus {
  readonly waiting: number;
  readonly refused: number;
  /** Whether some of them, or new ones, last only as long as this tab. */
  readonly inTab: boolean;
  readonly nextTry: number | null;
}

/** What the outbox works with; clock, chance, network, storage and lock come from outside. */
export interface OutboxParts {
  readonly device: OutboxStore;
  readonly tab: OutboxStore;
  readonly send: Send;
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
/** Longest time until the next look, in milliseconds; a timer cannot wait much longer either. */
const LONGEST_WAIT = 24 * 60 * 60_000;

/**
 * Keeps responses until they are received.
 *
 * The promise: from `stored` on, an entry stays until a receipt names its id. It is sent at least once; the receiver makes
 * it exactly one row by its id. One bad entry never holds up the others. A refused entry is kept apart, never dropped.
 */
export class Outbox {
  readonly #parts: OutboxParts;
  readonly #kept: KeptEntries;
  readonly #listeners = new Set<(event: OutboxEvent) => void>();
  readonly #outcomes = new Map<string, Outcome>();
  #flushing: Promise<void> | null = null;
  #again = false;
  #eager = false;
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
    if (event.type === 'delivered' || event.type === 'refused') this.#outcomes.set(event.id, event);
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
  async add(body: { readonly id: string }, endpoint: string | null): Promise<Kept> {
    const entry: OutboxEntry = { id: body.id, endpoint, body, state: 'waiting', attempts: 0, notBefore: 0 };
    const kept = await this.#kept.keep(entry);
    this.#tell({ type: 'stored', id: entry.id, kept });
    void this.flush();
    return kept;
  }

  /**
   * Sends what is due. While one flush runs, further calls join it and it looks once more at the end.
   *
   * @param options.eager Also what waits for its turn to be tried again; a time that an endpoint asked for is obeyed even so.
   */
  flush({ eager = false }: { readonly eager?: boolean } = {}): Promise<void> {
    this.#again = true;
    this.#eager ||= eager;
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

  async status(): Promise<OutboxStatus> {
    const entries = await this.entries();
    const waiting = entries.filter((entry) => entry.state === 'waiting').length;
    return { waiting, refused: entries.length - waiting, inTab: await this.#kept.lastOnlyInTab(), nextTry: waiting > 0 ? this.#nextTry : null };
  }

  /** Everything that is kept, waiting and refused. */
  entries(): Promise<OutboxEntry[]> {
    return this.#kept.all();
  }

  /** Deletes entries unsent, because the citizen asked for it. */
  async discard(ids: readonly string[]): Promise<void> {
    await this.#kept.remove(ids);
    this.#tell({ type: 'changed' });
  }

  async #flushUntilDone(): Promise<void> {
    while (this.#again) {
      this.#again = false;
      const eager = this.#eager;
      this.#eager = false;
      const done = await this.#parts.exclusively(() => this.#flushOnce(eager));
      if (!done) {
        this.#again = false;
        this.#wakeAt(this.#parts.now() + LOOK_AGAIN * (0.5 + this.#parts.random()));
        return;
      }
    }
    await this.#planNextTry();
  }

  async #flushOnce(eager: boolean): Promise<void> {
    const { now } = this.#parts;
    const waiting = (await this.entries()).filter((entry) => entry.state === 'waiting' && entry.endpoint !== null);
    const pauses = await this.#kept.pauses();
    for (const endpoint of new Set(waiting.map((entry) => entry.endpoint!))) {
      const entries = waiting.filter((entry) => entry.endpoint === endpoint);
      const pause = pauses.get(endpoint);
      if (pause !== undefined && liesAhead(pause.until, now()) && (pause.asked || !eager)) {
        this.hear({ type: 'postponed', endpoint });
        continue;
      }
      const due = entries.filter((entry) => eager || !liesAhead(entry.notBefore, now()));
      await this.#sendAll(endpoint, due, pause);
    }
  }

  async #sendAll(endpoint: string, entries: readonly OutboxEntry[], pause: EndpointPause | undefined): Promise<void> {
    // After two failures in a row each goes alone, least tried first: one that makes the endpoint fail shows itself.
    const probing = (pause?.failures ?? 0) >= 2;
    const batches = probing ? entries.toSorted((a, b) => a.attempts - b.attempts).map((entry) => [entry]) : batchesOf(entries);
    let earlier = pause;
    for (const batch of batches) {
      const outcome = await this.#parts.send(
        endpoint,
        batch.map((entry) => entry.body),
      );
      if (outcome.kind === 'receipt') {
        const settled = await this.#settle(batch, outcome.receipt);
        const unsettled = batch.filter((entry) => !settled.has(entry.id));
        await this.#postpone(unsettled);
        if (unsettled.length > 0) this.#tell({ type: 'postponed', endpoint });
        if (earlier !== undefined) await this.#kept.clearPause(endpoint);
        earlier = undefined;
      } else if (outcome.scope === 'batch') {
        await this.#postpone(batch);
        this.#tell({ type: 'postponed', endpoint });
      } else {
        if (probing) await this.#postpone(batch);
        await this.#pause(endpoint, earlier, outcome.after);
        this.#tell({ type: 'postponed', endpoint });
        return;
      }
    }
  }

  /** Deletes what was received and puts apart what was refused; ids that were not sent are not ours to settle. */
  async #settle(batch: readonly OutboxEntry[], { received, refused }: { received: readonly string[]; refused: readonly { id: string; reason: string }[] }): Promise<Set<string>> {
    const byId = new Map(batch.map((entry) => [entry.id, entry]));
    const delivered = received.filter((id) => byId.has(id));
    const parked = refused.filter(({ id }) => byId.has(id) && !delivered.includes(id));
    await this.#kept.remove(delivered);
    await this.#kept.replace(parked.map(({ id, reason }) => ({ ...byId.get(id)!, state: 'refused', reason })));
    for (const id of delivered) this.#tell({ type: 'delivered', id });
    for (const { id, reason } of parked) this.#tell({ type: 'refused', id, reason });
    return new Set([...delivered, ...parked.map(({ id }) => id)]);
  }

  /** Entries that were not taken wait for their own turn; from now on each is sent alone. */
  async #postpone(entries: readonly OutboxEntry[]): Promise<void> {
    if (entries.length === 0) return;
    await this.#kept.replace(
      entries.map((entry) => {
        const attempts = entry.attempts + 1;
        const notBefore = attempts === 1 && entries.length > 1 ? 0 : this.#parts.now() + pauseAfter(attempts, this.#parts.random());
        return { ...entry, attempts, notBefore };
      }),
    );
    if (entries.length > 1) this.#again = true;
  }

  async #pause(endpoint: string, earlier: EndpointPause | undefined, asked: number | null): Promise<void> {
    const failures = (earlier?.failures ?? 0) + 1;
    const until = this.#parts.now() + (asked ?? pauseAfter(failures, this.#parts.random()));
    const pause = { endpoint, failures, until, asked: asked !== null };
    await this.#kept.setPause(pause);
  }

  async #planNextTry(): Promise<void> {
    const waiting = (await this.entries()).filter((entry) => entry.state === 'waiting' && entry.endpoint !== null);
    const pauses = await this.#kept.pauses();
    const moments = waiting.map((entry) => Math.max(entry.notBefore, pauses.get(entry.endpoint!)?.until ?? 0));
    if (moments.length === 0) this.#nextTry = null;
    else this.#wakeAt(Math.max(this.#parts.now() + 250, Math.min(...moments)));
    this.hear({ type: 'changed' });
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
