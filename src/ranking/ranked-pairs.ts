import { checkBallots, type RankedBallot, type RankingOptions, type RankingOutcome } from './ballots.js';
import { namedMatrix, pairwiseCounts, type PairMatrix, type UnrankedInPairs } from './pairwise.js';
import { strengthsOf } from './strength.js';
import { namedTiers, tiersByRelation } from './tiers.js';
import { variantOf } from './variant.js';

/** How to count. */
export interface RankedPairsOptions extends RankingOptions {
  /** How strongly a pair is won: by its `winning` votes (default), or their `margin`. */
  readonly strength?: 'winning' | 'margin';
  /** What not being ranked means: `below` all that are ranked (default), or `ignored` in pairs with the option. */
  readonly unranked?: UnrankedInPairs;
}

/** What became of a pair that is won. */
export interface PairStep {
  /** `locked`: it holds. `contradicted`: stronger pairs say the opposite. `tied`: it makes a cycle with pairs as strong as itself. */
  readonly kind: 'locked' | 'contradicted' | 'tied';
  readonly above: string;
  readonly below: string;
  readonly strength: number;
  /** Ballots against. */
  readonly against: number;
  /** For a pair that does not hold, the way back that stands against it, both ends included. */
  readonly path?: string[];
}

/** Pairs as they were locked, and the order that follows. */
export interface RankedPairsOutcome extends RankingOutcome {
  /** The rule and the variants that were counted. */
  readonly method: { readonly id: 'rankedPairs'; readonly strength: 'winning' | 'margin'; readonly unranked: UnrankedInPairs };
  /** Option → other → ballots that put the one above the other. */
  readonly pairwise: PairMatrix;
  /** Whether pairs were left out because pairs as strong as they contradict them: then a lot could have decided. */
  readonly undecided: boolean;
  /** Every pair that is won, strongest first. */
  readonly steps: PairStep[];
}

interface Win {
  readonly above: number;
  readonly below: number;
  readonly strength: number;
  readonly against: number;
}

/** A way from one option to another over pairs, shortest first; null without one. */
function wayOver(pairs: readonly Win[], from: number, to: number): number[] | null {
  const ways = [[from]];
  const seen = new Set([from]);
  for (const way of ways) {
    if (way.at(-1) === to) return way;
    for (const { above, below } of pairs) {
      if (above !== way.at(-1) || seen.has(below)) continue;
      seen.add(below);
      ways.push([...way, below]);
    }
  }
  return null;
}

/** The pairs that are won, in groups of equal strength, strongest first; of equal strength, fewer ballots against come first. */
function groupsOf(counts: readonly (readonly number[])[], strengths: readonly (readonly number[])[]): Win[][] {
  const wins = strengths.flatMap((row, above) => row.flatMap((strength, below) => (strength > 0 ? [{ above, below, strength, against: counts[below]![above]! }] : [])));
  const groups: Win[][] = [];
  for (const win of wins.sort((one, other) => other.strength - one.strength || one.against - other.against)) {
    const last = groups.at(-1);
    if (last !== undefined && last[0]!.strength === win.strength && last[0]!.against === win.against) last.push(win);
    else groups.push([win]);
  }
  return groups;
}

/**
 * Ranked pairs: the pairs that are won are locked from the strongest to the weakest, except those that would make a cycle with
 * what is locked; winners are those above whom nobody is locked (Tideman 1987, Independence of clones as a criterion for voting
 * rules, Social Choice and Welfare 4, 185–206; by winning votes as in Zavist and Tideman 1989, the same journal 6, 167–173).
 *
 * Pairs of equal strength, and as many ballots against, are locked together; those of them that make a cycle with each other are
 * all left out, and the outcome is `undecided`: no order of the list decides.
 *
 * Limits: two options between which nothing is locked may stand in different tiers, because of a third.
 *
 * @throws RangeError for ballots that cannot be read, see `checkBallots`, and for unknown variants.
 * @example
 * rankedPairs([{ ranking: ['a', 'b', 'c'], count: 4 }, { ranking: ['b', 'c', 'a'], count: 3 }, { ranking: ['c', 'a', 'b'], count: 2 }],
 *   { options: ['a', 'b', 'c'] }).ranking // [['a'], ['b'], ['c']]
 */
export function rankedPairs(ballots: readonly RankedBallot[], { options, ...variants }: RankedPairsOptions): RankedPairsOutcome {
  const strength = variantOf('strength', variants.strength, ['winning', 'margin']);
  const unranked = variantOf('unranked', variants.unranked, ['below', 'ignored']);
  const checked = checkBallots(ballots, options);
  const counts = pairwiseCounts(checked, unranked);
  const locked: Win[] = [];
  const steps: PairStep[] = [];
  for (const group of groupsOf(counts, strengthsOf(counts, strength))) {
    const before = [...locked];
    const possible = group.filter(({ above, below }) => wayOver(before, below, above) === null);
    for (const win of group) {
      const contradicted = wayOver(before, win.below, win.above);
      const way = contradicted ?? wayOver([...before, ...possible], win.below, win.above);
      if (way === null) locked.push(win);
      steps.push({
        kind: way === null ? 'locked' : contradicted === null ? 'tied' : 'contradicted',
        above: options[win.above]!,
        below: options[win.below]!,
        strength: win.strength,
        against: win.against,
        ...(way === null ? {} : { path: way.map((place) => options[place]!) }),
      });
    }
  }
  return {
    ...namedTiers(
      options,
      tiersByRelation(options.length, (one, other) => locked.some(({ above, below }) => above === one && below === other)),
    ),
    n: checked.n,
    method: { id: 'rankedPairs', strength, unranked },
    pairwise: namedMatrix(options, counts),
    undecided: steps.some(({ kind }) => kind === 'tied'),
    steps,
  };
}
