import type { Answer } from '../harness/citizen.js';
import type { Row } from '../harness/commit-log.js';
import { isPromised } from '../harness/verdict.js';

/** The answer and what it was changed into, in the order in which they were given. */
const versionsFrom = (answer: Answer, answers: readonly Answer[]): readonly Answer[] =>
  answers.slice(answers.indexOf(answer)).filter((other) => other === answer || (answer.id !== '' && other.id === answer.id));

/** Whether the answer, or what it was changed into, is what a row holds. */
export function isHeld(answer: Answer, { answers, rows }: { readonly answers: readonly Answer[]; readonly rows: readonly Row[] }): boolean {
  return versionsFrom(answer, answers).some(({ marker }) => rows.some(({ canonical }) => canonical.includes(marker)));
}

/**
 * Changes that were called kept while the row still holds an earlier version. Whether there is a row at all is the oracle's
 * matter; here only what it holds counts.
 *
 * @param kept Ids that the device still holds, as refused ones; null where it could not be read.
 */
export function lostChanges(answers: readonly Answer[], rows: readonly Row[], kept: ReadonlySet<string> | null): string[] {
  const isRefused = ({ id }: Answer) => (kept === null || kept.has(id)) && answers.some((other) => other.id === id && other.refused);
  const isChange = (answer: Answer) => answer.id !== '' && answers.find(({ id }) => id === answer.id) !== answer;
  return answers
    .filter((answer) => isChange(answer) && isPromised(answer) && rows.some(({ id }) => id === answer.id))
    .filter((answer) => !isHeld(answer, { answers, rows }) && !isRefused(answer))
    .map(({ marker, id, claim }) => `the change ${marker} of answer ${id} was called kept (${claim}), and the row holds an earlier version`);
}
