/** A span in which something came between an endpoint and its pages, in milliseconds since 1970. */
export interface Disturbance {
  readonly from: number;
  to: number;
  /**
   * What: a clock that jumps makes every time unknown that was told before it; a fresh page knows what it can read in the
   * database; anything else makes unknown what is told in it.
   */
  readonly what: 'clock' | 'fresh page' | 'database' | 'page';
}

/** When pages could not take in what an endpoint told them. */
export class Disturbances {
  readonly #spans: Disturbance[] = [];
  readonly #open = new Map<string, Disturbance>();

  get spans(): readonly Disturbance[] {
    return this.#spans;
  }

  /** Something begins, told apart from others by its key. */
  begin(key: string): void {
    if (this.#open.has(key)) return;
    const span: Disturbance = { from: Date.now(), to: Infinity, what: key.startsWith('database') ? 'database' : 'page' };
    this.#open.set(key, span);
    this.#spans.push(span);
  }

  /** It is over, if it had begun. */
  end(key: string): void {
    const span = this.#open.get(key);
    if (span !== undefined) span.to = Date.now();
    this.#open.delete(key);
  }

  /** For this long the suite itself stood still: pages may have given up what it answered late. */
  noteStandstill(milliseconds: number): void {
    this.#note('page', milliseconds);
  }

  /** The clock of the device has jumped. */
  noteClock(): void {
    this.#note('clock');
  }

  /** A page has been loaded. */
  noteFreshPage(): void {
    this.#note('fresh page');
  }

  #note(what: Disturbance['what'], milliseconds = 0): void {
    this.#spans.push({ from: Date.now() - milliseconds, to: Date.now(), what });
  }
}
