import { html, nothing, svg, type TemplateResult } from 'lit';

/** A value with its bounds at one time. */
interface SparkPoint {
  readonly estimate: number;
  readonly low: number | null;
  readonly high: number | null;
}

/** Values over time, a gap where nothing is told, on a scale that is shown whole. */
export interface Spark {
  readonly points: readonly (SparkPoint | null)[];
  readonly min: number;
  readonly max: number;
  readonly target: number | null;
  /** What stands at the ends of the scale, and below the first and the last time. */
  readonly ends: readonly [min: string, max: string];
  readonly times: readonly [first: string, last: string];
}

/** Size of the drawing's own coordinates, and what is kept free around the points. */
const WIDTH = 200;
const HEIGHT = 92;
const MARGIN = 6;

const rounded = (value: number) => Math.round(value * 10) / 10;

/** Points that follow each other without a gap. */
function runsOf<Point>(points: readonly (Point | null)[]): Point[][] {
  const runs: Point[][] = [[]];
  for (const point of points) {
    if (point === null) runs.push([]);
    else runs.at(-1)!.push(point);
  }
  return runs.filter(({ length }) => length > 1);
}

/** A small line over time with its whiskers, broken at gaps, over the whole scale. What it shows is also said in words. */
export function sparkline({ points, min, max, target, ends, times }: Spark): TemplateResult {
  const across = (index: number) => rounded(MARGIN + (index / Math.max(1, points.length - 1)) * (WIDTH - 2 * MARGIN));
  const up = (value: number) => rounded(HEIGHT - MARGIN - ((Math.min(Math.max(value, min), max) - min) / (max - min)) * (HEIGHT - 2 * MARGIN));
  const placed = points.map((point, index) => point && { x: across(index), y: up(point.estimate), ...point });
  const last = placed.findLastIndex((point) => point !== null);
  return html`<div class="spark" aria-hidden="true">
    <span class="top">${ends[1]}</span><span class="bottom">${ends[0]}</span>
    <svg viewBox="0 0 ${WIDTH} ${HEIGHT}">
      ${svg`<line class="edge" x1="0" x2=${WIDTH} y1=${up(max)} y2=${up(max)}></line>
      <line class="edge" x1="0" x2=${WIDTH} y1=${up(min)} y2=${up(min)}></line>
      ${target === null ? nothing : svg`<line class="target" x1="0" x2=${WIDTH} y1=${up(target)} y2=${up(target)}></line>`}
      ${placed.map((point) =>
        point === null || point.low === null || point.high === null
          ? nothing
          : svg`<line class="whisker" x1=${point.x} x2=${point.x} y1=${up(point.low)} y2=${up(point.high)}></line>`,
      )}
      ${runsOf(placed).map((run) => svg`<polyline points=${run.map(({ x, y }) => `${x},${y}`).join(' ')}></polyline>`)}
      ${placed.map((point, index) => (point === null ? nothing : svg`<circle class=${index === last ? 'now' : 'then'} cx=${point.x} cy=${point.y} r=${index === last ? 4 : 3}></circle>`))}`}
    </svg>
    <span class="first">${times[0]}</span><span class="last">${times[1]}</span>
  </div>`;
}
