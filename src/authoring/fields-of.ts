import { type QuestionTypeName, questionTypes } from '../questions/registry.js';
import type { JsonObject } from './draft.js';
import type { Field } from './field.js';
import { approvalFields } from './fields/approval.js';
import { budgetFields } from './fields/budget.js';
import { cardsFields } from './fields/cards.js';
import { choiceFields } from './fields/choice.js';
import { dotsFields } from './fields/dots.js';
import { infoFields } from './fields/info.js';
import { matrixFields } from './fields/matrix.js';
import { numberFields } from './fields/number.js';
import { pairsFields } from './fields/pairs.js';
import { rankFields } from './fields/rank.js';
import { scaleFields } from './fields/scale.js';
import { textFields } from './fields/text.js';

/** The fields of every question type. */
export const FIELDS: Readonly<Record<QuestionTypeName, readonly Field[]>> = {
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
};

/** The question types in the order in which they are offered: what most surveys ask first. */
export const QUESTION_TYPES = Object.keys(questionTypes) as readonly QuestionTypeName[];

export const isQuestionType = (type: string): type is QuestionTypeName => Object.hasOwn(questionTypes, type);

/** The fields of a question; none where its type is not known. */
export const fieldsOf = (type: string): readonly Field[] => (isQuestionType(type) ? FIELDS[type] : []);

/** What a question of a type has at first, beside its id and its words; with words for all it is valid. */
const FIRST: Readonly<Record<QuestionTypeName, JsonObject>> = {
  scale: { look: 'faces', min: 1, max: 5 },
  text: {},
  choice: { options: entries(2, 'option') },
  matrix: { rows: entries(2, 'row'), min: 1, max: 5 },
  number: { min: 0 },
  cards: {},
  rank: { options: entries(2, 'option') },
  dots: { options: entries(2, 'option'), dots: 3 },
  approval: { options: entries(2, 'option') },
  pairs: { options: entries(2, 'option') },
  budget: { budget: 100_000, options: entries(2, 'option').map((option) => ({ ...option, cost: 0 })) },
  info: {},
};

function entries(count: number, stem: string): JsonObject[] {
  return Array.from({ length: count }, (_, index) => ({ id: `${stem}-${index + 1}`, text: {} }));
}

/** A new question of a type. */
export const newQuestion = (type: QuestionTypeName, id: string): JsonObject => ({ id, type, text: {}, ...FIRST[type] });
