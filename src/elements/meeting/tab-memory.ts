/** What a tab remembers of a meeting. Where the browser keeps nothing for the page it is remembered as long as the page lives. */
export class TabMemory {
  readonly #kept = new Map<string, string>();

  /** What was kept under a name; null where nothing was. */
  read(name: string): string | null {
    const kept = this.#kept.get(name);
    if (kept !== undefined) return kept;
    try {
      return sessionStorage.getItem(name);
    } catch {
      return null;
    }
  }

  /** Keeps a text. */
  keep(name: string, text: string): void {
    try {
      sessionStorage.setItem(name, text);
    } catch {
      // A sandboxed page, or a full device.
      this.#kept.set(name, text);
    }
  }
}
