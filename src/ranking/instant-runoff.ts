import { type CheckedBallot, checkBallots, placesOf, type RankedBallot, type RankingOptions, type RankingOutcome } from './ballots.js';
import { fromParts, partsFor } from './exact-shares.js';
import { type CountedRound, countRound, judge, type LeavingReason, type Verdict } from './instant-runoff-rounds.js';
import { namedTiers, tiersByValue } from './tiers.js';
import { variantOf } from './variant.js';

/** Ways that ties can go, beyond which only a lot helps, where the caller does not say. */
const MOST_WAYS = 10_000;

/** How to count. */
export interface InstantRunoffOptions extends RankingOptions {
  /** Ballots with an empty place before a filled one: what follows moves up (`close`, default), or the ballot is `invalid`. */
  readonly gaps?: 'close' | 'invalid';
  /** Ballots on which options share a place: equal shares of the vote (`split`, default), or the ballot is `invalid`. */
  readonly shared?: 'split' | 'invalid';
  /** All options in the order of a lot that was drawn before the count: of those who are still tied, the one drawn last leaves. */
  readonly lot?: readonly string[];
  /** Most ways that ties are followed without a lot, each of which is a count of all ballots; default 10,000. */
  readonly ways?: number;
}

/** One count of the best options that ballots have left. */
export interface RunoffRound {
  readonly round: number;
  /** Option → votes, of those who are still in; compared exactly, and told as the nearest number where votes are split. */
  readonly counts: Record<string, number>;
  /** Ballots that still name somebody who is in. */
  readonly continuing: number;
  /** Ballots that no longer do, from the first round on. */
  readonly exhausted: number;
  /** Who leaves after it; nobody after the last. */
  readonly eliminated: string[];
}

/** Why somebody left, won, or is tied. `votes` are those of each of `options`, alike. */
export type RunoffStep =
  | {
      readonly kind: 'eliminated';
      readonly round: number;
      readonly options: string[];
      readonly votes: number;
      /** `votes`: fewest alone. `earlierRound` or `lot`: fewest with others, see `among`. `noVotes`: all who have no vote. */
      readonly reason: LeavingReason;
      /** Everybody with as few votes. */
      readonly among: string[];
    }
  | { readonly kind: 'elected'; readonly round: number; readonly options: string[]; readonly votes: number; readonly continuing: number }
  | { readonly kind: 'tied'; readonly round: number; readonly options: string[]; readonly votes: number };

/** Rounds and order. */
export interface InstantRunoffOutcome extends RankingOutcome {
  /** The rule and the variants that were counted; `lot` is null where none was given. */
  readonly method: { readonly id: 'instantRunoff'; readonly gaps: 'close' | 'invalid'; readonly shared: 'split' | 'invalid'; readonly lot: string[] | null };
  /** Ballots that are not counted, because of `gaps` or `shared`. */
  readonly invalid: number;
  /** Whether a tie for the last place is left that only a lot could decide. Then the winners are all who win by some lot. */
  readonly undecided: boolean;
  /** Up to the win, or to the tie. */
  readonly rounds: RunoffRound[];
  readonly steps: RunoffStep[];
}

interface Count {
  readonly ballots: readonly CheckedBallot[];
  readonly options: number;
  readonly parts: bigint;
  readonly lot: readonly number[] | undefined;
  readonly ways: number;
}

interface Course {
  readonly rounds: readonly CountedRound[];
  readonly verdicts: readonly Verdict[];
}

const without = (options: readonly number[], gone: readonly number[]): number[] => options.filter((option) => !gone.includes(option));

/** Counts round after round until somebody wins, or a tie is left. */
function follow({ ballots, options, parts, lot }: Count, start: readonly number[], earlier: readonly CountedRound[]): Course & { readonly last: Verdict } {
  const rounds: CountedRound[] = [];
  const verdicts: Verdict[] = [];
  for (let remaining = start; ;) {
    const round = countRound(ballots, remaining, options, parts);
    const verdict = judge(round, [...earlier, ...rounds], lot);
    rounds.push(round);
    verdicts.push(verdict);
    if (verdict.kind !== 'leaving') return { rounds, verdicts, last: verdict };
    remaining = without(remaining, verdict.options);
  }
}

/** Everybody who wins in some way that the tie, and those after it, can go. */
function winnersAfter(count: Count, tied: readonly number[], rounds: readonly CountedRound[], known = new Map<string, readonly number[]>()): readonly number[] {
  const winners = tied.flatMap((option) => {
    const remaining = without(rounds.at(-1)!.remaining, [option]);
    // What is still to come asks only for who is in, and how many votes they had.
    const state = remaining.map((one) => `${one}:${rounds.map(({ votes }) => votes[one]).join(',')}`).join(';');
    const before = known.get(state);
    if (before !== undefined) return before;
    if (known.size >= count.ways) throw new RangeError(`Ties can go more than ${count.ways} ways; expected a lot`);
    const { rounds: further, last } = follow(count, remaining, rounds);
    const found = last.kind === 'tied' ? winnersAfter(count, last.options, [...rounds, ...further], known) : last.options;
    known.set(state, found);
    return found;
  });
  return [...new Set(winners)].sort((one, other) => one - other);
}

