import type { ChartLook } from './chart-look.js';
import { type DivergingAxis, divergingAxis } from './diverging-axis.js';
import { type LegendLayout, legendLayout } from './legend.js';
import { type Paint, paintsOf } from './palette.js';
import type { DivergingPicture } from './picture.js';
import { type WordedRows, wordedRows } from './worded-rows.js';
import { measureIn } from './wrapped-text.js';

/** Where everything of a diverging chart stands, in CSS pixels. */
export interface DivergingLayout extends WordedRows {
  readonly axis: DivergingAxis;
  readonly paints: readonly Paint[];
  readonly font: { readonly family: string; readonly size: number };
  readonly legend: LegendLayout;
  readonly axisHeight: number;
  readonly height: number;
}

/** The axis is divided into fifths of the whole. */
const AXIS_PARTS = 5;

const BAR_HEIGHT = 26;

/** Lays a picture out in a width: the legend, then row by row its words with its bar below them, then the axis. */
export function divergingLayout({ levels, rows, neutral }: DivergingPicture, width: number, look: ChartLook): DivergingLayout {
  const font = { family: look.fontFamily, size: look.fontSize };
  const measure = measureIn(`${font.size}px ${font.family}`);
  const counts = rows.map((row) => row.counts);
  const paints = paintsOf(levels.length, look, matchMedia('(forced-colors: active)').matches);
  const legend = legendLayout(
    levels.map((label, level) => ({ label, paint: paints[level]! })),
    width,
    look,
    measure,
  );
  const worded = wordedRows(rows, width, { fontSize: font.size, barHeight: BAR_HEIGHT, measure });
  const axisHeight = worded.lineHeight + 8;
  return { ...worded, axis: divergingAxis(counts, neutral, AXIS_PARTS), paints, font, legend, axisHeight, height: legend.height + rows.length * worded.rowHeight + axisHeight };
}
