/**
 * Kish's effective number of answers (Σw)² / Σw²: as many answers of equal weight tell as much (Kish 1965, Survey Sampling,
 * section 11.7).
 *
 * Limits: an approximation that holds for what has little to do with the weights.
 *
 * @param counts How many answers have each weight; one each, if absent.
 * @returns 0 without weights, or where none is above 0.
 * @example effectiveNumber([1, 3]) // 1.6
 */
export function effectiveNumber(weights: readonly number[], counts?: readonly number[]): number {
  const countAt = (place: number) => counts?.[place] ?? 1;
  const sum = weights.reduce((total, weight, place) => total + countAt(place) * weight, 0);
  const squares = weights.reduce((total, weight, place) => total + countAt(place) * weight * weight, 0);
  return squares === 0 ? 0 : sum ** 2 / squares;
}
