/** An option as files of votes have it. */
export interface ElectionOption {
  /** As in the file: any text without a comma. */
  readonly id: string;
  readonly name: string;
  /** What it costs, in the currency of the budget. */
  readonly cost?: number | undefined;
  readonly description?: string | undefined;
  /** Where it is, in words. */
  readonly place?: string | undefined;
}

/**
 * What people were asked for: options that they support (`approval`), an order (`ordinal`), points out of a fixed number
 * (`cumulative`), points for each option (`scoring`), or a category for each option (`categorical`).
 */
export type VoteType = 'approval' | 'ordinal' | 'cumulative' | 'scoring' | 'categorical';

/** What one person said. */
export interface Ballot {
  /**
   * Ids of options. Approval: one group. Ordinal: best first, those that share a place together. Points: each option by
   * itself. Categorical: one group for each category, which may be empty. A blank ballot has none, or only empty ones.
   */
  readonly groups: readonly (readonly string[])[];
  /** The points of each group, where points are given. */
  readonly points?: readonly number[];
}

/** Equal ballots of a file. */
export interface CountedBallot extends Ballot {
  readonly count: number;
  /** Who voted, as the file calls them; null where it names nobody. */
  readonly voter: string | null;
  /** What the file tells of who voted, as far as it was asked for: name of a field → text. */
  readonly fields: Readonly<Record<string, string>>;
  /** Where it stands in the file. */
  readonly line: number;
}

/** What a ballot had to keep to, where that is known. */
export interface BallotLimits {
  readonly minLength?: number | undefined;
  readonly maxLength?: number | undefined;
  readonly maxSumCost?: number | undefined;
  readonly maxPoints?: number | undefined;
  readonly maxSumPoints?: number | undefined;
}

/** What is known of a vote beside its ballots. */
export interface ElectionHead {
  readonly title: string;
  readonly voteType: VoteType;
  readonly options: readonly ElectionOption[];
  /** Whether options may share a place. */
  readonly ties: boolean;
  /** The names of the categories, best first; none where there are no categories. */
  readonly categories: readonly string[];
  readonly limits: BallotLimits;
  readonly budget: number | null;
  /** A code of ISO 4217. */
  readonly currency: string | null;
  /** The rule that decides, in PabuLib's words. */
  readonly rule: string | null;
  /** A language tag. */
  readonly language: string | null;
  /** First and last day of voting, such as `2026-11-22`. */
  readonly opens: string | null;
  readonly closes: string | null;
}

/** A vote as a file holds it. */
export interface Election extends ElectionHead {
  readonly ballots: readonly CountedBallot[];
  /** Where and when it was held, in words. */
  readonly origin: string | null;
  /** What the file tells and an `Election` has no place for, in words for whoever imports it. */
  readonly leftOut: readonly string[];
}

/** What does not fit in a file, and in which line, counted from 1. What stands there is not repeated. */
export interface LineProblem {
  readonly line: number;
  readonly expected: string;
}

/** Either the vote, or what does not fit. */
export type ElectionRead = { readonly ok: true; readonly election: Election } | { readonly ok: false; readonly problems: readonly LineProblem[] };

/** A text on one line, without spaces around it: what readers of files of votes take for a line break, Python's `splitlines` among them, becomes a space. */
export const onOneLine = (text: string): string => text.replace(/[\s\u001C-\u001F\u0085]+/g, ' ').trim();

/** The code of ISO 4217 for amounts in no currency, or in one that nobody knows. */
export const NO_CURRENCY = 'XXX';
