import type { Condition } from '../questions/condition.js';
import type { Question } from '../questions/registry.js';
import { pagesOf } from './pages-of.js';
import type { SurveyDefinition, SurveyPage } from './survey.js';

/** The answers so far: question id → answer, or `{missing: …}` for a question that was left. */
export type AnswersSoFar = Readonly<Record<string, unknown>>;

const isMissing = (answer: unknown) => answer === undefined || (typeof answer === 'object' && answer !== null && 'missing' in answer);

/**
 * Whether a condition holds for the answers so far.
 *
 * A comparison with a question that has no answer is false, also `isNot`: nothing is concluded from silence; only
 * `answered` asks about it. An answer of several values holds `is` when it contains the value.
 */
export function conditionHolds(condition: Condition, answers: AnswersSoFar): boolean {
  if ('all' in condition) return condition.all.every((inner) => conditionHolds(inner, answers));
  if ('any' in condition) return condition.any.some((inner) => conditionHolds(inner, answers));
  if ('not' in condition) return !conditionHolds(condition.not, answers);
  const answer = Object.hasOwn(answers, condition.question) ? answers[condition.question] : undefined;
  if (condition.answered !== undefined) return condition.answered !== isMissing(answer);
  if (isMissing(answer)) return false;
  const values = Array.isArray(answer) ? (answer as unknown[]) : [answer];
  if (condition.is !== undefined) return values.includes(condition.is);
  if (condition.isNot !== undefined) return !values.includes(condition.isNot);
  if (condition.in !== undefined) return values.some((value) => condition.in!.includes(value as string));
  if (condition.atLeast !== undefined) return typeof answer === 'number' && answer >= condition.atLeast;
  return typeof answer === 'number' && answer <= condition.atMost!;
}

/** A page that is shown, and those of its questions that are. */
export interface VisiblePage {
  readonly page: SurveyPage;
  readonly questions: readonly Question[];
}

/**
 * The pages that are shown, given the answers so far: those with at least one visible question. An answer to a question
 * that is itself hidden by now counts as none.
 *
 * @param known Answers that need not be asked for: they count in conditions, but their questions are not shown.
 */
export function visiblePages(definition: SurveyDefinition, answers: AnswersSoFar, known: AnswersSoFar | null = null): VisiblePage[] {
  const seen: Record<string, unknown> = {};
  const holds = (showIf: Condition | undefined) => showIf === undefined || conditionHolds(showIf, seen);
  return pagesOf(definition).flatMap((page) => {
    if (!holds(page.showIf)) return [];
    const questions = page.questions.filter(({ id, showIf }) => {
      if (!holds(showIf)) return false;
      if (Object.hasOwn(answers, id)) seen[id] = answers[id];
      return known === null || !Object.hasOwn(known, id);
    });
    return questions.length === 0 ? [] : [{ page, questions }];
  });
}

/** The ids of the questions that are shown, given the answers so far, in the order of the definition. */
export function visibleQuestions(definition: SurveyDefinition, answers: AnswersSoFar): string[] {
  return visiblePages(definition, answers).flatMap(({ questions }) => questions.map(({ id }) => id));
}
