import { MOST_RESPONSES } from '../protocol/limits.js';
import type { OutboxEntry } from './outbox-entry.js';

/** Largest batch in characters of JSON; an entry above it is sent alone. */
const LARGEST_BATCH = 128 * 1024;

/** How much a batch may hold. */
export interface BatchLimits {
  readonly entries: number;
  /** Characters of JSON; one entry is taken whatever its size. */
  readonly characters: number;
}

/** Failures of earlier visits that still count: what has failed for weeks may be well today. */
const REMEMBERED_FAILURES = 2;

/**
 * How one endpoint is treated on this page. What it is sent at once is doubled after each success and cut to a quarter after
 * each failure (in the manner of TCP's slow start, RFC 5681, section 3.1): a slow line that breaks off now and then still
 * carries batches, and one entry that makes the endpoint fail is soon alone.
 */
export class EndpointPace {
  #share: number;
  #failures: number;

  /** @param failures Failures in a row on earlier visits. */
  constructor(failures: number) {
    this.#failures = Math.min(failures, REMEMBERED_FAILURES);
    this.#share = 4 ** -(1 + this.#failures);
  }

  /** Failures in a row that the next pause follows from. */
  get failures(): number {
    return this.#failures;
  }

  get limits(): BatchLimits {
    return { entries: Math.max(1, Math.floor(MOST_RESPONSES * this.#share)), characters: Math.floor(LARGEST_BATCH * this.#share) };
  }

  succeed(): void {
    this.#failures = 0;
    this.#share = Math.min(1, Math.max(this.#share, 1 / MOST_RESPONSES) * 2);
  }

  fail(): void {
    this.#failures++;
    this.#share /= 4;
  }
}

/** Least tried first, so that one that was not taken holds up nobody. */
export const inTurn = (entries: readonly OutboxEntry[]): OutboxEntry[] => entries.toSorted((a, b) => a.attempts - b.attempts);

/** The next batch of entries that stand in their turn. Fresh ones go together; one that was not taken before goes alone. */
export function nextBatch(entries: readonly OutboxEntry[], limits: BatchLimits): OutboxEntry[] {
  const batch: OutboxEntry[] = [];
  let room = limits.characters;
  for (const entry of entries.slice(0, limits.entries)) {
    room -= JSON.stringify(entry.body).length;
    if (batch.length > 0 && (room < 0 || entry.attempts > 0)) break;
    batch.push(entry);
    if (entry.attempts > 0) break;
  }
  return batch;
}
