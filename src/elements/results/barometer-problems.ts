import type { Results } from '../../results/results.js';

/** With more numbers than this few of them are read. */
export const BAROMETER_MOST = 7;

/** What stands in the way of a barometer of some results, for the page's author. */
export function barometerProblems({ indicators = [] }: Results): string[] {
  if (indicators.length === 0) return ['The attribute chart is "barometer", and the results tell of no indicators. Shown as "fitting".'];
  if (indicators.length <= BAROMETER_MOST) return [];
  return [`The attribute chart is "barometer", and the results tell of ${indicators.length} indicators: of more than ${BAROMETER_MOST} few are read.`];
}
