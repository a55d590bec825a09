import { type Question, typeOf } from '../questions/registry.js';
import type { ScoreDefinition } from './score.js';

/** The ids of the questions that a score is made of, by whichever rule. */
export const itemsOf = ({ sum, mean, classify }: Pick<ScoreDefinition, 'sum' | 'mean' | 'classify'>): readonly string[] => sum ?? mean ?? classify ?? [];

/** Whether a question has two ends and takes only whole numbers between them, so that sums and products of its answers are exact. */
export function isWholeNumbered(question: Question): boolean {
  const { decimals = 0 } = question as { readonly decimals?: unknown };
  return boundsOf(question) !== null && decimals === 0;
}

/** The lowest and the highest number that a question takes as answer, or null where it has no such ends. */
export function boundsOf(question: Question): readonly [low: number, high: number] | null {
  if (!typeOf(question).scorable) return null;
  const { min, max } = question as { readonly min?: unknown; readonly max?: unknown };
  return typeof min === 'number' && typeof max === 'number' ? [min, max] : null;
}
