import type { Chart } from 'chart.js';
import type { Mark } from './picture.js';

/** Half the side of a box around what has no extent of its own, and the least of any, in CSS pixels. */
const HALF = 8;

/** A box on a canvas, in CSS pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A stretch that is at least as long as a point's box. */
function stretch(one: number, other: number): { from: number; length: number } {
  const missing = Math.max(0, 2 * HALF - Math.abs(other - one));
  return { from: Math.min(one, other) - missing / 2, length: Math.abs(other - one) + missing };
}

/** Where a figure is drawn; undefined where the chart has no such element. */
export function boxOfMark(chart: Chart, { dataset, index }: Mark): Box | undefined {
  const element = chart.getDatasetMeta(dataset).data[index] as { x: number; y: number; base?: number; width?: number; height?: number; horizontal?: boolean } | undefined;
  if (element === undefined || !Number.isFinite(element.x) || !Number.isFinite(element.y)) return undefined;
  const { x, y, base, width = 0, height = 0, horizontal = false } = element;
  const across = base !== undefined && horizontal ? stretch(base, x) : stretch(x - width / 2, x + width / 2);
  const down = base !== undefined && !horizontal ? stretch(base, y) : stretch(y - height / 2, y + height / 2);
  return { x: across.from, y: down.from, width: across.length, height: down.length };
}
