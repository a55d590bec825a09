import type { ProblemAt } from '../../validation/problem-at.js';
import { placesIn, repeatedIds } from '../../validation/repeated-ids.js';
import { z } from '../../validation/zod.js';
import { boardLabels } from '../board-labels.js';
import { boardOptions, idsOf } from '../board-option.js';
import { questionFields, type QuestionType } from '../question-type.js';

/** The key of a coded missing answer, which no option may have as its id. */
const MISSING = 'missing';

/** Dots on a ranking board: everybody has so many, and gives one or more to whatever they like. */
export const dotsQuestion = z.strictObject({
  ...questionFields,
  type: z.literal('dots'),
  options: boardOptions,
  /** How many each person has. */
  dots: z.int().check(z.minimum(1), z.maximum(1000)),
  /** Most that one person may give to one option; by default all. */
  perOption: z.optional(z.int().check(z.minimum(1))),
});
export type DotsQuestion = z.infer<typeof dotsQuestion>;

/** An answer: option → dots, from 1; options without dots are absent. */
export type DotsAnswer = Readonly<Record<string, number>>;

function check({ options, dots, perOption = 1 }: DotsQuestion): ProblemAt[] {
  const reserved = options.flatMap(({ id }, index) =>
    id === MISSING ? [{ path: `options[${index}].id`, expected: `expected another id: an answer with the key "${MISSING}" says that there is none` }] : [],
  );
  const tooMany = perOption > dots ? [{ path: 'perOption', expected: `expected at most dots, which is ${dots}` }] : [];
  return [...repeatedIds(placesIn(options, 'options'), 'option'), ...reserved, ...tooMany];
}

function answer(question: DotsQuestion): z.ZodMiniType<DotsAnswer> {
  const { dots: most, perOption = most } = question;
  const ids = idsOf(question);
  const option = z.string().check(z.refine((id) => ids.includes(id), `unknown option; expected one of ${ids.join(', ')}`));
  return z.record(option, z.int().check(z.minimum(1), z.maximum(perOption))).check(
    z.refine((given) => Object.keys(given).length > 0, 'expected a dot on at least one option'),
    z.refine((given) => Object.values(given).reduce((sum, one) => sum + one, 0) <= most, `expected at most ${most} dots in all`),
  );
}

/** The question type `dots`. */
export const dots = {
  type: 'dots' as const,
  answerable: true,
  scorable: false,
  stepped: false,
  schema: dotsQuestion,
  check,
  answer,
  presentation: ({ options }) => ({ labels: boardLabels(options) }),
} satisfies QuestionType<DotsQuestion>;
