import type { BudgetQuestion } from '../questions/budget/budget.js';
import { collectedBefore } from '../survey/board-phases.js';
import { questionsOf } from '../survey/pages-of.js';
import type { BoardSurvey } from './board.js';
import { asksForMoney } from './priced-option.js';

/** The questions that ask what money is spent on among the cards of a question, in the order of the definition. */
export function purseQuestions(definition: BoardSurvey, collected: string): BudgetQuestion[] {
  const { board } = definition;
  const asking = board.phases.flatMap((phase) => ((phase.kind === 'rate' || phase.kind === 'choose') && collectedBefore(board, phase) === collected ? [phase.question] : []));
  return questionsOf(definition)
    .filter(({ id }) => asking.includes(id))
    .filter(asksForMoney);
}
