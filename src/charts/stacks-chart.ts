import { BarController, BarElement, CategoryScale, Chart, LinearScale, type Plugin } from 'chart.js';
import type { ChartLook } from './chart-look.js';
import { drawLegend } from './legend.js';
import { drawPattern } from './patterns.js';
import type { ChartKind, PointOfPicture } from './picture.js';
import { type StacksLayout, stacksLayout } from './stacks-layout.js';
import type { StacksPicture } from './stacks-picture.js';
import { barsOf, boxOf, drawRowWords, drawTicks, placedBelowWords, withFont } from './worded-rows.js';

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

/** A line across each bar, with a gap where the words of the rows are. */
function drawAcross(chart: Chart, at: number, { barHeight }: StacksLayout, { width, dash }: { readonly width: number; readonly dash: number[] }): void {
  const { ctx } = chart;
  const x = Math.round(chart.scales['x']!.getPixelForValue(at));
  ctx.lineWidth = width;
  ctx.setLineDash(dash);
  ctx.beginPath();
  for (const { y } of barsOf(chart, 0)) {
    ctx.moveTo(x, y - barHeight / 2 - 3);
    ctx.lineTo(x, y + barHeight / 2 + 6);
  }
  ctx.stroke();
  ctx.setLineDash([]);
}

/** Everything beside the bars themselves: axis, patterns, words, legend, and the line across all bars. */
const stackMarks = ({ rows, axis }: StacksPicture, layout: StacksLayout, look: ChartLook): Plugin<'bar'> => ({
  id: 'stackMarks',
  beforeDatasetsDraw(bars) {
    const chart = bars as Chart;
    withFont(chart, look, () => {
      for (const { at } of axis.ticks) {
        chart.ctx.strokeStyle = at === 0 ? look.text : look.faint;
        drawAcross(chart, at, layout, { width: at === 0 ? 2 : 1, dash: [] });
      }
      drawTicks(chart, axis.ticks, layout.lineHeight, look);
    });
  },
  afterDatasetsDraw(bars) {
    const chart = bars as Chart;
    withFont(chart, look, () => {
      layout.paints.forEach((paint, part) =>
        barsOf(chart, part).forEach((bar, row) => {
          if (rows[row]!.parts[part]) drawPattern(chart.ctx, paint, boxOf(bar));
        }),
      );
      chart.ctx.strokeStyle = look.text;
      if (axis.line !== undefined) drawAcross(chart, axis.line, layout, { width: 2.5, dash: [6, 3] });
      drawRowWords(chart, rows, layout, look);
      drawLegend(chart.ctx, layout.legend, chart.width, look);
    });
  },
});

function draw(canvas: HTMLCanvasElement, picture: StacksPicture, look: ChartLook): Chart {
  const layout = stacksLayout(picture, canvas.parentElement?.clientWidth ?? canvas.width, look);
  return new Chart(canvas, {
    type: 'bar',
    data: {
      labels: picture.rows.map(({ label }) => label),
      datasets: picture.parts.map(({ label }, part) => ({
        label,
        data: picture.rows.map(({ parts }) => (parts[part] ? [...parts[part]] : null)),
        backgroundColor: layout.paints[part]!.fill,
        borderColor: layout.paints[part]!.edge,
        borderWidth: 1,
        borderSkipped: false,
        barThickness: layout.barHeight,
        grouped: false,
      })),
    },
    options: {
      indexAxis: 'y',
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      events: [],
      layout: { autoPadding: false, padding: { top: layout.legend.height, bottom: layout.axisHeight, left: 2, right: 2 } },
      scales: { x: { min: 0, max: picture.axis.end, reverse: look.direction === 'rtl', display: false }, y: { display: false } },
    },
    plugins: [placedBelowWords(layout), stackMarks(picture, layout, look)],
  });
}

/** A row is met as a whole: what its parts are is said in its words, and it sounds as high as it is long, wherever it begins. */
const pointsOf = ({ rows, axis }: StacksPicture): PointOfPicture[] =>
  rows.map(({ said, parts }, index) => {
    const there = parts.flatMap((part, dataset) => (part === null ? [] : [{ length: part[1] - part[0], dataset }]));
    return { said, level: there.reduce((sum, { length }) => sum + length, 0) / axis.end, datasets: there.map(({ dataset }) => dataset), index };
  });

/** Bars of parts behind each other: the axis begins at nought and is never cut off; a part is told apart by its pattern. */
export const stacksChart: ChartKind<'stacks'> = {
  heightOf: (picture, width, look) => stacksLayout(picture, width, look).height,
  draw,
  pointsOf,
};
