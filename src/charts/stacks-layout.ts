import type { ChartLook } from './chart-look.js';
import { type LegendLayout, legendLayout } from './legend.js';
import type { Paint } from './palette.js';
import type { StacksPicture, StackTone } from './stacks-picture.js';
import { type WordedRows, wordedRows } from './worded-rows.js';
import { measureIn } from './wrapped-text.js';

/** Where everything of stacked bars stands, in CSS pixels. */
export interface StacksLayout extends WordedRows {
  readonly paints: readonly Paint[];
  readonly legend: LegendLayout;
  readonly axisHeight: number;
  readonly height: number;
}

const BAR_HEIGHT = 22;

const paintOf = (tone: StackTone, { ground, fill, text }: ChartLook): Paint => ({ fill: tone === 'plain' ? fill : ground, edge: text, ink: text, pattern: tone });

/** Lays a picture out in a width: the legend of the parts that occur, the rows, the axis. A single part needs no legend. */
export function stacksLayout({ parts, rows }: StacksPicture, width: number, look: ChartLook): StacksLayout {
  const measure = measureIn(`${look.fontSize}px ${look.fontFamily}`);
  const paints = parts.map(({ tone }) => paintOf(tone, look));
  const occurring = parts.flatMap(({ label }, part) => (rows.some((row) => row.parts[part]) ? [{ label, paint: paints[part]! }] : []));
  const legend = legendLayout(occurring.length > 1 ? occurring : [], width, look, measure);
  const worded = wordedRows(rows, width, { fontSize: look.fontSize, barHeight: BAR_HEIGHT, measure });
  const axisHeight = worded.lineHeight + 8;
  return { ...worded, paints, legend, axisHeight, height: legend.height + rows.length * worded.rowHeight + axisHeight };
}
