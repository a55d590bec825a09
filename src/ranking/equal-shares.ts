import { type GreedyStep, spendGreedily } from './budget-greedy.js';
import { type BudgetOutcome, inOrder, keyOfChosen, summaryOf } from './budget-outcome.js';
import { type BudgetBallot, type BudgetProject, type BudgetVote, countBudgetVote, type CountedProject } from './budget-vote.js';
import { type EqualSharesUtility, equalSharesRounds, type Fraction, type Rounds } from './equal-shares-rounds.js';
import { overLots, type Pick } from './lots.js';
import { ratio } from './ratio.js';

export type EqualSharesCompletion = 'none' | 'add1' | 'add1-exhaustive' | 'greedy';

/** What happened, in the order in which it happened; after the steps of `greedy` for what equal shares left over. Money is rounded to be shown; nothing was decided by it. */
export type EqualSharesStep =
  | {
      readonly kind: 'bought';
      readonly option: string;
      readonly cost: number;
      readonly votes: number;
      readonly supporters: number;
      /** What a supporter paid for each point, or for the approval. */
      readonly price: number;
      /** How many supporters had less left, and paid all of it. */
      readonly short: number;
    }
  /** Equal in price, cost and votes, and in need of the same money: `taken` came first, by the lot order or, without one, as the first listed. */
  | { readonly kind: 'lot'; readonly options: readonly string[]; readonly taken: string }
  /** What everybody has was raised, and not further: the next would be `overspent`, nothing more fits (`exhaustive`), or all that is wanted is bought (`complete`). */
  | { readonly kind: 'raised'; readonly from: number; readonly to: number; readonly reason: 'overspent' | 'exhaustive' | 'complete' }
  /** Its supporters have too little left together. */
  | { readonly kind: 'unaffordable'; readonly option: string; readonly cost: number; readonly votes: number; readonly money: number }
  | { readonly kind: 'unwanted'; readonly option: string; readonly cost: number }
  | GreedyStep;

export interface EqualSharesOptions {
  readonly budget: number;
  /** What a chosen project is worth to whoever gave it a point: as much as it costs (default, as in elections held by this rule), or as much as any other. */
  readonly utility?: EqualSharesUtility;
  /**
   * What is done with money left over. `none` (default): nothing. `add1`: everybody's sum is raised by `increment`, and all
   * begins anew, until the next outcome would cost more than the budget. `add1-exhaustive`: as `add1`, but it ends as soon as
   * no further project that somebody wants fits into the budget. `greedy`: it goes to what is left by votes, see `budgetGreedy`.
   */
  readonly completion?: EqualSharesCompletion;
  /** Whether everybody begins with the exact share of the budget (default), or with what is `whole` of it in units of the currency. */
  readonly start?: 'exact' | 'whole';
  /** By how much `add1` raises, whole units of the currency; default 1. */
  readonly increment?: number;
  /** Every project once: the drawn order in which they win ties, the same in all rounds. */
  readonly lot?: readonly string[];
}

export interface EqualSharesOutcome extends BudgetOutcome {
  /** What everybody had in the end, null where nobody voted. */
  readonly endowment: number | null;
  /** The same, exactly: a whole number, or a fraction such as 152813/457. */
  readonly endowmentExact: string | null;
  /** Up to three tiers: what every outcome chooses, what some do, what none does. The rule makes a set, not an order. */
  readonly ranking: readonly (readonly string[])[];
  readonly steps: readonly EqualSharesStep[];
  readonly utility: EqualSharesUtility;
  readonly completion: EqualSharesCompletion;
}

const UTILITIES: readonly EqualSharesUtility[] = ['cost', 'cardinality'];
const COMPLETIONS: readonly EqualSharesCompletion[] = ['none', 'add1', 'add1-exhaustive', 'greedy'];

type Settings = Required<Omit<EqualSharesOptions, 'budget' | 'lot'>>;

