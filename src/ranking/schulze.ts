import { checkBallots, type RankedBallot, type RankingOptions, type RankingOutcome } from './ballots.js';
import { namedMatrix, pairwiseCounts, type PairMatrix, type UnrankedInPairs } from './pairwise.js';
import { type Strength, strengthsOf } from './strength.js';
import { namedTiers, tiersByRelation } from './tiers.js';
import { variantOf } from './variant.js';

/** How to count. */
export interface SchulzeOptions extends RankingOptions {
  /** How strongly a pair is won: by its `winning` votes (default), their `margin`, or their `ratio`. */
  readonly strength?: Strength;
  /** What not being ranked means: `below` all that are ranked (default), or `ignored` in pairs with the option. */
  readonly unranked?: UnrankedInPairs;
}

/** One option before another: its strongest path to it is stronger than the strongest way back. */
export interface StrongerPath {
  readonly kind: 'strongerPath';
  readonly above: string;
  readonly below: string;
  readonly strength: number;
  /** Strength of the strongest way back, 0 without one. */
  readonly back: number;
  /** A strongest path, both ends included; where several are as strong, one of them. */
  readonly path: string[];
}

/** Two options of which neither stands before the other. */
export interface EqualPaths {
  readonly kind: 'equalPaths';
  readonly options: [string, string];
  readonly strength: number;
}

/** Strongest paths and order. */
export interface SchulzeOutcome extends RankingOutcome {
  /** The rule and the variants that were counted. */
  readonly method: { readonly id: 'schulze'; readonly strength: Strength; readonly unranked: UnrankedInPairs };
  /** Option → other → ballots that put the one above the other. */
  readonly pairwise: PairMatrix;
  /** Option → other → strength of the strongest path, 0 without one; `Infinity` only among ratios. */
  readonly strongestPaths: PairMatrix;
  /** One for each pair. */
  readonly steps: (StrongerPath | EqualPaths)[];
}

/** Strongest paths as `strengths[from][to]`, and for each the option before the last one (Floyd and Warshall). */
function strongestPathsOf(wins: readonly (readonly number[])[]): { strengths: number[][]; before: number[][] } {
  const strengths = wins.map((row) => [...row]);
  const before = wins.map((row, one) => row.map(() => one));
  const everybody = [...wins.keys()];
  for (const via of everybody) {
    const [onward, beforeOnward] = [strengths[via]!, before[via]!];
    for (const from of everybody) {
      const [known, beforeKnown] = [strengths[from]!, before[from]!];
      const there = known[via]!;
      // Nothing leads over an option that cannot be reached: among a thousand options that is what takes the time.
      if (from === via || there === 0) continue;
      for (let to = 0; to < known.length; to++) {
        const strength = Math.min(there, onward[to]!);
        if (strength <= known[to]! || to === from || to === via) continue;
        known[to] = strength;
        beforeKnown[to] = beforeOnward[to]!;
      }
    }
  }
  return { strengths, before };
}

function pathOf(before: readonly (readonly number[])[], from: number, to: number): number[] {
  const path = [to];
  while (path[0] !== from) path.unshift(before[from]![path[0]!]!);
  return path;
}

/**
 * Schulze's method: a path from one option to another goes over pairs that are won, and is as strong as the weakest of them; an
 * option stands before another if its strongest path there is stronger than the strongest way back; winners are those before
 * whom nobody stands (Schulze 2011, A new monotonic, clone-independent, reversal symmetric, and Condorcet-consistent
 * single-winner election method, Social Choice and Welfare 36, 267–303; as in the Debian constitution, A.6).
 *
 * Limits: with cycles, the three strengths can have three different winners, so the one that is used has to be known before.
 * Two options between which neither stands before the other may stand in different tiers, because of a third.
 *
 * @throws RangeError for ballots that cannot be read, see `checkBallots`, and for unknown variants.
 * @example
 * schulze([{ ranking: ['a', 'b', 'c'], count: 4 }, { ranking: ['b', 'c', 'a'], count: 3 }, { ranking: ['c', 'a', 'b'], count: 2 }],
 *   { options: ['a', 'b', 'c'] }).ranking // [['a'], ['b'], ['c']]
 */
export function schulze(ballots: readonly RankedBallot[], { options, ...variants }: SchulzeOptions): SchulzeOutcome {
  const strength = variantOf('strength', variants.strength, ['winning', 'margin', 'ratio']);
  const unranked = variantOf('unranked', variants.unranked, ['below', 'ignored']);
  const checked = checkBallots(ballots, options);
  const counts = pairwiseCounts(checked, unranked);
  const { strengths, before } = strongestPathsOf(strengthsOf(counts, strength));
  const nameOf = (place: number) => options[place]!;
  const stepFor = (one: number, other: number): StrongerPath | EqualPaths => {
    const [there, back] = [strengths[one]![other]!, strengths[other]![one]!];
    if (there === back) return { kind: 'equalPaths', options: [nameOf(one), nameOf(other)], strength: there };
    if (there < back) return stepFor(other, one);
    return { kind: 'strongerPath', above: nameOf(one), below: nameOf(other), strength: there, back, path: pathOf(before, one, other).map(nameOf) };
  };
  return {
    ...namedTiers(
      options,
      tiersByRelation(options.length, (one, other) => strengths[one]![other]! > strengths[other]![one]!),
    ),
    n: checked.n,
    method: { id: 'schulze', strength, unranked },
    pairwise: namedMatrix(options, counts),
    strongestPaths: namedMatrix(options, strengths),
    steps: options.flatMap((_option, one) => options.slice(one + 1).map((_other, further) => stepFor(one, one + 1 + further))),
  };
}
