/** Options that share a place, with what brought them there. */
export interface Placed {
  readonly kind: 'placed';
  /** 1 for the best; after two who share a place, one is left out: 1, 1, 3. */
  readonly place: number;
  readonly options: string[];
  readonly points: number;
}

/** The places 0 … n-1 in tiers, highest value first, equal values together. */
export function tiersByValue(values: readonly number[] | readonly bigint[]): number[][] {
  const tiers: number[][] = [];
  const places = [...values.keys()].sort((one, other) => (values[one]! < values[other]! ? 1 : values[one]! > values[other]! ? -1 : one - other));
  for (const place of places) {
    const last = tiers.at(-1);
    if (last !== undefined && values[last[0]!] === values[place]) last.push(place);
    else tiers.push([place]);
  }
  return tiers;
}

/**
 * The places 0 … n-1 in tiers by who is above whom: the first tier is who has nobody above, the next who has nobody above once
 * the first is taken away, and so on. An option that is compared with nobody stands in the first tier: nothing is above it.
 *
 * @param isAbove A relation without cycles.
 */
export function tiersByRelation(n: number, isAbove: (one: number, other: number) => boolean): number[][] {
  const tiers: number[][] = [];
  let left = Array.from({ length: n }, (_, place) => place);
  while (left.length > 0) {
    const now = left;
    const tier = now.filter((one) => !now.some((other) => isAbove(other, one)));
    if (tier.length === 0) throw new Error('Tiers require a relation without cycles');
    tiers.push(tier);
    left = now.filter((place) => !tier.includes(place));
  }
  return tiers;
}

/** Tiers as the names of their options, and the first of them as winners. */
export function namedTiers(options: readonly string[], tiers: readonly (readonly number[])[]): { ranking: string[][]; winners: string[] } {
  const ranking = tiers.map((tier) => tier.map((place) => options[place]!));
  return { ranking, winners: [...(ranking[0] ?? [])] };
}

/** Option → value, in the order of the options. */
export function byOption<Value>(options: readonly string[], valueAt: (place: number) => Value): Record<string, Value> {
  return Object.fromEntries(options.map((option, place) => [option, valueAt(place)]));
}

/** Each tier with its place and its points. */
export function placedBy(ranking: readonly string[][], points: Readonly<Record<string, number>>): Placed[] {
  let place = 1;
  return ranking.map((options) => {
    const placed: Placed = { kind: 'placed', place, options: [...options], points: points[options[0]!]! };
    place += options.length;
    return placed;
  });
}
