import { countOf, placesOf, type RankingOptions, type RankingOutcome } from './ballots.js';
import { byOption, namedTiers, type Placed, placedBy, tiersByValue } from './tiers.js';

/** Option → dots: whole numbers; options that are not named have none. */
export type Dots = Readonly<Record<string, number>>;

/**
 * One ballot of dots, or several equal ones: the dots alone, with `count` beside them unless an option is called so; or the dots
 * under `dots`, or under `choice`, as ballots of a budget have them.
 */
export type DotBallot = Dots | { readonly dots: Dots; readonly count?: number } | { readonly choice: Dots; readonly count?: number };

/** How to count. */
export interface DotCountOptions extends RankingOptions {
  /** The most dots that a ballot may give to one option; by default any number. */
  readonly perOption?: number;
  /** The most dots that a ballot may give in all; by default any number. */
  readonly perBallot?: number;
}

/** Points, supporters and order. */
export interface DotCountOutcome extends RankingOutcome {
  /** The rule and its limits; null where there is none. */
  readonly method: { readonly id: 'dotCount'; readonly perOption: number | null; readonly perBallot: number | null };
  /** Ballots that gave more than they had; nothing of them is counted. */
  readonly invalid: number;
  /** Option → dots. */
  readonly points: Record<string, number>;
  /** Option → ballots that gave it a dot. */
  readonly supporters: Record<string, number>;
  readonly steps: (Placed & { readonly supporters: number[] })[];
}

function partsOf(ballot: DotBallot, options: ReadonlyMap<string, number>): { dots: Dots; count: number | undefined } {
  const { dots, choice, count, ...others } = ballot as Record<string, unknown>;
  const nested = [dots, choice].filter((part) => typeof part === 'object' && part !== null);
  if (nested.length === 1 && Object.keys(others).length === 0) return { dots: nested[0] as Dots, count: count as number | undefined };
  if (options.has('count')) return { dots: ballot as Dots, count: undefined };
  return { dots: Object.fromEntries(Object.entries(ballot as Dots).filter(([option]) => option !== 'count')), count: count as number | undefined };
}

function checkLimit(name: string, limit: number | undefined): number {
  if (limit === undefined) return Infinity;
  if (!Number.isSafeInteger(limit) || limit < 1) throw new RangeError(`The option ${name} is ${limit}; expected a whole number, 1 or more`);
  return limit;
}

/**
 * Dot voting, or cumulative voting: everybody has a number of dots and gives one or more to whatever they like; most dots win
 * (cumulative voting: Glasser 1959, Game theory and cumulative voting for corporate directors, Management Science 5, 151–156).
 * Beside the dots, how many people stand behind each option: dots of few can outweigh those of many.
 *
 * A ballot that gives more than it may is invalid as a whole: nobody can know which of its dots were meant.
 *
 * Limits: who spreads dots gives each option less than who puts them together, so that the order also tells how people played.
 *
 * @throws RangeError that names the ballot and what was expected: unknown options, dots or counts that are no whole numbers.
 * @example
 * dotCount([{ a: 2, b: 1 }, { b: 1, count: 3 }], { options: ['a', 'b'] }).points // { a: 2, b: 4 }
 */
export function dotCount(ballots: readonly DotBallot[], { options, ...limits }: DotCountOptions): DotCountOutcome {
  const places = placesOf(options);
  const perOption = checkLimit('perOption', limits.perOption);
  const perBallot = checkLimit('perBallot', limits.perBallot);
  const totals = options.map(() => 0);
  const people = options.map(() => 0);
  let n = 0;
  let invalid = 0;
  for (const [index, ballot] of ballots.entries()) {
    const parts = partsOf(ballot, places);
    const count = countOf(parts.count, index);
    const given = Object.entries(parts.dots);
    for (const [option, dots] of given) {
      if (!places.has(option)) throw new RangeError(`Ballot ${index + 1} gives dots to "${option}"; expected one of ${options.join(', ')}`);
      if (!Number.isSafeInteger(dots) || dots < 0) throw new RangeError(`Ballot ${index + 1} gives ${dots} dots to "${option}"; expected a whole number, 0 or more`);
    }
    n += count;
    if (given.some(([, dots]) => dots > perOption) || given.reduce((sum, [, dots]) => sum + dots, 0) > perBallot) {
      invalid += count;
      continue;
    }
    for (const [option, dots] of given) {
      totals[places.get(option)!]! += dots * count;
      if (dots > 0) people[places.get(option)!]! += count;
    }
  }
  const points = byOption(options, (place) => totals[place]!);
  const supporters = byOption(options, (place) => people[place]!);
  const named = namedTiers(options, tiersByValue(totals));
  return {
    ...named,
    n,
    method: { id: 'dotCount', perOption: limits.perOption ?? null, perBallot: limits.perBallot ?? null },
    invalid,
    points,
    supporters,
    steps: placedBy(named.ranking, points).map((step) => ({ ...step, supporters: step.options.map((option) => supporters[option]!) })),
  };
}
