import type { Phase } from './phase.js';

const SECOND = 1000;

/** Least time from one answer to the next citizen, in seconds: somebody who presses again and again gives few answers. */
export const LEAST_BETWEEN = 3;

/** Least time that a touched form is left alone, in seconds. */
const LEAST_IDLE = 60;

/** Least time to say that one is still there, in seconds: WCAG 2.2.1 asks for 20 to extend a time limit. */
const LEAST_TO_REPLY = 20;

/** What a turn works with; clock and screen come from outside. */
export interface TurnParts {
  /** Calls `work` after so many milliseconds, unless the returned function is called before. */
  readonly after: (milliseconds: number, work: () => void) => () => void;
  /** Whether anything tells that somebody is there which was not so when it was asked last. */
  readonly isThere: () => boolean;
  /** Called when what is shown of the turn has changed. */
  readonly changed: () => void;
  /** Called when it is over: nothing of it may be left for the next citizen. */
  readonly over: () => void;
}

/**
 * How far a citizen's turn is: nobody has touched the form; it is being answered; whether somebody is there is asked; the
 * answer is being kept; it is kept, and the citizen may read on.
 */
export type TurnState = 'untouched' | 'answering' | 'asked' | 'keeping' | 'done';

const nothing = () => undefined;

/**
 * The turn of one citizen at a device that strangers share, and when it ends.
 *
 * After an answer it ends when nobody has touched anything for `seconds`, or when somebody asks for it, but never sooner
 * than `LEAST_BETWEEN` seconds after the answer was kept. A form that was begun and left is asked for after three times as
 * long, and cleared when nobody says that they are there.
 */
export class KioskTurn {
  /** Seconds without a touch after which a turn ends whose answer is kept. */
  seconds = 0;
  readonly #parts: TurnParts;
  #state: TurnState = 'untouched';
  #left = 0;
  #mayEnd = false;
  #stop: () => void = nothing;
  #stopLeast: () => void = nothing;

  constructor(parts: TurnParts) {
    this.#parts = parts;
  }

  get state(): TurnState {
    return this.#state;
  }

  /** Seconds until the turn ends, while `asked` and `done`; while `answering`, until that is asked. */
  get left(): number {
    return this.#left;
  }

  /** Seconds that `left` begins with in the present state. */
  get whole(): number {
    if (this.#state === 'answering') return Math.max(LEAST_IDLE, 3 * this.seconds);
    return Math.max(this.#state === 'asked' ? LEAST_TO_REPLY : LEAST_BETWEEN, this.seconds);
  }

  /** Whether the turn may be ended now because somebody asks for it. */
  get mayEnd(): boolean {
    return this.#mayEnd;
  }

  /** Takes in how far the response is. */
  enter(phase: Phase): void {
    if (phase === 'storing') this.#begin('keeping');
    else if (phase !== 'asking') {
      if (this.#state !== 'done') this.#begin('done');
    } else if (this.#state === 'keeping') {
      // It could not be kept: the answers still stand in the form.
      this.#begin('answering');
    } else if (this.#state === 'done') this.#begin('untouched');
  }

  /** The citizen does something: what is begun is theirs, and time begins anew. */
  touch(): void {
    if (this.#state === 'untouched' || this.#state === 'asked') this.#begin('answering');
    else this.stay();
  }

  /** The citizen is there, as far as can be told: time begins anew for what was begun before. */
  stay(): void {
    if (this.#state !== 'answering' && this.#state !== 'done') return;
    this.#wait();
    if (this.#state === 'done') this.#parts.changed();
  }

  /** Nobody sees the page any more: what is begun is covered by the question, and what is done is put away. */
  leave(): void {
    if (this.#state === 'answering') this.#begin('asked');
    else if (this.#mayEnd) this.end();
    else if (this.#state === 'done') this.#left = LEAST_BETWEEN;
  }

  /** Ends the turn because somebody asks for it; too soon after an answer that does nothing. */
  end(): void {
    if (this.#mayEnd) this.#over();
  }

  /** Holds all time while the form is not on the page. */
  pause(): void {
    this.#stop();
    this.#stopLeast();
  }

  /** Goes on after a pause, with all the time there is. */
  resume(): void {
    if (this.#state !== 'untouched') this.#begin(this.#state);
  }

  #begin(state: TurnState): void {
    this.pause();
    this.#state = state;
    this.#mayEnd = false;
    if (state === 'done') this.#stopLeast = this.#parts.after(LEAST_BETWEEN * SECOND, () => this.#allowEnd());
    this.#wait();
    this.#parts.changed();
  }

  /** Begins the time of the present state anew. */
  #wait(): void {
    this.#stop();
    if (this.#state === 'untouched' || this.#state === 'keeping') return;
    this.#left = this.whole;
    this.#tickSoon();
  }

  #tickSoon(): void {
    this.#stop = this.#parts.after(SECOND, () => this.#tick());
  }

  #tick(): void {
    // Not in the first second: sending and clearing move the focus themselves.
    const isThere = this.#parts.isThere() && this.#left < this.whole;
    if (isThere && this.#state !== 'asked') return this.stay();
    this.#left--;
    if (this.#left > 0) {
      this.#tickSoon();
      if (this.#state !== 'answering') this.#parts.changed();
    } else if (this.#state === 'answering') this.#begin('asked');
    else this.#over();
  }

  #allowEnd(): void {
    this.#mayEnd = true;
    this.#parts.changed();
  }

  #over(): void {
    this.#begin('untouched');
    this.#parts.over();
  }
}
