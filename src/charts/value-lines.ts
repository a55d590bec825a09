import type { Plugin } from 'chart.js';
import type { ChartLook } from './chart-look.js';

/** A value that others are seen against, as a line across the chart. */
export interface ValueLine {
  readonly value: number;
  readonly dash: 'dashed' | 'dotted';
}

/** Draws lines across the chart behind its marks; what lies outside the axis is not drawn. */
export const valueLines = (lines: readonly ValueLine[], along: 'x' | 'y', look: ChartLook): Plugin => ({
  id: 'valueLines',
  beforeDatasetsDraw({ ctx, chartArea, scales }) {
    const scale = scales[along]!;
    ctx.save();
    ctx.strokeStyle = look.text;
    ctx.lineWidth = 1.5;
    for (const { value, dash } of lines) {
      if (value < scale.min || value > scale.max) continue;
      const at = scale.getPixelForValue(value);
      ctx.setLineDash(dash === 'dashed' ? [8, 5] : [2, 4]);
      ctx.beginPath();
      ctx.moveTo(along === 'x' ? at : chartArea.left, along === 'x' ? chartArea.top : at);
      ctx.lineTo(along === 'x' ? at : chartArea.right, along === 'x' ? chartArea.bottom : at);
      ctx.stroke();
    }
    ctx.restore();
  },
});
