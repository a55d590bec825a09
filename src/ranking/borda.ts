import { checkBallots, type RankedBallot, type RankingOptions, type RankingOutcome } from './ballots.js';
import { byOption, namedTiers, type Placed, placedBy, tiersByValue } from './tiers.js';
import { variantOf } from './variant.js';

/** How to count. */
export interface BordaOptions extends RankingOptions {
  /** Points of the last place, default 0: m - 1 … 0. With 1 they are m … 1. */
  readonly start?: 0 | 1;
  /** What options get that a ballot does not rank: the `mean` of the places that are left (default), or `zero` points. */
  readonly unranked?: 'mean' | 'zero';
}

/** Points and order. */
export interface BordaOutcome extends RankingOutcome {
  /** The rule and the variants that were counted. */
  readonly method: { readonly id: 'borda'; readonly start: 0 | 1; readonly unranked: 'mean' | 'zero' };
  /** Option → points: whole numbers and halves, exact. */
  readonly points: Record<string, number>;
  readonly steps: Placed[];
}

/**
 * Borda count: with m options, a ballot gives m - 1 points to its first, m - 2 to its second, and so on to 0; most points win
 * (Borda 1784, Mémoire sur les élections au scrutin, Histoire de l'Académie royale des sciences for 1781, 657–665). Options
 * that share a place get the mean of the places that they fill together. Places left empty are closed up.
 *
 * Limits: the points of two options depend on who else stands; an option that wins every pair may lose. With `zero`, ranking
 * fewer options takes points away from the others, and `start` can change the order; on complete ballots it cannot.
 *
 * @throws RangeError for ballots that cannot be read, see `checkBallots`, and for unknown variants.
 * @example
 * borda([{ ranking: ['a', 'b', 'c'], count: 3 }, { ranking: ['b', ['a', 'c']] }], { options: ['a', 'b', 'c'] }).points // { a: 6.5, b: 5, c: 0.5 }
 */
export function borda(ballots: readonly RankedBallot[], { options, ...variants }: BordaOptions): BordaOutcome {
  const start = variantOf('start', variants.start, [0, 1]);
  const unranked = variantOf('unranked', variants.unranked, ['mean', 'zero']);
  const checked = checkBallots(ballots, options);
  const totals = options.map(() => 0);
  for (const { places, unranked: others, count } of checked.ballots) {
    let above = 0;
    for (const tier of unranked === 'mean' ? [...places, others] : places) {
      const mean = options.length - 1 - above - (tier.length - 1) / 2 + start;
      for (const option of tier) totals[option]! += mean * count;
      above += tier.length;
    }
  }
  const points = byOption(options, (option) => totals[option]!);
  const named = namedTiers(options, tiersByValue(totals));
  return { ...named, n: checked.n, method: { id: 'borda', start, unranked }, points, steps: placedBy(named.ranking, points) };
}
