/** One ballot that puts options in order, or several equal ones. */
export interface RankedBallot {
  /** Best first. Options in an inner array share a place; an empty inner array is a place left empty. Options not named are unranked. */
  readonly ranking: readonly (string | readonly string[])[];
  /** How many such ballots there are: a whole number, default 1. */
  readonly count?: number;
}

/** What every rule has to be told. */
export interface RankingOptions {
  /** All options that stood on the ballot paper, also those that nobody named. Their order decides nothing: ties stay ties. */
  readonly options: readonly string[];
}

/** What every rule gives. */
export interface RankingOutcome {
  /** Tiers, best first; options of one tier are tied. Within a tier they stand as in `options`. */
  readonly ranking: string[][];
  /** The first tier. */
  readonly winners: string[];
  /** Ballots that were read, blank ones among them. */
  readonly n: number;
  /** The rule, and beside it the variants that were counted. */
  readonly method: { readonly id: string };
  /** What decided, as plain data: from it can be told in any language why one option stands above another. */
  readonly steps: readonly { readonly kind: string }[];
}

/** A ballot with each option as its place in `options`. */
export interface CheckedBallot {
  /** Best first; an empty place is one that was left empty. */
  readonly places: readonly (readonly number[])[];
  readonly unranked: readonly number[];
  readonly count: number;
}

/** Ballots that can be counted. */
export interface CheckedBallots {
  readonly options: readonly string[];
  readonly ballots: readonly CheckedBallot[];
  /** All ballots, equal ones each for itself. */
  readonly n: number;
}

/** The options by their places, once they are known to be different. */
export function placesOf(options: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map(options.map((option, place) => [option, place]));
  if (options.length === 0) throw new RangeError('Ballots require at least one option');
  const twice = options.find((option, place) => places.get(option) !== place);
  if (twice !== undefined) throw new RangeError(`The option "${twice}" is listed twice; expected each once`);
  return places;
}

/** How many equal ballots there are, where that is a number of ballots. */
export function countOf(count: number | undefined, ballot: number): number {
  if (count === undefined) return 1;
  if (!Number.isSafeInteger(count) || count < 0) throw new RangeError(`Ballot ${ballot + 1} has the count ${count}; expected a whole number, 0 or more`);
  return count;
}

/** Reads one ballot after the other; what it remembers between them saves a set for each. */
function ballotReader(places: ReadonlyMap<string, number>): (ballot: RankedBallot, index: number) => CheckedBallot {
  /** Option → the last ballot that ranked it. */
  const rankedBy = new Array<number>(places.size).fill(-1);
  /** Option → a tier of its own, the same one on every ballot. */
  const alone = [...places.values()].map((place) => [place]);
  return ({ ranking, count }, ballot) => {
    let rankedHere = 0;
    const placeOf = (option: string): number => {
      const place = places.get(option);
      if (place === undefined) throw new RangeError(`Ballot ${ballot + 1} ranks "${option}"; expected one of ${[...places.keys()].join(', ')}`);
      if (rankedBy[place] === ballot) throw new RangeError(`Ballot ${ballot + 1} ranks "${option}" twice; expected each option at most once`);
      rankedBy[place] = ballot;
      rankedHere++;
      return place;
    };
    const ranked = ranking.map((tier) => (typeof tier === 'string' ? alone[placeOf(tier)]! : tier.map(placeOf)));
    const unranked = rankedHere === places.size ? [] : [...places.values()].filter((place) => rankedBy[place] !== ballot);
    return { places: ranked, unranked, count: countOf(count, ballot) };
  };
}

/**
 * Reads and checks ballots for the rules of this folder.
 *
 * @throws RangeError that names the ballot and what was expected: an option that is unknown, or named twice, a count that is
 *   negative or no whole number; no options, or one of them twice.
 */
export function checkBallots(ballots: readonly RankedBallot[], options: readonly string[]): CheckedBallots {
  const places = placesOf(options);
  const checked = ballots.map(ballotReader(places));
  return { options, ballots: checked, n: checked.reduce((sum, { count }) => sum + count, 0) };
}
