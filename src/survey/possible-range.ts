import type { Question } from '../questions/registry.js';
import { combineItems } from './combine-items.js';
import type { ScoreDefinition } from './score.js';
import { boundsOf, itemsOf } from './score-items.js';
import { twelveDigits } from './twelve-digits.js';

/**
 * The lowest and the highest score that there can be, given the ends of the items and how many may be missing: where some
 * may, the lowest is that of those who answer only the items with the lowest ends.
 *
 * @returns null where it cannot be told: an item has no ends, or the score is no number.
 */
export function possibleRange(score: ScoreDefinition, questions: ReadonlyMap<string, Question>): readonly [low: number, high: number] | null {
  const items = itemsOf(score).map((id) => questions.get(id));
  const bounds = items.flatMap((question) => (question === undefined ? [] : [boundsOf(question)])).filter((ends) => ends !== null);
  if (score.classify !== undefined || bounds.length < items.length) return null;
  const fewest = Math.max(1, items.length - (score.missing?.atMost ?? 0));
  const lows = bounds.map(([low]) => low).toSorted((a, b) => a - b);
  const highs = bounds.map(([, high]) => high).toSorted((a, b) => b - a);
  const [one, other] = [lows, highs].map((ends) => twelveDigits(combineItems(score, ends.slice(0, fewest)))) as [number, number];
  return one < other ? [one, other] : [other, one];
}
