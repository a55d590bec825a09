import type { MissingKind } from '../questions/question-type.js';
import type { MissingCodes } from './variable.js';

/** The codes count down from one of these: the first that keeps all four below the range of the variable. */
const STARTS = [-90, ...Array.from({ length: 13 }, (_, index) => -(10 ** (index + 3)) + 10), -1e15 - 90];

/** In this order; it is also the order of the five kinds wherever they are listed, before `absent`. */
export const MISSING_KINDS = ['dont-know', 'no-answer', 'skipped', 'not-shown'] as const satisfies readonly MissingKind[];

/**
 * The codes of missing answers of a variable whose lowest value is given: -91 to -94 for `dont-know`, `no-answer`,
 * `skipped` and `not-shown`; where the variable itself could be so low, -991 to -994, and so on. A number question without
 * a lower limit takes numbers down to -1e15, and so has -1000000000000091 to -1000000000000094.
 *
 * @example missingCodes(0)['no-answer'] // -92
 */
export function missingCodes(min: number): MissingCodes {
  const start = STARTS.find((candidate) => candidate - 1 < min);
  if (start === undefined) throw new RangeError(`missingCodes: expected a lowest value of at least -1e15, got ${min}`);
  const [dontKnow, noAnswer, skipped, notShown] = [start - 1, start - 2, start - 3, start - 4];
  return { 'dont-know': dontKnow, 'no-answer': noAnswer, skipped, 'not-shown': notShown };
}
