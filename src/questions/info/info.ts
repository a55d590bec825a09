import { linkAddress } from '../../text/link-address.js';
import { localisedText } from '../../text/localised-text.js';
import { z } from '../../validation/zod.js';
import { questionFields, type QuestionType } from '../question-type.js';

/** Words between questions, e.g. what the next ones are about, with a link where there is more. */
const schema = z.strictObject({
  id: questionFields.id,
  type: z.literal('info'),
  title: z.optional(localisedText),
  /** What is told; an empty line divides paragraphs. */
  text: questionFields.text,
  link: z.optional(z.strictObject({ url: linkAddress, text: localisedText })),
  showIf: questionFields.showIf,
});

/** Fields of questions with an answer. The schema refuses them; their types let shared code look for them, and find none. */
type AnswerFields = { readonly [Key in 'hint' | 'allow' | 'required']?: z.infer<(typeof questionFields)[Key]> };
export type InfoQuestion = z.infer<typeof schema> & AnswerFields;

const infoQuestion = schema as typeof schema & { readonly _zod: { readonly output: InfoQuestion } };

/** The question type `info`: it asks nothing. */
export const info = {
  type: 'info' as const,
  answerable: false,
  scorable: false,
  stepped: false,
  schema: infoQuestion,
  check: () => [],
  answer: () => z.never(),
  presentation: () => ({}),
} satisfies QuestionType<InfoQuestion>;
