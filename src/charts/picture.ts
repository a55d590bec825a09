import type { Chart } from 'chart.js';
import type { ChartLook } from './chart-look.js';
import type { Neutral } from './diverging-segments.js';
import type { MeansPicture } from './means-picture.js';
import type { TrendPicture } from './trend-picture.js';
import type { StacksPicture } from './stacks-picture.js';

/** One bar: its words, its share with the bounds of its interval (0 to 1), and whether it stands out. */
export interface Bar {
  readonly label: string;
  readonly share: number;
  readonly low: number;
  readonly high: number;
  readonly emphasised: boolean;
  /** Whether a line across the chart parts it from the next. */
  readonly lineBelow?: boolean;
  /** Stands in the place of a bar of which nothing is told; its figures are not drawn. */
  readonly untold?: string;
  /** What is said of it to whoever walks through the picture; the words and the share, if absent. */
  readonly said?: string;
}

/** Shares with their intervals, a bar each. */
export interface BarsPicture {
  readonly kind: 'bars';
  readonly bars: readonly Bar[];
  /** The highest figure of several charts that are to be compared, so that their axes end alike. */
  readonly highest?: number;
}

/** The answers to one Likert item: its words, how many answered in words, and how many gave each answer, from the lowest up. */
export interface DivergingRow {
  readonly label: string;
  readonly basis: string;
  readonly counts: readonly number[];
}

/** Likert items below each other, their lower answers to the one side of a line and their higher ones to the other. */
export interface DivergingPicture {
  readonly kind: 'diverging';
  /** The words of the answers, from the lowest up. */
  readonly levels: readonly string[];
  readonly rows: readonly DivergingRow[];
  readonly neutral: Neutral;
}

/** What can be drawn: data alone, with words in the reader's language. */
export type Picture = BarsPicture | DivergingPicture | MeansPicture | TrendPicture | StacksPicture;

/** A figure of a picture as those meet it who walk through it. */
export interface PointOfPicture {
  /** What is said of it. */
  readonly said: string;
  /** How far along its axis it lies (0 to 1); null where nothing is told, and nothing sounds. */
  readonly level: number | null;
  /** Which drawn elements it is: of these datasets the one at this place. */
  readonly datasets: readonly number[];
  readonly index: number;
}

/** How one kind of picture is drawn. */
export interface ChartKind<Kind extends Picture['kind']> {
  /** Height that the picture takes at a width, in CSS pixels. */
  readonly heightOf: (picture: Extract<Picture, { kind: Kind }>, width: number, look: ChartLook) => number;
  /** Draws it; `destroy()` the chart before the canvas is used again. */
  readonly draw: (canvas: HTMLCanvasElement, picture: Extract<Picture, { kind: Kind }>, look: ChartLook) => Chart;
  /** Its figures in the order of reading, for those who walk through it. */
  readonly pointsOf: (picture: Extract<Picture, { kind: Kind }>, look: ChartLook) => readonly PointOfPicture[];
}

/** Every kind of picture with what draws it. */
export type ChartKinds = { readonly [Kind in Picture['kind']]: ChartKind<Kind> };
