import { bradleyTerry, type BradleyTerryOutcome, type PairComparison } from '../ranking/bradley-terry.js';
import { normalQuantile } from '../statistics/normal-quantile.js';
import { identifier } from '../text/identifier.js';
import { z } from '../validation/zod.js';
import { type Counts, countedIn, mergeCounts } from './counts.js';

/** How often options were preferred to each other. The kept form: counts only, so that two can be added; who compared what is not in it. */
export interface Comparisons {
  readonly kind: 'comparisons';
  /** People who answered, however many pairs they compared. */
  readonly n: number;
  /** "winner loser" → how often; no id has a space in it. */
  readonly wins: Counts;
  /** "one other", in the order of the code units → how often it was left undecided. */
  readonly ties: Counts;
}

/** The comparisons of nobody. */
export const emptyComparisons: Comparisons = { kind: 'comparisons', n: 0, wins: {}, ties: {} };

/** What one person said of one pair: winner and loser, or two options and that it was left undecided. */
type Compared = readonly [one: string, other: string, undecided?: 'tie'];

const keyOfWin = (winner: string, loser: string) => `${winner} ${loser}`;
const keyOfTie = (one: string, other: string) => (one < other ? keyOfWin(one, other) : keyOfWin(other, one));

/** The comparisons with those of some more people, or of some fewer (`by` −1). */
export function countComparisons({ kind, n, wins, ties }: Comparisons, people: readonly (readonly Compared[])[], by = 1): Comparisons {
  const all = people.flat();
  const won = all.flatMap(([winner, loser, undecided]) => (undecided ? [] : [keyOfWin(winner, loser)]));
  const tied = all.flatMap(([one, other, undecided]) => (undecided ? [keyOfTie(one, other)] : []));
  return { kind, n: n + by * people.length, wins: countedIn(wins, won, by), ties: countedIn(ties, tied, by) };
}

export const mergeComparisons = (a: Comparisons, b: Comparisons): Comparisons => ({
  kind: 'comparisons',
  n: a.n + b.n,
  wins: mergeCounts(a.wins, b.wins),
  ties: mergeCounts(a.ties, b.ties),
});

/** Whether no two people are known to have said different things of a pair, so that what one of them said of it follows from what was said at all. */
export function isUniformComparisons({ n, wins, ties }: Comparisons): boolean {
  const [won, tied] = [wins, ties].map((counts) => Object.keys(counts).filter((key) => counts[key]! > 0)) as [string[], string[]];
  const pairs = [...won.map((key) => keyOfTie(...(key.split(' ') as [string, string]))), ...tied];
  return n > 0 && new Set(pairs).size === pairs.length;
}

const count = z.int().check(z.nonnegative());
const counts = z.array(z.array(count));

/** The published form of comparisons. */
export const comparisonsResult = z.strictObject({
  kind: z.literal('comparisons'),
  /** People who answered. */
  n: count,
  level: z.number(),
  /** What they compared, and how much of it they left undecided. */
  comparisons: count,
  undecided: count,
  /** The options in the order of the definition. */
  options: z.array(
    z.strictObject({
      id: identifier,
      compared: count,
      /** Share of its comparisons that it won, one left undecided as half a win; null where it was not compared. It has no interval: one person's comparisons depend on each other. */
      share: z.nullable(z.number()),
      /** Logarithm of its strength, 0 for the mean of all options, with standard error and interval; null where strengths do not follow from the comparisons. */
      ability: z.nullable(z.strictObject({ estimate: z.number(), se: z.number(), low: z.number(), high: z.number() })),
    }),
  ),
  /** Row: how often its option was preferred to that of the column, both in the order of `options`. */
  wins: counts,
  /** How often the pair was left undecided. */
  ties: counts,
  method: z.literal('bradley-terry'),
  /** Whether from every option a chain of wins leads to every other; if not, there are no abilities. */
  connected: z.boolean(),
  /** The options by ability, the strongest first; those that are as strong in any order. Each with its distance to the next, null for the last. */
  ranking: z.array(z.strictObject({ id: identifier, ahead: z.nullable(z.strictObject({ estimate: z.number(), low: z.number(), high: z.number() })) })),
});
export type ComparisonsResult = z.infer<typeof comparisonsResult>;

