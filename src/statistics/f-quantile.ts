import { incompleteBeta } from './incomplete-beta.js';

/**
 * Quantile of the F distribution: the value below which a share `probability` of it lies.
 *
 * Found by bisection of the distribution function I(d₁x / (d₁x + d₂); d₁/2, d₂/2). Twin in R: `qf(p, df1, df2)`.
 *
 * @param df1 Degrees of freedom of the numerator, positive.
 * @param df2 Degrees of freedom of the denominator, positive.
 * @throws RangeError outside the open interval from 0 to 1, or without positive degrees of freedom.
 * @example fQuantile(0.95, 3, 10) // 3.70826481904684…
 */
export function fQuantile(probability: number, df1: number, df2: number): number {
  if (!(probability > 0 && probability < 1)) throw new RangeError('fQuantile requires a probability between 0 and 1, both excluded');
  if (!(df1 > 0 && df2 > 0)) throw new RangeError('fQuantile requires positive degrees of freedom');
  // The share above is read from the other end, so that neither tail is a difference from 1.
  const isUpper = probability > 0.5;
  const tail = isUpper ? 1 - probability : probability;
  const reaches = (x: number) =>
    isUpper ? incompleteBeta(df2 / (df1 * x + df2), df2 / 2, df1 / 2) <= tail : incompleteBeta((df1 * x) / (df1 * x + df2), df1 / 2, df2 / 2) >= tail;
  let low = 0;
  let high = 1;
  while (!reaches(high)) high *= 2;
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) return middle;
    if (reaches(middle)) high = middle;
    else low = middle;
  }
}
