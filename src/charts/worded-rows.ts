import type { BarElement, Chart, Plugin } from 'chart.js';
import type { ChartLook } from './chart-look.js';
import type { Box } from './patterns.js';
import { type Measure, wrappedText } from './wrapped-text.js';

/** A row of a chart: what it is about, and what stands at the end of its words. */
interface Worded {
  readonly label: string;
  readonly basis: string;
}

/** Rows with their words above their bars, in CSS pixels. */
export interface WordedRows {
  /** The words of each row, in lines. */
  readonly words: readonly (readonly string[])[];
  readonly lineHeight: number;
  readonly barHeight: number;
  /** A row: its words, its bar, and the room to the next. */
  readonly rowHeight: number;
}

/** Room between the words of a row and its bar, below a bar, and between the words and what stands at their end. */
const ABOVE_BAR = 3;
const BELOW_BAR = 14;
const BESIDE_WORDS = 16;

/** Lays the words of rows out in a width, above bars of this height. */
export function wordedRows(rows: readonly Worded[], width: number, { fontSize, barHeight, measure }: { fontSize: number; barHeight: number; measure: Measure }): WordedRows {
  const widestBasis = Math.max(0, ...rows.map(({ basis }) => measure(basis)));
  const words = rows.map(({ label }) => wrappedText(label, width - widestBasis - BESIDE_WORDS, measure));
  const lineHeight = Math.round(fontSize * 1.35);
  return { words, lineHeight, barHeight, rowHeight: Math.max(1, ...words.map((lines) => lines.length)) * lineHeight + ABOVE_BAR + barHeight + BELOW_BAR };
}

/** The bars of one set of figures, row by row. */
export const barsOf = (chart: Chart, set: number): BarElement[] => chart.getDatasetMeta(set).data as BarElement[];

/** The rectangle of a bar, without its edge. */
export function boxOf(bar: BarElement): Box {
  const { x, y, base, height } = bar.getProps(['x', 'y', 'base', 'height']) as Readonly<Record<'x' | 'y' | 'base' | 'height', number>>;
  return { x: Math.min(x, base) + 1, y: y - height / 2 + 1, width: Math.max(0, Math.abs(x - base) - 2), height: height - 2 };
}

/** Moves every bar down in its row: Chart.js puts it into the middle, where its words would have no room. */
export const placedBelowWords = ({ rowHeight, barHeight }: WordedRows): Plugin<'bar'> => ({
  id: 'placedBelowWords',
  afterDatasetsUpdate(chart) {
    for (const { data } of chart.getSortedVisibleDatasetMetas()) for (const bar of data) bar.y += (rowHeight - barHeight) / 2 - BELOW_BAR;
  },
});

/** Writes the words of each row above its bar; the context has the font already. */
export function drawRowWords(chart: Chart, rows: readonly Worded[], { words, lineHeight, barHeight }: WordedRows, { direction, text }: ChartLook): void {
  const { ctx, width } = chart;
  const [start, end] = direction === 'rtl' ? [width, 0] : [0, width];
  ctx.fillStyle = text;
  rows.forEach(({ basis }, place) => {
    const lines = words[place]!;
    const last = barsOf(chart, 0)[place]!.y - (barHeight / 2 + ABOVE_BAR + lineHeight / 2);
    ctx.textAlign = 'start';
    lines.forEach((line, above) => ctx.fillText(line, start, last - (lines.length - 1 - above) * lineHeight));
    ctx.textAlign = 'end';
    ctx.fillText(basis, end, last);
  });
}

/** A mark of an axis: where it stands, and what is written there. */
interface Tick {
  readonly at: number;
  readonly label: string;
}

/** Room that a figure of an axis needs to each side. */
const WITHIN = 4;

/** Writes figures along the axis below the rows, the first ones first; what there is no room for is left out. */
export function drawTicks(chart: Chart, ticks: readonly Tick[], lineHeight: number, look: ChartLook): void {
  const { ctx, chartArea, width } = chart;
  const written: { readonly from: number; readonly to: number }[] = [];
  ctx.fillStyle = look.text;
  for (const { at, label } of ticks) {
    const half = ctx.measureText(label).width / 2 + WITHIN;
    const x = Math.min(Math.max(chart.scales['x']!.getPixelForValue(at), half - WITHIN), width - half + WITHIN);
    if (written.some(({ from, to }) => x + half > from && x - half < to)) continue;
    written.push({ from: x - half, to: x + half });
    ctx.fillText(label, x, chartArea.bottom + lineHeight / 2);
  }
}

/** Draws with the font of a chart and its direction of writing, and leaves the context as it was. */
export function withFont(chart: Chart, { fontFamily, fontSize, direction }: ChartLook, drawn: () => void): void {
  const { ctx } = chart;
  ctx.save();
  ctx.font = `${fontSize}px ${fontFamily}`;
  ctx.direction = direction;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  drawn();
  ctx.restore();
}
