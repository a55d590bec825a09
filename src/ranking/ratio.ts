const BITS = 64n;

/**
 * The number nearest to a fraction of whole numbers of any size, to be shown: nothing may be decided by it.
 *
 * @example ratio(10n ** 400n, 4n * 10n ** 400n) // 0.25
 */
export function ratio(numerator: bigint, denominator: bigint): number {
  const rest = ((numerator % denominator) << BITS) / denominator;
  return Number(numerator / denominator) + Number(rest) / Number(1n << BITS);
}
