/** What a tab remembers of a meeting. Where the browser keeps nothing for the page it is remembered as long as the page lives. */
export class TabMemory {
  readonly #kept = new Map<string, string>();
  readonly #meeting: () => string;

  /** @param meeting What tells the meeting from others. */
  constructor(meeting: () => string) {
    this.#meeting = meeting;
  }

  /** What was kept under a name; null where nothing was. */
  read(name: string): string | null {
    const key = this.#keyOf(name);
    const kept = this.#kept.get(key);
    if (kept !== undefined) return kept;
    try {
      return sessionStorage.getItem(key);
    } catch {
      return null;
    }
  }

  /** Keeps a text. */
  keep(name: string, text: string): void {
    const key = this.#keyOf(name);
    try {
      sessionStorage.setItem(key, text);
    } catch {
      // A sandboxed page, or a full device.
      this.#kept.set(key, text);
    }
  }

  #keyOf(name: string): string {
    return `tillid-meeting ${this.#meeting()} ${name}`;
  }
}
