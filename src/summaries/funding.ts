import { meanIntervalOfCounts } from '../statistics/mean-interval-of-counts.js';
import { fromMinorUnits, toMinorUnits } from '../statistics/minor-units.js';
import { wilsonInterval } from '../statistics/wilson-interval.js';
import { identifier } from '../text/identifier.js';
import { type LocalisedText, localisedText } from '../text/localised-text.js';
import { z } from '../validation/zod.js';
import type { FundingRule } from './funding-rule.js';
import { fundingOutcome, outcomeOf, rulesBeside } from './funding-rules.js';
import { type Purse, purseOfKey, type Purses } from './purses.js';

const count = z.int().check(z.nonnegative());
const money = z.number().check(z.nonnegative());
const bound = z.nullable(z.number());

/** The published form of purses: each project's votes, what it was given where people gave amounts, and what each rule would pay for. */
export const fundingResult = z.strictObject({
  kind: z.literal('funding'),
  level: z.number(),
  n: count,
  budget: money,
  currency: z.string(),
  /** Whether people gave amounts; a vote is then an amount above 0. */
  amounts: z.boolean(),
  /** The most for some of the projects together, such as those of one area; `budgetGreedy` keeps it, `equalShares` does not know it. */
  ceilings: z.optional(z.array(z.strictObject({ id: identifier, text: localisedText, atMost: money, projects: z.array(identifier) }))),
  projects: z.array(
    z.strictObject({
      id: identifier,
      cost: z.nullable(money),
      /** People who chose it, and their share of all who answered. */
      votes: count,
      share: z.nullable(z.strictObject({ estimate: z.number(), low: z.number(), high: z.number() })),
      /** The mean of what all who answered gave it, nothing included, and the sum; null where no amounts were given. */
      given: z.nullable(z.strictObject({ mean: z.nullable(z.strictObject({ estimate: z.number(), low: bound, high: bound, method: z.literal('student-t') })), total: money })),
    }),
  ),
  /** What rules make of the same ballots, that of the definition first; none where a project has no cost. */
  outcomes: z.array(fundingOutcome),
});
export type FundingResult = z.infer<typeof fundingResult>;

/** What is known of a purse before anybody has spent it. */
export interface FundingTerms {
  readonly projects: readonly { readonly id: string; readonly cost?: number | undefined }[];
  readonly budget: number;
  readonly currency: string;
  readonly rule: FundingRule;
  /** The most for some of the projects together, each with its name. */
  readonly ceilings?: readonly { readonly id: string; readonly text: LocalisedText; readonly atMost: number; readonly projects: readonly string[] }[];
}

/** One different ballot: minor units for each project, or 1 for a choice; and how many gave it. */
interface Ballot {
  readonly given: ReadonlyMap<string, number>;
  readonly count: number;
}

const givenIn = (purse: Purse): ReadonlyMap<string, number> =>
  new Map(
    Array.isArray(purse)
      ? (purse as readonly string[]).map((id) => [id, 1])
      : Object.entries(purse as Readonly<Record<string, number>>).map(([id, amount]) => [id, toMinorUnits(amount)]),
  );

/** What a project was given: mean and sum. In the order of the amounts, so that the order of arrival changes no digit. */
function givenTo(id: string, ballots: readonly Ballot[], level: number): FundingResult['projects'][number]['given'] {
  const counts = new Map<number, number>();
  for (const { given, count: people } of ballots) counts.set(given.get(id) ?? 0, (counts.get(given.get(id) ?? 0) ?? 0) + people);
  const pairs = [...counts].toSorted(([a], [b]) => a - b);
  const mean = meanIntervalOfCounts(pairs, { level });
  const inUnits = (value: number | null) => (value === null ? null : fromMinorUnits(value));
  return {
    mean: mean && { estimate: fromMinorUnits(mean.mean), low: inUnits(mean.low), high: inUnits(mean.high), method: 'student-t' },
    total: fromMinorUnits(Number(pairs.reduce((sum, [units, people]) => sum + BigInt(units) * BigInt(people), 0n))),
  };
}

/**
 * What purses tell: each project's votes and their share with its Wilson interval; where amounts were given, their mean with
 * its interval (Student's t) and their sum; and what several rules would pay for, of which each vote is a person. A project
 * that only an earlier version has counts for nothing; whoever chose no other has still answered.
 */
export function describeFunding(
  { amounts, n, ballots: counts }: Purses,
  { projects, budget, currency, rule, ceilings = [] }: FundingTerms,
  { level = 0.95 }: { readonly level?: number } = {},
): FundingResult {
  const ballots = Object.entries(counts)
    .toSorted(([a], [b]) => Number(a > b) - Number(a < b))
    .map(([key, people]): Ballot => ({ given: givenIn(purseOfKey(key)), count: people }));
  const votesOf = (id: string) => ballots.reduce((sum, ballot) => sum + (ballot.given.has(id) ? ballot.count : 0), 0);
  const known = new Set(projects.map(({ id }) => id));
  const priced = projects.flatMap(({ id, cost }) => (cost === undefined ? [] : [{ id, cost }]));
  const vote = {
    projects: priced,
    budget,
    n,
    ceilings,
    ballots: ballots.map(({ given, count: people }) => ({ choice: [...given.keys()].filter((id) => known.has(id)), count: people })),
  };
  return {
    kind: 'funding',
    level,
    n,
    budget,
    currency,
    amounts,
    ...(ceilings.length > 0 ? { ceilings: ceilings.map(({ id, text, atMost, projects: under }) => ({ id, text, atMost, projects: [...under] })) } : {}),
    projects: projects.map(({ id, cost }) => {
      const votes = votesOf(id);
      return { id, cost: cost ?? null, votes, share: wilsonInterval(votes, n, { level }), given: amounts ? givenTo(id, ballots, level) : null };
    }),
    outcomes: priced.length === projects.length ? rulesBeside(rule).map((one) => outcomeOf(one, vote)) : [],
  };
}
