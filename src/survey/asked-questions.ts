import { type Question, typeOf } from '../questions/registry.js';
import { questionsOf } from './pages-of.js';
import type { SurveyDefinition } from './survey.js';

/** The questions of a definition that take an answer, in its order; what only informs is in no response and no results. */
export function askedQuestions(definition: SurveyDefinition): Question[] {
  return questionsOf(definition).filter((question) => typeOf(question).answerable);
}
