import type { BudgetCeiling } from '../ranking/budget-ceilings.js';
import { budgetGreedy } from '../ranking/budget-greedy.js';
import type { BudgetBallot, BudgetProject } from '../ranking/budget-vote.js';
import { equalShares } from '../ranking/equal-shares.js';
import { identifier } from '../text/identifier.js';
import { z } from '../validation/zod.js';
import { DEFAULT_RULE, type FundingRule, greedyRule, sharesRule } from './funding-rule.js';

const count = z.int().check(z.nonnegative());
const money = z.number().check(z.nonnegative());
const ids = z.array(identifier);

/** What happened, step by step; see `GreedyStep` and `EqualSharesStep`. */
const fundingStep = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['chosen', 'too-dear', 'stopped', 'not-reached']), option: identifier, votes: count, cost: money, left: money }),
  z.strictObject({ kind: z.literal('above-ceiling'), option: identifier, votes: count, cost: money, left: money, ceiling: identifier }),
  z.strictObject({ kind: z.literal('unwanted'), option: identifier, cost: money }),
  z.strictObject({ kind: z.literal('lot'), options: ids, taken: identifier }),
  z.strictObject({ kind: z.literal('bought'), option: identifier, cost: money, votes: count, supporters: count, price: money, short: count }),
  z.strictObject({ kind: z.literal('raised'), from: money, to: money, reason: z.enum(['overspent', 'exhaustive', 'complete']) }),
  z.strictObject({ kind: z.literal('unaffordable'), option: identifier, cost: money, votes: count, money }),
]);
export type FundingStep = z.infer<typeof fundingStep>;

const outcomeFields = {
  /** What gets money, in the order in which it got it; where not `decided`, one of several that a lot would decide between. */
  chosen: ids,
  spent: money,
  left: money,
  /** Whether nothing is left to a lot. */
  decided: z.boolean(),
  /** Every set that some lot would choose. */
  outcomes: z.array(ids),
  /** Whether these are all of them. */
  outcomesComplete: z.boolean(),
  steps: z.array(fundingStep),
};

/** What one rule makes of the ballots. */
export const fundingOutcome = z.discriminatedUnion('rule', [
  z.strictObject({ ...greedyRule, ...outcomeFields }),
  z.strictObject({
    ...sharesRule,
    ...outcomeFields,
    /** What everybody had in the end, null where nobody voted; exactly, as a whole number or a fraction. */
    endowment: z.nullable(money),
    endowmentExact: z.nullable(z.string()),
    /** By how much everybody's sum was raised at a time; null where the completion raises none. */
    increment: z.nullable(z.int().check(z.positive())),
  }),
]);
export type FundingOutcome = z.infer<typeof fundingOutcome>;

/** The rules that stand beside that of the definition: the ones that are in use. `add1-exhaustive` costs as much time as `add1` and seldom differs: it is told where a definition names it. */
const OTHER_RULES: readonly FundingRule[] = [
  DEFAULT_RULE,
  { ...DEFAULT_RULE, completion: 'greedy' },
  { ...DEFAULT_RULE, completion: 'none' },
  { rule: 'budgetGreedy', order: 'votes', overflow: 'skip' },
  { rule: 'budgetGreedy', order: 'votes', overflow: 'stop' },
  { rule: 'budgetGreedy', order: 'votes-per-cost', overflow: 'skip' },
];

/** A rule and its variants as a text that no other has. */
export const keyOfRule = (rule: FundingRule): string =>
  rule.rule === 'equalShares' ? `${rule.rule} ${rule.utility} ${rule.completion}` : `${rule.rule} ${rule.order} ${rule.overflow}`;

/** The rule of the definition, then the others. */
export const rulesBeside = (first: FundingRule): FundingRule[] => [first, ...OTHER_RULES.filter((rule) => keyOfRule(rule) !== keyOfRule(first))];

/** Into how many raises the first share of everybody is divided. */
const RAISES_IN_A_SHARE = 100;

/**
 * By how much `add1` raises everybody's sum: one unit of the currency, as the rule has it, where shares are small; else the
 * hundredth part of a share, in whole units, so that few people with much money take no longer than many with little.
 */
export const incrementOf = (budget: number, n: number): number => Math.max(1, Math.floor(budget / Math.max(1, n) / RAISES_IN_A_SHARE));

/** What is voted on: projects with whole costs, ballots with how many gave each, and the purse. */
export interface FundingVote {
  readonly projects: readonly BudgetProject[];
  readonly ballots: readonly BudgetBallot[];
  readonly budget: number;
  readonly n: number;
  /** The most for some of the projects; only `budgetGreedy` knows them. */
  readonly ceilings: readonly BudgetCeiling[];
}

/** What a rule makes of a vote. */
export function outcomeOf(rule: FundingRule, { projects, ballots, budget, n, ceilings }: FundingVote): FundingOutcome {
  if (rule.rule === 'budgetGreedy') {
    const { chosen, spent, left, decided, outcomes, outcomesComplete, steps } = budgetGreedy(projects, ballots, { ...rule, budget, ceilings });
    return { ...rule, chosen, spent, left, decided, outcomes, outcomesComplete, steps } as FundingOutcome;
  }
  const isRaised = rule.completion === 'add1' || rule.completion === 'add1-exhaustive';
  const increment = incrementOf(budget, n);
  const outcome = equalShares(projects, ballots, { ...rule, budget, increment });
  const { chosen, spent, left, decided, outcomes, outcomesComplete, steps, endowment, endowmentExact } = outcome;
  return { ...rule, chosen, spent, left, decided, outcomes, outcomesComplete, steps, endowment, endowmentExact, increment: isRaised ? increment : null } as FundingOutcome;
}
