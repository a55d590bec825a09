import { typeOf } from '../questions/registry.js';
import { questionsOf } from './pages-of.js';
import type { SurveyDefinition } from './survey.js';

/** Whether the answers to a question of this id are numbers that a score can add up. */
export function isScorable(definition: SurveyDefinition, id: string): boolean {
  const question = questionsOf(definition).find((candidate) => candidate.id === id);
  return question !== undefined && typeOf(question).scorable;
}
