import { invertSymmetric } from './invert-symmetric.js';
import { connectedGroups } from './win-graph.js';

/** Two options that were compared. */
export interface PairComparison {
  readonly winner: string;
  readonly loser: string;
  /** How many times; default 1. */
  readonly count?: number;
  /** Whether neither was preferred: `winner` and `loser` then stand in either order. */
  readonly tie?: boolean;
}

/** How strong options are, as far as comparisons tell. Where they are not connected, what nothing tells is null. */
export interface BradleyTerryOutcome {
  /** Option → logarithm of its strength, the reference at 0; all null where not connected. */
  readonly abilities: Readonly<Record<string, number | null>>;
  /** Option → standard error of its distance from the reference; the reference's is 0. */
  readonly standardErrors: Readonly<Record<string, number | null>>;
  /** Covariances of the abilities, in the order of `options`; null where not connected. */
  readonly covariances: readonly (readonly number[])[] | null;
  /** Whether from every option a chain of wins leads to every other. */
  readonly connected: boolean;
  /** The groups within which that is so; one where connected. */
  readonly groups: readonly (readonly string[])[];
  /** The options in alphabetical order (of their code units). */
  readonly options: readonly string[];
  readonly reference: string;
  /** Comparisons that counted, ties among them; ties; comparisons of an option with itself, which tell nothing and were left out. */
  readonly n: number;
  readonly ties: number;
  readonly ignored: number;
  /** Tiers by ability, the strongest first; empty where not connected. Abilities that differ by less than a billionth are a tie. */
  readonly ranking: readonly (readonly string[])[];
  readonly winners: readonly string[];
}

const ROUNDS = 200;
/** Newton's steps square the error: after one of this size nothing is left but rounding. */
const SMALL_STEP = 1e-7;
/** Where a step below this one is no smaller than the last, it is rounding itself. */
const NEAR = 1e-4;
/** Further away the parabola that Newton's step looks down has nothing to do with the likelihood. */
const LONGEST_STEP = 3;
const SAME = 1e-9;

const chanceOf = (difference: number): number => 1 / (1 + Math.exp(-difference));

/** Wins of the row's option over the column's. */
type Wins = readonly (readonly number[])[];

/** The gradient and Fisher's information at some abilities, for all options but the reference. */
function scoreAt(wins: Wins, abilities: readonly number[], free: readonly number[]): { readonly gradient: number[]; readonly information: number[][] } {
  const met = (one: number, other: number) => wins[one]![other]! + wins[other]![one]!;
  // Wins less those expected, without a small difference of large numbers.
  const surplus = (one: number, other: number) =>
    wins[one]![other]! * chanceOf(abilities[other]! - abilities[one]!) - wins[other]![one]! * chanceOf(abilities[one]! - abilities[other]!);
  const weight = (one: number, other: number) => {
    const difference = abilities[one]! - abilities[other]!;
    return met(one, other) * chanceOf(difference) * chanceOf(-difference);
  };
  const all = abilities.map((_ability, index) => index);
  return {
    gradient: free.map((one) => all.reduce((sum, other) => sum + surplus(one, other), 0)),
    information: free.map((one) => free.map((other) => (one === other ? all.reduce((sum, third) => (third === one ? sum : sum + weight(one, third)), 0) : -weight(one, other)))),
  };
}

/** The abilities under which the wins are likeliest, by Newton's steps, shortened where they are long. */
function likeliest(wins: Wins, free: readonly number[]): { readonly abilities: readonly number[]; readonly covariances: readonly (readonly number[])[] } {
  let abilities: readonly number[] = wins.map(() => 0);
  let last = Infinity;
  for (let round = 0; round < ROUNDS; round += 1) {
    const { gradient, information } = scoreAt(wins, abilities, free);
    const covariances = invertSymmetric(information);
    const step = covariances.map((line) => line.reduce((sum, value, index) => sum + value * gradient[index]!, 0));
    const moved = (share: number) => abilities.map((ability, index) => ability + (free.includes(index) ? share * step[free.indexOf(index)]! : 0));
    const size = Math.max(0, ...step.map(Math.abs));
    if (size < SMALL_STEP || (size < NEAR && size >= last)) return { abilities: moved(1), covariances };
    last = size;
    abilities = moved(Math.min(1, LONGEST_STEP / size));
  }
  throw new RangeError(`bradleyTerry found no abilities in ${ROUNDS} rounds: the counts are too far apart for floating-point numbers`);
}

