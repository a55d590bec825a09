/**
 * A key for each question of a draft that stays the same when the question is moved, changed or gets another id, so that the
 * field in which somebody writes stays the same too.
 */
export class EditorKeys {
  readonly #keys = new Map<string, string>();
  #count = 0;

  /** The keys of some ids, in their order; an id that stands there twice has two. */
  of(ids: readonly string[]): string[] {
    const met = new Map<string, number>();
    return ids.map((id) => {
      const times = met.get(id) ?? 0;
      met.set(id, times + 1);
      const name = `${id} ${times}`;
      const key = this.#keys.get(name) ?? `part-${++this.#count}`;
      this.#keys.set(name, key);
      return key;
    });
  }

  /** What had one id has another. */
  rename(from: string, to: string): void {
    const key = this.#keys.get(`${from} 0`);
    if (key === undefined) return;
    this.#keys.delete(`${from} 0`);
    this.#keys.set(`${to} 0`, key);
  }
}
