import type { ProblemAt } from '../../validation/problem-at.js';
import { placesIn, repeatedIds } from '../../validation/repeated-ids.js';
import { z } from '../../validation/zod.js';
import { entryFields, textsOf } from '../entries.js';
import { questionFields, type QuestionType } from '../question-type.js';
import { checkValueRange, valueRangeFields } from '../value-range.js';

/** Most steps from the lowest to the highest value: more columns than eleven are too narrow for a finger. */
const WIDEST = 10;

/** The key of a coded missing answer, which no row may have as its id. */
const MISSING = 'missing';

/** Several rows that are answered on one and the same scale of whole numbers. */
export const matrixQuestion = z.strictObject({
  ...questionFields,
  type: z.literal('matrix'),
  rows: z.array(z.strictObject(entryFields)).check(z.minLength(1), z.maxLength(50)),
  ...valueRangeFields,
});
export type MatrixQuestion = z.infer<typeof matrixQuestion>;

/** The answer in one row: a value, or the way in which the row was left. */
export type RowAnswer = number | { readonly missing: 'dont-know' | 'no-answer' };

/** An answer: row → what was answered there; rows that were passed over are absent. */
export type MatrixAnswer = Readonly<Record<string, RowAnswer>>;

/** The ids of the rows. */
export const idsOf = ({ rows }: MatrixQuestion) => rows.map(({ id }) => id);

function check(question: MatrixQuestion): ProblemAt[] {
  const reserved = question.rows.flatMap(({ id }, index) =>
    id === MISSING ? [{ path: `rows[${index}].id`, expected: `expected another id: an answer with the key "${MISSING}" says that there is none` }] : [],
  );
  return [...checkValueRange(question, WIDEST, 'a matrix'), ...repeatedIds(placesIn(question.rows, 'rows'), 'row'), ...reserved];
}

function answer(question: MatrixQuestion): z.ZodMiniType<MatrixAnswer> {
  const { min, max, allow = [] } = question;
  const ids = idsOf(question);
  const row = z.string().check(z.refine((id) => ids.includes(id), `unknown row; expected one of ${ids.join(', ')}`));
  const value = z.int().check(z.minimum(min), z.maximum(max));
  const cell = allow.length === 0 ? value : z.union([value, z.strictObject({ [MISSING]: z.enum(allow) })]);
  return z.record(row, cell).check(z.refine((rowsAnswered) => Object.keys(rowsAnswered).length > 0, 'expected an answer in at least one row'));
}

/** The question type `matrix`. */
export const matrix = {
  type: 'matrix' as const,
  answerable: true,
  scorable: false,
  stepped: false,
  schema: matrixQuestion,
  check,
  answer,
  presentation: ({ labels, rows }) => ({ ...(labels === undefined ? {} : { labels }), rows: textsOf(rows) }),
} satisfies QuestionType<MatrixQuestion>;