interface Run {
  readonly chosen: readonly CountedProject[];
  readonly steps: readonly EqualSharesStep[];
  readonly endowment: Fraction;
}

const costOf = (projects: readonly CountedProject[]): bigint => projects.reduce((sum, { cost }) => sum + cost, 0n);
const boughtIn = ({ purchases }: Rounds): CountedProject[] => purchases.map(({ project }) => project);

/** The rounds, begun anew with larger sums as long as the completion asks for it. */
function raisedRounds(vote: BudgetVote, { utility, completion, start, increment }: Settings, pick: Pick) {
  const { n, unit, budget } = vote;
  const base = start === 'whole' ? (budget / (unit * n)) * unit * n : budget;
  const endowmentAt = (raises: bigint): Fraction => ({ numerator: base + raises * BigInt(increment) * unit * n, denominator: n });
  const roundsAt = (raises: bigint) => equalSharesRounds(vote, endowmentAt(raises), utility, pick);
  let [raises, rounds] = [0n, roundsAt(0n)];
  const told = (reason: 'overspent' | 'exhaustive' | 'complete' | null) => ({ rounds, reason, from: endowmentAt(0n), to: endowmentAt(raises) });
  if (completion !== 'add1' && completion !== 'add1-exhaustive') return told(null);
  for (;;) {
    const bought = boughtIn(rounds);
    const left = budget - costOf(bought);
    const missing = vote.projects.filter((project) => project.votes > 0n && !bought.includes(project));
    if (missing.length === 0) return told('complete');
    if (completion === 'add1-exhaustive' && missing.every(({ cost }) => cost > left)) return told('exhaustive');
    const next = roundsAt(raises + 1n);
    if (costOf(boughtIn(next)) > budget) return told('overspent');
    [raises, rounds] = [raises + 1n, next];
  }
}

function runOf(vote: BudgetVote, settings: Settings, pick: Pick): Run {
  const { amountOf, unit } = vote;
  const shown = ({ numerator, denominator }: Fraction) => ratio(numerator, denominator * unit);
  const { rounds, reason, from, to } = raisedRounds(vote, settings, pick);
  const bought = boughtIn(rounds);
  const steps: EqualSharesStep[] = reason ? [{ kind: 'raised', from: shown(from), to: shown(to), reason }] : [];
  for (const { project, price, supporters, short, equals } of rounds.purchases) {
    const { id: option, cost, votes } = project;
    if (equals.length > 1) steps.push({ kind: 'lot', options: equals.map(({ id }) => id), taken: option });
    steps.push({ kind: 'bought', option, cost: amountOf(cost), votes: Number(votes), supporters: Number(supporters), price: shown(price), short: Number(short) });
  }
  const others = vote.projects.filter((project) => !bought.includes(project));
  for (const project of others) {
    const { id: option, cost, votes } = project;
    if (votes > 0n) steps.push({ kind: 'unaffordable', option, cost: amountOf(cost), votes: Number(votes), money: shown(rounds.moneyLeft(project)) });
    else if (settings.completion !== 'greedy') steps.push({ kind: 'unwanted', option, cost: amountOf(cost) });
  }
  if (settings.completion !== 'greedy') return { chosen: bought, steps, endowment: to };
  const rest = spendGreedily({ projects: others, budget: vote.budget - costOf(bought), order: 'votes', overflow: 'skip' }, vote, pick);
  return { chosen: [...bought, ...rest.chosen], steps: [...steps, ...rest.steps], endowment: to };
}

/** A fraction of units as one of the currency, in lowest terms. */
function inLowestTerms({ numerator, denominator }: Fraction, unit: bigint): string {
  let [divisor, rest] = [numerator, denominator * unit];
  while (rest > 0n) [divisor, rest] = [rest, divisor % rest];
  const below = (denominator * unit) / divisor;
  return below === 1n ? String(numerator / divisor) : `${numerator / divisor}/${below}`;
}

