import type { BoardAct } from '../../board/act.js';
import type { ProblemAt } from '../../validation/problem-at.js';
import type { Doing, FacilitatorsCollector, Hindrance, Reading, Standing } from './act-client.js';
import { type FormRef, keyOf, type Values } from './act-form.js';
import { isSame } from './is-same.js';

/** An act with the board before it, and the number of the last act that was seen then. */
interface Attempt {
  readonly act: BoardAct;
  readonly before: Standing;
}

/** What is to be said. */
export type News =
  | { readonly kind: 'reading' | 'busy' | 'left' | 'overtaken' | 'token' }
  | { readonly kind: 'done'; readonly attempt: Attempt }
  | { readonly kind: 'refused'; readonly act: BoardAct; readonly errors: readonly ProblemAt[] }
  /** Where an act was on its way it is not known whether it was done. */
  | { readonly kind: 'unreachable'; readonly isActing: boolean }
  | { readonly kind: 'failed'; readonly status: number };

/**
 * What a facilitator has in front of them: the board as it was read last, the form that is open, what was written into forms, and
 * what became of the last act. What was written stays until it is done or dropped, whatever happens on the board or the network.
 */
export class Desk {
  readonly #notify: () => void;
  /** Null where no token is taken: then there is nobody to ask. */
  #collector: FacilitatorsCollector | null = null;
  readonly #drafts = new Map<string, Values>();
  /** What may or may not have been done, for want of an answer. */
  #pending: Attempt | null = null;
  /** What is shown. */
  standing: Standing | null = null;
  /** What was read since, and is shown when the facilitator wants it. */
  newer: Standing | null = null;
  form: FormRef | null = null;
  /** What is wrong in the open form: field → words. */
  faults: Readonly<Record<string, string>> = {};
  news: News | null = null;
  isBusy = false;
  /** Whether the board could not be read when it was due. */
  isBehind = false;

  constructor(notify: () => void) {
    this.#notify = notify;
  }

