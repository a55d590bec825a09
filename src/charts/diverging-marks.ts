import type { BarElement, Chart, Plugin } from 'chart.js';
import type { ChartLook } from './chart-look.js';
import type { DivergingAxis } from './diverging-axis.js';
import { belowMiddle, type DivergingLayout, lastLineAbove } from './diverging-layout.js';
import { drawLegend } from './legend.js';
import type { Paint } from './palette.js';
import { type Box, drawPattern } from './patterns.js';
import type { DivergingPicture } from './picture.js';

/** Room that a figure needs to each side. */
const WITHIN = 4;

const barsOf = (chart: Chart, level: number) => chart.getDatasetMeta(level).data as BarElement[];

/** The rectangle of a segment, without its edge. */
function boxOf(bar: BarElement): Box {
  const { x, y, base, height } = bar.getProps(['x', 'y', 'base', 'height']) as Readonly<Record<'x' | 'y' | 'base' | 'height', number>>;
  return { x: Math.min(x, base) + 1, y: y - height / 2 + 1, width: Math.max(0, Math.abs(x - base) - 2), height: height - 2 };
}

/** Moves every bar down in its row: Chart.js puts it into the middle, where its words would have no room. */
export const placedBelowWords = (layout: DivergingLayout): Plugin<'bar'> => ({
  id: 'placedBelowWords',
  afterDatasetsUpdate(chart) {
    for (const { data } of chart.getSortedVisibleDatasetMetas()) for (const bar of data) bar.y += belowMiddle(layout);
  },
});

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
function drawShares(chart: Chart, { axis, lineHeight }: DivergingLayout, look: ChartLook): void {
  const { ctx, chartArea, width } = chart;
  const written: { readonly from: number; readonly to: number }[] = [];
  ctx.fillStyle = look.text;
  for (const { at, share } of axis.ticks.toSorted((a, b) => a.share - b.share)) {
    const words = look.formatShare(share);
    const half = ctx.measureText(words).width / 2 + WITHIN;
    const x = Math.min(Math.max(chart.scales['x']!.getPixelForValue(at), half - WITHIN), width - half + WITHIN);
    if (written.some(({ from, to }) => x + half > from && x - half < to)) continue;
    written.push({ from: x - half, to: x + half });
    ctx.fillText(words, x, chartArea.bottom + lineHeight / 2);
  }
}

function drawWords(chart: Chart, { rows }: DivergingPicture, layout: DivergingLayout, { direction, text }: ChartLook): void {
  const { ctx, width } = chart;
  const [start, end] = direction === 'rtl' ? [width, 0] : [0, width];
  ctx.fillStyle = text;
  rows.forEach(({ basis }, place) => {
    const lines = layout.words[place]!;
    const last = barsOf(chart, 0)[place]!.y + lastLineAbove(layout);
    ctx.textAlign = 'start';
    lines.forEach((line, above) => ctx.fillText(line, start, last - (lines.length - 1 - above) * layout.lineHeight));
    ctx.textAlign = 'end';
    ctx.fillText(basis, end, last);
  });
}

/** Everything beside the bars themselves: legend, axis, words, patterns and shares. */
export const divergingMarks = (picture: DivergingPicture, layout: DivergingLayout, look: ChartLook): Plugin<'bar'> => {
  const prepare = (context: CanvasRenderingContext2D) => {
    context.save();
    context.font = `${layout.font.size}px ${layout.font.family}`;
    context.direction = look.direction;
    context.textAlign = 'center';
    context.textBaseline = 'middle';
  };
  return {
    id: 'divergingMarks',
    beforeDatasetsDraw(chart) {
      prepare(chart.ctx);
      drawLines(chart, layout, look);
      drawShares(chart, layout, look);
      chart.ctx.restore();
    },
    afterDatasetsDraw(chart) {
      const { ctx } = chart;
      prepare(ctx);
      const { rows } = layout.axis;
      layout.paints.forEach((paint, level) =>
        barsOf(chart, level).forEach((bar, row) => drawSegment(ctx, boxOf(bar), paint, look.formatShare(rows[row]![level]!.to - rows[row]![level]!.from))),
      );
      drawWords(chart, picture, layout, look);
      drawLegend(ctx, layout.legend, chart.width, look);
      ctx.restore();
    },
  };
};
