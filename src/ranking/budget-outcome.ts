import type { BudgetVote, CountedProject } from './budget-vote.js';
import type { LotOutcomes } from './lots.js';

/** What every rule for budgets tells. */
export interface BudgetOutcome {
  /** What gets money, in the order in which it got it. Where not `decided`, the one of `outcomes` in which whoever is listed first wins ties. */
  readonly chosen: readonly string[];
  readonly spent: number;
  readonly left: number;
  /** Whether nothing is left to a lot. Where not: draw lots, and give the order as `lot`. */
  readonly decided: boolean;
  /** Every set that some lot order would choose, `chosen` first; each in the order of the projects. */
  readonly outcomes: readonly (readonly string[])[];
  /** Whether these are all; false where lots decide between too many equals to try them all. */
  readonly outcomesComplete: boolean;
  /** What every one of `outcomes` chooses. */
  readonly winners: readonly string[];
  /** Project → votes: people who approve, or points. */
  readonly votes: Readonly<Record<string, number>>;
  /** Everybody who voted, for nothing too. */
  readonly n: number;
}

/** The ids of projects, in the order of the list. */
export const inOrder = (projects: readonly CountedProject[]): string[] => projects.toSorted((one, other) => one.place - other.place).map(({ id }) => id);

/** Tells outcomes apart by what they choose. */
export const keyOfChosen = ({ chosen }: { readonly chosen: readonly CountedProject[] }): string => JSON.stringify(inOrder(chosen));

/** What is told of any rule's outcomes under lots. */
export function summaryOf(vote: BudgetVote, { first, all, complete }: LotOutcomes<{ readonly chosen: readonly CountedProject[] }>): BudgetOutcome {
  const spent = first.chosen.reduce((sum, { cost }) => sum + cost, 0n);
  const outcomes = all.map(({ chosen }) => inOrder(chosen));
  return {
    chosen: first.chosen.map(({ id }) => id),
    spent: vote.amountOf(spent),
    left: vote.amountOf(vote.budget - spent),
    decided: complete && outcomes.length === 1,
    outcomes,
    outcomesComplete: complete,
    winners: outcomes[0]!.filter((id) => outcomes.every((outcome) => outcome.includes(id))),
    votes: Object.fromEntries(vote.projects.map(({ id, votes }) => [id, Number(votes)])),
    n: Number(vote.n),
  };
}
