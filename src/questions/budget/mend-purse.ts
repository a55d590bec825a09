import { type BudgetAnswer, leftOver, type PurseLimits, takenBy } from './purse-limits.js';

/** What could be taken out where a limit is exceeded, so that the rest fits. */
export interface Mending {
  /** Projects of which each alone is enough, the smallest first. */
  readonly single: readonly string[];
  /** As few projects as are enough together, where none is alone. */
  readonly together: readonly string[];
}

/** Most projects that are named, of which each would do. */
const MOST_NAMED = 3;

/**
 * What could be taken out where more is taken than there is: the smallest of the projects that are enough alone; where there
 * is none, the fewest that are enough together, the dearest of them but the last, which is the smallest that still does.
 *
 * @param taken Project → minor units; equally dear ones stay in this order.
 * @param over How much too much it is, above 0.
 */
export function mendingOf(taken: ReadonlyMap<string, number>, over: number): Mending {
  const cheapest = [...taken].toSorted(([, a], [, b]) => a - b);
  const single = cheapest.filter(([, units]) => units >= over).map(([id]) => id);
  if (single.length > 0) return { single: single.slice(0, MOST_NAMED), together: [] };
  const together: string[] = [];
  let missing = over;
  for (const open = cheapest; missing > 0 && open.length > 0;) {
    const enough = open.findIndex(([, units]) => units >= missing);
    const [[id, units]] = open.splice(enough >= 0 ? enough : -1, 1) as [[string, number]];
    together.push(id);
    missing -= units;
  }
  return { single: [], together };
}

/** What could be taken out so that the rest fits in the purse; null while it is not exceeded. */
export function mendPurse(answer: BudgetAnswer | null, limits: PurseLimits): Mending | null {
  const over = -leftOver(answer, limits);
  return over <= 0 ? null : mendingOf(takenBy(answer, limits), over);
}
