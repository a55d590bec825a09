import type { Summary } from '../summaries/summary.js';
import { z } from '../validation/zod.js';
import type { AnyQuestion, QuestionType } from './question-type.js';
import { cards } from './cards/cards.js';
import { choice } from './choice/choice.js';
import { info } from './info/info.js';
import { matrix } from './matrix/matrix.js';
import { number } from './number/number.js';
import { scale } from './scale/scale.js';
import { text } from './text/text.js';

/** THE list of question types: what stands here can be asked, answered, received and summed up. */
export const questionTypes = { scale, text, choice, matrix, number, cards, info } as const;

/** The schema of a question of any type. */
export const question = z.discriminatedUnion('type', [scale.schema, text.schema, choice.schema, matrix.schema, number.schema, cards.schema, info.schema]);

/** Every definition of a question, whatever its type. */
export type Question = z.infer<typeof question>;

export type QuestionTypeName = keyof typeof questionTypes;

/** The type that a question belongs to. */
export function typeOf(question: Question): QuestionType<AnyQuestion, Summary> {
  return questionTypes[question.type];
}
