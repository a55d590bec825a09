import { eventStream, type StreamOptions } from './event-stream.js';

/** Tells those who watch a survey that it has new answers. */
export class Announcements {
  readonly #listeners = new Map<string, Set<() => void>>();

  announce(survey: string): void {
    for (const listener of this.#listeners.get(survey) ?? []) listener();
  }

  /** Calls `listener` at each announcement until the returned function is called. */
  listen(survey: string, listener: () => void): () => void {
    const listeners = this.#listeners.get(survey) ?? new Set();
    this.#listeners.set(survey, listeners.add(listener));
    return () => listeners.delete(listener);
  }
}

/**
 * Results as server-sent events called `results`. As results are published in batches, no event tells of a single answer.
 *
 * @param read The results document as JSON.
 */
export const resultsStream = (read: () => Promise<string | undefined>, options: StreamOptions): Response => eventStream('results', read, options);
