import { divergingSegments, middleOf, type Neutral, type Segment } from './diverging-segments.js';

/** A mark of the axis: where it stands, and the share that is written there. */
interface Tick {
  readonly at: number;
  readonly share: number;
}

/** One axis for all rows, in shares, and their segments on it. */
export interface DivergingAxis {
  readonly min: number;
  readonly max: number;
  /** Where the middle answers begin that stand apart. */
  readonly aside: number | undefined;
  readonly ticks: readonly Tick[];
  readonly rows: readonly (readonly Segment[])[];
}

/** Share of the axis's length that is left between the sides and the middle answers that stand apart. */
const GAP = 0.12;

/**
 * The axis on which these rows are drawn: the same share is equally long everywhere, also where the middle answers stand
 * apart, and both sides end at a whole step.
 *
 * @param counts Row by row, how many gave each answer.
 * @param parts Steps in which the whole, 100 %, is divided.
 */
export function divergingAxis(counts: readonly (readonly number[])[], neutral: Neutral, parts: number): DivergingAxis {
  const isApart = neutral === 'apart' && counts.some((row) => middleOf(row.length) !== undefined);
  const sides = counts.map((row) => divergingSegments(row, isApart ? 0 : undefined));
  const stepsTo = (furthest: number) => Math.max(1, Math.ceil(furthest * parts - 1e-9));
  const lengthOf = ({ from, to }: Segment) => to - from;
  const outward = sides.flatMap((row) => row.filter((_, place) => !isApart || place !== middleOf(row.length)));
  const left = stepsTo(Math.max(0, ...outward.map(({ from }) => -from)));
  const right = stepsTo(Math.max(0, ...outward.map(({ to }) => to)));
  const beside = isApart ? stepsTo(Math.max(0, ...sides.flatMap((row) => lengthOf(row[middleOf(row.length)!]!)))) : 0;
  const aside = isApart ? right / parts + (GAP * (left + right + beside)) / parts : undefined;
  const inSteps = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, step) => (from + step) / parts);
  return {
    min: -left / parts,
    max: aside === undefined ? right / parts : aside + beside / parts,
    aside,
    ticks: [...inSteps(-left, right).map((at) => ({ at, share: Math.abs(at) })), ...(aside === undefined ? [] : inSteps(0, beside).map((share) => ({ at: aside + share, share })))],
    rows: aside === undefined ? sides : counts.map((row) => divergingSegments(row, aside)),
  };
}