type Table = readonly (readonly number[])[];

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** The comparisons of the options as `bradleyTerry` takes them. */
const asComparisons = (options: readonly string[], wins: Table, ties: Table): PairComparison[] =>
  options.flatMap((winner, row) =>
    options.flatMap((loser, column) => [
      ...(wins[row]![column]! > 0 ? [{ winner, loser, count: wins[row]![column]! }] : []),
      ...(row < column && ties[row]![column]! > 0 ? [{ winner, loser, count: ties[row]![column]!, tie: true }] : []),
    ]),
  );

/** Abilities around their own mean, and what is known of distances between them. */
function strengths({ abilities, options, covariances }: BradleyTerryOutcome, level: number) {
  const z = normalQuantile((1 + level) / 2);
  const known = options.map((option) => abilities[option]!);
  const mean = sum(known) / known.length;
  const means = covariances!.map((row) => sum(row) / row.length);
  const meanOfAll = sum(means) / means.length;
  const place = new Map(options.map((option, index) => [option, index]));
  const around = (estimate: number, variance: number) => {
    const se = Math.sqrt(Math.max(0, variance));
    return { estimate, se, low: estimate - z * se, high: estimate + z * se };
  };
  const varianceOf = (one: number, other: number) => covariances![one]![one]! + covariances![other]![other]! - 2 * covariances![one]![other]!;
  return {
    abilityOf: (option: string) => {
      const at = place.get(option)!;
      return around(known[at]! - mean, covariances![at]![at]! - 2 * means[at]! + meanOfAll);
    },
    distance: (option: string, next: string) => {
      const [at, other] = [place.get(option)!, place.get(next)!];
      const { se: _, ...distance } = around(known[at]! - known[other]!, varianceOf(at, other));
      return distance;
    },
  };
}

/**
 * What comparisons tell: how often each option was preferred to each other, its share of comparisons won, and the strengths
 * that follow from all comparisons together (`bradleyTerry`). Strengths are told around the mean of all options, so that no
 * option is the measure of the others; the standard error of such a distance follows from the covariances of all.
 *
 * Limits: intervals are those of independent comparisons, as if each were another person's. The comparisons of one person are
 * alike, so that they are somewhat too narrow. Comparisons left undecided count as half a win for each.
 *
 * @param options The options in the order of the definition; comparisons with others are left out.
 */
export function describeComparisons({ n, ...kept }: Comparisons, options: readonly string[], { level = 0.95 }: { readonly level?: number } = {}): ComparisonsResult {
  const countOf = (counted: Counts, key: string) => (Object.hasOwn(counted, key) ? counted[key]! : 0);
  const wins = options.map((row) => options.map((column) => (row === column ? 0 : countOf(kept.wins, keyOfWin(row, column)))));
  const ties = options.map((row) => options.map((column) => (row === column ? 0 : countOf(kept.ties, keyOfTie(row, column)))));
  const comparisons = asComparisons(options, wins, ties);
  const outcome = comparisons.length === 0 ? null : bradleyTerry(comparisons);
  // An option that was not compared is in no chain of wins.
  const connected = outcome !== null && outcome.connected && outcome.options.length === options.length;
  const told = connected ? strengths(outcome, level) : null;
  const ranked = connected ? outcome.ranking.flat() : [];
  const undecided = sum(ties.map(sum)) / 2;
  return {
    kind: 'comparisons',
    n,
    level,
    comparisons: sum(wins.map(sum)) + undecided,
    undecided,
    options: options.map((id, row) => {
      const [won, tied] = [sum(wins[row]!), sum(ties[row]!)];
      const compared = won + tied + sum(wins.map((line) => line[row]!));
      return { id, compared, share: compared === 0 ? null : (won + tied / 2) / compared, ability: told === null ? null : told.abilityOf(id) };
    }),
    wins,
    ties,
    method: 'bradley-terry',
    connected,
    ranking: ranked.map((id, index) => {
      const next = ranked[index + 1];
      return { id, ahead: next === undefined ? null : told!.distance(id, next) };
    }),
  };
}
