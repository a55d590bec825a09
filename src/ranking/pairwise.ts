import type { CheckedBallots } from './ballots.js';
import { byOption } from './tiers.js';

/**
 * What not being ranked means where options are compared in pairs: `below` every option that the ballot ranks, and tied with
 * each other (Debian constitution, A.6); or `ignored`, so that a ballot tells nothing of the pairs of an option that it leaves out.
 */
export type UnrankedInPairs = 'below' | 'ignored';

/** Option → other option → a number. */
export type PairMatrix = Record<string, Record<string, number>>;

/** `counts[one][other]`: ballots that put one above the other. Who shares a place is above nobody of it. */
export function pairwiseCounts({ options, ballots }: CheckedBallots, unranked: UnrankedInPairs): number[][] {
  const counts = options.map(() => new Array<number>(options.length).fill(0));
  for (const { places, unranked: others, count } of ballots) {
    // From the last place upwards: one row at a time is counted in.
    const below: number[] = unranked === 'below' ? [...others] : [];
    for (let tier = places.length - 1; tier >= 0; tier--) {
      const here = places[tier]!;
      for (const one of here) {
        const row = counts[one]!;
        for (const other of below) row[other]! += count;
      }
      for (const one of here) below.push(one);
    }
  }
  return counts;
}

/** One row of a matrix by the names of its columns. An entry for each, as `Object.fromEntries` takes them, is twice the time among 300 options. */
function namedRow(options: readonly string[], row: readonly number[], one: number): Record<string, number> {
  const named: Record<string, number> = {};
  for (let other = 0; other < options.length; other++) {
    if (other === one) continue;
    const [option, value] = [options[other]!, row[other]!];
    // This name alone would set a prototype where it is assigned.
    if (option === '__proto__') Object.defineProperty(named, option, { value, enumerable: true, configurable: true, writable: true });
    else named[option] = value;
  }
  return named;
}

/** A matrix with names: each option with all others, never with itself. */
export function namedMatrix(options: readonly string[], matrix: readonly (readonly number[])[]): PairMatrix {
  return byOption(options, (one) => namedRow(options, matrix[one]!, one));
}
