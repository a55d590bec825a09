import type { Chart } from 'chart.js';
import type { PointOfPicture } from './picture.js';

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

/** Where an element of a chart is drawn; undefined where there is none, as Chart.js holds one for a gap too, at the foot of the axis. */
function boxOfElement(chart: Chart, dataset: number, index: number): Box | undefined {
  if (chart.data.datasets[dataset]?.data[index] === null) return undefined;
  const element = chart.getDatasetMeta(dataset).data[index] as { x: number; y: number; base?: number; width?: number; height?: number; horizontal?: boolean } | undefined;
  if (element === undefined || !Number.isFinite(element.x) || !Number.isFinite(element.y)) return undefined;
  const { x, y, base, width = 0, height = 0, horizontal = false } = element;
  const across = base !== undefined && horizontal ? stretch(base, x) : stretch(x - width / 2, x + width / 2);
  const down = base !== undefined && !horizontal ? stretch(base, y) : stretch(y - height / 2, y + height / 2);
  return { x: across.from, y: down.from, width: across.length, height: down.length };
}

/** Where a figure is drawn, with all of its parts; undefined where the chart has none of them. */
export function boxOfPoint(chart: Chart, { datasets, index }: PointOfPicture): Box | undefined {
  const boxes = datasets.flatMap((dataset) => boxOfElement(chart, dataset, index) ?? []);
  if (boxes.length === 0) return undefined;
  const [x, y] = [Math.min(...boxes.map((box) => box.x)), Math.min(...boxes.map((box) => box.y))];
  return { x, y, width: Math.max(...boxes.map((box) => box.x + box.width)) - x, height: Math.max(...boxes.map((box) => box.y + box.height)) - y };
}
