import type { Variable } from './variable.js';

/** A probability with as many digits as a researcher needs to reckon with. */
const written = (value: number) => String(Number(value.toPrecision(10)));

/** The figures of randomised response under their names, rounded to ten digits; nothing where chance changed no answers. */
export const chanceFigures = ({ chances }: Variable): Readonly<Record<'epsilon' | 'p' | 'q', string>> | null =>
  chances === undefined ? null : { epsilon: written(chances.epsilon), p: written(chances.truth), q: written(chances.other) };

/** What a researcher has to know of answers that chance may have changed, in one line; an empty text where it changed none. */
export function chanceWords(variable: Variable): string {
  const figures = chanceFigures(variable);
  if (figures === null) return '';
  const { epsilon, p, q } = figures;
  return `Randomised response: these are told answers. The device told the true answer with p = ${p}, each other one with q = ${q} (epsilon = ${epsilon}). Estimated share of the true answers: (share told - q) / (p - q).`;
}
