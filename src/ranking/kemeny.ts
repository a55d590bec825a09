import { checkBallots, type RankedBallot, type RankingOptions, type RankingOutcome } from './ballots.js';
import { namedMatrix, pairwiseCounts, type PairMatrix, type UnrankedInPairs } from './pairwise.js';
import { namedTiers, tiersByValue } from './tiers.js';
import { variantOf } from './variant.js';

/** With 8 options there are 40,320 orders, and in the worst case all of them are best. */
const MOST_OPTIONS = 8;

/** How to count. */
export interface KemenyOptions extends RankingOptions {
  /** What not being ranked means: `below` all that are ranked (default), or `ignored` in pairs with the option. */
  readonly unranked?: UnrankedInPairs;
}

/** A pair that all best orders put alike. */
export interface AgreedPair {
  /** `agreed`: at least as many ballots say so as the opposite. `overruled`: fewer do, and the other pairs ask for it. */
  readonly kind: 'agreed' | 'overruled';
  readonly above: string;
  readonly below: string;
  readonly votes: number;
  readonly against: number;
}

/** A pair that best orders put one way and the other. */
export interface OpenPair {
  readonly kind: 'open';
  readonly options: [string, string];
  /** Ballots that put the first above the second, and the second above the first. */
  readonly votes: [number, number];
}

/** The best orders. */
export interface KemenyOutcome extends RankingOutcome {
  /** The rule and the variants that were counted. */
  readonly method: { readonly id: 'kemeny'; readonly unranked: UnrankedInPairs };
  /** Option → other → ballots that put the one above the other. */
  readonly pairwise: PairMatrix;
  /** What the best orders reach: pairs on ballots that they put alike. */
  readonly score: number;
  /** All orders that reach it. */
  readonly optima: string[][];
  /** One for each pair. */
  readonly steps: (AgreedPair | OpenPair)[];
}

/** All orders of the greatest agreement: for each set of options, the best that can be reached with them below the others. */
function bestOrders(counts: readonly (readonly number[])[]): { score: number; orders: number[][] } {
  const membersOf = (set: number) => [...counts.keys()].filter((option) => (set >> option) & 1);
  const gainOf = (first: number, set: number) => membersOf(set).reduce((sum, other) => sum + counts[first]![other]!, 0);
  const best = [0];
  for (let set = 1; set < 1 << counts.length; set++) best[set] = Math.max(...membersOf(set).map((first) => gainOf(first, set) + best[set ^ (1 << first)]!));
  const ordersOf = (set: number): number[][] =>
    set === 0
      ? [[]]
      : membersOf(set)
          .filter((first) => gainOf(first, set) + best[set ^ (1 << first)]! === best[set])
          .flatMap((first) => ordersOf(set ^ (1 << first)).map((rest) => [first, ...rest]));
  const everybody = (1 << counts.length) - 1;
  return { score: best[everybody]!, orders: ordersOf(everybody) };
}

/**
 * Kemeny's rule: of all orders of the options, that with which ballots agree in most pairs (Kemeny 1959, Mathematics without
 * numbers, Daedalus 88, 577–591; Young and Levenglick 1978, A consistent extension of Condorcet's election principle, SIAM
 * Journal on Applied Mathematics 35, 285–300). Exact, by dynamic programming over sets of options.
 *
 * Several orders can be best: all are told. The tiers then go by the best place that an option has in any of them; so the
 * winners are the first of each, and whoever is above another in all best orders stands in a higher tier.
 *
 * Limits: at most 8 options, as the number of orders explodes; refuses more. Twins of an option can change the outcome.
 *
 * @throws RangeError for more than 8 options, for ballots that cannot be read, see `checkBallots`, and for unknown variants.
 * @example
 * kemeny([{ ranking: ['a', 'b', 'c'], count: 2 }, { ranking: ['b', 'a', 'c'] }], { options: ['a', 'b', 'c'] }).score // 8
 */
export function kemeny(ballots: readonly RankedBallot[], { options, ...variants }: KemenyOptions): KemenyOutcome {
  const unranked = variantOf('unranked', variants.unranked, ['below', 'ignored']);
  if (options.length > MOST_OPTIONS) throw new RangeError(`Kemeny's rule got ${options.length} options; expected at most ${MOST_OPTIONS}`);
  const checked = checkBallots(ballots, options);
  const counts = pairwiseCounts(checked, unranked);
  const { score, orders } = bestOrders(counts);
  const placesIn = orders.map((order) => options.map((_option, option) => order.indexOf(option)));
  const nameOf = (option: number) => options[option]!;
  const stepFor = (one: number, other: number): AgreedPair | OpenPair => {
    const [votes, against] = [counts[one]![other]!, counts[other]![one]!];
    const above = placesIn.filter((places) => places[one]! < places[other]!).length;
    if (above === 0) return stepFor(other, one);
    if (above < placesIn.length) return { kind: 'open', options: [nameOf(one), nameOf(other)], votes: [votes, against] };
    return { kind: votes < against ? 'overruled' : 'agreed', above: nameOf(one), below: nameOf(other), votes, against };
  };
  return {
    ...namedTiers(options, tiersByValue(options.map((_option, option) => -Math.min(...placesIn.map((places) => places[option]!))))),
    n: checked.n,
    method: { id: 'kemeny', unranked },
    pairwise: namedMatrix(options, counts),
    score,
    optima: orders.map((order) => order.map(nameOf)),
    steps: options.flatMap((_option, one) => options.slice(one + 1).map((_other, further) => stepFor(one, one + 1 + further))),
  };
}
