import type { Chart, Plugin } from 'chart.js';
import type { ChartLook } from './chart-look.js';

/** An estimate with the bounds of its interval; that of a single answer has none. */
export interface Mark {
  readonly estimate: number;
  readonly low: number | null;
  readonly high: number | null;
}

const CAP = 5;

/** Intervals as thin bars from bound to bound; their caps are drawn by `caps`. */
export const whiskers = (marks: readonly (Mark | null)[], look: ChartLook) => ({
  type: 'bar' as const,
  label: 'intervals',
  order: 1,
  data: marks.map((mark) => (mark === null || mark.low === null || mark.high === null ? null : ([mark.low, mark.high] as [number, number]))),
  barThickness: 1.5,
  grouped: false,
  backgroundColor: look.text,
});

/** Draws a cap at each bound that lies within the axis of values. */
export const caps = (marks: readonly (Mark | null)[], along: 'x' | 'y', look: ChartLook): Plugin => ({
  id: 'caps',
  afterDatasetsDraw(chart: Chart) {
    const { ctx, scales } = chart;
    const { min, max } = scales[along]!;
    ctx.save();
    ctx.strokeStyle = look.text;
    ctx.lineWidth = 1.5;
    ctx.beginPath();
    chart.getDatasetMeta(0).data.forEach(({ x, y }, index) => {
      for (const bound of [marks[index]?.low, marks[index]?.high]) {
        if (bound === null || bound === undefined || bound < min || bound > max) continue;
        const at = scales[along]!.getPixelForValue(bound);
        if (along === 'x') {
          ctx.moveTo(at, y - CAP);
          ctx.lineTo(at, y + CAP);
        } else {
          ctx.moveTo(x - CAP, at);
          ctx.lineTo(x + CAP, at);
        }
      }
    });
    ctx.stroke();
    ctx.restore();
  },
});
