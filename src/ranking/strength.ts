/**
 * How strongly a pair is won: `winning` counts the ballots for the winner, `margin` those less the ballots against, `ratio`
 * divides the ones by the others (without ballots against it is infinite). A pair that is equal, or lost, has no strength.
 */
export type Strength = 'winning' | 'margin' | 'ratio';

/**
 * The strength of each pair, 0 where it is not won. Ratios of counts up to 60 million differ as numbers where they differ at all.
 *
 * @param counts `counts[one][other]`: ballots that put one above the other.
 */
export function strengthsOf(counts: readonly (readonly number[])[], strength: Strength): number[][] {
  const measure = {
    winning: (votes: number) => votes,
    margin: (votes: number, against: number) => votes - against,
    ratio: (votes: number, against: number) => votes / against,
  }[strength];
  return counts.map((row, one) => row.map((votes, other) => (votes > counts[other]![one]! ? measure(votes, counts[other]![one]!) : 0)));
}
