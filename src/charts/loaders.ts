import type { Chart } from 'chart.js';
import type { ChartLook } from './chart-look.js';
import type { ChartKind, ChartKinds, Picture, PointOfPicture } from './picture.js';
import type { Box } from './point-box.js';

/** A picture with what draws it. */
export interface Drawing {
  /** Height that it takes at a width, in CSS pixels. */
  readonly heightAt: (width: number, look: ChartLook) => number;
  /** Draws it. Nothing moves and no axis is cut off; `destroy()` the chart before the canvas is used again. */
  readonly draw: (canvas: HTMLCanvasElement, look: ChartLook) => Chart;
  /** Its figures in the order of reading, for those who walk through it. */
  readonly points: (look: ChartLook) => readonly PointOfPicture[];
  /** Where one of them is drawn in the chart; undefined where it is not. */
  readonly boxOf: (chart: Chart, point: PointOfPicture) => Box | undefined;
}

const charts = () => import('./charts.js');
const stackedCharts = () => import('./stacked-charts.js');

/** THE list of kinds of pictures: where what draws them is. */
const LATE = { bars: charts, means: charts, trend: charts, diverging: stackedCharts, stacks: stackedCharts } satisfies Record<Picture['kind'], () => Promise<unknown>>;

/** Fetches what draws most pictures, where there will soon be some; whoever draws one asks again, should that fail. */
export const fetchCharts = (): void => void charts().catch(() => undefined);

/** What draws a picture, fetched when there is one to draw. */
export async function loadDrawing(picture: Picture): Promise<Drawing> {
  const { kinds, boxOfPoint } = await LATE[picture.kind]();
  const kind = (kinds as ChartKinds)[picture.kind] as ChartKind<Picture['kind']>;
  return {
    heightAt: (width, look) => kind.heightOf(picture, width, look),
    draw: (canvas, look) => kind.draw(canvas, picture, look),
    points: (look) => kind.pointsOf(picture, look),
    boxOf: boxOfPoint,
  };
}

/** What makes files of charts, fetched when somebody asks for one. */
export const loadSheets = () => import('./sheet.js');
