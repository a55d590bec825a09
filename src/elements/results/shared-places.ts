/** An estimate with the bounds of its interval; that of a single answer has none and may lie anywhere. */
interface Between {
  readonly estimate: number;
  readonly low: number | null;
  readonly high: number | null;
}

/** The first and the last place that one of several has. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

/**
 * The places of estimates, the highest first. Those whose intervals overlap share a place, also where they do so through
 * others in between: no order is told that chance could have made. That intervals do not overlap is more than is needed for
 * a difference, so that places err on the side of being shared.
 */
export function sharedPlaces(estimates: readonly Between[]): Place[] {
  const sorted = estimates.map(({ estimate, low, high }, index) => ({ index, estimate, low: low ?? -Infinity, high: high ?? Infinity })).toSorted((a, b) => b.high - a.high);
  const places: Place[] = [];
  let from = 0;
  while (from < sorted.length) {
    let lowest = sorted[from]!.low;
    let to = from;
    while (to + 1 < sorted.length && sorted[to + 1]!.high >= lowest) {
      to += 1;
      lowest = Math.min(lowest, sorted[to]!.low);
    }
    for (const { index } of sorted.slice(from, to + 1)) places[index] = { from: from + 1, to: to + 1 };
    from = to + 1;
  }
  return places;
}
