import { BarController, BarElement, CategoryScale, Chart, type ChartDataset, LinearScale, LineController, LineElement, type Plugin, PointElement } from 'chart.js';
import type { ChartLook } from './chart-look.js';
import type { MeansPicture } from './means-picture.js';
import type { ChartKind, PointOfPicture } from './picture.js';
import { heightOfRows, rowLabels } from './row-labels.js';
import { axisOptions, cutMarks, levelOn } from './value-axis.js';
import { valueLines } from './value-lines.js';
import { caps, whiskers } from './whiskers.js';

Chart.register(BarController, BarElement, CategoryScale, LinearScale, LineController, LineElement, PointElement);

const labelsOf = ({ rows }: MeansPicture) => rows.map(({ labels }) => labels);

/** Writes each mean in a column beside the chart, where it covers no whisker, and what stands in the place of one within it. */
const figures = ({ rows }: MeansPicture, look: ChartLook): Plugin => ({
  id: 'figures',
  afterDatasetsDraw({ ctx, chartArea, scales }) {
    const isRtl = look.direction === 'rtl';
    ctx.save();
    ctx.fillStyle = look.text;
    ctx.font = `${look.fontSize}px ${look.fontFamily}`;
    ctx.textBaseline = 'middle';
    ctx.textAlign = isRtl ? 'right' : 'left';
    const [start, end] = isRtl ? [chartArea.right - 8, chartArea.left - 10] : [chartArea.left + 8, chartArea.right + 10];
    rows.forEach(({ figure, mark }, index) => ctx.fillText(figure, mark === null ? start : end, scales['y']!.getPixelForValue(index)));
    ctx.restore();
  },
});

function draw(canvas: HTMLCanvasElement, picture: MeansPicture, look: ChartLook): Chart {
  const { rows, axis, lines } = picture;
  const font = { family: look.fontFamily, size: look.fontSize };
  const isRtl = look.direction === 'rtl';
  const marks = rows.map(({ mark }) => mark);
  const widest = Math.max(...rows.map(({ figure, mark }) => (mark === null ? 0 : figure.length)));
  const points: ChartDataset<'line', (number | null)[]> = {
    type: 'line',
    label: 'means',
    data: marks.map((mark) => mark?.estimate ?? null),
    showLine: false,
    pointRadius: 6,
    pointBackgroundColor: look.accent,
    pointBorderColor: look.ground,
    pointBorderWidth: 1.5,
  };
  return new Chart<'bar' | 'line', (number | [number, number] | null)[]>(canvas, {
    type: 'bar',
    data: { labels: rowLabels(labelsOf(picture), canvas.parentElement?.clientWidth), datasets: [points, whiskers(marks, look)] },
    options: {
      indexAxis: 'y',
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      events: [],
      layout: { padding: { [isRtl ? 'left' : 'right']: 14 + widest * look.fontSize * 0.6, top: 6 } },
      scales: {
        x: { ...axisOptions(axis, look), reverse: isRtl },
        y: {
          position: isRtl ? 'right' : 'left',
          offset: true,
          grid: { display: false },
          border: { color: look.text },
          ticks: { color: look.text, font, autoSkip: false, crossAlign: 'far', padding: 8 },
        },
      },
    },
    plugins: [valueLines(lines, 'x', look), caps(marks, 'x', look), figures(picture, look), cutMarks(axis, 'x', look)],
  });
}

const pointsOf = ({ rows, axis }: MeansPicture): PointOfPicture[] => rows.map(({ said, mark }, index) => ({ said, level: levelOn(axis, mark?.estimate), datasets: [0], index }));

/** Means as points with whiskers, on an axis over the whole scale unless the picture marks it as cut. */
export const meansChart: ChartKind<'means'> = { heightOf: (picture, width) => heightOfRows(labelsOf(picture), width), draw, pointsOf };
