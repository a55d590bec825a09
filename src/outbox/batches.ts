import { MOST_RESPONSES } from '../protocol/limits.js';
import type { OutboxEntry } from './outbox-entry.js';

/** Largest batch in characters of JSON; an entry above it is sent alone. */
const BATCH_CHARACTERS = 256 * 1024;

/**
 * The entries in the batches in which they are sent. Fresh ones go together; one that was not taken before goes alone and
 * last, so that it holds up nobody.
 */
export function batchesOf(entries: readonly OutboxEntry[]): OutboxEntry[][] {
  const batches: OutboxEntry[][] = [];
  let characters = Infinity;
  for (const entry of entries.filter(({ attempts }) => attempts === 0)) {
    const length = JSON.stringify(entry.body).length;
    const last = batches.at(-1);
    if (last === undefined || last.length >= MOST_RESPONSES || characters + length > BATCH_CHARACTERS) {
      batches.push([entry]);
      characters = length;
    } else {
      last.push(entry);
      characters += length;
    }
  }
  return [...batches, ...entries.filter(({ attempts }) => attempts > 0).map((entry) => [entry])];
}
