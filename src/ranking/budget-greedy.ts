import { type BudgetCeiling, CeilingRoom, checkCeilings } from './budget-ceilings.js';
import { type BudgetOutcome, inOrder, keyOfChosen, summaryOf } from './budget-outcome.js';
import { type BudgetBallot, type BudgetProject, type BudgetVote, countBudgetVote, type CountedProject } from './budget-vote.js';
import { overLots, type Pick } from './lots.js';

export type GreedyOrder = 'votes' | 'votes-per-cost';
export type GreedyOverflow = 'skip' | 'stop';

/** What happened to a project, in the order in which it happened; `left` is the money after it. */
export type GreedyStep =
  | {
      /** `chosen`; `too-dear` for what was left, and passed over; `stopped`: the first that was too dear, where that is the end; `not-reached`: behind it. */
      readonly kind: 'chosen' | 'too-dear' | 'stopped' | 'not-reached';
      readonly option: string;
      readonly votes: number;
      readonly cost: number;
      readonly left: number;
    }
  /** It would exceed the ceiling of that id, and is passed over. */
  | { readonly kind: 'above-ceiling'; readonly option: string; readonly votes: number; readonly cost: number; readonly left: number; readonly ceiling: string }
  /** Nobody voted for it. */
  | { readonly kind: 'unwanted'; readonly option: string; readonly cost: number }
  /** The money did not reach for all of these equals: `taken` came first, by the lot order or, without one, as the first listed. */
  | { readonly kind: 'lot'; readonly options: readonly string[]; readonly taken: string };

export interface GreedyOptions {
  readonly budget: number;
  /** Most votes first (default), or most votes for each unit of money. */
  readonly order?: GreedyOrder;
  /** What is done with a project that is too dear for what is left: `skip` it and go on (default), or `stop` there. */
  readonly overflow?: GreedyOverflow;
  /** The most for some of the projects together; a project that would exceed one is passed over, with `stop` too. */
  readonly ceilings?: readonly BudgetCeiling[];
  /** Every project once: the drawn order in which they win ties. */
  readonly lot?: readonly string[];
}

export interface GreedyOutcome extends BudgetOutcome {
  /** Tiers by votes, or by votes for each unit of money; what nobody voted for is the last. */
  readonly ranking: readonly (readonly string[])[];
  readonly steps: readonly GreedyStep[];
  readonly order: GreedyOrder;
  readonly overflow: GreedyOverflow;
}

const ORDERS: readonly GreedyOrder[] = ['votes', 'votes-per-cost'];
const OVERFLOWS: readonly GreedyOverflow[] = ['skip', 'stop'];

interface Spending {
  readonly projects: readonly CountedProject[];
  readonly budget: bigint;
  readonly order: GreedyOrder;
  readonly overflow: GreedyOverflow;
  readonly ceilings?: readonly BudgetCeiling[];
}

const total = (projects: readonly CountedProject[]): bigint => projects.reduce((sum, { cost }) => sum + cost, 0n);

/** Projects that somebody voted for in tiers, the best first; in a tier as listed. */
function tiersBy(order: GreedyOrder, projects: readonly CountedProject[]): CountedProject[][] {
  // Votes of each for the cost of the other: no division, and nothing is dearer than what is free.
  const lead = (one: CountedProject, other: CountedProject) => (order === 'votes' ? other.votes - one.votes : other.votes * one.cost - one.votes * other.cost);
  const sorted = projects.filter(({ votes }) => votes > 0n).toSorted((one, other) => Number(lead(one, other) > 0n) - Number(lead(one, other) < 0n) || one.place - other.place);
  const tiers: CountedProject[][] = [];
  for (const project of sorted) {
    const tier = tiers.at(-1);
    if (tier && lead(tier[0]!, project) === 0n) tier.push(project);
    else tiers.push([project]);
  }
  return tiers;
}

