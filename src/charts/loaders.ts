import type { Chart } from 'chart.js';
import type { ChartLook } from './chart-look.js';
import type { ChartKind, Picture, PointOfPicture } from './picture.js';

/** A picture with what draws it. */
export interface Drawing {
  /** Height that it takes at a width, in CSS pixels. */
  readonly heightAt: (width: number, look: ChartLook) => number;
  /** Draws it. Nothing moves and no axis is cut off; `destroy()` the chart before the canvas is used again. */
  readonly draw: (canvas: HTMLCanvasElement, look: ChartLook) => Chart;
  /** Its figures in the order of reading, for those who walk through it. */
  readonly points: (look: ChartLook) => readonly PointOfPicture[];
}

const loadCharts = () => import('./charts.js');
const loadStackedCharts = () => import('./stacked-charts.js');

/** THE list of kinds of pictures, with what draws them. */
const KINDS: { readonly [Kind in Picture['kind']]: () => Promise<ChartKind<Kind>> } = {
  bars: async () => (await loadCharts()).barChart,
  means: async () => (await loadCharts()).meansChart,
  trend: async () => (await loadCharts()).trendChart,
  diverging: async () => (await loadStackedCharts()).divergingChart,
  stacks: async () => (await loadStackedCharts()).stacksChart,
};

/** What draws a picture, fetched when there is one to draw. */
export async function loadDrawing(picture: Picture): Promise<Drawing> {
  const kind = (await KINDS[picture.kind]()) as ChartKind<Picture['kind']>;
  return {
    heightAt: (width, look) => kind.heightOf(picture, width, look),
    draw: (canvas, look) => kind.draw(canvas, picture, look),
    points: (look) => kind.pointsOf(picture, look),
  };
}

/** What makes files of charts, fetched when somebody asks for one. */
export const loadSheets = () => import('./sheet.js');
