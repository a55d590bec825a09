import type { RankedBallot, RankingOptions, RankingOutcome } from './ballots.js';
import { borda } from './borda.js';
import { copeland } from './copeland.js';
import { type DotBallot, dotCount } from './dot-count.js';
import { instantRunoff } from './instant-runoff.js';
import { kemeny } from './kemeny.js';
import { positionalPoints } from './positional-points.js';
import { rankedPairs } from './ranked-pairs.js';
import { schulze } from './schulze.js';

/** What is known of a rule before it counts. */
interface Described {
  /** As outcomes state it, and as the function is called. */
  readonly id: string;
  /** As the literature calls it, in English: a citation, not a text of a page. */
  readonly name: string;
  /** Where it is defined. */
  readonly source: string;
}

/** A rule with its name, its source and its function; without further options each counts its default variant. */
export type RankingMethod =
  | (Described & { readonly ballots: 'ranking'; readonly rule: (ballots: readonly RankedBallot[], options: RankingOptions) => RankingOutcome })
  | (Described & { readonly ballots: 'dots'; readonly rule: (ballots: readonly DotBallot[], options: RankingOptions) => RankingOutcome });

/** All rules that put options in order, by id. */
export const rankingMethods: readonly RankingMethod[] = [
  { id: 'borda', name: 'Borda count', source: 'Borda 1784, Histoire de l’Académie royale des sciences for 1781, 657–665', ballots: 'ranking', rule: borda },
  { id: 'copeland', name: 'Copeland’s rule', source: 'Saari and Merlin 1996, Economic Theory 8, 51–76', ballots: 'ranking', rule: copeland },
  { id: 'dotCount', name: 'Cumulative voting', source: 'Glasser 1959, Management Science 5, 151–156', ballots: 'dots', rule: dotCount },
  { id: 'instantRunoff', name: 'Instant runoff', source: 'Tideman 2006, Collective Decisions and Voting, chapter 13', ballots: 'ranking', rule: instantRunoff },
  { id: 'kemeny', name: 'Kemeny’s rule', source: 'Young and Levenglick 1978, SIAM Journal on Applied Mathematics 35, 285–300', ballots: 'ranking', rule: kemeny },
  { id: 'positionalPoints', name: 'Scoring rule', source: 'Young 1975, SIAM Journal on Applied Mathematics 28, 824–838', ballots: 'ranking', rule: positionalPoints },
  { id: 'rankedPairs', name: 'Ranked pairs', source: 'Tideman 1987, Social Choice and Welfare 4, 185–206', ballots: 'ranking', rule: rankedPairs },
  { id: 'schulze', name: 'Schulze’s method', source: 'Schulze 2011, Social Choice and Welfare 36, 267–303', ballots: 'ranking', rule: schulze },
];
