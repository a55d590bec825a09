import { questionsAskedBy } from '../questions/condition.js';
import type { Question } from '../questions/registry.js';
import { questionsOfPhase } from '../survey/board-phases.js';
import { questionsOf } from '../survey/pages-of.js';
import type { SurveyDefinition } from '../survey/survey.js';

/** A question without its condition where that asks about one that does not stand before it. */
function standingAlone(question: Question, before: ReadonlySet<string>): Question {
  const { showIf, ...rest } = question;
  return showIf === undefined || questionsAskedBy(showIf).every((id) => before.has(id)) ? question : rest;
}

/**
 * A definition with some of the questions of another, under the same id and version, so that what answers it answers that
 * one too. What follows from all questions together (pages, review, scores, indicators, weights, the board) is not in it.
 *
 * @returns Null where none of the questions is there.
 */
export function definitionOfQuestions(definition: SurveyDefinition, ids: readonly string[]): SurveyDefinition | null {
  const before = new Set<string>();
  const questions = questionsOf(definition)
    .filter(({ id }) => ids.includes(id))
    .map((question) => {
      const alone = standingAlone(question, before);
      before.add(question.id);
      return alone;
    });
  if (questions.length === 0) return null;
  const left = ['pages', 'board', 'review', 'scores', 'indicators', 'weights'];
  return { ...(Object.fromEntries(Object.entries(definition).filter(([key]) => !left.includes(key))) as SurveyDefinition), questions };
}

/**
 * What is asked in a phase of a meeting.
 *
 * @returns Null where the phase asks nothing, as when facilitators choose, and where there is no such phase.
 */
export function definitionOfNow(definition: SurveyDefinition, phase: string): SurveyDefinition | null {
  const found = definition.board?.phases.find(({ id }) => id === phase);
  return found === undefined ? null : definitionOfQuestions(definition, questionsOfPhase(found));
}

/** A question that stands beside the process: alone, as what surrounds the survey is told once, with the present phase. */
export function definitionBeside(definition: SurveyDefinition, question: string): SurveyDefinition | null {
  const surroundings = ['title', 'notice', 'outcome', 'contact', 'source'];
  return definitionOfQuestions(Object.fromEntries(Object.entries(definition).filter(([key]) => !surroundings.includes(key))) as SurveyDefinition, [question]);
}
