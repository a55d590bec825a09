import { describeFunding } from '../../summaries/funding.js';
import { DEFAULT_RULE, type FundingRule } from '../../summaries/funding-rule.js';
import { countPurses, emptyPurses, type Purses } from '../../summaries/purses.js';
import { DEFAULT_CURRENCY } from '../default-currency.js';
import type { QuestionSummary } from '../question-summary.js';
import type { BudgetQuestion } from './budget.js';
import { ceilingsOf } from './ceilings.js';
import type { BudgetAnswer } from './purse-limits.js';

/** The rule of a question with its variants. */
const ruleOf = ({
  rule = DEFAULT_RULE.rule,
  utility = DEFAULT_RULE.utility,
  completion = DEFAULT_RULE.completion,
  order = 'votes',
  overflow = 'skip',
}: BudgetQuestion): FundingRule => (rule === 'equalShares' ? { rule, utility, completion } : { rule, order, overflow });

/** How answers to a question of the type `budget` add up. */
export const budgetSummary = {
  type: 'budget' as const,
  emptySummary: ({ amounts }) => emptyPurses(amounts ?? false),
  addAnswers: (summary, answers, by = 1) => countPurses(summary, answers as readonly BudgetAnswer[], by),
  describe: (question, summary) =>
    describeFunding(summary, {
      projects: question.options,
      budget: question.budget,
      currency: question.currency ?? DEFAULT_CURRENCY,
      rule: ruleOf(question),
      ceilings: ceilingsOf(question).map(({ id, text, atMost, options: projects }) => ({ id, text, atMost, projects })),
    }),
} satisfies QuestionSummary<BudgetQuestion, Purses>;
