import { BarController, BarElement, CategoryScale, Chart, LinearScale } from 'chart.js';
import type { ChartLook } from './chart-look.js';
import { divergingLayout } from './diverging-layout.js';
import { divergingMarks } from './diverging-marks.js';
import type { ChartKind, DivergingPicture, PointOfPicture } from './picture.js';
import { placedBelowWords } from './worded-rows.js';

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

/** What is behind a canvas has its width; a canvas that is nowhere has its own. */
const widthOf = (canvas: HTMLCanvasElement) => canvas.parentElement?.clientWidth ?? canvas.width;

function draw(canvas: HTMLCanvasElement, picture: DivergingPicture, look: ChartLook): Chart {
  const width = widthOf(canvas);
  const layout = divergingLayout(picture, width, look);
  const { axis, paints, font } = layout;
  return new Chart(canvas, {
    type: 'bar',
    data: {
      labels: picture.rows.map(({ label }) => label),
      datasets: picture.levels.map((label, level) => ({
        label,
        data: axis.rows.map((row): [number, number] => [row[level]!.from, row[level]!.to]),
        backgroundColor: paints[level]!.fill,
        borderColor: paints[level]!.edge,
        borderWidth: axis.rows.map((row) => (row[level]!.to > row[level]!.from ? 1 : 0)),
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
      layout: { autoPadding: false, padding: { top: layout.legend.height, bottom: layout.axisHeight } },
      scales: {
        x: { min: axis.min, max: axis.max, reverse: look.direction === 'rtl', display: false },
        y: { display: false },
      },
      font,
    },
    plugins: [placedBelowWords(layout), divergingMarks(picture, layout, look)],
  });
}

/** Every answer to every item, item by item. */
const pointsOf = ({ rows, levels }: DivergingPicture, look: ChartLook): PointOfPicture[] =>
  rows.flatMap(({ label, counts }, index) => {
    const n = counts.reduce((sum, count) => sum + count, 0);
    return counts.map((count, level) => {
      const share = n === 0 ? 0 : count / n;
      // The words may run in another direction than the figures.
      return { said: `\u2068${label}\u2069: \u2068${levels[level]!}\u2069, ${look.formatShare(share)} (${look.formatNumber(count)})`, level: share, datasets: [level], index };
    });
  });

/** Diverging stacked bars: every segment as long as its share, on one axis with its zero between the lower and the higher answers. */
export const divergingChart: ChartKind<'diverging'> = {
  heightOf: (picture, width, look) => divergingLayout(picture, width, look).height,
  draw,
  pointsOf,
};
