import { toMinorUnits } from '../../statistics/minor-units.js';
import { DEFAULT_RULE, greedyOrder, greedyOverflow, sharesCompletion, sharesUtility } from '../../summaries/funding-rule.js';
import { identifier } from '../../text/identifier.js';
import type { ProblemAt } from '../../validation/problem-at.js';
import { placesIn, repeatedIds } from '../../validation/repeated-ids.js';
import { z } from '../../validation/zod.js';
import { boardLabels } from '../board-labels.js';
import { boardOption } from '../board-option.js';
import { questionFields, type QuestionType } from '../question-type.js';
import { amount, positiveAmount as positive } from './amount.js';
import { ceilingsOf, leftUnder } from './ceilings.js';
import { checkParts } from './check-parts.js';
import { ageLimits, ages, purseAreas } from './purse-parts.js';
import { brokenBy, type BudgetAnswer, DEFAULT_STEP, leftOver } from './purse-limits.js';

/** A purse that is spent on projects: chosen all or nothing, or given amounts. */
export const budgetQuestion = z.strictObject({
  ...questionFields,
  type: z.literal('budget'),
  options: z
    .array(
      z.strictObject({
        ...boardOption.shape,
        /** What it costs, all or nothing; 0 is allowed. */
        cost: z.optional(amount),
        /** The least and the most that it can be given, where it is given anything; only with `amounts`. */
        min: z.optional(positive),
        max: z.optional(positive),
        /** Which of `areas` it is for. */
        area: z.optional(identifier),
        /** Whom it is for; everybody where nothing is said. */
        ages: z.optional(ages),
      }),
    )
    .check(z.minLength(2), z.maxLength(200)),
  /** What is in the purse. */
  budget: positive,
  /** The currency as a code of ISO 4217; default DKK. */
  currency: z.optional(z.string().check(z.regex(/^[A-Z]{3}$/, 'expected a code of ISO 4217 such as "DKK"'))),
  /** Whether people give amounts; else they choose projects, all or nothing. */
  amounts: z.optional(z.boolean()),
  /** The smallest unit of an amount; default 1. Only with `amounts`. */
  step: z.optional(positive),
  /** Where options are; their most is kept by answers and by `budgetGreedy`. */
  areas: z.optional(purseAreas),
  /** The most for options that are for some ages; kept in the same way. */
  ageLimits: z.optional(ageLimits),
  /** What decides what gets money; default `equalShares`. */
  rule: z.optional(z.enum(['equalShares', 'budgetGreedy'])),
  /** Variants of `equalShares`: what a project is worth (default `cost`), and what is done with money left over (default `add1`). */
  utility: z.optional(sharesUtility),
  completion: z.optional(sharesCompletion),
  /** Variants of `budgetGreedy`: what comes first (default `votes`), and what happens to what is too dear (default `skip`). */
  order: z.optional(greedyOrder),
  overflow: z.optional(greedyOverflow),
});
export type BudgetQuestion = z.infer<typeof budgetQuestion>;

/** The key of a coded missing answer, which no option may have as its id. */
const MISSING = 'missing';

/** What is wrong with the variants of a rule. */
function checkRule({ rule = DEFAULT_RULE.rule, utility, completion, order, overflow }: BudgetQuestion): ProblemAt[] {
  const foreign = rule === 'equalShares' ? { order, overflow } : { utility, completion };
  const other = rule === 'equalShares' ? 'budgetGreedy' : 'equalShares';
  return Object.entries(foreign).flatMap(([path, value]) => (value === undefined ? [] : [{ path, expected: `expected it only beside the rule "${other}"` }]));
}