  /** Begins with a collector and a token; what was written before the token was refused is still there. */
  async enter(collector: FacilitatorsCollector): Promise<void> {
    this.#collector = collector;
    this.#say({ kind: 'reading' });
    this.isBusy = true;
    const reading = await collector.read();
    if (collector !== this.#collector) return;
    this.isBusy = false;
    if (reading.kind === 'read') this.#show(reading.standing);
    this.#say(reading.kind === 'read' ? null : this.#hindered(reading, false));
  }

  /** Forgets the token and the board, and everything that was written. */
  leave(): void {
    this.#forget();
    this.#drafts.clear();
    this.form = null;
    this.#pending = null;
    this.#say({ kind: 'left' });
  }

  /** Reads again, as something has changed. What is new waits where `isHeld`, so that nothing moves under somebody's hand. */
  async look(isHeld: () => boolean): Promise<void> {
    const collector = this.#collector;
    if (collector === null || this.isBusy) return;
    const reading = await collector.read();
    if (collector !== this.#collector || this.isBusy) return;
    this.isBehind = reading.kind !== 'read';
    if (reading.kind === 'token') this.#say(this.#hindered(reading, false));
    if (reading.kind === 'read' && isSame(reading.standing, this.standing)) this.newer = null;
    else if (reading.kind === 'read' && isHeld()) this.newer = reading.standing;
    else if (reading.kind === 'read') this.#show(reading.standing);
    this.#notify();
  }

  /** Shows what was read since. */
  showNewer(): void {
    if (this.newer !== null) this.#show(this.newer);
    this.#say(null);
  }

  /** Opens a form; it begins with what was written into it before, else with `initial`. */
  open(ref: FormRef, initial: Values): void {
    if (!this.#drafts.has(keyOf(ref))) this.#drafts.set(keyOf(ref), initial);
    this.form = ref;
    this.faults = {};
    this.#say(null);
  }

  /** What stands in the fields of the open form. */
  get values(): Values {
    return (this.form && this.#drafts.get(keyOf(this.form))) ?? {};
  }

  /** Writes into the open form: `change` gives what is new, from what stands there. */
  write(change: (standing: Values) => Values): void {
    if (this.form === null) return;
    this.#drafts.set(keyOf(this.form), { ...this.values, ...change(this.values) });
    this.#notify();
  }

  /** Closes the open form; what stands in it is dropped. */
  close(): void {
    if (this.form !== null) this.#drafts.delete(keyOf(this.form));
    this.form = null;
    this.faults = {};
    this.#notify();
  }

  /** Says what is wrong in the open form. */
  fault(faults: Readonly<Record<string, string>>): void {
    this.faults = faults;
    this.#say(null);
  }

  /** Does an act once, and reads the board again. Whether it was done. */
  async send(act: BoardAct): Promise<boolean> {
    if (this.standing === null || this.isBusy) return false;
    const last = this.#pending;
    // The same act once more names the number that it named before: had it arrived, it is overtaken by itself.
    const attempt = last !== null && isSame(last.act, act) ? last : { act, before: this.standing };
    return this.#attempt(attempt, attempt === last);
  }

  /** Does what may not have been done once more, or reads once more. */
  async tryAgain(): Promise<boolean> {
    if (this.#pending !== null) return this.send(this.#pending.act);
    if (this.standing === null && this.#collector !== null) await this.enter(this.#collector);
    if (this.standing === null) return false;
    await this.look(() => false);
    if (!this.isBehind) this.#say(null);
    return false;
  }

  /** Whether there is anything to try again: without a token nobody can. */
  get canTryAgain(): boolean {
    return this.#collector !== null && (this.#pending !== null || this.isBehind || this.standing === null);
  }

  /** The act of which it is not known whether it was done. */
  get pending(): BoardAct | null {
    return this.#pending?.act ?? null;
  }

  async #attempt(attempt: Attempt, isAgain: boolean): Promise<boolean> {
    const collector = this.#collector;
    if (collector === null) return false;
    this.isBusy = true;
    this.faults = {};
    this.#say({ kind: 'busy' });
    const doing = await collector.act(attempt.act, attempt.before.board.act);
    const reading = doing.kind === 'done' || doing.kind === 'overtaken' ? await collector.read() : null;
    if (collector !== this.#collector) return false;
    this.isBusy = false;
    // What stands between may say so of an act that has arrived.
    const isUnsure = doing.kind === 'unreachable' || (doing.kind === 'failed' && doing.status >= 500);
    this.#pending = isUnsure ? attempt : null;
    if (reading !== null) this.#take(reading);
    const hadArrived = isAgain && reading?.kind === 'read' && reading.standing.acts.some(({ number, act }) => number > attempt.before.board.act && isSame(act, attempt.act));
    const isDone = doing.kind === 'done' || hadArrived;
    this.#say(isDone ? { kind: 'done', attempt } : this.#newsOf(doing, attempt));
    return isDone;
  }

  #newsOf(doing: Doing, { act }: Attempt): News {
    if (doing.kind === 'refused') return { kind: 'refused', act, errors: doing.errors };
    return doing.kind === 'overtaken' || doing.kind === 'done' ? { kind: 'overtaken' } : this.#hindered(doing, true);
  }

  #hindered(hindrance: Hindrance, isActing: boolean): News {
    if (hindrance.kind === 'token') this.#forget();
    if (hindrance.kind === 'unreachable') return { kind: 'unreachable', isActing };
    return hindrance.kind === 'failed' ? hindrance : { kind: 'token' };
  }

  #take(reading: Reading): void {
    this.isBehind = reading.kind !== 'read';
    if (reading.kind === 'read') this.#show(reading.standing);
  }

  #show(standing: Standing): void {
    this.standing = standing;
    this.newer = null;
    this.isBehind = false;
  }

  #forget(): void {
    this.#collector = null;
    this.standing = null;
    this.newer = null;
    this.isBusy = false;
    this.isBehind = false;
  }

  #say(news: News | null): void {
    this.news = news;
    this.#notify();
  }
}
