/** What money can be given to. */
export interface BudgetProject {
  readonly id: string;
  /** What it costs, all or nothing; 0 is allowed. */
  readonly cost: number;
}

/** What one or more people voted for: the projects they approve of, or projects with points. */
export interface BudgetBallot {
  readonly choice: readonly string[] | Readonly<Record<string, number>>;
  /** How many people voted like this; default 1. */
  readonly count?: number;
}

/** A project as rules work with it: its cost in whole units, its votes (points added up, one for an approval) and who gave them. */
export interface CountedProject {
  readonly id: string;
  readonly place: number;
  readonly cost: bigint;
  readonly votes: bigint;
  /** Places of ballots with their points for the project. */
  readonly supporters: readonly { readonly ballot: number; readonly points: bigint }[];
}

/** A vote on a budget, checked and in whole numbers. */
export interface BudgetVote {
  readonly projects: readonly CountedProject[];
  /** How many people stand behind each different ballot. */
  readonly counts: readonly bigint[];
  /** Everybody who voted, for nothing too. */
  readonly n: bigint;
  readonly budget: bigint;
  /** Whole units in one of the currency: 1, or a power of ten where an amount has decimals. */
  readonly unit: bigint;
  /** Units as an amount of the currency again. */
  readonly amountOf: (units: bigint) => number;
  /** An amount that was named beforehand, in units. */
  readonly unitsOf: (amount: number) => bigint;
}

/** Digits after the point of a number as it is written: 0.1 is one tenth here, not the nearest binary fraction. */
function decimalsOf(value: number): number {
  const [digits = '', exponent = '0'] = String(value).split('e');
  return Math.max(0, (digits.split('.')[1] ?? '').length - Number(exponent));
}

function inUnits(value: number, decimals: number): bigint {
  const [digits = '', exponent = '0'] = String(value).split('e');
  const [whole = '', fraction = ''] = digits.split('.');
  return BigInt(whole + fraction) * 10n ** BigInt(decimals - fraction.length + Number(exponent));
}

const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;

/** The points of a ballot, in the order of the projects, without those at 0. */
function pointsOf({ choice }: BudgetBallot, number: number, places: ReadonlyMap<string, number>): readonly (readonly [number, number])[] {
  const isList = (value: BudgetBallot['choice']): value is readonly string[] => Array.isArray(value);
  const entries = isList(choice) ? choice.map((id) => [id, 1] as const) : Object.entries(choice);
  const points = new Map<number, number>();
  for (const [id, given] of entries) {
    const place = places.get(id);
    if (place === undefined) throw new RangeError(`Ballot ${number} names "${id}"; expected one of ${[...places.keys()].join(', ')}`);
    if (points.has(place)) throw new RangeError(`Ballot ${number} names "${id}" twice; expected each project once`);
    if (!isCount(given)) throw new RangeError(`Ballot ${number} gives "${id}" ${given} points; expected a whole number from 0`);
    points.set(place, given);
  }
  return [...points].filter(([, given]) => given > 0).toSorted(([one], [other]) => one - other);
}

/**
 * Checks projects, ballots and budget, and turns them into whole numbers. Ballots alike are taken together.
 *
 * @param beside More amounts that have to be whole in units.
 * @throws RangeError for no project, a project twice, an unknown project on a ballot or one twice, and for an amount, a count
 * or points that are negative or, the latter two, not whole.
 */
export function countBudgetVote(projects: readonly BudgetProject[], ballots: readonly BudgetBallot[], budget: number, beside: readonly number[] = []): BudgetVote {
  if (projects.length === 0) throw new RangeError('A vote on a budget requires a project');
  const isAmount = (value: number) => Number.isFinite(value) && value >= 0;
  if (!isAmount(budget)) throw new RangeError(`The budget is ${budget}; expected a number from 0`);
  const places = new Map<string, number>();
  for (const [place, { id, cost }] of projects.entries()) {
    if (places.has(id)) throw new RangeError(`Project ${place + 1} is "${id}" again; expected each id once`);
    if (!isAmount(cost)) throw new RangeError(`Project "${id}" costs ${cost}; expected a number from 0`);
    places.set(id, place);
  }

  const alike = new Map<string, { readonly points: readonly (readonly [number, number])[]; count: bigint }>();
  for (const [index, ballot] of ballots.entries()) {
    const { count = 1 } = ballot;
    if (!isCount(count)) throw new RangeError(`Ballot ${index + 1} has the count ${count}; expected a whole number from 0`);
    const points = pointsOf(ballot, index + 1, places);
    const key = points.join(' ');
    const known = alike.get(key);
    if (known) known.count += BigInt(count);
    else alike.set(key, { points, count: BigInt(count) });
  }

  const supporters = projects.map((): { ballot: number; points: bigint }[] => []);
  const different = [...alike.values()].filter(({ count }) => count > 0n);
  for (const [ballot, { points }] of different.entries()) for (const [place, given] of points) supporters[place]!.push({ ballot, points: BigInt(given) });
  const counts = different.map(({ count }) => count);
  const decimals = Math.max(decimalsOf(budget), ...projects.map(({ cost }) => decimalsOf(cost)), ...beside.map(decimalsOf));
  return {
    projects: projects.map(({ id, cost }, place) => ({
      id,
      place,
      cost: inUnits(cost, decimals),
      votes: supporters[place]!.reduce((sum, { ballot, points }) => sum + points * counts[ballot]!, 0n),
      supporters: supporters[place]!,
    })),
    counts,
    n: counts.reduce((sum, count) => sum + count, 0n),
    budget: inUnits(budget, decimals),
    unit: 10n ** BigInt(decimals),
    amountOf: (units) => Number(`${units}e-${decimals}`),
    unitsOf: (amount) => inUnits(amount, decimals),
  };
}