function checkSettings({ utility, completion, start, increment }: Settings): void {
  if (!UTILITIES.includes(utility)) throw new RangeError(`equalShares has no utility "${utility}"; expected one of ${UTILITIES.join(', ')}`);
  if (!COMPLETIONS.includes(completion)) throw new RangeError(`equalShares has no completion "${completion}"; expected one of ${COMPLETIONS.join(', ')}`);
  if (start !== 'exact' && start !== 'whole') throw new RangeError(`equalShares has no start "${String(start)}"; expected one of exact, whole`);
  if (!Number.isSafeInteger(increment) || increment < 1) throw new RangeError(`The increment is ${increment}; expected a whole number from 1`);
}

/**
 * The Method of Equal Shares: everybody has the same part of the budget, and a project is bought with the money of those who
 * want it. Round after round that project is bought that costs its supporters least for what it is worth to them; all pay the
 * same for each point, or what they have left. Peters, Pierczyński and Skowron (2021), "Proportional participatory budgeting
 * with additive utilities", NeurIPS 34. Twins: the tool of equalshares.net (fractions), `pabutools.rules.method_of_equal_shares`.
 *
 * Equal prices: the cheaper project comes first, then that with more votes, then a lot decides (`decided`, `outcomes`, `lot`).
 * All is reckoned in whole numbers, however large, and amounts as they are written, in decimals: nothing is rounded. An
 * approval is one point. Points multiply what a project is worth: `cardinality` takes points, `cost` points times the cost.
 * A free project is bought if anybody wants it; one that nobody wants never is.
 *
 * Limits: `none` usually leaves money over, for a project needs supporters who can pay all of it. `add1` reckons all rounds
 * anew for each unit of the currency: where a few people share millions, raise by more at once. Finding all `outcomes` of a
 * tie takes as many reckonings as there are.
 *
 * @throws RangeError for a vote that is not well-formed (see `countBudgetVote`), an unknown option, and a lot order that does not name every project once.
 * @example equalShares([{ id: 'a1', cost: 40 }, { id: 'a2', cost: 35 }, { id: 'b1', cost: 40 }], [{ choice: ['a1', 'a2'], count: 6 }, { choice: ['b1'], count: 4 }], { budget: 100 }).chosen // ['a2', 'b1']: a1 has more votes than b1, but its supporters have 25 left
 */
export function equalShares(
  projects: readonly BudgetProject[],
  ballots: readonly BudgetBallot[],
  { budget, utility = 'cost', completion = 'none', start = 'exact', increment = 1, lot }: EqualSharesOptions,
): EqualSharesOutcome {
  const settings = { utility, completion, start, increment };
  checkSettings(settings);
  const vote = countBudgetVote(projects, ballots, budget);
  const ids = inOrder(vote.projects);
  const run = (pick: Pick): Run =>
    vote.n > 0n
      ? runOf(vote, settings, pick)
      : { chosen: [], steps: vote.projects.map(({ id, cost }) => ({ kind: 'unwanted', option: id, cost: vote.amountOf(cost) })), endowment: { numerator: 0n, denominator: 1n } };
  const byLots = overLots(ids, lot, run, keyOfChosen);
  const { steps, endowment } = byLots.first;
  const summary = summaryOf(vote, byLots);
  const inSome = ids.filter((id) => !summary.winners.includes(id) && summary.outcomes.some((outcome) => outcome.includes(id)));
  const inNone = ids.filter((id) => !summary.outcomes.some((outcome) => outcome.includes(id)));
  return {
    ...summary,
    endowment: vote.n > 0n ? ratio(endowment.numerator, endowment.denominator * vote.unit) : null,
    endowmentExact: vote.n > 0n ? inLowestTerms(endowment, vote.unit) : null,
    ranking: [summary.winners, inSome, inNone].filter((tier) => tier.length > 0),
    steps,
    utility,
    completion,
  };
}