/** Spends money on projects by votes. `equalShares` spends what it leaves over with it. */
export function spendGreedily(
  { projects, budget, order, overflow, ceilings = [] }: Spending,
  vote: BudgetVote,
  pick: Pick,
): { readonly chosen: readonly CountedProject[]; readonly steps: readonly GreedyStep[] } {
  const { amountOf } = vote;
  const chosen: CountedProject[] = [];
  const steps: GreedyStep[] = [];
  const room = new CeilingRoom(ceilings, vote);
  let left = budget;
  let isOver = false;
  const tell = (kind: 'chosen' | 'too-dear' | 'stopped' | 'not-reached', { id, votes, cost }: CountedProject) =>
    steps.push({ kind, option: id, votes: Number(votes), cost: amountOf(cost), left: amountOf(left) });
  const take = (project: CountedProject) => {
    chosen.push(project);
    left -= project.cost;
    room.take(project);
    tell('chosen', project);
  };
  /** Takes those of equals that no ceiling keeps from each other, where the money reaches for all. */
  const takeUnstrained = (open: readonly CountedProject[]): readonly CountedProject[] => {
    const strained = room.strained(open);
    if (total(open) > left) return open;
    for (const project of open) if (!strained.has(project)) take(project);
    return open.filter((project) => strained.has(project));
  };
  const passOver = (open: readonly CountedProject[]): readonly CountedProject[] => {
    for (const project of open) {
      const { id, votes, cost } = project;
      const ceiling = room.exceededBy(project);
      if (ceiling !== undefined) steps.push({ kind: 'above-ceiling', option: id, votes: Number(votes), cost: amountOf(cost), left: amountOf(left), ceiling });
    }
    return open.filter((project) => room.exceededBy(project) === undefined);
  };
  const fits = ({ cost }: CountedProject) => cost <= left;

  for (const tier of tiersBy(order, projects)) {
    let open: readonly CountedProject[] = isOver ? tier : passOver(tier);
    // While money, or what is left under a ceiling, does not reach for all of a tier, they are taken one by one.
    while (!isOver && (total(open) > left || room.strained(open).size > 0)) {
      if (overflow === 'skip') for (const project of open.filter((one) => !fits(one))) tell('too-dear', project);
      if (overflow === 'skip') open = open.filter(fits);
      open = takeUnstrained(open);
      if (total(open) <= left && room.strained(open).size === 0) break;
      if (!open.some(fits)) {
        for (const project of open) tell('stopped', project);
        [isOver, open] = [true, []];
        break;
      }
      const options = open.map(({ id }) => id);
      const taken = options.length > 1 ? pick(options) : options[0]!;
      if (options.length > 1) steps.push({ kind: 'lot', options, taken });
      const next = open.find(({ id }) => id === taken)!;
      open = open.filter((project) => project !== next);
      if (fits(next)) {
        take(next);
        open = passOver(open);
      } else {
        tell('stopped', next);
        isOver = true;
      }
    }
    for (const project of open)
      if (isOver) tell('not-reached', project);
      else take(project);
  }
  for (const { id, cost, votes } of projects) if (votes === 0n) steps.push({ kind: 'unwanted', option: id, cost: amountOf(cost) });
  return { chosen, steps };
}

/**
 * A budget given out by votes: project after project, most votes first, as long as the money reaches. Both what comes first
 * and what happens to a project that is too dear are options, for they choose differently: of 766 votes in Poland and France
 * `skip` alone gives the official outcome of 586, `stop` of 258; the others have local rules besides. Rey and Maly (2023),
 * "The (computational) social choice take on indivisible participatory budgeting", arXiv:2303.00621. Twin in Python:
 * `pabutools.rules.greedy_utilitarian_welfare`.
 *
 * A project that nobody voted for gets nothing, even where it is free or money is left. Amounts are reckoned as they are
 * written, in decimals: nothing is rounded. Equal projects are all taken where the money reaches for all; where it does not,
 * only a lot can decide (`decided`, `outcomes`).
 *
 * `ceilings` keep some of the projects together from more than their part: an area, say. What would exceed one is passed over
 * where its turn comes, and what comes after it has its turn.
 *
 * Limits: a majority can take the whole budget. `equalShares` gives each voter a part of it.
 *
 * @throws RangeError for a vote that is not well-formed (see `countBudgetVote`), an unknown order or overflow, a ceiling that is not well-formed, and a lot order that does not name every project once.
 * @example budgetGreedy([{ id: 'park', cost: 60 }, { id: 'pool', cost: 50 }, { id: 'path', cost: 40 }], [{ choice: ['park', 'pool'], count: 2 }, { choice: ['park', 'path'] }], { budget: 100 }).chosen // ['park', 'path']
 */
export function budgetGreedy(
  projects: readonly BudgetProject[],
  ballots: readonly BudgetBallot[],
  { budget, order = 'votes', overflow = 'skip', ceilings = [], lot }: GreedyOptions,
): GreedyOutcome {
  if (!ORDERS.includes(order)) throw new RangeError(`budgetGreedy has no order "${order}"; expected one of ${ORDERS.join(', ')}`);
  if (!OVERFLOWS.includes(overflow)) throw new RangeError(`budgetGreedy has no overflow "${overflow}"; expected one of ${OVERFLOWS.join(', ')}`);
  checkCeilings(ceilings, projects);
  const amounts = ceilings.map(({ atMost }) => atMost);
  const vote = countBudgetVote(projects, ballots, budget, amounts);
  const spending = { projects: vote.projects, budget: vote.budget, order, overflow, ceilings };
  const byLots = overLots(inOrder(vote.projects), lot, (pick) => spendGreedily(spending, vote, pick), keyOfChosen);
  const unwanted = vote.projects.filter(({ votes }) => votes === 0n);
  return {
    ...summaryOf(vote, byLots),
    ranking: [...tiersBy(order, vote.projects), unwanted].filter((tier) => tier.length > 0).map(inOrder),
    steps: byLots.first.steps,
    order,
    overflow,
  };
}
