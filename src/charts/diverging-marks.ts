import type { Chart, Plugin } from 'chart.js';
import type { ChartLook } from './chart-look.js';
import type { DivergingAxis } from './diverging-axis.js';
import type { DivergingLayout } from './diverging-layout.js';
import { drawLegend } from './legend.js';
import type { Paint } from './palette.js';
import { type Box, drawPattern } from './patterns.js';
import type { DivergingPicture } from './picture.js';
import { barsOf, boxOf, drawRowWords, drawTicks, withFont } from './worded-rows.js';

/** Room that a figure needs to each side. */
const WITHIN = 4;

/** The pattern of a segment, and its share where that fits. */
function drawSegment(context: CanvasRenderingContext2D, box: Box, paint: Paint, share: string): void {
  drawPattern(context, paint, box);
  const width = context.measureText(share).width;
  if (width + 2 * WITHIN > box.width) return;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  if (paint.pattern !== 'plain') {
    context.fillStyle = paint.fill;
    context.fillRect(x - width / 2 - WITHIN, box.y + 3, width + 2 * WITHIN, box.height - 6);
  }
  context.fillStyle = paint.ink;
  context.fillText(share, x, y);
}

const isZero = (at: number, { aside }: DivergingAxis) => at === 0 || at === aside;

/** The lines of the axis behind each bar, so that none runs through words. */
function drawLines(chart: Chart, { axis, barHeight }: DivergingLayout, look: ChartLook): void {
  const { ctx } = chart;
  for (const { at } of axis.ticks) {
    const x = Math.round(chart.scales['x']!.getPixelForValue(at));
    ctx.strokeStyle = isZero(at, axis) ? look.text : look.faint;
    ctx.lineWidth = isZero(at, axis) ? 2 : 1;
    ctx.beginPath();
    for (const { y } of barsOf(chart, 0)) {
      ctx.moveTo(x, y - barHeight / 2 - 3);
      ctx.lineTo(x, y + barHeight / 2 + 6);
    }
    ctx.stroke();
  }
}

/** The shares along the axis; where there is too little room for all, those further from nought are left out. */
const sharesOf = ({ axis }: DivergingLayout, { formatShare }: ChartLook) =>
  axis.ticks.toSorted((a, b) => a.share - b.share).map(({ at, share }) => ({ at, label: formatShare(share) }));

/** Everything beside the bars themselves: legend, axis, words, patterns and shares. */
export const divergingMarks = (picture: DivergingPicture, layout: DivergingLayout, look: ChartLook): Plugin<'bar'> => ({
  id: 'divergingMarks',
  beforeDatasetsDraw(bars) {
    const chart = bars as Chart;
    withFont(chart, look, () => {
      drawLines(chart, layout, look);
      drawTicks(chart, sharesOf(layout, look), layout.lineHeight, look);
    });
  },
  afterDatasetsDraw(bars) {
    const chart = bars as Chart;
    const { ctx, width } = chart;
    const { rows } = layout.axis;
    withFont(chart, look, () => {
      layout.paints.forEach((paint, level) =>
        barsOf(chart, level).forEach((bar, row) => drawSegment(ctx, boxOf(bar), paint, look.formatShare(rows[row]![level]!.to - rows[row]![level]!.from))),
      );
      drawRowWords(chart, picture.rows, layout, look);
      drawLegend(ctx, layout.legend, width, look);
    });
  },
});
