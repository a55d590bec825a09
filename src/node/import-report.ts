import type { Verdict } from '../collector.js';

/** Refusals that are told one by one. */
const MOST_SHOWN = 20;

/** What became of the responses of a file, counted while they are read. */
export class ImportReport {
  readonly #outcomes = new Map<string, number>();
  readonly #shown: string[] = [];
  #read = 0;
  #refused = 0;

  get refused(): number {
    return this.#refused;
  }

  /** Notes what became of one response; `name` says where in the file it stands. */
  add(verdict: Verdict | { readonly reason: string }, name: string): void {
    this.#read++;
    if ('outcome' in verdict) {
      this.#outcomes.set(verdict.outcome, (this.#outcomes.get(verdict.outcome) ?? 0) + 1);
      return;
    }
    this.#refused++;
    if (this.#shown.length < MOST_SHOWN) this.#shown.push(`  ${name}: ${verdict.reason}`);
  }

  /** One line with all counts. */
  summary(file: string): string {
    const count = (...outcomes: readonly string[]) => outcomes.reduce((sum, outcome) => sum + (this.#outcomes.get(outcome) ?? 0), 0);
    return (
      `${file}: ${this.#read} responses read, ${count('stored')} stored, ${count('replaced')} replaced, ${count('repeated', 'superseded')} stored before, ` +
      `${count('withdrawn')} withdrawn before, ${this.#refused} refused`
    );
  }

  /** What was refused and why, the first of them one by one. */
  refusals(file: string): string {
    const more = this.#refused - this.#shown.length;
    return [`${file}: what was refused stands only in this file:`, ...this.#shown, ...(more > 0 ? [`  and ${more} more`] : [])].join('\n');
  }
}
