import { checkBallots, type RankedBallot, type RankingOptions, type RankingOutcome } from './ballots.js';
import { fromParts, partsFor } from './exact-shares.js';
import { byOption, namedTiers, type Placed, placedBy, tiersByValue } from './tiers.js';

/** How to count. */
export interface PositionalPointsOptions extends RankingOptions {
  /** Points of the first place, the second, and so on: whole numbers, none larger than the one before; default 3, 2, 1. Later places get 0. */
  readonly points?: readonly number[];
}

/** Points and order. */
export interface PositionalPointsOutcome extends RankingOutcome {
  /** The rule and the points that were counted. */
  readonly method: { readonly id: 'positionalPoints'; readonly points: number[] };
  /** Option → points. Compared exactly; told as the nearest number where a shared place gives thirds and the like. */
  readonly points: Record<string, number>;
  readonly steps: Placed[];
}

function checkPoints(points: readonly number[]): void {
  if (points.length === 0) throw new RangeError('Points require at least one place');
  for (const [place, value] of points.entries()) {
    if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`Place ${place + 1} gives ${value} points; expected a whole number, 0 or more`);
    if (value > (points[place - 1] ?? value)) throw new RangeError(`Place ${place + 1} gives ${value} points; expected no more than the place before, ${points[place - 1]}`);
  }
}

/**
 * Points by place: each place of a ballot gives a number of points that is set beforehand; most points win (scoring rules:
 * Young 1975, Social Choice Scoring Functions, SIAM Journal on Applied Mathematics 28, 824–838). With `[1]` this is plurality;
 * 3, 2, 1 is how Kraków counts the three places of its participatory budget.
 *
 * Options that share a place get the mean of the places that they fill together. A place left empty keeps its points to itself:
 * what comes after it does not move up. Options that are not ranked get none.
 *
 * Limits: the points decide much, so they have to be known before people vote. Fractions of points: multiply all of them.
 *
 * @throws RangeError for points that are no such list, and for ballots that cannot be read, see `checkBallots`.
 * @example
 * positionalPoints([{ ranking: ['a', 'b', 'c'], count: 2 }, { ranking: ['c'] }], { options: ['a', 'b', 'c'] }).points // { a: 6, b: 4, c: 5 }
 */
export function positionalPoints(ballots: readonly RankedBallot[], { options, points: list = [3, 2, 1] }: PositionalPointsOptions): PositionalPointsOutcome {
  checkPoints(list);
  const checked = checkBallots(ballots, options);
  const parts = partsFor(options.length);
  const totals = options.map(() => 0n);
  for (const { places, count } of checked.ballots) {
    let first = 0;
    for (const tier of places) {
      const size = Math.max(1, tier.length);
      const sum = list.slice(first, first + size).reduce((total, value) => total + BigInt(value), 0n);
      for (const option of tier) totals[option]! += (parts / BigInt(size)) * sum * BigInt(count);
      first += size;
    }
  }
  const points = byOption(options, (option) => fromParts(totals[option]!, parts));
  const named = namedTiers(options, tiersByValue(totals));
  return { ...named, n: checked.n, method: { id: 'positionalPoints', points: [...list] }, points, steps: placedBy(named.ranking, points) };
}
