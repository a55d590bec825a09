import type { Summary } from '../summaries/summary.js';
import { cardsSummary } from './cards/cards.summary.js';
import { choiceSummary } from './choice/choice.summary.js';
import { infoSummary } from './info/info.summary.js';
import { rankSummary } from './rank/rank.summary.js';
import { budgetSummary } from './budget/budget.summary.js';
import { dotsSummary } from './dots/dots.summary.js';
import { approvalSummary } from './approval/approval.summary.js';
import { pairsSummary } from './pairs/pairs.summary.js';
import { matrixSummary } from './matrix/matrix.summary.js';
import { numberSummary } from './number/number.summary.js';
import type { QuestionSummary } from './question-summary.js';
import type { AnyQuestion } from './question-type.js';
import type { Question, QuestionTypeName } from './registry.js';
import { scaleSummary } from './scale/scale.summary.js';
import { textSummary } from './text/text.summary.js';

/** How the answers of every question type add up. */
export const questionSummaries = {
  scale: scaleSummary,
  text: textSummary,
  choice: choiceSummary,
  matrix: matrixSummary,
  number: numberSummary,
  cards: cardsSummary,
  rank: rankSummary,
  budget: budgetSummary,
  dots: dotsSummary,
  approval: approvalSummary,
  pairs: pairsSummary,
  info: infoSummary,
} satisfies {
  readonly [Type in QuestionTypeName]: { readonly type: Type };
};

/** How the answers to a question add up. */
export function summaryOf(question: Question): QuestionSummary<AnyQuestion, Summary> {
  return questionSummaries[question.type];
}
