import { differenceOfMeans } from '../statistics/difference-of-means.js';
import { minimalDetectableDifference } from '../statistics/minimal-detectable-difference.js';
import { type PublishedMean, publishedMeans } from './published-means.js';
import type { CutCell, Difference } from './results.js';

/** Lines that are all compared with each other; with more the pairs are more than anybody reads, and some differ by chance alone. */
const MOST_LINES = 10;

/** Confidence level of every interval. */
const LEVEL = 0.95;

const nameOf = ({ group, role, wave }: CutCell): Difference['between'][number] => ({
  ...(group === undefined ? {} : { group }),
  ...(role === undefined ? {} : { role }),
  ...(wave === undefined ? {} : { wave }),
});

/** The pairs of lines that are compared: over waves each with the next one of the same group or role, else every pair. */
function pairsOf(cells: readonly CutCell[]): (readonly [CutCell, CutCell])[] {
  if (cells.every(({ wave }) => wave === undefined)) {
    if (cells.length > MOST_LINES) return [];
    return cells.flatMap((first, place) => cells.slice(place + 1).map((second) => [first, second] as const));
  }
  const lines = new Map<string, CutCell[]>();
  for (const cell of cells) {
    const key = JSON.stringify([cell.group, cell.role]);
    lines.set(key, [...(lines.get(key) ?? []), cell]);
  }
  return [...lines.values()].flatMap((line) => line.slice(1).map((later, place) => [line[place]!, later] as const));
}

/** The spread within both groups taken together. */
const pooled = (a: PublishedMean, b: PublishedMean) => Math.sqrt(((a.n - 1) * a.sd! ** 2 + (b.n - 1) * b.sd! ** 2) / (a.n + b.n - 2));

function compare([first, second]: readonly [CutCell, CutCell]): Difference[] {
  const others = new Map(publishedMeans(second).map((mean) => [JSON.stringify(mean.of), mean]));
  return publishedMeans(first).flatMap((a) => {
    const b = others.get(JSON.stringify(a.of));
    const found = b === undefined ? null : differenceOfMeans(b, a, { level: LEVEL });
    if (b === undefined || found === null) return [];
    const detectable = minimalDetectableDifference({ n1: a.n, n2: b.n, sd: pooled(a, b), level: LEVEL });
    return [{ of: a.of, between: [nameOf(first), nameOf(second)], ...found, level: LEVEL, detectable, method: 'welch' as const }];
  });
}

/**
 * How far the means of two lines of a cut lie apart, the second less the first, with Welch's interval, and the smallest true
 * difference that groups of this size are likely to show. It follows from the published means alone.
 *
 * Limits: of twenty comparisons without any true difference one is likely to look like one.
 */
export const publishDifferences = (cells: readonly CutCell[]): Difference[] => pairsOf(cells).flatMap(compare);
