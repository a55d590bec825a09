import type { SummaryResult } from './summary.js';

/**
 * A published summary without those of its parts that fewer people answered than the minimum: such rows of a grid are left
 * out, so that "too few" and "nobody" look the same.
 */
export function withholdParts(summary: SummaryResult, minimum: number): SummaryResult {
  return summary.kind === 'grid' ? { ...summary, rows: summary.rows.filter(({ n }) => n >= minimum) } : summary;
}
