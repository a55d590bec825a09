import type { ChoiceQuestion } from '../questions/choice/choice.js';
import type { Question } from '../questions/registry.js';
import { questionsOf } from './pages-of.js';
import type { SurveyDefinition } from './survey.js';

/** A question whose answer chance may change before it leaves the device. */
export type RandomisedQuestion = ChoiceQuestion & { readonly randomised: { readonly epsilon: number } };

export const isRandomised = (question: Question): question is RandomisedQuestion => 'randomised' in question && question.randomised !== undefined;

/** The questions of a definition whose answers chance may change before they leave the device. */
export const randomisedQuestions = (definition: SurveyDefinition): RandomisedQuestion[] => questionsOf(definition).filter(isRandomised);

/** Of the answers of a response that was sent, those that chance has treated already, as far as they are still offered. */
export function toldIn(definition: SurveyDefinition, sent: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  const told = randomisedQuestions(definition).flatMap(({ id, options }) => {
    const option = Object.hasOwn(sent, id) ? options.find((one) => one.id === sent[id]) : undefined;
    return option === undefined ? [] : [[id, option.id] as const];
  });
  return Object.fromEntries(told);
}
