import type { Question } from '../questions/registry.js';
import type { SurveyDefinition } from './survey.js';

/** A definition with each question as `change` makes it; the same object where nothing changes. */
export function withQuestions(definition: SurveyDefinition, change: (question: Question) => Question): SurveyDefinition {
  let isChanged = false;
  const changed = (question: Question) => {
    const next = change(question);
    if (next !== question) isChanged = true;
    return next;
  };
  const { pages, questions } = definition;
  const next = {
    ...definition,
    ...(pages && { pages: pages.map((page) => ({ ...page, questions: page.questions.map(changed) })) }),
    ...(questions && { questions: questions.map(changed) }),
  };
  return isChanged ? next : definition;
}
