/**
 * A number to twelve significant digits, for comparing it with a number that somebody wrote: in binary fractions 3 × 0.1 is
 * a little more than 0.3, and would fall out of a band that ends at 0.3.
 */
export const twelveDigits = (value: number): number => Number(value.toPrecision(12));
