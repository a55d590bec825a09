import { tiersByValue } from '../ranking/tiers.js';
import { meanIntervalOfCounts } from '../statistics/mean-interval-of-counts.js';
import { wilsonInterval } from '../statistics/wilson-interval.js';
import { identifier } from '../text/identifier.js';
import { z } from '../validation/zod.js';
import { countedIn, type Counts, mergeCounts } from './counts.js';

/** What one person may give: in all, and to one option; null where there is no limit of its own. */
export interface AllocationLimits {
  readonly perBallot: number;
  readonly perOption: number | null;
}

/** What one option was given. */
interface OptionCounts {
  /** People who could give it something: those who answered while it was offered. */
  readonly asked: number;
  /** How much, from 1 → how many gave it that. Who gave it nothing is in `asked` alone. */
  readonly counts: Counts;
}

/**
 * How people shared out what each of them had, such as dots. The kept form counts, for each option, how many gave it how
 * much: whole numbers, so that adding, taking away and merging give the same in any order.
 */
export interface Allocation extends AllocationLimits {
  readonly kind: 'allocation';
  /** People who gave something to any option. */
  readonly n: number;
  readonly options: Readonly<Record<string, OptionCounts>>;
}

const NOBODY: OptionCounts = { asked: 0, counts: {} };

/** What nobody gave to these options. */
export const emptyAllocation = (options: readonly string[], { perBallot, perOption }: AllocationLimits): Allocation => ({
  kind: 'allocation',
  perBallot,
  perOption,
  n: 0,
  options: Object.fromEntries(options.map((id) => [id, NOBODY])),
});

/** The allocation with what some more people gave, or without what some gave (`by` −1); each could give to every option that it has. */
export function countAllocations(allocation: Allocation, people: readonly Readonly<Record<string, number>>[], by = 1): Allocation {
  const givenTo = (id: string) => people.flatMap((given) => (Object.hasOwn(given, id) && given[id]! > 0 ? [String(given[id])] : []));
  const options = Object.entries(allocation.options).map(
    ([id, { asked, counts }]) => [id, { asked: asked + by * people.length, counts: countedIn(counts, givenTo(id), by) }] as const,
  );
  return { ...allocation, n: allocation.n + by * people.length, options: Object.fromEntries(options) };
}

/**
 * Both in one. An option that only one of them knows keeps its own number of people who were asked. Where people had
 * unlike numbers to give, the same number means something else: then the first stays, as its answers fit the present question.
 */
export function mergeAllocations(a: Allocation, b: Allocation): Allocation {
  if (a.perBallot !== b.perBallot || a.perOption !== b.perOption) return a;
  const options = new Map(Object.entries(a.options));
  for (const [id, { asked, counts }] of Object.entries(b.options)) {
    const other = options.get(id) ?? NOBODY;
    options.set(id, { asked: other.asked + asked, counts: mergeCounts(other.counts, counts) });
  }
  return { ...a, n: a.n + b.n, options: Object.fromEntries(options) };
}

const supportersIn = ({ counts }: OptionCounts) => Object.values(counts).reduce((sum, count) => sum + count, 0);

/** Whether everybody gave the same: of each option, all who were asked gave it one amount, or all gave it nothing. */
export const isUniformAllocation = ({ n, options }: Allocation): boolean =>
  n > 0 && Object.values(options).every(({ asked, counts }) => Object.keys(counts).length === 0 || Object.values(counts).includes(asked));

const count = z.int().check(z.nonnegative());
const bound = z.nullable(z.number());

/**
 * The published form of an allocation. Of an option that nobody was asked about, or too few, everything is null: that is
 * something else than no dots.
 */
export const allocationResult = z.strictObject({
  kind: z.literal('allocation'),
  n: count,
  level: z.number(),
  /** The rule of the order with its limits: most in all comes first, equal sums share a place. */
  method: z.strictObject({ id: z.literal('dotCount'), perBallot: count, perOption: z.nullable(count) }),
  /** Tiers of options, most first, ties together; who is not rated is in none. */
  ranking: z.array(z.array(identifier)),
  options: z.array(
    z.strictObject({
      id: identifier,
      /** People who could give it something. */
      asked: z.nullable(count),
      /** What it was given in all. */
      points: z.nullable(count),
      /** People who gave it something, and their share of those who could. */
      supporters: z.nullable(count),
      share: z.nullable(z.strictObject({ estimate: z.number(), low: z.number(), high: z.number(), method: z.literal('wilson') })),
      /** What each of those who could gave it on average. */
      mean: z.nullable(z.strictObject({ estimate: z.number(), sd: bound, low: bound, high: bound, method: z.literal('student-t') })),
    }),
  ),
});
export type AllocationResult = z.infer<typeof allocationResult>;
type OptionResult = AllocationResult['options'][number];

/** An option of which nothing is told. */
const untoldOption = (id: string): OptionResult => ({ id, asked: null, points: null, supporters: null, share: null, mean: null });

function describeOption(id: string, option: OptionCounts, level: number): OptionResult {
  const { asked, counts } = option;
  const supporters = supportersIn(option);
  const share = wilsonInterval(supporters, asked, { level });
  // In the order of the amounts: sums in the order of arrival would differ in their last digits, and tell of it.
  const pairs = [[0, asked - supporters] as const, ...Object.entries(counts).map(([amount, people]) => [Number(amount), people] as const)].sort(([a], [b]) => a - b);
  const mean = meanIntervalOfCounts(pairs, { level });
  if (share === null || mean === null) return untoldOption(id);
  return {
    id,
    asked,
    points: pairs.reduce((sum, [amount, people]) => sum + amount * people, 0),
    supporters,
    share: { ...share, method: 'wilson' },
    mean: { estimate: mean.mean, sd: mean.sd, low: mean.low, high: mean.high, method: 'student-t' },
  };
}

/**
 * What an allocation tells: of each option how much it was given, by how many, their share with its Wilson interval, and
 * the mean with Student's; and the order by what was given in all (the rule of `dotCount`).
 *
 * @param options The options in the order of the definition, which the keys of `allocation.options` need not have.
 */
export function describeAllocation(allocation: Allocation, options: readonly string[], { level = 0.95 }: { readonly level?: number } = {}): AllocationResult {
  const { n, perBallot, perOption } = allocation;
  const told = options.map((id) => describeOption(id, Object.hasOwn(allocation.options, id) ? allocation.options[id]! : NOBODY, level));
  const rated = told.filter((option) => option.points !== null);
  const ranking = tiersByValue(rated.map(({ points }) => points!)).map((tier) => tier.map((place) => rated[place]!.id));
  return { kind: 'allocation', n, level, method: { id: 'dotCount', perBallot, perOption }, ranking, options: told };
}

/**
 * The same without what fewer than the minimum say: an option that fewer were asked about, or that all but fewer were
 * asked about, as what is told of the others would tell of those.
 */
export function withholdOptions(result: AllocationResult, minimum: number): AllocationResult {
  const isTold = ({ asked }: OptionResult) => asked !== null && asked >= minimum && (asked === result.n || result.n - asked >= minimum);
  const options = result.options.map((option) => (isTold(option) ? option : untoldOption(option.id)));
  const told = new Set(options.flatMap(({ id, asked }) => (asked === null ? [] : [id])));
  return { ...result, options, ranking: result.ranking.map((tier) => tier.filter((id) => told.has(id))).filter((tier) => tier.length > 0) };
}
