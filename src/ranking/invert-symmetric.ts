/**
 * The inverse of a symmetric positive definite matrix, by Cholesky's factor: A = L·Lᵀ, and A⁻¹ = L⁻ᵀ·L⁻¹. Golub and Van Loan
 * (2013), Matrix Computations, 4th ed., section 4.2.
 *
 * Limits: of the lower triangle only; a matrix that is not positive definite gives values that are not numbers.
 *
 * @param matrix Rows of columns.
 * @example invertSymmetric([[2, 0], [0, 4]]) // [[0.5, 0], [0, 0.25]]
 */
export function invertSymmetric(matrix: readonly (readonly number[])[]): number[][] {
  const size = matrix.length;
  const zeros = () => Array.from({ length: size }, () => new Array<number>(size).fill(0));
  const [factor, inverse] = [zeros(), zeros()];
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column <= row; column += 1) {
      let rest = matrix[row]![column]!;
      for (let before = 0; before < column; before += 1) rest -= factor[row]![before]! * factor[column]![before]!;
      factor[row]![column] = row === column ? Math.sqrt(rest) : rest / factor[column]![column]!;
    }
  }
  // The inverse of the factor, column by column, is lower triangular too.
  for (let column = 0; column < size; column += 1) {
    for (let row = column; row < size; row += 1) {
      let rest = row === column ? 1 : 0;
      for (let before = column; before < row; before += 1) rest -= factor[row]![before]! * inverse[before]![column]!;
      inverse[row]![column] = rest / factor[row]![row]!;
    }
  }
  return zeros().map((line, row) => line.map((_zero, column) => inverse.reduce((sum, below) => sum + below[row]! * below[column]!, 0)));
}
