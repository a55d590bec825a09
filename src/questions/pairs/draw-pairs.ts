import { inOrder, type Pair, shareOption, Sides } from './pair-sides.js';

/** Gives an even number from 0 up to, but without, 1. */
export type Random = () => number;

/** What an order is drawn with. */
export interface DrawOptions {
  /** Most pairs. */
  readonly most: number;
  readonly random: Random;
  /** Pairs that have been asked before, in their order: they stay, and others follow. */
  readonly asked?: readonly Pair[];
}

/** So many orders are tried at most; the best of them is taken. */
const TRIES = 60;

/** In an order, one option in two pairs running weighs more than anything else. */
const RUNNING = 1000;

function shuffled<Item>(items: readonly Item[], random: Random): Item[] {
  const mixed = [...items];
  for (let last = mixed.length - 1; last > 0; last--) {
    const place = Math.floor(random() * (last + 1));
    [mixed[last], mixed[place]] = [mixed[place]!, mixed[last]!];
  }
  return mixed;
}

/** The item for which the weight is least, the first of several. */
function lightest<Item>(items: readonly Item[], weigh: (item: Item) => number): Item | undefined {
  let best: Item | undefined;
  let least = Infinity;
  for (const item of items) {
    const weight = weigh(item);
    if (weight < least) [best, least] = [item, weight];
  }
  return best;
}

/**
 * Chooses which pairs are asked: each time an option that has been shown least, and with it the one shown least of those that it
 * has not met; among these one that nothing joins to it yet.
 */
function choosePairs(ids: readonly string[], { most, random, asked = [] }: DrawOptions): Pair[] {
  const shown = new Map(ids.map((id) => [id, 0]));
  const group = new Map(ids.map((id) => [id, id]));
  const met = new Map(ids.map((id) => [id, new Set([id])]));
  const take = ([a, b]: Pair) => {
    for (const id of [a, b]) shown.set(id, shown.get(id)! + 1);
    met.get(a)!.add(b);
    met.get(b)!.add(a);
    const [kept, joined] = [group.get(a)!, group.get(b)!];
    for (const [id, name] of group) if (name === joined) group.set(id, kept);
  };
  for (const pair of asked) take(pair);
  const chosen: Pair[] = [];
  while (asked.length + chosen.length < most) {
    const mixed = shuffled(ids, random);
    const open = mixed.filter((id) => met.get(id)!.size < ids.length);
    const a = lightest(open, (id) => shown.get(id)!);
    if (a === undefined) break;
    const unmet = mixed.filter((id) => !met.get(a)!.has(id));
    const b = lightest(unmet, (id) => 2 * shown.get(id)! + (group.get(id) === group.get(a) ? 1 : 0))!;
    take([a, b]);
    chosen.push(inOrder([a, b]));
  }
  return chosen;
}

/** One order of the pairs after those that were asked, each time the pair that fits best in the next place. */
function arrange(pairs: readonly Pair[], asked: readonly Pair[], random: Random): { readonly order: Pair[]; readonly weight: number } {
  const sides = new Sides();
  const order = asked.map((pair) => sides.lay(pair));
  const toCome = new Map<string, number>();
  for (const id of pairs.flat()) toCome.set(id, (toCome.get(id) ?? 0) + 1);
  let left = shuffled(pairs, random);
  let running = 0;
  while (left.length > 0) {
    const last = order.at(-1);
    const isRunning = (pair: Pair) => last !== undefined && shareOption(last, pair);
    // Options with many pairs to come are taken early, so that they do not have to run at the end.
    const next = lightest(left, (pair) => (isRunning(pair) ? RUNNING : 0) + 2 * sides.unevenWith(pair) - toCome.get(pair[0])! - toCome.get(pair[1])!)!;
    if (isRunning(next)) running++;
    for (const id of next) toCome.set(id, toCome.get(id)! - 1);
    order.push(sides.lay(next));
    left = left.filter((pair) => pair !== next);
  }
  return { order, weight: running * RUNNING + sides.uneven };
}

/**
 * Draws which pairs one person is asked, and in which order. Every option is shown about equally often, about equally often
 * on each side (`Sides`), and in no two pairs running where that can be avoided, as it can from five options on. Where not
 * all pairs are asked, those that are join all options as soon as there are enough of them (one fewer than options), so that
 * strengths can be estimated.
 *
 * @param ids The options, each another.
 * @returns The pairs as they are shown, the option that stands first before the other.
 */
export function drawPairs(ids: readonly string[], options: DrawOptions): Pair[] {
  const { random, asked = [] } = options;
  const draw = () => arrange(choosePairs(ids, options), asked, random);
  let best = draw();
  for (let tries = 1; tries < TRIES && best.weight > 0; tries++) {
    const next = draw();
    if (next.weight < best.weight) best = next;
  }
  return best.order;
}
