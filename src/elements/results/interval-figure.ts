import { html, svg, type TemplateResult } from 'lit';

/** A figure with its interval, and the range in which both are drawn. */
export interface IntervalFigure {
  readonly name: TemplateResult | string;
  readonly figure: string;
  readonly interval: string;
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
  readonly min: number;
  readonly max: number;
}

/** Width of the drawing's own coordinates. */
const WIDTH = 200;

/**
 * A key figure in large type, its interval in words, and both as a mark on a band along the whole scale; what of the
 * interval lies beyond the scale is told and not drawn.
 */
export function intervalFigure({ name, figure, interval, estimate, low, high, min, max }: IntervalFigure): TemplateResult {
  const place = (value: number) => Math.round(((Math.min(Math.max(value, min), max) - min) / (max - min)) * WIDTH * 10) / 10;
  return html`<div class="figure" part="figure">
    <dt>${name}</dt>
    <dd>
      <span class="number">${figure}</span>
      <span class="interval">${interval}</span>
      <svg class="band" viewBox="-6 0 212 20" aria-hidden="true">
        ${svg`<line class="track" x1="0" x2=${WIDTH} y1="10" y2="10"></line>
        <line class="range" x1=${place(low)} x2=${place(high)} y1="10" y2="10"></line>
        <line class="estimate" x1=${place(estimate)} x2=${place(estimate)} y1="2" y2="18"></line>`}
      </svg>
    </dd>
  </div>`;
}
