import { answeredCategories, yesNoCategories } from '../answered.js';
import { DEFAULT_CURRENCY } from '../default-currency.js';
import type { CellValue, Column, QuestionColumns } from '../question-columns.js';
import { mergeEntries } from '../value-columns.js';
import type { BudgetQuestion } from './budget.js';
import { type BudgetAnswer, isChosen } from './purse-limits.js';

const CHOSEN = yesNoCategories({ en: 'Not chosen', da: 'Ikke valgt' }, { en: 'Chosen', da: 'Valgt' });

/** Decimals of an amount. */
const DECIMALS = 2;

/** Whether an amount was given at all, then the amount for each option; or whether each was chosen. */
function columns({ text, options, amounts, budget }: BudgetQuestion): Column[] {
  if (!amounts) return options.map((option) => ({ part: option.id, kind: 'integer', level: 'nominal', text, about: option.text, categories: CHOSEN, range: { min: 0, max: 1 } }));
  return [
    { kind: 'integer', level: 'nominal', text, categories: answeredCategories, range: { min: 1, max: 1 } },
    ...options.map((option) => ({
      part: option.id,
      kind: 'number' as const,
      level: 'scale' as const,
      decimals: DECIMALS,
      text,
      about: option.text,
      categories: [],
      range: { min: 0, max: Math.min(budget, option.max ?? budget) },
    })),
  ];
}

/** Amounts of two currencies, and amounts and choices, are told apart. The range of a column holds the amounts of both purses. */
function merge(later: BudgetQuestion, earlier: BudgetQuestion): BudgetQuestion | null {
  const isAlike = (later.amounts ?? false) === (earlier.amounts ?? false) && (later.currency ?? DEFAULT_CURRENCY) === (earlier.currency ?? DEFAULT_CURRENCY);
  if (!isAlike) return null;
  const highest = Math.max(later.budget, earlier.budget);
  const options = mergeEntries(later.options, earlier.options).map(({ max, ...option }) => {
    const most = [later, earlier].flatMap((version) => version.options.filter(({ id }) => id === option.id).map((one) => one.max ?? version.budget));
    return max === undefined && most.every((one) => one === highest) ? option : { ...option, ...(later.amounts ? { max: Math.max(...most) } : {}) };
  });
  return { ...later, budget: highest, options };
}

function write({ options, amounts }: BudgetQuestion, answer: unknown): CellValue[] {
  const given = answer as BudgetAnswer;
  if (isChosen(given)) return options.map(({ id }) => (given.includes(id) ? 1 : 0));
  const cells = options.map(({ id }): CellValue => (Object.hasOwn(given, id) ? given[id]! : 0));
  return amounts ? [1, ...cells] : cells;
}

function read({ options, amounts }: BudgetQuestion, cells: readonly CellValue[], { own }: { readonly own: BudgetQuestion }): unknown {
  const cellOf = (id: string) => cells[options.findIndex((option) => option.id === id) + (amounts ? 1 : 0)];
  if (!amounts) return own.options.flatMap(({ id }) => (cellOf(id) === 1 ? [id] : []));
  return Object.fromEntries(own.options.flatMap(({ id }) => (cellOf(id) === 0 || cellOf(id) === null ? [] : [[id, cellOf(id)]])));
}

/** The columns of a purse: 0 or 1 for each project; with `amounts` whether it was spent, then what each was given, 0 for nothing. */
export const budgetColumns = {
  type: 'budget' as const,
  columns,
  merge,
  write,
  read,
  withoutWords: (_question, answer) => answer,
} satisfies QuestionColumns<BudgetQuestion>;
