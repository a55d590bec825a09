import type { CheckedBallot } from './ballots.js';

/** One round, with votes in the parts of `exact-shares`. */
export interface CountedRound {
  readonly remaining: readonly number[];
  /** Votes by option; 0 for those that are out. */
  readonly votes: readonly bigint[];
  readonly exhausted: number;
}

/** How an option was chosen to leave: by its votes, by those of an earlier round, by the lot, or as one for whom nobody is left. */
export type LeavingReason = 'votes' | 'earlierRound' | 'lot' | 'noVotes';

/** What a round comes to. */
export type Verdict =
  | { readonly kind: 'elected'; readonly options: readonly number[] }
  | { readonly kind: 'leaving'; readonly options: readonly number[]; readonly reason: LeavingReason; readonly among: readonly number[] }
  | { readonly kind: 'tied'; readonly options: readonly number[] };

/** The first place that still has somebody, with those who are; undefined where none has. */
function bestOf(places: CheckedBallot['places'], isIn: readonly boolean[]): readonly number[] | undefined {
  for (const tier of places) {
    const left = tier.filter((option) => isIn[option]);
    if (left.length > 0) return left;
  }
  return undefined;
}

/** Counts for each ballot the best place that still has somebody; who shares it gets equal shares of the vote. */
export function countRound(ballots: readonly CheckedBallot[], remaining: readonly number[], options: number, parts: bigint): CountedRound {
  const isIn = Array.from({ length: options }, (_, option) => remaining.includes(option));
  // Ballots by how many share their vote: few divisions of large numbers instead of one for each ballot.
  const bySharers = new Map<number, number[]>();
  let exhausted = 0;
  for (const { places, count } of ballots) {
    const choice = bestOf(places, isIn);
    if (choice === undefined) {
      exhausted += count;
      continue;
    }
    const counts = bySharers.get(choice.length) ?? new Array<number>(options).fill(0);
    bySharers.set(choice.length, counts);
    for (const option of choice) counts[option]! += count;
  }
  const votes = new Array<bigint>(options).fill(0n);
  for (const [sharers, counts] of bySharers) for (const option of remaining) votes[option]! += (parts / BigInt(sharers)) * BigInt(counts[option]!);
  return { remaining, votes, exhausted };
}

function fewest(options: readonly number[], votes: readonly bigint[]): number[] {
  const least = options.reduce((low, option) => (votes[option]! < low ? votes[option]! : low), votes[options[0]!]!);
  return options.filter((option) => votes[option] === least);
}

/** Who wins this round, or who leaves after it. `earlier` holds the rounds before, `lot` the options as they were drawn. */
export function judge({ remaining, votes }: CountedRound, earlier: readonly CountedRound[], lot: readonly number[] | undefined): Verdict {
  const continuing = remaining.reduce((sum, option) => sum + votes[option]!, 0n);
  if (continuing === 0n || remaining.length === 1) return { kind: 'elected', options: remaining };
  const elected = remaining.filter((option) => votes[option]! * 2n > continuing);
  if (elected.length > 0) return { kind: 'elected', options: elected };

  const among = fewest(remaining, votes);
  if (among.length === 1) return { kind: 'leaving', options: among, reason: 'votes', among };
  if (votes[among[0]!] === 0n) return { kind: 'leaving', options: among, reason: 'noVotes', among };
  const last = earlier.reduceRight<readonly number[]>((left, round) => fewest(left, round.votes), among);
  if (last.length === 1) return { kind: 'leaving', options: last, reason: 'earlierRound', among };
  if (lot === undefined) return { kind: 'tied', options: last };
  const drawn = last.reduce((one, other) => (lot.indexOf(other) > lot.indexOf(one) ? other : one));
  return { kind: 'leaving', options: [drawn], reason: 'lot', among: last };
}
