/** One common factor of several items. */
export interface OneFactor {
  /** Correlation of each item with the factor; the larger part of them is positive. */
  readonly loadings: readonly number[];
  /** Whether the loadings stand still. */
  readonly converged: boolean;
}

/** The smallest share of an item that is its own, as in R's `factanal`: below, the likelihood has no maximum inside. */
const LEAST_OWN = 0.005;

/**
 * The one factor that makes correlations like these most likely, if the items are normal.
 *
 * Maximum likelihood by the EM algorithm of Rubin and Thayer (1982), Psychometrika 47, 69–76: it needs no second derivatives,
 * and every step makes the correlations more likely. Twin in R: `factanal(covmat = r, factors = 1)`.
 *
 * Limits: from three items on; an item that is its factor (a Heywood case) is held at the smallest share of its own.
 *
 * @param correlations A symmetric matrix with 1 in its diagonal.
 * @param options.rounds Rounds after which it is given up, default 20,000.
 * @param options.tolerance Largest change of a loading that counts as none, default 1e-10.
 * @example oneFactor([[1, 0.56, 0.48], [0.56, 1, 0.42], [0.48, 0.42, 1]]) // { loadings: [0.8, 0.7, 0.6] (to nine digits), converged: true }
 */
export function oneFactor(
  correlations: readonly (readonly number[])[],
  { rounds = 20_000, tolerance = 1e-10 }: { readonly rounds?: number; readonly tolerance?: number } = {},
): OneFactor {
  const strengths = correlations.map((line) => line.reduce((sum, r) => sum + r * r, 0));
  const leader = correlations[strengths.indexOf(Math.max(...strengths))]!;
  let loadings = leader.map((r) => 0.7 * r);
  let own = loadings.map((loading) => 1 - loading * loading);
  let converged = false;
  for (let round = 0; round < rounds && !converged; round++) {
    const information = loadings.reduce((sum, loading, item) => sum + (loading * loading) / own[item]!, 1);
    // The factor is guessed from the items with these weights; then the items are explained by the guess.
    const weights = loadings.map((loading, item) => loading / own[item]! / information);
    const shared = correlations.map((line) => line.reduce((sum, r, item) => sum + r * weights[item]!, 0));
    const spread = 1 / information + weights.reduce((sum, weight, item) => sum + weight * shared[item]!, 0);
    const next = shared.map((share) => share / spread);
    own = next.map((loading, item) => Math.max(LEAST_OWN, 1 - loading * shared[item]!));
    converged = next.every((loading, item) => Math.abs(loading - loadings[item]!) <= tolerance);
    loadings = next;
  }
  const sign = loadings.reduce((sum, loading) => sum + loading, 0) < 0 ? -1 : 1;
  return { loadings: loadings.map((loading) => sign * loading), converged };
}
