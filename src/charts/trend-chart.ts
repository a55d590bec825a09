import { BarController, BarElement, CategoryScale, Chart, type ChartDataset, LinearScale, LineController, LineElement, type Plugin, PointElement } from 'chart.js';
import type { ChartLook } from './chart-look.js';
import type { ChartKind, PointOfPicture } from './picture.js';
import type { TrendPicture } from './trend-picture.js';
import { axisOptions, cutMarks, levelOn } from './value-axis.js';
import { valueLines } from './value-lines.js';
import { caps, whiskers } from './whiskers.js';

/** Height of the picture, and the least room of a figure, in CSS pixels. */
const HEIGHT = 260;
const FIGURE_WIDTH = 44;

Chart.register(BarController, BarElement, CategoryScale, LinearScale, LineController, LineElement, PointElement);

/** Writes each mean above its whisker where there is room for all of them, else the first and the last. */
const figures = ({ points }: TrendPicture, look: ChartLook): Plugin => ({
  id: 'figures',
  afterDatasetsDraw(chart) {
    const { ctx, chartArea, scales } = chart;
    const told = points.flatMap(({ mark, figure }, index) => (mark === null ? [] : [{ index, figure, top: mark.high ?? mark.estimate }]));
    const isRoomy = chartArea.width / points.length >= FIGURE_WIDTH;
    ctx.save();
    ctx.fillStyle = look.text;
    ctx.strokeStyle = look.ground;
    ctx.lineWidth = 4;
    ctx.lineJoin = 'round';
    ctx.font = `${look.fontSize}px ${look.fontFamily}`;
    ctx.textAlign = 'center';
    ctx.textBaseline = 'bottom';
    told.forEach(({ index, figure, top }, place) => {
      if (!isRoomy && place !== 0 && place !== told.length - 1) return;
      const y = Math.max(scales['y']!.getPixelForValue(top) - 6, look.fontSize);
      const { x } = chart.getDatasetMeta(0).data[index]!;
      ctx.strokeText(figure, x, y);
      ctx.fillText(figure, x, y);
    });
    ctx.restore();
  },
});

function draw(canvas: HTMLCanvasElement, picture: TrendPicture, look: ChartLook): Chart {
  const { points, axis, lines } = picture;
  const font = { family: look.fontFamily, size: look.fontSize };
  const isRtl = look.direction === 'rtl';
  const marks = points.map(({ mark }) => mark);
  const line: ChartDataset<'line', (number | null)[]> = {
    type: 'line',
    label: 'means',
    data: marks.map((mark) => mark?.estimate ?? null),
    spanGaps: false,
    tension: 0,
    borderColor: look.accent,
    borderWidth: 2.5,
    pointRadius: 5,
    pointBackgroundColor: look.accent,
    pointBorderColor: look.ground,
    pointBorderWidth: 1.5,
  };
  return new Chart<'bar' | 'line', (number | [number, number] | null)[]>(canvas, {
    type: 'bar',
    data: { labels: points.map(({ label }) => label), datasets: [line, whiskers(marks, look)] },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      events: [],
      layout: { padding: { top: look.fontSize + 8 } },
      scales: {
        x: {
          reverse: isRtl,
          offset: true,
          grid: { display: false },
          border: { color: look.text },
          ticks: { color: look.text, font, maxRotation: 0, padding: 8 },
        },
        y: { ...axisOptions(axis, look), position: isRtl ? 'right' : 'left' },
      },
    },
    plugins: [valueLines(lines, 'y', look), caps(marks, 'y', look), figures(picture, look), cutMarks(axis, 'y', look)],
  });
}

const pointsOf = ({ points, axis }: TrendPicture): PointOfPicture[] =>
  points.map(({ said, mark }, index) => ({ said, level: levelOn(axis, mark?.estimate), datasets: [0], index }));

/** Means over waves as points with whiskers, joined by straight lines that are broken where nothing is told. */
export const trendChart: ChartKind<'trend'> = { heightOf: () => HEIGHT, draw, pointsOf };
