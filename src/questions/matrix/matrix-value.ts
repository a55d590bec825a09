import type { MatrixAnswer, RowAnswer } from './matrix.js';

/** The code of a row that was left, or undefined where it has a value or nothing. */
const missingIn = (answer: unknown): unknown => (typeof answer === 'object' && answer !== null && 'missing' in answer ? answer.missing : undefined);

/** Whether two answers in a row are the same. */
export const isSameAnswer = (a: unknown, b: RowAnswer): boolean => (typeof b === 'number' ? a === b : missingIn(a) === b.missing);

/** The answer that a form keeps as text: an object of rows; null where it is none. What stands in the rows is not judged here. */
export function readMatrix(text: string | null): MatrixAnswer | null {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    return typeof value === 'object' && !Array.isArray(value) ? (value as MatrixAnswer | null) : null;
  } catch {
    return null;
  }
}
