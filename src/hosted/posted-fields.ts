import type { FormEntries } from './question-fields.js';

/** Most values of one name that are kept: more than any question has options, so that too many are noticed. */
const MOST_VALUES = 250;

/** What was posted, by names; found at once, however much somebody posts. */
export class PostedFields implements FormEntries {
  readonly #values = new Map<string, string[]>();

  constructor(entries: Iterable<readonly [string, string]> = []) {
    for (const [name, value] of entries) {
      const values = this.#values.get(name);
      if (values === undefined) this.#values.set(name, [value]);
      else if (values.length < MOST_VALUES) values.push(value);
    }
  }

  get(name: string): string | null {
    return this.#values.get(name)?.[0] ?? null;
  }

  getAll(name: string): string[] {
    return [...(this.#values.get(name) ?? [])];
  }
}
