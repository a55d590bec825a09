/** Least milliseconds from one message to the next. */
const PAUSE = 10_000;

/** Messages that come calmly: at once after a silence, else the newest of those that came meanwhile. */
export class CalmNews {
  readonly #tell: (text: string) => void;
  #next: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(tell: (text: string) => void) {
    this.#tell = tell;
  }

  add(text: string): void {
    if (this.#timer !== undefined) {
      this.#next = text;
      return;
    }
    this.#tell(text);
    this.#timer = setTimeout(() => this.#goOn(), PAUSE);
  }

  /** Forgets what has not been told. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#next = undefined;
  }

  #goOn(): void {
    const next = this.#next;
    this.stop();
    if (next !== undefined) this.add(next);
  }
}
