import type { Store } from './store.js';

/** How long what another process has published may go unnoticed, in milliseconds. */
const FRESH = 60_000;

/** Where the list of origins comes from, besides the collector's own. */
export interface AllowedOriginsParts {
  readonly store: Store;
  /** Milliseconds on a clock that is never set. */
  readonly ticks: () => number;
  /** Told why the definitions could not be read; until they can, only the collector's own list counts. */
  readonly log: (message: string) => void;
}

/** Which origins' pages may read answers: those of the collector's own list, and those that a current definition names. */
export class AllowedOrigins {
  readonly #own: ReadonlySet<string>;
  readonly #parts: AllowedOriginsParts;
  #read: { readonly at: number; readonly origins: Promise<ReadonlySet<string>> } | null = null;

  constructor(own: readonly string[], parts: AllowedOriginsParts) {
    this.#own = new Set(own);
    this.#parts = parts;
  }

  async allows(origin: string | null): Promise<boolean> {
    if (origin === null) return false;
    return this.#own.has(origin) || (await this.#ofSurveys()).has(origin);
  }

  /** To be called when a definition has been published. */
  forget(): void {
    this.#read = null;
  }

  #ofSurveys(): Promise<ReadonlySet<string>> {
    const now = this.#parts.ticks();
    if (this.#read === null || now - this.#read.at > FRESH) this.#read = { at: now, origins: this.#readSurveys() };
    return this.#read.origins;
  }

  async #readSurveys(): Promise<ReadonlySet<string>> {
    const { store, log } = this.#parts;
    try {
      const definitions = await Promise.all((await store.surveys()).map((survey) => store.definition(survey)));
      return new Set(definitions.flatMap((definition) => definition?.origins ?? []));
    } catch (error) {
      this.forget();
      log(`The origins of the surveys cannot be read: ${String(error)}`);
      return new Set();
    }
  }
}
