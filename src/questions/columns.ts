import { approvalColumns } from './approval/approval.columns.js';
import { budgetColumns } from './budget/budget.columns.js';
import { cardsColumns } from './cards/cards.columns.js';
import { choiceColumns } from './choice/choice.columns.js';
import { dotsColumns } from './dots/dots.columns.js';
import { infoColumns } from './info/info.columns.js';
import { matrixColumns } from './matrix/matrix.columns.js';
import { numberColumns } from './number/number.columns.js';
import { pairsColumns } from './pairs/pairs.columns.js';
import type { QuestionColumns } from './question-columns.js';
import type { AnyQuestion } from './question-type.js';
import type { Question, QuestionTypeName } from './registry.js';
import { rankColumns } from './rank/rank.columns.js';
import { scaleColumns } from './scale/scale.columns.js';
import { textColumns } from './text/text.columns.js';

/** The columns of every question type. */
const questionColumns = {
  scale: scaleColumns,
  text: textColumns,
  choice: choiceColumns,
  matrix: matrixColumns,
  number: numberColumns,
  cards: cardsColumns,
  pairs: pairsColumns,
  rank: rankColumns,
  info: infoColumns,
  approval: approvalColumns,
  dots: dotsColumns,
  budget: budgetColumns,
} satisfies { readonly [Type in QuestionTypeName]: QuestionColumns<Extract<Question, { readonly type: Type }>> };

/** How the answers to a question become cells. */
export function columnsOf(question: Question): QuestionColumns<AnyQuestion> {
  return questionColumns[question.type];
}
