import { withholdOptions } from './allocation.js';
import type { SummaryResult } from './summary.js';

/**
 * A published summary without those of its parts that fewer people answered than the minimum: such rows of a grid are left
 * out, and of such options of an allocation nothing is told, so that "too few" and "nobody" look the same.
 */
export function withholdParts(summary: SummaryResult, minimum: number): SummaryResult {
  if (summary.kind === 'allocation') return withholdOptions(summary, minimum);
  return summary.kind === 'grid' ? { ...summary, rows: summary.rows.filter(({ n }) => n >= minimum) } : summary;
}
