import { type Condition, questionsAskedBy } from '../questions/condition.js';
import type { Question } from '../questions/registry.js';
import type { ProblemAt } from '../validation/problem-at.js';
import { isRandomised } from './randomised-questions.js';
import type { SurveyDefinition } from './survey.js';

/** A question, and where it stands. */
interface Place {
  readonly question: Question;
  readonly path: string;
}

/**
 * Conditions that ask about an answer that chance may change. What is shown, and which band applies, would tell the true
 * answer: `order` and the other answers of the response say which questions were shown. Sums and indicators take numbers
 * only, and so never such a question.
 */
export function checkRandomisedUse({ pages = [], scores = [] }: SurveyDefinition, places: readonly Place[]): ProblemAt[] {
  const ids = new Set(places.filter(({ question }) => isRandomised(question)).map(({ question }) => question.id));
  const conditions: { readonly asked: Condition | undefined; readonly path: string }[] = [
    ...pages.map(({ showIf }, index) => ({ asked: showIf, path: `pages[${index}].showIf` })),
    ...places.map(({ question, path }) => ({ asked: question.showIf, path: `${path}.showIf` })),
    ...scores.flatMap(({ bands = [] }, index) => bands.map(({ when }, band) => ({ asked: when, path: `scores[${index}].bands[${band}].when` }))),
  ];
  return conditions.flatMap(({ asked, path }) =>
    (asked === undefined ? [] : questionsAskedBy(asked))
      .filter((id) => ids.has(id))
      .map((id) => ({ path, expected: `expected a question whose answer is told as it is; "${id}" is randomised, and what follows from its answer would give the answer away` })),
  );
}
