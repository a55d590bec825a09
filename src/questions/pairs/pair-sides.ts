/** Two different options, by their ids. */
export type Pair = readonly [string, string];

/** A pair by its ids, whichever is named first: first the one that comes first by code units. */
export const inOrder = ([a, b]: Pair): Pair => (a < b ? [a, b] : [b, a]);

/** What tells a pair from all others, whichever option is named first. */
export const keyOfPair = (pair: Pair): string => inOrder(pair).join(' ');

/** Whether an option stands in both pairs. */
export const shareOption = ([a, b]: Pair, other: Pair): boolean => other.includes(a) || other.includes(b);

/** How often each option has stood first, less how often second. */
type Lean = Map<string, number>;

/**
 * Lays out pairs one after the other, and so decides which of two options stands first: the one that has stood first less
 * often so far, counted against how often it has stood second. Where both are alike it is, in odd places of the order (the
 * first, the third …), the one whose id comes first by code units, in even places the other one.
 *
 * So every option stands on each side about equally often, wherever a person stops; and the order of an answer alone tells
 * which option stood where, without anything else being kept, and whatever becomes of the definition.
 */
export class Sides {
  readonly #lean: Lean = new Map();
  #place = 0;

  /** How uneven the sides of two options are when the pair comes next. */
  unevenWith(pair: Pair): number {
    const [first, second] = this.#shown(pair);
    return Math.abs(this.#leanOf(first) + 1) + Math.abs(this.#leanOf(second) - 1);
  }

  /** Lays out the next pair: the option that stands first, before the other. */
  lay(pair: Pair): Pair {
    const [first, second] = this.#shown(pair);
    this.#lean.set(first, this.#leanOf(first) + 1);
    this.#lean.set(second, this.#leanOf(second) - 1);
    this.#place++;
    return [first, second];
  }

  /** How much more often than once options have stood on one side than on the other, all together. */
  get uneven(): number {
    return [...this.#lean.values()].reduce((sum, value) => sum + Math.max(0, Math.abs(value) - 1), 0);
  }

  #leanOf(id: string): number {
    return this.#lean.get(id) ?? 0;
  }

  #shown(pair: Pair): Pair {
    const [a, b] = inOrder(pair);
    const difference = this.#leanOf(a) - this.#leanOf(b);
    const isFirst = difference === 0 ? this.#place % 2 === 0 : difference < 0;
    return isFirst ? [a, b] : [b, a];
  }
}

/** The pairs of an order as they are shown, each with the option that stands first before the other (`Sides`). */
export function asShown(order: readonly Pair[]): Pair[] {
  const sides = new Sides();
  return order.map((pair) => sides.lay(pair));
}
