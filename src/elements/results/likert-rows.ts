import type { TemplateResult } from 'lit';
import type { DivergingPicture } from '../../charts/picture.js';
import type { GridResult } from '../../summaries/grid.js';
import type { Drawing } from './drawing.js';
import type { Reader } from './view.js';

/** One item of several that share a scale, with its name in plain words and as it is shown. */
export type LikertRow = Omit<GridResult['rows'][number], 'favourable'> & { readonly name: string; readonly shown: TemplateResult | string };

/** From so many answers on, diverging bars are drawn only where they are asked for: nobody tells more grounds apart. */
const MOST_LEVELS = 7;

/** How many gave one of the higher answers, less those who gave one of the lower ones, as a share of all. */
export function netOf({ counts, n }: Pick<LikertRow, 'counts' | 'n'>): number {
  const half = Math.floor(counts.length / 2);
  const sum = (part: typeof counts) => part.reduce((people, { count }) => people + count, 0);
  return n === 0 ? 0 : (sum(counts.slice(-half)) - sum(counts.slice(0, half))) / n;
}

/** The order in which the page wants the rows; those that are equal, and those without a mean, as they were asked. */
export function inOrder<Row extends Pick<LikertRow, 'counts' | 'n' | 'mean'>>(rows: readonly Row[], sort: Drawing['sort']): Row[] {
  const value = sort === 'net' ? netOf : ({ mean }: Row) => mean?.estimate ?? -Infinity;
  return sort === 'asked' ? [...rows] : rows.toSorted((a, b) => (value(b) === value(a) ? 0 : value(b) - value(a)));
}

/** Whether these rows are drawn as diverging bars. */
export const areDiverging = (rows: readonly LikertRow[], chart: Drawing['chart']): boolean => {
  const levels = rows[0]?.counts.length ?? 0;
  return levels > 1 && (chart === 'diverging' || (chart === 'fitting' && levels <= MOST_LEVELS));
};

/** The rows as a picture. */
export const divergingPicture = (rows: readonly LikertRow[], levels: readonly string[], { words, formatNumber, pluralOf, drawing }: Reader): DivergingPicture => ({
  kind: 'diverging',
  levels,
  rows: rows.map(({ name, n, counts }) => ({ label: name, basis: words.answers(formatNumber(n), pluralOf(n)), counts: counts.map(({ count }) => count) })),
  neutral: drawing.neutral,
});
