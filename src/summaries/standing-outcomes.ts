import type { RankedBallot } from '../ranking/ballots.js';
import { borda } from '../ranking/borda.js';
import { copeland } from '../ranking/copeland.js';
import { instantRunoff } from '../ranking/instant-runoff.js';
import { kemeny } from '../ranking/kemeny.js';
import { rankedPairs } from '../ranking/ranked-pairs.js';
import { schulze } from '../ranking/schulze.js';
import { identifier } from '../text/identifier.js';
import { z } from '../validation/zod.js';
import type { StandingRule } from './standing-rule.js';

/** Up to so many options each pair is told of; beyond, only the pairs of a winner and another. */
const MOST_IN_ALL_PAIRS = 20;

/** Work that following ties may cost: ways times different ballots times options. About two seconds. */
const MOST_WORK = 2_000_000;

const count = z.int().check(z.nonnegative());
const ids = z.array(identifier);
const unranked = z.literal('below');

/** What every rule gives: tiers, best first, those who share a place together; the first tier are the winners. */
const order = { ranking: z.array(ids), winners: ids };

const placed = z.strictObject({ kind: z.literal('placed'), place: z.int(), options: ids, points: z.number() });
const pair = { above: identifier, below: identifier };

const bordaOutcome = z.strictObject({
  rule: z.literal('borda'),
  ...order,
  variants: z.strictObject({ start: z.literal(0), unranked: z.literal('mean') }),
  steps: z.array(placed),
});

const copelandOutcome = z.strictObject({
  rule: z.literal('copeland'),
  ...order,
  variants: z.strictObject({ tie: z.literal(0.5), unranked }),
  condorcetWinner: z.nullable(identifier),
  smithSet: ids,
  steps: z.array(placed),
});

const schulzeOutcome = z.strictObject({
  rule: z.literal('schulze'),
  ...order,
  variants: z.strictObject({ strength: z.literal('winning'), unranked }),
  /** Of each two options; where there are more than 20 options, of each winner and each other option. */
  steps: z.array(
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('strongerPath'), ...pair, strength: count, back: count, path: ids }),
      z.strictObject({ kind: z.literal('equalPaths'), options: ids, strength: count }),
    ]),
  ),
});

const pairStep = { ...pair, strength: count, against: count };
const rankedPairsOutcome = z.strictObject({
  rule: z.literal('rankedPairs'),
  ...order,
  variants: z.strictObject({ strength: z.literal('winning'), unranked }),
  /** Whether pairs as strong as each other contradict each other, so that a lot could have decided. */
  undecided: z.boolean(),
  steps: z.array(
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('locked'), ...pairStep }),
      z.strictObject({ kind: z.literal('contradicted'), ...pairStep, path: ids }),
      z.strictObject({ kind: z.literal('tied'), ...pairStep, path: ids }),
    ]),
  ),
});

const inRound = { round: z.int(), options: ids, votes: z.number() };
const instantRunoffOutcome = z.strictObject({
  rule: z.literal('instantRunoff'),
  ...order,
  variants: z.strictObject({ gaps: z.literal('close'), shared: z.literal('split'), lot: z.null() }),
  /** Whether a tie for the last place is left that only a lot could decide. */
  undecided: z.boolean(),
  rounds: z.array(z.strictObject({ round: z.int(), counts: z.array(z.strictObject({ id: identifier, votes: z.number() })), continuing: count, exhausted: count, eliminated: ids })),
  steps: z.array(
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('eliminated'), ...inRound, reason: z.enum(['votes', 'earlierRound', 'lot', 'noVotes']), among: ids }),
      z.strictObject({ kind: z.literal('elected'), ...inRound, continuing: count }),
      z.strictObject({ kind: z.literal('tied'), ...inRound }),
    ]),
  ),
});

const kemenyOutcome = z.strictObject({
  rule: z.literal('kemeny'),
  ...order,
  variants: z.strictObject({ unranked }),
  /** Pairs on ballots that the best orders put alike, and how many orders are best. */
  score: count,
  optima: count,
  steps: z.array(
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('agreed'), ...pair, votes: count, against: count }),
      z.strictObject({ kind: z.literal('overruled'), ...pair, votes: count, against: count }),
      z.strictObject({ kind: z.literal('open'), options: ids, votes: z.array(count) }),
    ]),
  ),
});

/** What a rule makes of the ballots, with the variants that were counted and what decided. */
export const standingOutcome = z.discriminatedUnion('rule', [schulzeOutcome, rankedPairsOutcome, copelandOutcome, bordaOutcome, instantRunoffOutcome, kemenyOutcome]);
export type StandingOutcome = z.infer<typeof standingOutcome>;

type Count<Rule extends StandingRule> = (ballots: readonly RankedBallot[], options: readonly string[]) => Extract<StandingOutcome, { rule: Rule }>;

/** A variant that a rule says it has counted, as the schema names it. */
const as = <Variant>(variants: unknown): Variant => variants as Variant;

const COUNT: { readonly [Rule in StandingRule]: Count<Rule> } = {
  schulze: (ballots, options) => {
    const { ranking, winners, method, steps } = schulze(ballots, { options });
    const { strength, unranked: rest } = method;
    const isWinner = new Set(winners);
    const isTold = (some: readonly string[]) => options.length <= MOST_IN_ALL_PAIRS || some.filter((id) => isWinner.has(id)).length === 1;
    return {
      rule: 'schulze',
      ranking,
      winners,
      variants: as({ strength, unranked: rest }),
      steps: steps.filter((step) => isTold(step.kind === 'strongerPath' ? [step.above, step.below] : step.options)),
    };
  },
  rankedPairs: (ballots, options) => {
    const { ranking, winners, method, undecided, steps } = rankedPairs(ballots, { options });
    return { rule: 'rankedPairs', ranking, winners, variants: as({ strength: method.strength, unranked: method.unranked }), undecided, steps: as(steps) };
  },
  copeland: (ballots, options) => {
    const { ranking, winners, method, condorcetWinner, smithSet, steps } = copeland(ballots, { options });
    return { rule: 'copeland', ranking, winners, variants: as({ tie: method.tie, unranked: method.unranked }), condorcetWinner, smithSet, steps };
  },
  borda: (ballots, options) => {
    const { ranking, winners, method, steps } = borda(ballots, { options });
    return { rule: 'borda', ranking, winners, variants: as({ start: method.start, unranked: method.unranked }), steps };
  },
  instantRunoff: (ballots, options) => {
    const ways = Math.max(1, Math.min(10_000, Math.floor(MOST_WORK / (1 + ballots.length * options.length))));
    const { ranking, winners, method, undecided, rounds, steps } = instantRunoff(ballots, { options, ways });
    const { gaps, shared, lot } = method;
    return {
      rule: 'instantRunoff',
      ranking,
      winners,
      variants: as({ gaps, shared, lot }),
      undecided,
      rounds: rounds.map(({ counts, ...round }) => ({ ...round, counts: Object.entries(counts).map(([id, votes]) => ({ id, votes })) })),
      steps,
    };
  },
  kemeny: (ballots, options) => {
    const { ranking, winners, method, score, optima, steps } = kemeny(ballots, { options });
    return { rule: 'kemeny', ranking, winners, variants: as({ unranked: method.unranked }), score, optima: optima.length, steps };
  },
};

/** Counts ballots by a rule of `src/ranking`, in its default variant. */
export const countBy = (rule: StandingRule, ballots: readonly RankedBallot[], options: readonly string[]): StandingOutcome => COUNT[rule](ballots, options);
