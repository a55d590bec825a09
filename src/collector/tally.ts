import type { Stored } from './store.js';

/** Why a response is refused, as a class: figures may tell it, because it says nothing of what was answered. */
export const REFUSALS = [
  'malformed',
  'wrong-receipt',
  'unknown-survey',
  'unknown-version',
  'unsealed',
  'misfit',
  'origin',
  'conflict',
  'closed',
  'no-code',
  'wrong-code',
  'spent-code',
  'failed',
] as const;
export type Refusal = (typeof REFUSALS)[number];

/** What becomes of a response that is answered as received. */
export const KEPT = ['stored', 'repeated', 'replaced', 'superseded', 'withdrawn'] as const satisfies readonly Exclude<Stored, Refusal>[];
export type Kept = (typeof KEPT)[number];

/**
 * What became of the responses that came in. Each is counted when it comes and again when it is known what became of it, so
 * that received = stored + repeated + replaced + superseded + withdrawn + refused: none is lost on the way unseen.
 */
export class Tally {
  #received = 0;
  readonly #outcomes = new Map<Kept | Refusal, number>();
  readonly #marks = { 0: 0, 1: 0 };

  /** Responses that came in. */
  get received(): number {
    return this.#received;
  }

  /** What there is, most of it 0: outcome → how many. */
  get outcomes(): ReadonlyMap<Kept | Refusal, number> {
    return this.#outcomes;
  }

  of(outcome: Kept | Refusal): number {
    return this.#outcomes.get(outcome) ?? 0;
  }

  /** Notes so many responses that came in. */
  receive(count: number): void {
    this.#received += count;
  }

  /** Notes what became of so many. */
  settle(outcome: Kept | Refusal, count = 1): void {
    this.#outcomes.set(outcome, this.of(outcome) + count);
  }

  /** Responses of those that were written whose sender was verified (1), or was not (0), where their survey asks for it. */
  marked(verified: 0 | 1): number {
    return this.#marks[verified];
  }

  /** Notes the mark of a response that was written; it is no outcome. */
  mark(verified: 0 | 1, count = 1): void {
    this.#marks[verified] += count;
  }

  /** Adds what another has counted. */
  add(other: Tally): void {
    this.receive(other.received);
    for (const [outcome, count] of other.outcomes) this.settle(outcome, count);
    for (const verified of [0, 1] as const) this.mark(verified, other.marked(verified));
  }

  /** Whether it is known of each that came in what became of it. */
  get isBalanced(): boolean {
    return this.#received === [...this.#outcomes.values()].reduce((sum, count) => sum + count, 0);
  }
}
