import { type Question, typeOf } from '../questions/registry.js';
import { parseWith } from '../validation/parse-with.js';

/** What may be known of a question, whatever its type. */
interface Hints {
  readonly min?: number;
  readonly max?: number;
  readonly options?: readonly { readonly id: string; readonly min?: number }[];
  readonly step?: number;
  readonly rows?: readonly { readonly id: string }[];
}

/** Most values of a range that are tried. */
const MOST_VALUES = 11;

const WORDS = ['Test', 'T'];

const numbersFrom = ({ min = 0, max = min + MOST_VALUES - 1 }: Hints): number[] =>
  Array.from({ length: MOST_VALUES }, (_, step) => Math.min(max, min + step)).concat([max, (min + max) / 2]);

/** Answers of every form that questions take, made of what a question says of itself. */
function candidatesFor(question: Question): unknown[] {
  const hints = question as Hints;
  const numbers = numbersFrom(hints);
  const ids = [...(hints.options ?? []), ...(hints.rows ?? [])].map(({ id }) => id);
  const lists = ids.map((_, length) => ids.slice(0, length + 1));
  const objects = [...numbers, 1].map((value) => Object.fromEntries(ids.map((id) => [id, value])));
  const single = (hints.options ?? []).map(({ id, min = hints.step ?? 1 }) => ({ [id]: min }));
  return [...numbers, ...ids, ...WORDS, ...lists, ...WORDS.map((word) => [word]), [ids.slice(0, 2)], ...objects, ...single];
}

/** Whether a question takes an answer. */
export const takes = (question: Question, answer: unknown): boolean => parseWith(typeOf(question).answer(question), answer).ok;

/**
 * Answers that a question takes, made up from its definition; one that was `skipped` where none can be thought of.
 *
 * No type is asked which it is: answers of every form are offered, and the type's own rule chooses.
 */
export function sampleAnswers(question: Question): readonly unknown[] {
  const valid = candidatesFor(question).filter((candidate) => takes(question, candidate));
  return valid.length === 0 ? [{ missing: 'skipped' }] : valid;
}
