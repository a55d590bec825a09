/** Lets those who ask for the same thing in one turn of the event loop share one answer, which is read after the last of them has asked. */
export class OncePerTurn<T> {
  readonly #asked = new Map<string, Promise<T>>();

  ask(key: string, read: () => Promise<T>): Promise<T> {
    const earlier = this.#asked.get(key);
    if (earlier !== undefined) return earlier;
    const answer = new Promise<void>((resolve) => setImmediate(resolve)).then(() => {
      this.#asked.delete(key);
      return read();
    });
    this.#asked.set(key, answer);
    return answer;
  }
}
