import { effectiveNumber } from './effective-number.js';

/** One who answered: variable → category, among whatever else is known. */
export type Unit = Readonly<Record<string, unknown>>;

/** Population totals of one variable: category → people, or any number in proportion to them. */
export type Margin = Readonly<Record<string, number>>;

/** How to weight. */
export interface WeightingOptions {
  /** Weights to begin with, one for each unit; by default all alike. */
  readonly base?: readonly number[];
  /** Rounds over all margins after which it is given up, default 100. */
  readonly rounds?: number;
  /** Largest difference between a weighted total and its target that counts as none, as a share of the target; default 1e-9. */
  readonly tolerance?: number;
  /** Largest weight that is allowed, as a multiple of the mean weight; by default none is too large. */
  readonly cap?: number;
}

/** Weights for a sample. */
export interface Weighting {
  /** One for each unit; where the margins are met they add up to the population. */
  readonly weights: readonly number[];
  /** Whether every margin is met. Where not, the weights are no weights to publish with. */
  readonly converged: boolean;
  /** Rounds that were needed, or that were tried. */
  readonly rounds: number;
  /** Largest difference that is left between a weighted total and its target, as a share of the target. */
  readonly deviation: number;
  /** Kish's effective number of answers. */
  readonly effectiveN: number;
}

/** A variable's margin with the places of the units in each category. */
interface Side {
  readonly margin: Margin;
  readonly groups: ReadonlyMap<string, readonly number[]>;
}

const total = (values: Iterable<number>): number => [...values].reduce((sum, value) => sum + value, 0);

function sideOf(variable: string, units: readonly Unit[], margin: Margin): Side {
  const groups = new Map<string, number[]>(Object.keys(margin).map((category) => [category, []]));
  for (const [place, unit] of units.entries()) {
    const category = unit[variable];
    const group = typeof category === 'string' || typeof category === 'number' || typeof category === 'boolean' ? groups.get(String(category)) : undefined;
    if (group === undefined) throw new RangeError(`Unit ${place + 1} has ${variable} "${String(category)}"; expected one of ${[...groups.keys()].join(', ')}`);
    group.push(place);
  }
  for (const [category, group] of groups) {
    if (!(margin[category]! >= 0 && margin[category]! < Infinity))
      throw new RangeError(`The population total of ${variable} "${category}" is ${margin[category]}; expected 0 or more`);
    if (group.length === 0 && margin[category]! > 0)
      throw new RangeError(`Nobody has ${variable} "${category}", and the population has ${margin[category]}; merge it with another category`);
  }
  return { margin, groups };
}

/** The margin with exactly the population's total: shares that were rounded for print are off by a little, and could not be met. */
function broughtTo(population: number, variable: string, margin: Margin): Margin {
  const people = total(Object.values(margin));
  if (!(people > 0 && Math.abs(people - population) <= 1e-5 * population))
    throw new RangeError(`The totals of ${variable} add up to ${people}; expected ${population > 0 ? `${population}, as in the first margin` : 'more than 0'}`);
  return Object.fromEntries(Object.entries(margin).map(([category, target]) => [category, target * (population / people)]));
}

/** Brings the weights of each category to its total. */
function adjust(weights: number[], { groups, margin }: Side): void {
  for (const [category, group] of groups) {
    const now = total(group.map((place) => weights[place]!));
    for (const place of group) weights[place]! *= now > 0 ? margin[category]! / now : 0;
  }
}

function deviationOf(weights: readonly number[], { groups, margin }: Side): number {
  const deviations = [...groups].map(([category, group]) => {
    const now = total(group.map((place) => weights[place]!));
    return margin[category] === 0 ? now : Math.abs(now - margin[category]!) / margin[category]!;
  });
  return Math.max(0, ...deviations);
}

/**
 * Weights with which a sample has the population's totals in several variables at once: each in turn is brought to its
 * totals, until none is off any more (Deming and Stephan 1940, Annals of Mathematical Statistics 11, 427–444). Twin in R:
 * `survey::rake`, whose weights are these once its `epsilon` is small. With one variable this is `postStratify`.
 *
 * Limits: weights mend what the variables tell of who answered, and nothing else; they widen intervals. Not all margins can
 * be met together: then `converged` is false, and `deviation` says how much is missing.
 *
 * @param units For each who answered, variable → category; other properties are left alone.
 * @param margins Variable → category → the population's total. All variables add up to the same number.
 * @throws RangeError that names what does not fit: nobody or nothing to weight by, categories unknown or empty, margins of
 *   different populations, base weights that are not positive.
 * @example
 * rake([{ sex: 'f', age: 'old' }, { sex: 'f', age: 'young' }, { sex: 'm', age: 'young' }],
 *   { sex: { f: 50, m: 50 }, age: { young: 70, old: 30 } }).weights // [30, 20, 50]
 */
export function rake(units: readonly Unit[], margins: Readonly<Record<string, Margin>>, options: WeightingOptions = {}): Weighting {
  const { base, rounds = 100, tolerance = 1e-9, cap = Infinity } = options;
  const variables = Object.keys(margins);
  const n = units.length;
  if (n === 0 || variables.length === 0) throw new RangeError('Weighting requires a unit and a margin');
  const population = total(Object.values(margins[variables[0]!]!));
  const sides = variables.map((variable) => sideOf(variable, units, broughtTo(population, variable, margins[variable]!)));
  if (base !== undefined && (base.length !== n || !base.every((weight) => weight > 0))) throw new RangeError(`Weighting requires ${n} positive base weights`);
  if (!(cap > 1)) throw new RangeError('Weighting requires a cap above 1');

  const weights = base === undefined ? new Array<number>(n).fill(1) : [...base];
  const largest = (cap * population) / n;
  for (let round = 1; ; round++) {
    for (const side of sides) adjust(weights, side);
    for (const [place, weight] of weights.entries()) weights[place] = Math.min(weight, largest);
    const deviation = Math.max(...sides.map((side) => deviationOf(weights, side)));
    const converged = deviation <= tolerance;
    if (converged || round >= rounds) return { weights, converged, rounds: round, deviation, effectiveN: effectiveNumber(weights) };
  }
}
