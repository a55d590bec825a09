import { typeOf } from '../questions/registry.js';
import type { SurveyResponse } from '../response/response.js';
import { askedQuestions } from '../survey/asked-questions.js';
import { namesTaken } from '../survey/names-taken.js';
import type { SurveyDefinition } from '../survey/survey.js';
import { takes } from './sample-answers.js';

/** A place in a response that can carry any text, and what stands there in a response that came back. */
export interface TextCarrier {
  /** The place in words, e.g. `the answer to "comment"`. */
  readonly place: string;
  readonly put: (response: SurveyResponse, text: string) => SurveyResponse;
  readonly read: (response: SurveyResponse) => unknown;
}

type Answers = SurveyResponse['answers'];

/** The forms in which questions take words of one's own: a text, a list of texts, an option of one's own. */
const FORMS: readonly ((text: string) => Answers[string])[] = [(text) => text, (text) => [text], (text) => ({ other: text }), (text) => [{ other: text }]];

const withAnswer = (response: SurveyResponse, id: string, answer: Answers[string]): SurveyResponse => ({ ...response, answers: { ...response.answers, [id]: answer } });

/** The text in an answer of any of these forms. */
function textIn(answer: unknown): unknown {
  if (Array.isArray(answer)) return textIn(answer[0]);
  return typeof answer === 'object' && answer !== null && 'other' in answer ? answer.other : answer;
}

/** The first question that takes words of one's own; else the role, wave or group, where the survey has no list of them; null where nothing takes any text. */
export function textCarrier(definition: SurveyDefinition): TextCarrier | null {
  for (const question of askedQuestions(definition)) {
    const form = FORMS.find((candidate) => takes(question, candidate('Own words')));
    if (form === undefined) continue;
    const { id } = question;
    return { place: `the answer to "${id}"`, put: (response, text) => withAnswer(response, id, form(text)), read: ({ answers }) => textIn(answers[id]) };
  }
  const field = (['role', 'wave', 'group'] as const).find((one) => namesTaken(definition, one) === undefined);
  return field === undefined ? null : { place: `the ${field}`, put: (response, text) => ({ ...response, [field]: text }), read: ({ [field]: name }) => name };
}

/** The id of the first question that takes a number, else of the first question. */
export function numberCarrier(definition: SurveyDefinition): string {
  const asked = askedQuestions(definition);
  return (asked.find((question) => typeOf(question).scorable) ?? asked[0]!).id;
}
