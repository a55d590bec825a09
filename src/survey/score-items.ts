import { type Question, typeOf } from '../questions/registry.js';
import type { ScoreDefinition } from './score.js';

/** The ids of the questions that a score is made of, by whichever rule. */
export const itemsOf = ({ sum, mean, classify }: Pick<ScoreDefinition, 'sum' | 'mean' | 'classify'>): readonly string[] => sum ?? mean ?? classify ?? [];

/** The lowest and the highest number that a question takes as answer, or null where it has no such ends. */
export function boundsOf(question: Question): readonly [low: number, high: number] | null {
  if (!typeOf(question).scorable) return null;
  const { min, max } = question as { readonly min?: unknown; readonly max?: unknown };
  return typeof min === 'number' && typeof max === 'number' ? [min, max] : null;
}
