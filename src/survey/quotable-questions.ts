import type { Question } from '../questions/registry.js';
import type { ProblemAt } from '../validation/problem-at.js';
import { questionsOf } from './pages-of.js';
import type { SurveyDefinition } from './survey.js';

/** Whether citizens were told before they answered this question that their words may be shown. */
const isQuotable = (question: Question): boolean => 'quotable' in question && question.quotable === true;

/** The ids of the questions whose words may be shown with the results. */
export const quotableQuestions = (definition: SurveyDefinition): ReadonlySet<string> =>
  new Set(
    questionsOf(definition)
      .filter(isQuotable)
      .map(({ id }) => id),
  );

/** Of sealed words none are shown: nobody but the owner of the key can read them, and citizens are not told otherwise. */
export function checkQuotable({ privacy }: SurveyDefinition, places: readonly { readonly question: Question; readonly path: string }[]): ProblemAt[] {
  if (privacy?.sealed !== true) return [];
  return places
    .filter(({ question }) => isQuotable(question))
    .map(({ path }) => ({ path: `${path}.quotable`, expected: 'expected no question that is quotable where "privacy.sealed" is true: nobody could choose words that are sealed' }));
}
