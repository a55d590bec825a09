import type { OutboxEvent } from '../../outbox/outbox-event.js';

/** What happened in an outbox in some time: how many answers were received and refused, and whether sending was tried at all. */
export interface Happened {
  readonly received: number;
  readonly refused: number;
  readonly isTried: boolean;
}

/** Gathers what happens in an outbox until somebody is told, so that nobody is told of each answer. */
export class Happenings {
  readonly #received = new Set<string>();
  readonly #refused = new Set<string>();
  #isTried = false;

  hear(event: OutboxEvent): void {
    if (event.type === 'delivered') this.#received.add(event.id);
    else if (event.type === 'refused') this.#refused.add(event.id);
    if (['delivered', 'refused', 'postponed'].includes(event.type)) this.#isTried = true;
  }

  /** Whether something has happened that is worth telling unasked. */
  get isWorthTelling(): boolean {
    return this.#received.size + this.#refused.size > 0;
  }

  /** All of it; from then on it is gathered anew. */
  take(): Happened {
    const happened = { received: this.#received.size, refused: this.#refused.size, isTried: this.#isTried };
    this.#received.clear();
    this.#refused.clear();
    this.#isTried = false;
    return happened;
  }
}
