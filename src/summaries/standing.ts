import { checkBallots, type RankedBallot } from '../ranking/ballots.js';
import { borda } from '../ranking/borda.js';
import { pairwiseCounts } from '../ranking/pairwise.js';
import { wilsonInterval } from '../statistics/wilson-interval.js';
import { identifier } from '../text/identifier.js';
import { z } from '../validation/zod.js';
import { type Ballots, rankedBallots } from './ballots.js';
import { countBy, standingOutcome } from './standing-outcomes.js';
import { MOST_OPTIONS, STANDING_RULES, type StandingRule, standingRule } from './standing-rule.js';

const count = z.int().check(z.nonnegative());

/** The published form of rankings: how each option stands, every pair, and what the rules make of the same ballots. */
export const standingResult = z.strictObject({
  kind: z.literal('standing'),
  n: count,
  level: z.number(),
  /** The rule that counts; the others show what the same ballots would come to. */
  rule: standingRule,
  /** People who ranked all options. */
  complete: count,
  options: z.array(
    z.strictObject({
      id: identifier,
      /** People who ranked it at all. */
      ranked: count,
      /** People who put it first, alone or with others, and their share of all who answered. */
      first: count,
      share: z.nullable(z.strictObject({ estimate: z.number(), low: z.number(), high: z.number() })),
      /** Borda points: m − 1 for the first of m options, 0 for the last; unranked options share the mean of the places that are left. */
      points: z.number(),
      /** Mean place, 1 for the best; null where somebody did not rank all options, as there is no place for what was left out. */
      meanPlace: z.nullable(z.number()),
    }),
  ),
  /** Method of the intervals of shares. */
  method: z.literal('wilson'),
  /** A row for each option, in the order of `options`: how many put it above each option, null above itself. Unranked options are below all ranked ones. */
  pairwise: z.array(z.array(z.nullable(count))),
  /** What each rule comes to, the one that counts first. */
  outcomes: z.array(standingOutcome),
  /** Rules that were not counted: for too many options, or because ties can go more ways than can be looked at. */
  uncounted: z.array(z.strictObject({ rule: standingRule, reason: z.enum(['options', 'ties']) })),
});
export type StandingResult = z.infer<typeof standingResult>;

/** What a rule comes to, or why it was not counted. */
function tryToCount(rule: StandingRule, ballots: readonly RankedBallot[], options: readonly string[]): Pick<StandingResult, 'outcomes' | 'uncounted'> {
  if (options.length > (MOST_OPTIONS[rule] ?? Infinity)) return { outcomes: [], uncounted: [{ rule, reason: 'options' }] };
  try {
    return { outcomes: [countBy(rule, ballots, options)], uncounted: [] };
  } catch (error) {
    // The ballots have been read before: what is left is instant runoff, which refuses ties that can go too many ways.
    if (error instanceof RangeError) return { outcomes: [], uncounted: [{ rule, reason: 'ties' }] };
    throw error;
  }
}

/**
 * What rankings tell: how many ranked each option and put it first (with Wilson's interval of the share), its Borda points and,
 * where everybody ranked all, its mean place; how many prefer each option to each other; and the outcome of every rule of
 * `STANDING_RULES`, in its default variant. Ties stay ties.
 *
 * @param options The options in the order of the definition. Ballots that name others are read without those.
 */
export function describeStanding(ballots: Ballots, options: readonly string[], { rule, level = 0.95 }: { readonly rule: StandingRule; readonly level?: number }): StandingResult {
  const { n } = ballots;
  const ranked = rankedBallots(ballots, options);
  const checked = checkBallots(ranked, options);
  const counts = options.map(() => ({ ranked: 0, first: 0 }));
  for (const { places, count: equal } of checked.ballots) {
    for (const option of places.flat()) counts[option]!.ranked += equal;
    for (const option of places[0] ?? []) counts[option]!.first += equal;
  }
  const complete = checked.ballots.reduce((sum, ballot) => (ballot.unranked.length === 0 ? sum + ballot.count : sum), 0);
  const { points } = borda(ranked, { options });
  const pairs = pairwiseCounts(checked, 'below');
  const counted = [rule, ...STANDING_RULES.filter((other) => other !== rule)].map((one) => tryToCount(one, ranked, options));
  return {
    kind: 'standing',
    n,
    level,
    rule,
    complete,
    options: options.map((id, place) => ({
      id,
      ...counts[place]!,
      share: wilsonInterval(counts[place]!.first, n, { level }),
      points: points[id]!,
      meanPlace: n > 0 && complete === n ? options.length - points[id]! / n : null,
    })),
    method: 'wilson',
    pairwise: pairs.map((row, one) => row.map((votes, other) => (one === other ? null : votes))),
    outcomes: counted.flatMap(({ outcomes }) => outcomes),
    uncounted: counted.flatMap(({ uncounted }) => uncounted),
  };
}
