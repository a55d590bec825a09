import { z } from '../validation/zod.js';
import type { AnyQuestion, QuestionType } from './question-type.js';
import { approval } from './approval/approval.js';
import { budget } from './budget/budget.js';
import { cards } from './cards/cards.js';
import { choice } from './choice/choice.js';
import { dots } from './dots/dots.js';
import { info } from './info/info.js';
import { matrix } from './matrix/matrix.js';
import { number } from './number/number.js';
import { pairs } from './pairs/pairs.js';
import { rank } from './rank/rank.js';
import { scale } from './scale/scale.js';
import { text } from './text/text.js';

/** THE list of question types: what stands here can be asked, answered, received and summed up. */
export const questionTypes = { scale, text, choice, matrix, number, cards, rank, dots, approval, pairs, budget, info } as const;

/** The schema of a question of any type. */
export const question = z.discriminatedUnion('type', [
  scale.schema,
  text.schema,
  choice.schema,
  matrix.schema,
  number.schema,
  cards.schema,
  rank.schema,
  dots.schema,
  approval.schema,
  pairs.schema,
  budget.schema,
  info.schema,
]);

/** Every definition of a question, whatever its type. */
export type Question = z.infer<typeof question>;

export type QuestionTypeName = keyof typeof questionTypes;

/** The type that a question belongs to. */
export function typeOf(question: Question): QuestionType<AnyQuestion> {
  return questionTypes[question.type];
}
