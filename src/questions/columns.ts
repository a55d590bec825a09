import { cardsColumns } from './cards/cards.columns.js';
import { choiceColumns } from './choice/choice.columns.js';
import { infoColumns } from './info/info.columns.js';
import { matrixColumns } from './matrix/matrix.columns.js';
import { numberColumns } from './number/number.columns.js';
import type { QuestionColumns } from './question-columns.js';
import type { AnyQuestion } from './question-type.js';
import type { Question, QuestionTypeName } from './registry.js';
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
  info: infoColumns,
} satisfies { readonly [Type in QuestionTypeName]: QuestionColumns<Extract<Question, { readonly type: Type }>> };

/** How the answers to a question become cells. */
export function columnsOf(question: Question): QuestionColumns<AnyQuestion> {
  return questionColumns[question.type];
}
