import { html, nothing, svg, type TemplateResult } from 'lit';

/** A figure with its interval, and the range in which both are drawn. */
export interface IntervalFigure {
  readonly name: TemplateResult | string;
  readonly figure: string;
  /** The interval in words; empty where a sentence tells it. */
  readonly interval: string;
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
  readonly min: number;
  readonly max: number;
  /** What is to be reached: a dashed line across the band. */
  readonly target?: number | null;
  /** What is said of the figure below its band. */
  readonly after?: unknown;
}

/** Width of the drawing's own coordinates. */
const WIDTH = 200;

/**
 * A key figure in large type, its interval in words, and both as a mark on a band along the whole scale; what of the
 * interval lies beyond the scale is told and not drawn.
 */
export function intervalFigure({ name, figure, interval, estimate, low, high, min, max, target = null, after = nothing }: IntervalFigure): TemplateResult {
  const place = (value: number) => Math.round(((Math.min(Math.max(value, min), max) - min) / (max - min)) * WIDTH * 10) / 10;
  return html`<div class="figure" part="figure">
    <dt>${name}</dt>
    <dd>
      <span class="number">${figure}</span>
      ${interval === '' ? nothing : html`<span class="interval">${interval}</span>`}
      <svg class="band" viewBox="-6 0 212 20" aria-hidden="true">
        ${svg`<line class="track" x1="0" x2=${WIDTH} y1="10" y2="10"></line>
        <line class="range" x1=${place(low)} x2=${place(high)} y1="10" y2="10"></line>
        <line class="estimate" x1=${place(estimate)} x2=${place(estimate)} y1="2" y2="18"></line>
        ${target === null ? nothing : svg`<line class="target" x1=${place(target)} x2=${place(target)} y1="0" y2="20"></line>`}`}
      </svg>
      ${after}
    </dd>
  </div>`;
}
