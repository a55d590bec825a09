/**
 * The variant that was chosen, or the first of all.
 *
 * @throws RangeError for one that the rule does not have: callers without types would else get another rule than they named.
 */
export function variantOf<Variant extends string | number>(name: string, chosen: Variant | undefined, variants: readonly [Variant, ...Variant[]]): Variant {
  if (chosen === undefined) return variants[0];
  if (!variants.includes(chosen)) throw new RangeError(`The option ${name} is ${chosen}; expected one of ${variants.join(', ')}`);
  return chosen;
}
