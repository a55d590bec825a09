import type { Chart } from 'chart.js';
import { barChart } from './bar-chart.js';
import type { ChartLook } from './chart-look.js';
import { divergingChart } from './diverging-chart.js';
import { meansChart } from './means-chart.js';
import type { ChartKind, Mark, Picture } from './picture.js';
import { trendChart } from './trend-chart.js';
import { stacksChart } from './stacks-chart.js';

/** THE list of kinds of pictures. */
const KINDS: { readonly [Kind in Picture['kind']]: ChartKind<Kind> } = { bars: barChart, diverging: divergingChart, means: meansChart, trend: trendChart, stacks: stacksChart };

const kindOf = (picture: Picture) => KINDS[picture.kind] as ChartKind<Picture['kind']>;

/** Height that a picture takes at a width, in CSS pixels. */
export const heightOfPicture = (picture: Picture, width: number, look: ChartLook): number => kindOf(picture).heightOf(picture, width, look);

/** Draws a picture. Nothing moves and no axis is cut off; `destroy()` the chart before the canvas is used again. */
export const drawPicture = (canvas: HTMLCanvasElement, picture: Picture, look: ChartLook): Chart => kindOf(picture).draw(canvas, picture, look);

/** The figures of a picture in the order of reading, for those who walk through it. */
export const marksOfPicture = (picture: Picture, look: ChartLook): readonly Mark[] => kindOf(picture).marksOf?.(picture, look) ?? [];

export { boxOfMark } from './mark-box.js';
