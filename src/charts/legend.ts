import type { ChartLook } from './chart-look.js';
import type { Paint } from './palette.js';
import { drawPattern } from './patterns.js';
import { type Measure, wrappedText } from './wrapped-text.js';

/** What a legend explains: words, and what they are painted with in the picture. */
export interface LegendEntry {
  readonly label: string;
  readonly paint: Paint;
}

/** An entry with its words in lines, and where it stands from the side on which reading begins. */
interface PlacedEntry {
  readonly paint: Paint;
  readonly lines: readonly string[];
  readonly start: number;
  readonly top: number;
}

/** A legend as it is laid out in a width. */
export interface LegendLayout {
  readonly height: number;
  readonly entries: readonly PlacedEntry[];
}

/** Size of a patch, its distance to its words and from entry to entry, and the room below the legend, in CSS pixels. */
const PATCH = 20;
const NEAR = 6;
const FAR = 18;
const BELOW = 12;
const LINE_HEIGHT = 1.35;

/** Lays a legend out: entries beside each other, in as many rows as are needed. */
export function legendLayout(legend: readonly LegendEntry[], width: number, { fontSize }: Pick<ChartLook, 'fontSize'>, measure: Measure): LegendLayout {
  const lineHeight = fontSize * LINE_HEIGHT;
  let [start, top, rowHeight] = [0, 0, 0];
  const entries = legend.map(({ label, paint }) => {
    const lines = wrappedText(label, width - PATCH - NEAR, measure);
    const own = PATCH + NEAR + Math.max(...lines.map(measure));
    if (start > 0 && start + own > width) [start, top, rowHeight] = [0, top + rowHeight + NEAR, 0];
    const placed = { paint, lines, start, top };
    start += own + FAR;
    rowHeight = Math.max(rowHeight, PATCH, lines.length * lineHeight);
    return placed;
  });
  return { height: top + rowHeight + BELOW, entries };
}

/** Draws a legend at the top of a canvas of this width; the context has the font already. */
export function drawLegend(context: CanvasRenderingContext2D, { entries }: LegendLayout, width: number, { direction, fontSize, text }: ChartLook): void {
  const isMirrored = direction === 'rtl';
  context.save();
  context.direction = direction;
  context.textAlign = 'start';
  context.textBaseline = 'middle';
  context.lineWidth = 1;
  for (const { paint, lines, start, top } of entries) {
    const box = { x: isMirrored ? width - start - PATCH : start, y: top, width: PATCH, height: PATCH };
    context.fillStyle = paint.fill;
    context.fillRect(box.x, box.y, box.width, box.height);
    drawPattern(context, paint, box);
    context.strokeStyle = paint.edge;
    context.strokeRect(box.x + 0.5, box.y + 0.5, box.width - 1, box.height - 1);
    context.fillStyle = text;
    const words = isMirrored ? box.x - NEAR : box.x + PATCH + NEAR;
    lines.forEach((line, place) => context.fillText(line, words, top + PATCH / 2 + place * fontSize * LINE_HEIGHT));
  }
  context.restore();
}
