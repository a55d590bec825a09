import type { Question } from '../questions/registry.js';
import { askedQuestions } from '../survey/asked-questions.js';
import { wishesIn } from '../survey/board-phases.js';
import type { SurveyDefinition } from '../survey/survey.js';

/** The questions of a definition that have results, in its order: those that take an answer, without the wishes of a board. */
export function countedQuestions(definition: SurveyDefinition): Question[] {
  const wishes = definition.board === undefined ? [] : wishesIn(definition.board);
  return askedQuestions(definition).filter(({ id }) => !wishes.includes(id));
}
