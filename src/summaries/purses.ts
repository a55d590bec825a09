import { countedIn, type Counts, mergeCounts } from './counts.js';

/** How one person spent a purse: the projects chosen, or project → amount. */
export type Purse = readonly string[] | Readonly<Record<string, number>>;

/**
 * How people spent their purses. The kept form: every different ballot with how many gave it, as rules for budgets need whole
 * ballots and not sums of them.
 */
export interface Purses {
  readonly kind: 'purses';
  /** Whether people gave amounts; else they chose projects, all or nothing. */
  readonly amounts: boolean;
  /** People who answered. */
  readonly n: number;
  /** The ballot as `keyOfPurse` writes it → how many gave it. */
  readonly ballots: Counts;
}

export const emptyPurses = (amounts: boolean): Purses => ({ kind: 'purses', amounts, n: 0, ballots: {} });

const isList = (purse: Purse): purse is readonly string[] => Array.isArray(purse);
const byUnits = (a: string, b: string) => Number(a > b) - Number(a < b);

/** A ballot as a text: the same for equal ones, in whatever order they name projects. */
const keyOfPurse = (purse: Purse): string =>
  JSON.stringify(isList(purse) ? purse.toSorted(byUnits) : Object.fromEntries(Object.entries(purse).toSorted(([a], [b]) => byUnits(a, b))));

/** The ballot of a key that `keyOfPurse` gave. */
export const purseOfKey = (key: string): Purse => JSON.parse(key) as Purse;

/** The purses with those of some more people, or of some fewer (`by` −1). */
export const countPurses = (purses: Purses, people: readonly Purse[], by = 1): Purses => ({
  ...purses,
  n: purses.n + by * people.length,
  ballots: countedIn(purses.ballots, people.map(keyOfPurse), by),
});

/** Both in one. Amounts and choices mean different things and cannot be added: the first stays, as its answers fit the present question. */
export const mergePurses = (a: Purses, b: Purses): Purses => (a.amounts === b.amounts ? { ...a, n: a.n + b.n, ballots: mergeCounts(a.ballots, b.ballots) } : a);
