import { wellFormedText } from '../../text/well-formed.js';
import type { ProblemAt } from '../../validation/problem-at.js';
import { placesIn, repeatedIds } from '../../validation/repeated-ids.js';
import { z } from '../../validation/zod.js';
import { entryFields, textsOf } from '../entries.js';
import { questionFields, type QuestionType } from '../question-type.js';
import { checkRandomised, randomised } from './randomised.js';

/** How the options are laid out; the answer is the same in each. */
const choiceLook = z.enum(['list', 'tiles']);

/** The id under which an answer of one's own is counted. */
const OTHER = 'other';

/** Longest answer in own words, in UTF-16 code units. */
export const LONGEST_OWN_WORDS = 200;

/** A choice among options: of one, or with `multiple` of several. */
export const choiceQuestion = z.strictObject({
  ...questionFields,
  type: z.literal('choice'),
  options: z
    .array(
      z.strictObject({
        ...entryFields,
        /** Stands alone, e.g. "None of these": whoever chooses it chooses nothing else. */
        exclusive: z.optional(z.boolean()),
      }),
    )
    .check(z.minLength(1), z.maxLength(200)),
  multiple: z.optional(z.boolean()),
  /** Whether the citizen may give an answer of their own. */
  other: z.optional(z.boolean()),
  /** Fewest options to choose, where any is chosen and no exclusive one. */
  atLeast: z.optional(z.int().check(z.minimum(1))),
  /** Most options to choose. */
  atMost: z.optional(z.int().check(z.minimum(1))),
  look: z.optional(choiceLook),
  /** Chance may change the answer before it leaves the device; only of a choice of one. */
  randomised: z.optional(randomised),
});
export type ChoiceQuestion = z.infer<typeof choiceQuestion>;

/** One thing that was chosen: the id of an option; or `other`, in the citizen's own words where there are some. */
export type Chosen = string | { readonly other: string };

/** An answer: one thing, or with `multiple` a list of different things. */
export type ChoiceAnswer = Chosen | readonly Chosen[];

/** The id under which a thing that was chosen is counted. */
export const idOf = (chosen: Chosen) => (typeof chosen === 'string' ? chosen : OTHER);

/** The ids that can be chosen, in the order of the definition, an answer of one's own last. */
export const idsOf = ({ options, other }: ChoiceQuestion) => [...options.map(({ id }) => id), ...(other ? [OTHER] : [])];

function check(question: ChoiceQuestion): ProblemAt[] {
  const { options, multiple, other, atLeast, atMost } = question;
  const problems = [...repeatedIds(placesIn(options, 'options'), 'option'), ...checkRandomised(question)];
  const together = options.filter(({ exclusive }) => !exclusive).length + (other ? 1 : 0);
  options.forEach(({ id, exclusive }, index) => {
    if (other && id === OTHER) problems.push({ path: `options[${index}].id`, expected: `expected another id: "${OTHER}" is the answer in own words, which the question offers` });
    if (exclusive && !multiple) problems.push({ path: `options[${index}].exclusive`, expected: 'expected it only beside "multiple": of one choice every option stands alone' });
  });
  for (const [path, count] of Object.entries({ atLeast, atMost })) {
    if (count === undefined) continue;
    if (!multiple) problems.push({ path, expected: 'expected it only beside "multiple"' });
    else if (count > together) problems.push({ path, expected: `expected at most ${together}, the number of options that can be chosen together` });
  }
  if (atLeast !== undefined && atMost !== undefined && atLeast > atMost) problems.push({ path: 'atLeast', expected: `expected at most atMost, which is ${atMost}` });
  return problems;
}

function chosenSchema(question: ChoiceQuestion): z.ZodMiniType<Chosen> {
  const ids = z.enum(idsOf(question));
  return question.other ? z.union([ids, z.strictObject({ [OTHER]: wellFormedText(LONGEST_OWN_WORDS).check(z.minLength(1)) })]) : ids;
}

function answer(question: ChoiceQuestion): z.ZodMiniType<ChoiceAnswer> {
  const { options, multiple, atLeast = 1, atMost = Infinity } = question;
  if (!multiple) return chosenSchema(question);
  const exclusive = new Set(options.filter((option) => option.exclusive).map(({ id }) => id));
  const standsAlone = (chosen: readonly Chosen[]) => chosen.some((one) => exclusive.has(idOf(one)));
  return z.array(chosenSchema(question)).check(
    z.minLength(1),
    z.refine((chosen) => new Set(chosen.map(idOf)).size === chosen.length, 'expected each option once'),
    z.refine((chosen) => chosen.length === 1 || !standsAlone(chosen), 'expected an option that stands alone without others'),
    z.refine((chosen) => chosen.length >= atLeast || standsAlone(chosen), `expected at least ${atLeast} options`),
    z.refine((chosen) => chosen.length <= atMost, `expected at most ${atMost} options`),
  );
}

/** The question type `choice`. */
export const choice = {
  type: 'choice' as const,
  answerable: true,
  scorable: false,
  stepped: false,
  schema: choiceQuestion,
  check,
  answer,
  presentation: ({ look, options }) => ({ ...(look === undefined ? {} : { look }), labels: textsOf(options) }),
} satisfies QuestionType<ChoiceQuestion>;