function tiersOf(options: readonly string[], abilities: readonly number[]): string[][] {
  const tiers: { readonly ability: number; readonly members: string[] }[] = [];
  for (const index of options.map((_option, place) => place).toSorted((one, other) => abilities[other]! - abilities[one]!)) {
    const [last, option, ability] = [tiers.at(-1), options[index]!, abilities[index]!];
    if (last && last.ability - ability < SAME) last.members.push(option);
    else tiers.push({ ability, members: [option] });
  }
  return tiers.map(({ members }) => members.toSorted());
}

/**
 * Strengths of options out of comparisons in pairs: P(i beats j) = πᵢ / (πᵢ + πⱼ), with abilities λ = log π, by maximum
 * likelihood. Bradley and Terry (1952), Biometrika 39, 324–345. Standard errors from the inverse of Fisher's information,
 * relative to the reference: that of a difference between two others is √(cᵢᵢ + cⱼⱼ − 2cᵢⱼ) of `covariances`. Twin in R:
 * `BradleyTerry2::BTm`.
 *
 * Where not everyone is reached from everyone along wins, there are no likeliest abilities (Ford 1957, American Mathematical
 * Monthly 64, 28–33): some would lie infinitely far apart, or nothing joins them. Then none are invented: `connected` is
 * false, and `groups` says what lacks a comparison, or a defeat.
 *
 * Limits: a tie counts as half a win for each, which is an approximation (Davidson's model of 1970 is the exact one) and
 * makes standard errors somewhat too large; comparisons count as independent, though one person usually makes several.
 *
 * @param options.reference The option at 0; default the first in alphabetical order, as in R.
 * @throws RangeError without comparisons, for a count that is not a whole number from 0, and for an unknown reference.
 * @example bradleyTerry([{ winner: 'a', loser: 'b', count: 3 }, { winner: 'b', loser: 'a' }]).abilities // { a: 0, b: -1.0986… }: a wins three times as often
 */
export function bradleyTerry(comparisons: readonly PairComparison[], { reference }: { readonly reference?: string } = {}): BradleyTerryOutcome {
  for (const [index, { count = 1 }] of comparisons.entries())
    if (!Number.isSafeInteger(count) || count < 0) throw new RangeError(`Comparison ${index + 1} has the count ${count}; expected a whole number from 0`);
  const options = [...new Set(comparisons.flatMap(({ winner, loser }) => [winner, loser]))].toSorted();
  const [first] = options;
  if (first === undefined) throw new RangeError('bradleyTerry requires a comparison');
  const base = reference ?? first;
  if (!options.includes(base)) throw new RangeError(`The reference "${base}" was never compared; expected one of ${options.join(', ')}`);

  const wins = options.map(() => options.map(() => 0));
  const place = new Map(options.map((option, index) => [option, index]));
  const tally = { n: 0, ties: 0, ignored: 0 };
  for (const { winner, loser, count = 1, tie = false } of comparisons) {
    const [won, lost] = [place.get(winner)!, place.get(loser)!];
    tally[won === lost ? 'ignored' : 'n'] += count;
    if (won === lost) continue;
    wins[won]![lost]! += tie ? count / 2 : count;
    if (!tie) continue;
    wins[lost]![won]! += count / 2;
    tally.ties += count;
  }

  const groups = connectedGroups(new Map(options.map((option, row) => [option, new Set(options.filter((_other, column) => wins[row]![column]! > 0))])));
  const known = { connected: groups.length === 1, groups, options, reference: base, ...tally };
  if (!known.connected) {
    const unknown = Object.fromEntries(options.map((option) => [option, null]));
    return { ...known, abilities: unknown, standardErrors: unknown, covariances: null, ranking: [], winners: [] };
  }
  const free = options.map((_option, index) => index).filter((index) => options[index] !== base);
  const { abilities, covariances: freeCovariances } = likeliest(wins, free);
  const covariances = options.map((_row, row) => options.map((_column, column) => freeCovariances[free.indexOf(row)]?.[free.indexOf(column)] ?? 0));
  const ranking = tiersOf(options, abilities);
  return {
    ...known,
    abilities: Object.fromEntries(options.map((option, index) => [option, abilities[index]!])),
    standardErrors: Object.fromEntries(options.map((option, index) => [option, Math.sqrt(covariances[index]![index]!)])),
    covariances,
    ranking,
    winners: ranking[0]!,
  };
}
