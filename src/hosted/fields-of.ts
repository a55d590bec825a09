import type { AnyQuestion } from '../questions/question-type.js';
import type { Question, QuestionTypeName } from '../questions/registry.js';
import { approvalFields } from './fields/approval-fields.js';
import { budgetFields } from './fields/budget-fields.js';
import { cardsFields } from './fields/cards-fields.js';
import { choiceFields } from './fields/choice-fields.js';
import { dotsFields } from './fields/dots-fields.js';
import { infoFields } from './fields/info-fields.js';
import { matrixFields } from './fields/matrix-fields.js';
import { numberFields } from './fields/number-fields.js';
import { pairsFields } from './fields/pairs-fields.js';
import { rankFields } from './fields/rank-fields.js';
import { scaleFields } from './fields/scale-fields.js';
import { textFields } from './fields/text-fields.js';
import type { QuestionFields } from './question-fields.js';

/** The fields of every question type. */
const questionFields = {
  scale: scaleFields,
  text: textFields,
  choice: choiceFields,
  matrix: matrixFields,
  number: numberFields,
  cards: cardsFields,
  rank: rankFields,
  dots: dotsFields,
  approval: approvalFields,
  pairs: pairsFields,
  budget: budgetFields,
  info: infoFields,
} satisfies { readonly [Type in QuestionTypeName]: QuestionFields<Extract<Question, { readonly type: Type }>> };

/** How a question is asked and read in a plain form. */
export function fieldsOf(question: Question): QuestionFields<AnyQuestion> {
  return questionFields[question.type];
}
