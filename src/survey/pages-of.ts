import type { Question } from '../questions/registry.js';
import type { SurveyDefinition, SurveyPage } from './survey.js';

/** The pages of a definition; questions at the top level are one page of their own. */
export function pagesOf(definition: SurveyDefinition): readonly SurveyPage[] {
  return definition.pages ?? [{ id: definition.id, questions: definition.questions ?? [] }];
}

/** All questions of a definition, in its order. */
export function questionsOf(definition: SurveyDefinition): Question[] {
  return pagesOf(definition).flatMap((page) => page.questions);
}
