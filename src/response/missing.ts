import type { MissingKind } from '../questions/question-type.js';

/** Why there is no answer, or null if there is one. */
export function missingKindOf(answer: unknown): MissingKind | null {
  return typeof answer === 'object' && answer !== null && 'missing' in answer ? (answer as { missing: MissingKind }).missing : null;
}
