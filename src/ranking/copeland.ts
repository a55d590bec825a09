import { checkBallots, type RankedBallot, type RankingOptions, type RankingOutcome } from './ballots.js';
import { namedMatrix, pairwiseCounts, type PairMatrix, type UnrankedInPairs } from './pairwise.js';
import { byOption, namedTiers, type Placed, placedBy, tiersByValue } from './tiers.js';
import { variantOf } from './variant.js';

/** How to count. */
export interface CopelandOptions extends RankingOptions {
  /** What an equal pair gives to each of the two, default 0.5. */
  readonly tie?: 0 | 0.5 | 1;
  /** What not being ranked means: `below` all that are ranked (default), or `ignored` in pairs with the option. */
  readonly unranked?: UnrankedInPairs;
}

/** Points, and who beats whom. */
export interface CopelandOutcome extends RankingOutcome {
  /** The rule and the variants that were counted. */
  readonly method: { readonly id: 'copeland'; readonly tie: 0 | 0.5 | 1; readonly unranked: UnrankedInPairs };
  /** Option → pairs won, and the share of equal ones. */
  readonly points: Record<string, number>;
  /** Option → other → ballots that put the one above the other. */
  readonly pairwise: PairMatrix;
  /** The option that wins all its pairs; null where there is none. */
  readonly condorcetWinner: string | null;
  /** The smallest set of which everybody beats everybody outside it, in the order of `options`. */
  readonly smithSet: string[];
  readonly steps: Placed[];
}

/** Whoever is in the set has more points than whoever is outside, so the set is some of the first tiers. */
function smithSetOf(counts: readonly (readonly number[])[]): number[] {
  const beats = (one: number, other: number) => counts[one]![other]! > counts[other]![one]!;
  const everybody = [...counts.keys()];
  const balance = everybody.map((one) => everybody.filter((other) => beats(one, other)).length - everybody.filter((other) => beats(other, one)).length);
  const inside: number[] = [];
  for (const tier of tiersByValue(balance)) {
    inside.push(...tier);
    const outside = everybody.filter((place) => !inside.includes(place));
    if (inside.every((one) => outside.every((other) => beats(one, other)))) break;
  }
  return inside.sort((one, other) => one - other);
}

/**
 * Copeland's rule: a point for each other option that more ballots put below than above, half a point for an equal pair; most
 * points win (Copeland 1951, A reasonable social welfare function; Saari and Merlin 1996, Economic Theory 8, 51–76). Beside it
 * the Condorcet winner, who wins every pair, and the Smith set (Smith 1973, Econometrica 41, 1027–1041).
 *
 * Limits: how clearly a pair is won does not count, so that ties are frequent among few options.
 *
 * @throws RangeError for ballots that cannot be read, see `checkBallots`, and for unknown variants.
 * @example
 * copeland([{ ranking: ['a', 'b', 'c'], count: 2 }, { ranking: ['b'] }], { options: ['a', 'b', 'c'] }).points // { a: 2, b: 1, c: 0 }
 */
export function copeland(ballots: readonly RankedBallot[], { options, ...variants }: CopelandOptions): CopelandOutcome {
  const tie = variantOf('tie', variants.tie, [0.5, 0, 1]);
  const unranked = variantOf('unranked', variants.unranked, ['below', 'ignored']);
  const checked = checkBallots(ballots, options);
  const counts = pairwiseCounts(checked, unranked);
  const pointsOf = (one: number, other: number) => (counts[one]![other]! > counts[other]![one]! ? 1 : counts[one]![other]! === counts[other]![one]! ? tie : 0);
  const totals = options.map((_option, one) => options.reduce((sum, _other, other) => (other === one ? sum : sum + pointsOf(one, other)), 0));
  const points = byOption(options, (option) => totals[option]!);
  const named = namedTiers(options, tiersByValue(totals));
  const winsAll = options.find((_option, one) => options.every((_other, other) => other === one || counts[one]![other]! > counts[other]![one]!));
  return {
    ...named,
    n: checked.n,
    method: { id: 'copeland', tie, unranked },
    points,
    pairwise: namedMatrix(options, counts),
    condorcetWinner: winsAll ?? null,
    smithSet: smithSetOf(counts).map((place) => options[place]!),
    steps: placedBy(named.ranking, points),
  };
}
