import { LEFT } from './left.js';
import type { MissingKind } from './question-type.js';

/** Ways to leave a question that a citizen chose; the others say that nothing was done. */
const CHOSEN: readonly MissingKind[] = ['dont-know', 'no-answer'];

/**
 * The state of a control that holds an answer: the other way round than its `given`.
 *
 * @param answer An answer as it stands in a response, of any type of question.
 * @returns a text for the control's `state`, or null where the question was not answered.
 */
export function stateOfAnswer(answer: unknown): string | null {
  if (typeof answer === 'string' || typeof answer === 'number') return String(answer);
  if (typeof answer !== 'object' || answer === null) return null;
  if (!('missing' in answer)) return JSON.stringify(answer);
  const missing = answer.missing as MissingKind;
  return CHOSEN.includes(missing) ? LEFT + missing : null;
}
