import { type Margin, rake, type Unit, type Weighting, type WeightingOptions } from './rake.js';

/**
 * Weights with which a sample has the population's totals in one variable: N_h / n_h in each category h, or with base weights
 * N_h / Σw. Twin in R: `survey::postStratify`. Holt and Smith (1979), Journal of the Royal Statistical Society A 142, 33–46.
 *
 * For several variables whose full cross is known in the population, write the cross as one variable ("women 18-34"); where
 * only the totals of each are known, `rake` is the method.
 *
 * Limits: weights mend what the variable tells of who answered, and nothing else; they widen intervals.
 *
 * @param units For each who answered, variable → category; other properties are left alone.
 * @param margins One variable → category → the population's total, or its share.
 * @throws RangeError for several variables, and for what `rake` refuses.
 * @example postStratify([{ sex: 'f' }, { sex: 'f' }, { sex: 'm' }], { sex: { f: 52, m: 48 } }).weights // [26, 26, 48]
 */
export function postStratify(units: readonly Unit[], margins: Readonly<Record<string, Margin>>, options: WeightingOptions = {}): Weighting {
  const variables = Object.keys(margins);
  if (variables.length > 1)
    throw new RangeError(`postStratify requires one variable, not ${variables.join(', ')}: cross them to one where the population's cross is known, or use rake`);
  return rake(units, margins, options);
}
