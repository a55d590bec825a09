import type { ScoreDefinition } from './score.js';
import { itemsOf } from './score-items.js';

/**
 * The number that a score makes of its answered items, which are turned round already.
 *
 * A mean is over the answered items. A sum over fewer than all puts the mean of the answered ones in the place of each
 * that is missing (person-mean imputation: Downey & King 1998, Journal of General Psychology 125, 175–191; twin in SPSS:
 * `5 * MEAN.4(a to e)`), which supposes items of one kind and one range. Then `times`.
 *
 * @param values The answered items, at least one.
 * @example combineItems({ id: 'who5', sum: ['a', 'b', 'c', 'd', 'e'], times: 4 }, [3, 3, 3, 3, 3]) // 60
 */
export function combineItems(score: ScoreDefinition, values: readonly number[]): number {
  const total = values.reduce((sum, value) => sum + value, 0);
  const all = itemsOf(score).length;
  const sum = values.length === all ? total : (total * all) / values.length;
  return (score.mean === undefined ? sum : total / values.length) * (score.times ?? 1);
}
