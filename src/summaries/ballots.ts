import { type Counts, countedIn, mergeCounts } from './counts.js';

/** A ballot: ids of options, best first; those in an inner array share a place. */
export type Ranking = readonly (string | readonly string[])[];

/**
 * How many gave each ranking. The kept form counts different ballots rather than points or pairs: from ballots every rule can
 * be counted later, and counts are whole, so that adding and merging give the same in any order.
 */
export interface Ballots {
  readonly kind: 'ballots';
  /** People who ranked at least one option. */
  readonly n: number;
  /** The ranking as JSON, e.g. `["bus",["path","bench"]]` → how many gave it. */
  readonly counts: Counts;
}

export const emptyBallots: Ballots = { kind: 'ballots', n: 0, counts: {} };

/** The ballots with some more, or with some fewer (`by` −1). Equal rankings have to be written alike: no tie of one, ties in one order. */
export const countBallots = ({ kind, n, counts }: Ballots, rankings: readonly Ranking[], by = 1): Ballots => ({
  kind,
  n: n + by * rankings.length,
  counts: countedIn(
    counts,
    rankings.map((ranking) => JSON.stringify(ranking)),
    by,
  ),
});

/** Both in one. */
export const mergeBallots = (a: Ballots, b: Ballots): Ballots => ({ kind: 'ballots', n: a.n + b.n, counts: mergeCounts(a.counts, b.counts) });

/** A ranking without the options that are not among those asked for now; a tie of which one is left is a place of its own. */
function among(ranking: Ranking, known: ReadonlySet<string>): Ranking {
  return ranking.flatMap<Ranking[number]>((place) => {
    const left = (typeof place === 'string' ? [place] : place).filter((id) => known.has(id));
    return left.length > 1 ? [left] : left;
  });
}

/**
 * The different ballots with their counts, as the rules of `src/ranking` read them. Options that an earlier version of the
 * question had are left out; what is ranked below them moves up.
 */
export function rankedBallots({ counts }: Ballots, options: readonly string[]): { readonly ranking: Ranking; readonly count: number }[] {
  const known = new Set(options);
  return Object.entries(counts).map(([key, count]) => ({ ranking: among(JSON.parse(key) as Ranking, known), count }));
}