/** What is wrong with the amounts that an option may be given. */
function checkAmounts({ options, budget, step = DEFAULT_STEP }: BudgetQuestion): ProblemAt[] {
  return options.flatMap(({ min, max }, index) => {
    const path = (key: string) => `options[${index}].${key}`;
    const problems = Object.entries({ min, max }).flatMap(([key, value]) =>
      value !== undefined && brokenBy(value, {}, step) === 'step' ? [{ path: path(key), expected: `expected a multiple of the step, which is ${step}` }] : [],
    );
    if (min !== undefined && max !== undefined && min > max) problems.push({ path: path('min'), expected: `expected at most max, which is ${max}` });
    if (min !== undefined && min > budget) problems.push({ path: path('min'), expected: `expected at most the budget, which is ${budget}` });
    return problems;
  });
}

/** What is wrong where projects are chosen all or nothing. */
function checkWhole({ options, budget, step }: BudgetQuestion): ProblemAt[] {
  const problems: ProblemAt[] = step === undefined ? [] : [{ path: 'step', expected: 'expected it only beside "amounts"' }];
  for (const [index, { cost, min, max }] of options.entries()) {
    const path = (key: string) => `options[${index}].${key}`;
    if (cost === undefined) problems.push({ path: path('cost'), expected: 'expected what it costs, as it is chosen all or nothing' });
    else if (cost > budget) problems.push({ path: path('cost'), expected: `expected at most the budget, which is ${budget}` });
    for (const [key, value] of Object.entries({ min, max })) if (value !== undefined) problems.push({ path: path(key), expected: 'expected it only beside "amounts"' });
  }
  return problems;
}

function check(question: BudgetQuestion): ProblemAt[] {
  const { options, amounts = false, budget, step = DEFAULT_STEP } = question;
  const problems = [
    ...repeatedIds(placesIn(options, 'options'), 'option'),
    ...checkRule(question),
    ...(amounts ? checkAmounts(question) : checkWhole(question)),
    ...checkParts(question),
  ];
  if (amounts && toMinorUnits(step) > toMinorUnits(budget)) problems.push({ path: 'step', expected: `expected at most the budget, which is ${budget}` });
  options.forEach(({ id }, index) => {
    if (id === MISSING) problems.push({ path: `options[${index}].id`, expected: `expected another id: an answer with the key "${MISSING}" says that there is none` });
  });
  return problems;
}

function answer(question: BudgetQuestion): z.ZodMiniType<BudgetAnswer> {
  const { options, budget, amounts, step = DEFAULT_STEP } = question;
  const ids = options.map(({ id }) => id);
  const fits = (given: BudgetAnswer) => leftOver(given, question) >= 0;
  const most = `expected at most ${budget} in all`;
  const ceilings = ceilingsOf(question).map((ceiling) =>
    z.refine<BudgetAnswer>((given) => leftUnder(given, question, ceiling) >= 0, `expected at most ${ceiling.atMost} for "${ceiling.id}"`),
  );
  if (!amounts) {
    return z.array(z.enum(ids)).check(
      z.minLength(1),
      z.refine((chosen) => new Set(chosen).size === chosen.length, 'expected each option once'),
      z.refine(fits, most),
      ...ceilings,
    );
  }
  const optionOf = new Map(options.map((option) => [option.id, option]));
  const option = z.string().check(z.refine((id) => optionOf.has(id), `unknown option; expected one of ${ids.join(', ')}`));
  return z.record(option, positive).check(
    z.refine((given) => Object.keys(given).length > 0, 'expected an amount for at least one option'),
    z.refine((given) => Object.entries(given).every(([id, value]) => brokenBy(value, optionOf.get(id) ?? {}, step) !== 'step'), `expected multiples of ${step}`),
    z.refine(
      (given) => Object.entries(given).every(([id, value]) => brokenBy(value, optionOf.get(id) ?? {}, step) === null),
      'expected amounts from the least to the most that each option can be given',
    ),
    z.refine(fits, most),
    ...ceilings,
  );
}

/** The question type `budget`. */
export const budget = {
  type: 'budget' as const,
  answerable: true,
  scorable: false,
  stepped: false,
  schema: budgetQuestion,
  check,
  answer,
  presentation: ({ options }) => ({ labels: boardLabels(options) }),
} satisfies QuestionType<BudgetQuestion>;
