/** Population totals of one variable: category → people, or any number in proportion to them. */
export type Margin = Readonly<Record<string, number>>;

/** How to rake. */
export interface RakingOptions {
  /** Weights to begin with, one for each respondent; by default all alike. */
  readonly base?: readonly number[];
  /** Rounds over all margins after which it is given up, default 100. */
  readonly rounds?: number;
  /** Largest difference between a weighted total and its target that counts as none, as a share of the target; default 1e-6. */
  readonly tolerance?: number;
  /** Largest weight that is allowed, as a multiple of the mean weight; by default none is too large. */
  readonly cap?: number;
}

/** Weights by raking. */
export interface Raking {
  /** One for each respondent; they add up to the population. */
  readonly weights: readonly number[];
  /** Whether every margin is met. Where not, the weights are no weights to publish with. */
  readonly converged: boolean;
  /** Rounds that were needed, or that were tried. */
  readonly rounds: number;
  /** Largest difference that is left between a weighted total and its target, as a share of the target. */
  readonly deviation: number;
}

const total = (values: Iterable<number>): number => [...values].reduce((sum, value) => sum + value, 0);

/** The respondents of each category of one variable. */
function groupsOf(variable: string, categories: readonly string[], margin: Margin): Map<string, number[]> {
  const groups = new Map<string, number[]>(Object.keys(margin).map((category) => [category, []]));
  for (const [respondent, category] of categories.entries()) {
    const group = groups.get(category);
    if (group === undefined) throw new RangeError(`Respondent ${respondent + 1} has ${variable} "${category}"; expected one of ${[...groups.keys()].join(', ')}`);
    group.push(respondent);
  }
  for (const [category, group] of groups) {
    if (!(margin[category]! >= 0)) throw new RangeError(`The population total of ${variable} "${category}" is ${margin[category]}; expected 0 or more`);
    if (group.length === 0 && margin[category]! > 0)
      throw new RangeError(`Nobody has ${variable} "${category}", and the population has ${margin[category]}; merge it with another category`);
  }
  return groups;
}

/** Brings the weights of each category to its total. */
function adjust(weights: number[], groups: ReadonlyMap<string, readonly number[]>, margin: Margin): void {
  for (const [category, group] of groups) {
    const now = total(group.map((respondent) => weights[respondent]!));
    for (const respondent of group) weights[respondent]! *= now > 0 ? margin[category]! / now : 0;
  }
}

function deviationOf(weights: readonly number[], groups: ReadonlyMap<string, readonly number[]>, margin: Margin): number {
  const deviations = [...groups].map(([category, group]) => {
    const now = total(group.map((respondent) => weights[respondent]!));
    return margin[category] === 0 ? now : Math.abs(now - margin[category]!) / margin[category]!;
  });
  return Math.max(0, ...deviations);
}

/**
 * Weights with which a sample has the population's totals in several variables at once: each in turn is brought to its
 * totals, until none is off any more (Deming and Stephan 1940, Annals of Mathematical Statistics 11, 427–444). With one
 * variable this is post-stratification, N_h / n_h. Twin in R: `survey::rake` and `survey::postStratify`.
 *
 * Limits: weights mend what the variables tell of who answered, and nothing else; they widen intervals.
 *
 * @param respondents Variable → the category of each respondent, all in the same order.
 * @param margins Variable → the population's totals. All add up to the same number.
 * @throws RangeError that names what does not fit: variables without margins or without respondents, categories unknown or
 *   empty, margins of different populations, base weights that are not positive.
 */
export function rake(
  respondents: Readonly<Record<string, readonly string[]>>,
  margins: Readonly<Record<string, Margin>>,
  { base, rounds = 100, tolerance = 1e-6, cap = Infinity }: RakingOptions = {},
): Raking {
  const variables = Object.keys(margins);
  const n = respondents[variables[0] ?? '']?.length ?? 0;
  if (n === 0) throw new RangeError('rake requires a margin and a respondent');
  const population = total(Object.values(margins[variables[0]!]!));
  const sides = variables.map((variable) => {
    const [categories, margin] = [respondents[variable], margins[variable]!];
    if (categories?.length !== n) throw new RangeError(`There are ${categories?.length ?? 0} respondents with ${variable}; expected ${n}, as with ${variables[0]}`);
    const people = total(Object.values(margin));
    if (!(Math.abs(people - population) <= tolerance * population))
      throw new RangeError(`The totals of ${variable} add up to ${people}; expected ${population}, as with ${variables[0]}`);
    return { groups: groupsOf(variable, categories, margin), margin };
  });
  if (base !== undefined && (base.length !== n || !base.every((weight) => weight > 0))) throw new RangeError(`rake requires ${n} positive base weights`);
  if (!(cap > 1)) throw new RangeError('rake requires a cap above 1');

  const weights = base === undefined ? new Array<number>(n).fill(1) : [...base];
  const largest = (cap * population) / n;
  for (let round = 1; ; round++) {
    for (const { groups, margin } of sides) adjust(weights, groups, margin);
    for (const [respondent, weight] of weights.entries()) weights[respondent] = Math.min(weight, largest);
    const deviation = Math.max(...sides.map(({ groups, margin }) => deviationOf(weights, groups, margin)));
    const converged = deviation <= tolerance;
    if (converged || round >= rounds) return { weights, converged, rounds: round, deviation };
  }
}

/** Kish's effective number of answers (Σw)² / Σw² (Kish 1965, Survey Sampling, section 11.7); 0 without weights. */
export function effectiveNumber(weights: readonly number[]): number {
  const squares = total(weights.map((weight) => weight * weight));
  return squares === 0 ? 0 : total(weights) ** 2 / squares;
}
