import { BarController, BarElement, CategoryScale, Chart, LinearScale, type Plugin } from 'chart.js';
import type { ChartLook } from './chart-look.js';
import type { Bar, BarsPicture, ChartKind, PointOfPicture } from './picture.js';
import { heightOfRows, rowLabels } from './row-labels.js';

const labelsOf = (bars: readonly Bar[]) => bars.map(({ label }) => [label]);

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

/** Draws each bar's interval as a whisker with caps, and writes its share behind the whisker. */
const intervals = (bars: readonly Bar[], look: ChartLook): Plugin<'bar'> => ({
  id: 'intervals',
  afterDatasetsDraw(chart) {
    const { ctx } = chart;
    const scale = chart.scales['x']!;
    ctx.save();
    ctx.strokeStyle = look.text;
    ctx.fillStyle = look.text;
    ctx.lineWidth = 1.5;
    ctx.font = `${look.fontSize}px ${look.fontFamily}`;
    ctx.textBaseline = 'middle';
    ctx.textAlign = look.direction === 'rtl' ? 'right' : 'left';
    chart.getDatasetMeta(0).data.forEach((element, index) => {
      const bar = bars[index]!;
      if (bar.untold !== undefined) return ctx.fillText(bar.untold, scale.getPixelForValue(0) + (look.direction === 'rtl' ? -8 : 8), element.y);
      const low = scale.getPixelForValue(bar.low);
      const high = scale.getPixelForValue(bar.high);
      const cap = 5;
      ctx.beginPath();
      ctx.moveTo(low, element.y);
      ctx.lineTo(high, element.y);
      for (const x of [low, high]) {
        ctx.moveTo(x, element.y - cap);
        ctx.lineTo(x, element.y + cap);
      }
      ctx.stroke();
      if (bar.lineBelow) {
        const below = chart.getDatasetMeta(0).data[index + 1]?.y ?? element.y;
        ctx.setLineDash([6, 4]);
        ctx.beginPath();
        ctx.moveTo(chart.chartArea.left, (element.y + below) / 2);
        ctx.lineTo(chart.chartArea.right, (element.y + below) / 2);
        ctx.stroke();
        ctx.setLineDash([]);
      }
      ctx.fillText(look.formatShare(bar.share), high + (look.direction === 'rtl' ? -8 : 8), element.y);
    });
    ctx.restore();
  },
});

/** The distance between two figures of the axis; its end is one of them, so that the last two never run into each other. */
const axisStep = (highest: number) => (highest > 0.5 ? 0.2 : highest > 0.2 ? 0.1 : 0.05);

/** The end of the axis: the highest whisker, in whole steps. */
const axisEnd = (bars: readonly Bar[], among = 0) => {
  const highest = Math.max(0.1, among, ...bars.map((bar) => bar.high));
  const step = axisStep(highest);
  return Math.min(1, Math.round(Math.ceil(highest / step) * step * 100) / 100);
};

function draw(canvas: HTMLCanvasElement, { bars, highest }: BarsPicture, look: ChartLook): Chart {
  const end = axisEnd(bars, highest);
  const roomForFigures = look.fontSize * 3.5;
  const font = { family: look.fontFamily, size: look.fontSize };
  return new Chart(canvas, {
    type: 'bar',
    data: {
      labels: rowLabels(labelsOf(bars), canvas.parentElement?.clientWidth),
      datasets: [
        {
          data: bars.map((bar) => (bar.untold === undefined ? bar.share : null)),
          backgroundColor: bars.map((bar) => (bar.emphasised ? look.fill : look.faint)),
          borderColor: look.accent,
          borderWidth: 1.5,
          borderSkipped: 'start',
          borderRadius: 2,
          barPercentage: 0.72,
          categoryPercentage: 1,
        },
      ],
    },
    options: {
      indexAxis: 'y',
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      events: [],
      layout: { padding: { [look.direction === 'rtl' ? 'left' : 'right']: roomForFigures } },
      scales: {
        x: {
          min: 0,
          max: end,
          reverse: look.direction === 'rtl',
          grid: { color: look.faint, drawTicks: false },
          border: { display: false },
          ticks: { color: look.text, font, padding: 6, stepSize: axisStep(end), maxRotation: 0, callback: (value) => look.formatShare(Number(value)) },
        },
        y: {
          position: look.direction === 'rtl' ? 'right' : 'left',
          grid: { display: false },
          border: { color: look.text },
          ticks: { color: look.text, font, autoSkip: false, crossAlign: 'far', padding: 8 },
        },
      },
    },
    plugins: [intervals(bars, look)],
  });
}

function pointsOf({ bars, highest }: BarsPicture, look: ChartLook): PointOfPicture[] {
  const end = axisEnd(bars, highest);
  return bars.map(({ said, label, share, untold }, index) => ({
    said: said ?? `${label}: ${untold ?? look.formatShare(share)}`,
    level: untold === undefined ? share / end : null,
    datasets: [0],
    index,
  }));
}

/** Horizontal bars with intervals: the axis begins at zero, and lengths are shares. */
export const barChart: ChartKind<'bars'> = {
  heightOf: ({ bars }, width) => heightOfRows(labelsOf(bars), width),
  draw,
  pointsOf,
};
