/** How the scores of trust are called: that in an object, and how much one feels trusted by it. */
export const trustScore = (object: string): string => `trust-${object}`;
export const trustedScore = (object: string): string => `trusted-by-${object}`;

/** Trust in both directions between people and an object. */
export interface TrustPair<Score> {
  readonly trust: Score;
  readonly trusted: Score;
}

/** The scores that tell of trust in both directions, a pair for each object. */
export function trustPairs<Score extends { readonly id: string }>(scores: readonly Score[]): TrustPair<Score>[] {
  const withId = new Map(scores.map((score) => [score.id, score]));
  return scores.flatMap((trusted) => {
    const object = trusted.id.startsWith(trustedScore('')) ? trusted.id.slice(trustedScore('').length) : '';
    const trust = withId.get(trustScore(object));
    return object === '' || trust === undefined ? [] : [{ trust, trusted }];
  });
}
