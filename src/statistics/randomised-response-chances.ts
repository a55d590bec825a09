/** Chances with which a device reports an answer: the true one, and each of the others. */
export interface RandomisedResponseChances {
  readonly truth: number;
  readonly other: number;
}

/**
 * Chances of k-ary randomised response under ε-local differential privacy: the truth with e^ε / (e^ε + k − 1), each other
 * answer with 1 / (e^ε + k − 1). With two answers this is Warner's method (1965, JASA 60, 63–69); Kairouz, Bonawitz and Ramage
 * (2016), ICML 48, 2436–2444. The privacy losses ε of several questions add up.
 *
 * @param answers Number of possible answers, from 2.
 * @param epsilon Positive; the smaller, the more private.
 * @throws RangeError outside these bounds.
 * @example randomisedResponseChances(2, Math.log(3)) // { truth: 0.75, other: 0.25 }
 */
export function randomisedResponseChances(answers: number, epsilon: number): RandomisedResponseChances {
  if (!(Number.isInteger(answers) && answers >= 2)) throw new RangeError('randomisedResponseChances requires two answers or more');
  if (!(epsilon > 0 && Number.isFinite(epsilon))) throw new RangeError('randomisedResponseChances requires a positive epsilon');
  const odds = Math.exp(epsilon);
  return { truth: odds / (odds + answers - 1), other: 1 / (odds + answers - 1) };
}
