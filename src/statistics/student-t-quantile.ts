import { normalQuantile } from './normal-quantile.js';
import { studentTProbability } from './student-t-probability.js';

/**
 * Quantile of Student's t distribution: the t below which a share `probability` of it lies.
 *
 * Found by bisection of the distribution function, which needs no starting value and cannot diverge; `df` may be a
 * fraction, as in Welch's test. Twin in R: `qt(p, df)`.
 *
 * @example studentTQuantile(0.975, 10) // 2.22813885198627…
 * @throws RangeError outside the open interval from 0 to 1, or without positive degrees of freedom.
 */
export function studentTQuantile(probability: number, df: number): number {
  if (!(probability > 0 && probability < 1)) throw new RangeError('studentTQuantile requires a probability between 0 and 1, both excluded');
  if (!(df > 0)) throw new RangeError('studentTQuantile requires positive degrees of freedom');
  if (probability === 0.5) return 0;
  const tail = Math.min(probability, 1 - probability);
  let low = 0;
  let high = Math.max(1, -normalQuantile(tail));
  while (studentTProbability(-high, df) > tail) high *= 2;
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) return probability < 0.5 ? -middle : middle;
    if (studentTProbability(-middle, df) > tail) low = middle;
    else high = middle;
  }
}
