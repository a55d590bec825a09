import type { Draft } from '../../authoring/draft.js';

/** A draft as it is kept, with what was published when it was begun. */
export interface Kept {
  readonly draft: Draft;
  /** Null for a survey that had not been published. */
  readonly base: Draft | null;
  /** The languages that it is written in, those without any words yet among them. */
  readonly languages: readonly string[];
}

const isKept = (value: unknown): value is Kept =>
  typeof value === 'object' && value !== null && 'draft' in value && 'base' in value && 'languages' in value && Array.isArray(value.languages) && typeof value.draft === 'object';

function read(text: string | null): Kept | null {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    return isKept(value) ? value : null;
  } catch {
    return null;
  }
}

/**
 * The drafts of a collector on this device. What the browser does not keep, as in a sandboxed page or on a full device, is
 * there as long as the page lives, and `isBlocked` says so.
 */
export class Shelf {
  readonly #prefix: () => string;
  readonly #inPage = new Map<string, Kept>();
  /** Whether something is in this page only. */
  get isBlocked(): boolean {
    return this.#inPage.size > 0;
  }

  /** @param place Tells the drafts of one collector from those of others. */
  constructor(place: () => string) {
    this.#prefix = () => `tillid:workbench ${place()} `;
  }

  /** What tells a draft from every other one on this device. */
  keyOf(id: string): string {
    return this.#prefix() + id;
  }

  /** The ids of the surveys of which there is a draft, in order. */
  ids(): readonly string[] {
    const prefix = this.#prefix();
    const kept = this.#storage((storage) => Object.keys(storage)) ?? [];
    const ids = [...kept, ...this.#inPage.keys()].filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
    return [...new Set(ids)].toSorted();
  }

  /** The draft of a survey; null where there is none. */
  read(id: string): Kept | null {
    const key = this.keyOf(id);
    return this.#inPage.get(key) ?? read(this.#storage((storage) => storage.getItem(key)) ?? null);
  }

  keep(id: string, kept: Kept): void {
    const key = this.keyOf(id);
    const isStored = this.#storage((storage) => {
      storage.setItem(key, JSON.stringify(kept));
      return true;
    });
    if (isStored === true) this.#inPage.delete(key);
    else this.#inPage.set(key, kept);
  }

  drop(id: string): void {
    const key = this.keyOf(id);
    this.#inPage.delete(key);
    this.#storage((storage) => storage.removeItem(key));
  }

  /** Does something with the browser's storage; undefined where it does not let anybody. */
  #storage<Result>(use: (storage: Storage) => Result): Result | undefined {
    try {
      return use(localStorage);
    } catch {
      return undefined;
    }
  }
}
