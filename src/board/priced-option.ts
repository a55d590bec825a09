import type { BudgetQuestion } from '../questions/budget/budget.js';
import type { Question } from '../questions/registry.js';
import type { BoardCard } from './board-document.js';
import type { Price } from './price.js';

/** Whether a question asks what money is spent on, so that its options need a price. */
export const asksForMoney = (question: Question | undefined): question is BudgetQuestion => question?.type === 'budget';

/** A card with its price as an option of a question of the type `budget`. */
export function pricedOption({ id, language, text }: Pick<BoardCard, 'id' | 'language' | 'text'>, price: Price): BudgetQuestion['options'][number] {
  const { cost, atLeast, atMost, area, ages, description } = price;
  return {
    id,
    text: { [language]: text },
    cost,
    ...(atLeast === undefined ? {} : { min: atLeast }),
    ...(atMost === undefined ? {} : { max: atMost }),
    ...(area === undefined ? {} : { area }),
    ...(ages === undefined ? {} : { ages }),
    ...(description === undefined ? {} : { description }),
  };
}
