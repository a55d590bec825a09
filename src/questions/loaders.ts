import type { QuestionElement } from './question-element.js';
import type { Question, QuestionTypeName } from './registry.js';

/** THE list of question elements: type → the chunk that defines `tillid-<type>`. */
export const QUESTION_ELEMENTS: Readonly<Record<QuestionTypeName, () => Promise<unknown>>> = {
  scale: () => import('./scale/scale.element.js'),
  text: () => import('./text/text.element.js'),
  number: () => import('./number/number.element.js'),
  cards: () => import('./cards/cards.element.js'),
  approval: () => import('./approval/approval.element.js'),
  dots: () => import('./dots/dots.element.js'),
  pairs: () => import('./pairs/pairs.element.js'),
  rank: () => import('./rank/rank.element.js'),
  info: () => import('./info/info.element.js'),
  budget: () => import('./budget/budget.element.js'),
  choice: () => import('./choice/choice.element.js'),
  matrix: () => import('./matrix/matrix.element.js'),
};

/** Makes the control for a question, once its chunk is there. */
export async function createQuestionElement(question: Question): Promise<QuestionElement<Question>> {
  await QUESTION_ELEMENTS[question.type]();
  const element = document.createElement(`tillid-${question.type}`) as unknown as QuestionElement<Question>;
  element.question = question;
  element.name = question.id;
  return element;
}