/** Winners, who else was in at the end by the votes of the last round, and who left, the last first. */
function tiersOf({ rounds, verdicts }: Course, winners: readonly number[]): number[][] {
  const last = rounds.at(-1)!;
  const others = without(last.remaining, winners);
  const decided = verdicts.at(-1)!.kind === 'elected';
  const below = decided ? tiersByValue(others.map((option) => last.votes[option]!)).map((tier) => tier.map((place) => others[place]!)) : [others];
  const left = verdicts.flatMap((verdict) => (verdict.kind === 'leaving' ? [[...verdict.options]] : []));
  return [[...winners], ...below, ...left.reverse()].filter((tier) => tier.length > 0);
}

function lotOf(lot: readonly string[], options: readonly string[]): number[] {
  const places = placesOf(options);
  const drawn = lot.map((option) => places.get(option));
  if (lot.length !== options.length || new Set(drawn).size !== options.length || drawn.includes(undefined))
    throw new RangeError(`The lot is ${lot.join(', ')}; expected each of ${options.join(', ')} once`);
  return drawn.map((place) => place!);
}

/**
 * Instant runoff (alternative vote): every ballot counts for its best option that is still in; whoever has more than half of
 * the ballots that still count wins; else the option with the fewest votes leaves, and it is counted again (Ware 1871; Tideman
 * 2006, Collective Decisions and Voting, chapter 13).
 *
 * Of several with the fewest votes, that leaves which had the fewest in the round before, or else in the one before that. Is
 * none left to tell them apart, the lot decides, where one was drawn. Without a lot it is not decided: the winners are then all
 * who win by some lot, and what comes after the tie is not told. All options without any vote leave together, as their order
 * changes nothing. Without any ballot that names somebody, all are tied.
 *
 * Limits: the option that wins every pair may lose; moving up on a ballot can cost an option the win. What stands in the lower
 * tiers is when somebody left, and no result of its own.
 *
 * @throws RangeError for ballots that cannot be read, see `checkBallots`, for unknown variants, for a lot that is not all
 *   options once, and for so many ties that a lot is needed.
 * @example
 * instantRunoff([{ ranking: ['a'], count: 4 }, { ranking: ['b', 'c'], count: 3 }, { ranking: ['c', 'b'], count: 2 }],
 *   { options: ['a', 'b', 'c'] }).ranking // [['b'], ['a'], ['c']]
 */
export function instantRunoff(ballots: readonly RankedBallot[], { options, lot, ways = MOST_WAYS, ...variants }: InstantRunoffOptions): InstantRunoffOutcome {
  const gaps = variantOf('gaps', variants.gaps, ['close', 'invalid']);
  const shared = variantOf('shared', variants.shared, ['split', 'invalid']);
  const checked = checkBallots(ballots, options);
  const isValid = ({ places }: CheckedBallot) => {
    const filled = places.slice(0, places.findLastIndex((tier) => tier.length > 0) + 1);
    return (gaps === 'close' || filled.every((tier) => tier.length > 0)) && (shared === 'split' || filled.every((tier) => tier.length < 2));
  };
  const valid = checked.ballots.filter(isValid);
  const counted = valid.reduce((sum, { count }) => sum + count, 0);
  const parts = partsFor(options.length);
  const count: Count = { ballots: valid, options: options.length, parts, lot: lot && lotOf(lot, options), ways };

  const course = follow(count, [...options.keys()], []);
  const { rounds, verdicts, last } = course;
  const winners = last.kind === 'tied' ? winnersAfter(count, last.options, rounds) : last.options;
  const namesOf = (places: readonly number[]) => places.map((place) => options[place]!);
  const votesOf = (round: CountedRound, option: number) => fromParts(round.votes[option]!, parts);
  return {
    ...namedTiers(options, tiersOf(course, winners)),
    n: checked.n,
    method: { id: 'instantRunoff', gaps, shared, lot: lot === undefined ? null : [...lot] },
    invalid: checked.n - counted,
    undecided: last.kind === 'tied',
    rounds: rounds.map((round, index) => {
      const verdict = verdicts[index]!;
      return {
        round: index + 1,
        counts: Object.fromEntries(round.remaining.map((option) => [options[option]!, votesOf(round, option)])),
        continuing: counted - round.exhausted,
        exhausted: round.exhausted,
        eliminated: verdict.kind === 'leaving' ? namesOf(verdict.options) : [],
      };
    }),
    steps: verdicts.map((verdict, index): RunoffStep => {
      const round = rounds[index]!;
      const about = { round: index + 1, options: namesOf(verdict.options), votes: votesOf(round, verdict.options[0]!) };
      if (verdict.kind === 'leaving') return { kind: 'eliminated', ...about, reason: verdict.reason, among: namesOf(verdict.among) };
      return verdict.kind === 'elected' ? { kind: 'elected', ...about, continuing: counted - round.exhausted } : { kind: 'tied', ...about };
    }),
  };
}
