import type { Chart } from 'chart.js';
import type { ChartLook } from './chart-look.js';

/** One bar: its words, its share with the bounds of its interval (0 to 1), and whether it stands out. */
export interface Bar {
  readonly label: string;
  readonly share: number;
  readonly low: number;
  readonly high: number;
  readonly emphasised: boolean;
  /** Whether a line across the chart parts it from the next. */
  readonly lineBelow?: boolean;
  /** What is said of it to whoever walks through the picture; the words and the share, if absent. */
  readonly said?: string;
}

/** Shares with their intervals, a bar each. */
export interface BarsPicture {
  readonly kind: 'bars';
  readonly bars: readonly Bar[];
}

/** What can be drawn: data alone, with words in the reader's language. */
export type Picture = BarsPicture;

/** A figure of a picture as those meet it who walk through it: what is said of it, how far along its axis it lies (0 to 1), and which drawn element it is. */
export interface Mark {
  readonly said: string;
  readonly level: number;
  readonly dataset: number;
  readonly index: number;
}

/** How one kind of picture is drawn. */
export interface ChartKind<Kind extends Picture['kind']> {
  /** Height that the picture takes at a width, in CSS pixels. */
  readonly heightOf: (picture: Extract<Picture, { kind: Kind }>, width: number) => number;
  /** Draws it; `destroy()` the chart before the canvas is used again. */
  readonly draw: (canvas: HTMLCanvasElement, picture: Extract<Picture, { kind: Kind }>, look: ChartLook) => Chart;
  /** Its figures in the order of reading; nobody walks through a kind that has none. */
  readonly marksOf?: (picture: Extract<Picture, { kind: Kind }>, look: ChartLook) => readonly Mark[];
}
