import { logGamma } from './incomplete-beta.js';
import { normalQuantile } from './normal-quantile.js';
import { studentTProbability } from './student-t-probability.js';

/** Most rounds of the search; a handful is usual, and halving alone would end sooner. */
const MOST_ROUNDS = 200;

/** From so many degrees of freedom, and with no smaller a tail, the expansion of `nearNormal` is exact to twelve digits. */
const MANY_DEGREES = 1000;
const SMALLEST_TAIL = 1e-4;

/** The quantile as an expansion around the normal quantile z, in powers of 1 / df (Abramowitz and Stegun 1964, formula 26.7.5). */
function nearNormal(z: number, df: number): number {
  const square = z * z;
  const terms = [
    z,
    (z * (square + 1)) / 4,
    (z * ((5 * square + 16) * square + 3)) / 96,
    (z * (((3 * square + 19) * square + 17) * square - 15)) / 384,
    (z * ((((79 * square + 776) * square + 1482) * square - 1920) * square - 945)) / 92_160,
  ];
  return terms.reduceRight((sum, term) => sum / df + term, 0);
}

/** Density of Student's t distribution at t. Twin in R: `dt(t, df)`. */
const density = (t: number, df: number): number => Math.exp(logGamma((df + 1) / 2) - logGamma(df / 2) - 0.5 * Math.log(df * Math.PI) - ((df + 1) / 2) * Math.log1p((t * t) / df));

/**
 * Quantile of Student's t distribution: the t below which a share `probability` of it lies.
 *
 * Found by Newton's method on the distribution function, kept within two ends between which the quantile lies and halving
 * these where a step would leave them, so that it cannot diverge (Numerical Recipes, 3rd edition, section 9.4); `df` may be
 * a fraction, as in Welch's test. With very many degrees of freedom the distribution function takes long, and the quantile
 * lies so near the normal one that an expansion gives it. Twin in R: `qt(p, df)`.
 *
 * @example studentTQuantile(0.975, 10) // 2.22813885198627…
 * @throws RangeError outside the open interval from 0 to 1, or without positive degrees of freedom.
 */
export function studentTQuantile(probability: number, df: number): number {
  if (!(probability > 0 && probability < 1)) throw new RangeError('studentTQuantile requires a probability between 0 and 1, both excluded');
  if (!(df > 0)) throw new RangeError('studentTQuantile requires positive degrees of freedom');
  if (probability === 0.5) return 0;
  const tail = Math.min(probability, 1 - probability);
  if (df >= MANY_DEGREES && tail >= SMALLEST_TAIL) return nearNormal(normalQuantile(probability), df);
  let low = 0;
  let high = Math.max(1, -normalQuantile(tail));
  while (studentTProbability(-high, df) > tail) [low, high] = [high, high * 2];
  let t = low === 0 ? high : low;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const excess = studentTProbability(-t, df) - tail;
    if (excess > 0) low = t;
    else high = t;
    const step = t + excess / density(t, df);
    const next = step > low && step < high ? step : (low + high) / 2;
    if (excess === 0 || Math.abs(next - t) <= Number.EPSILON * t) break;
    t = next;
  }
  return probability < 0.5 ? -t : t;
}
