import type { DotsGiven } from './dots-value.js';

/** How many dots each person has where nobody says it. */
export const DEFAULT_DOTS = 3;

/** What a control holds: the dots on each of the options that are offered, how many there are, and how many are left. */
export class DotsTally {
  readonly #options: readonly string[];
  readonly #value: DotsGiven;
  /** How many dots there are. */
  readonly most: number;
  /** Most on one option. */
  readonly mostOnOne: number;
  /** The dots on the options that have some, in their order. */
  readonly given: DotsGiven;
  /** How many are left; below zero where more were given than there are. */
  readonly left: number;

  constructor(options: readonly string[], value: DotsGiven | null, { dots, perOption }: { readonly dots: number; readonly perOption?: number | null | undefined }) {
    this.#options = options;
    this.#value = value ?? {};
    this.most = Number.isSafeInteger(dots) && dots > 0 ? dots : DEFAULT_DOTS;
    this.mostOnOne = Math.min(perOption && perOption >= 1 ? Math.floor(perOption) : Infinity, this.most);
    this.given = this.#where((id) => this.on(id)) ?? {};
    this.left = Object.values(this.given).reduce((left, count) => left - count, this.most);
  }

  /** Whether no limit is broken. */
  get isWithin(): boolean {
    return this.left >= 0 && Object.values(this.given).every((count) => count <= this.mostOnOne);
  }

  /** The dots on an option. */
  on(id: string): number {
    return Object.hasOwn(this.#value, id) ? this.#value[id]! : 0;
  }

  /** What is given with so many dots on one option, or null for nothing. */
  with(id: string, dots: number): DotsGiven | null {
    return this.#where((one) => (one === id ? dots : this.on(one)));
  }

  #where(dotsOn: (id: string) => number): DotsGiven | null {
    const entries = this.#options.map((id): [string, number] => [id, dotsOn(id)]).filter(([, count]) => count > 0);
    return entries.length === 0 ? null : Object.fromEntries(entries);
  }
}

/** Counts once for as long as nothing has changed: every card asks what is left. */
export function rememberedTally(): (options: readonly { readonly id: string }[], value: DotsGiven | null, dots: number, perOption: number | null | undefined) => DotsTally {
  let counted: { readonly of: readonly unknown[]; readonly tally: DotsTally } | undefined;
  return (options, value, dots, perOption) => {
    const of = [options, value, dots, perOption];
    if (counted?.of.every((part, place) => part === of[place]) !== true) {
      const ids = options.map(({ id }) => id);
      counted = { of, tally: new DotsTally(ids, value, { dots, perOption }) };
    }
    return counted.tally;
  };
}
