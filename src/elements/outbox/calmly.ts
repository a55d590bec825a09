/** Shortest time from one piece of work to the next, in milliseconds. */
const PAUSE = 300;

/**
 * Does a piece of work that is asked for far oftener than it is worth doing, as with thousands of events in a row: at once
 * when nothing was done lately, else after a pause, and once more after the last time of asking.
 */
export class Calmly {
  readonly #work: () => Promise<void>;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isWorking = false;
  #isAskedFor = false;
  #last = -Infinity;

  constructor(work: () => Promise<void>) {
    this.#work = work;
  }

  /** Asks for the work. */
  ask(): void {
    this.#isAskedFor = true;
    if (this.#isWorking || this.#timer !== undefined) return;
    this.#timer = setTimeout(() => void this.#run(), Math.max(0, this.#last + PAUSE - performance.now()));
  }

  /** Forgets what was asked for. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#isAskedFor = false;
  }

  async #run(): Promise<void> {
    this.#timer = undefined;
    this.#isAskedFor = false;
    this.#isWorking = true;
    try {
      await this.#work();
    } finally {
      this.#isWorking = false;
      this.#last = performance.now();
      if (this.#isAskedFor) this.ask();
    }
  }
}
