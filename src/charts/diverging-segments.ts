/** What is done with the middle answer: halved over the line in the middle, or put beside, apart from the others. */
export type Neutral = 'split' | 'apart';

/** Where one answer is drawn, in shares of its row: below 0 to the one side of the middle line, above to the other. */
export interface Segment {
  readonly from: number;
  readonly to: number;
}

const total = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

/** The place of the middle answer; undefined where the number of answers is even, and none is in the middle. */
export const middleOf = (levels: number): number | undefined => (levels % 2 === 1 ? (levels - 1) / 2 : undefined);

/**
 * Places the answers of one Likert item so that the lower half lies to one side of zero and the upper half to the other
 * (Heiberger and Robbins 2014, https://doi.org/10.18637/jss.v057.i05). Of an odd number of answers the middle one is halved
 * over zero, or begins at `aside`. Each segment is as long as its share. R: `HH::likert`.
 *
 * @param counts How many gave each answer, from the lowest to the highest.
 * @param aside Where the middle answer begins; where it is left out, it is halved.
 */
export function divergingSegments(counts: readonly number[], aside?: number): Segment[] {
  const n = total(counts);
  const middle = middleOf(counts.length);
  const inMiddle = middle === undefined ? 0 : counts[middle]!;
  const below = total(counts.slice(0, Math.floor(counts.length / 2)));
  const halved = aside === undefined ? inMiddle / 2 : 0;
  const share = (people: number) => (n === 0 ? 0 : people / n);
  return counts.map((count, place) => {
    if (place === middle && aside !== undefined) return { from: aside, to: aside + share(count) };
    const beyond = aside !== undefined && middle !== undefined && place > middle ? inMiddle : 0;
    const start = total(counts.slice(0, place)) - below - halved - beyond;
    return { from: share(start), to: share(start + count) };
  });
}
