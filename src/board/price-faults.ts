import { budget } from '../questions/budget/budget.js';
import type { ProblemAt } from '../validation/problem-at.js';
import type { BoardActOf } from './act.js';
import type { BoardSurvey } from './board.js';
import type { BoardDocument } from './board-document.js';
import { pricedOption } from './priced-option.js';
import { purseQuestions } from './purse-questions.js';

/** Where the option of a question stands in an act that prices it. */
const OPTION = 'options[0].';
const NAMES: Readonly<Record<string, string>> = { min: 'atLeast', max: 'atMost' };

/** Why a card cannot have a price: what the questions about it would not take as an option. */
export function priceFaults(definition: BoardSurvey, { cards }: BoardDocument, { act: _, card: id, ...price }: BoardActOf<'price'>): ProblemAt[] {
  const card = cards.find((one) => one.id === id);
  if (card === undefined) return [{ path: 'card', expected: 'expected a collected card that is shown and stands under no other' }];
  const questions = purseQuestions(definition, card.question);
  if (questions.length === 0) return [{ path: 'act', expected: 'expected a card about which a phase asks with a question of the type "budget"' }];
  const problems = questions.flatMap((question) => budget.check({ ...question, options: [pricedOption(card, price)] }));
  const faults = problems.flatMap(({ path, expected }) => {
    const field = path.startsWith(OPTION) ? path.slice(OPTION.length) : undefined;
    return field === undefined ? [] : [{ path: NAMES[field] ?? field, expected }];
  });
  return [...new Map(faults.map((fault) => [`${fault.path} ${fault.expected}`, fault])).values()];
}
