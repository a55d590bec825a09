import { incompleteBeta } from './incomplete-beta.js';

/**
 * Share of Student's t distribution that lies below t: its distribution function.
 *
 * I(df / (df + t²); df/2, 1/2) / 2 for t below 0, and by symmetry above. A probability of both sides is
 * `2 * studentTProbability(-Math.abs(t), df)`, which keeps its digits where it is small. Twin in R: `pt(t, df)`.
 *
 * @param df Degrees of freedom, positive; a fraction, as in Welch's test, is fine.
 * @throws RangeError without positive degrees of freedom, or where t is no number.
 * @example studentTProbability(-2, 10) // 0.0366940173853… as pt(-2, 10) in R
 */
export function studentTProbability(t: number, df: number): number {
  if (!(df > 0 && df < Infinity)) throw new RangeError('studentTProbability requires positive degrees of freedom');
  if (Number.isNaN(t)) throw new RangeError('studentTProbability requires a number');
  const squared = t * t;
  // Near the middle the share is read from there, where df / (df + t²) is too near 1 to tell t from 0.
  const tail = squared < df ? 0.5 - 0.5 * incompleteBeta(squared / (df + squared), 0.5, df / 2) : 0.5 * incompleteBeta(df / (df + squared), df / 2, 0.5);
  return t > 0 ? 1 - tail : tail;
}
