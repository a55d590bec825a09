import type { ChartLook } from './chart-look.js';
import { type DivergingAxis, divergingAxis } from './diverging-axis.js';
import { type LegendLayout, legendLayout } from './legend.js';
import { type Paint, paintsOf } from './palette.js';
import type { DivergingPicture } from './picture.js';
import { measureIn, wrappedText } from './wrapped-text.js';

/** Where everything of a diverging chart stands, in CSS pixels. */
export interface DivergingLayout {
  readonly axis: DivergingAxis;
  readonly paints: readonly Paint[];
  readonly font: { readonly family: string; readonly size: number };
  readonly legend: LegendLayout;
  /** The words of each row, in lines. */
  readonly words: readonly (readonly string[])[];
  readonly lineHeight: number;
  readonly barHeight: number;
  /** A row: its words, its bar, and the room to the next. */
  readonly rowHeight: number;
  readonly axisHeight: number;
  readonly height: number;
}

/** The axis is divided into fifths of the whole. */
const AXIS_PARTS = 5;

const BAR_HEIGHT = 26;
/** Room between the words of a row and its bar, below a bar, and between the words and the number of answers. */
const ABOVE_BAR = 3;
const BELOW_BAR = 14;
const BESIDE_WORDS = 16;

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
  const widestBasis = Math.max(0, ...rows.map(({ basis }) => measure(basis)));
  const words = rows.map(({ label }) => wrappedText(label, width - widestBasis - BESIDE_WORDS, measure));
  const lineHeight = Math.round(font.size * 1.35);
  const rowHeight = Math.max(1, ...words.map((lines) => lines.length)) * lineHeight + ABOVE_BAR + BAR_HEIGHT + BELOW_BAR;
  const axisHeight = lineHeight + 8;
  return {
    ...{ axis: divergingAxis(counts, neutral, AXIS_PARTS), paints, font, legend, words, lineHeight, rowHeight, axisHeight },
    barHeight: BAR_HEIGHT,
    height: legend.height + rows.length * rowHeight + axisHeight,
  };
}

/** How far below the middle of its row a bar stands, so that there is room for the words above it. */
export const belowMiddle = ({ rowHeight, barHeight }: DivergingLayout): number => (rowHeight - barHeight) / 2 - BELOW_BAR;

/** Middle of the last line of the words of a row, measured from the middle of its bar. */
export const lastLineAbove = ({ barHeight, lineHeight }: DivergingLayout): number => -(barHeight / 2 + ABOVE_BAR + lineHeight / 2);
