import type { Chart } from 'chart.js';
import type { ChartLook } from './chart-look.js';
import type { Picture } from './picture.js';
import { layOut, type SheetWords } from './sheet-layout.js';
import { recordSvg } from './svg-recorder.js';
import { svgTag } from './svg-tag.js';

/** Pictures with what has to stand beside them wherever they are shown. */
export interface Sheet extends SheetWords {
  readonly pictures: readonly Picture[];
}

/** The drawing of pictures, which is fetched by itself. */
export interface Drawing {
  readonly heightOfPicture: (picture: Picture, width: number, look: ChartLook) => number;
  readonly drawPicture: (canvas: HTMLCanvasElement, picture: Picture, look: ChartLook) => Chart;
}

/** Where a sheet is drawn, and in which colours. */
export interface Desk {
  readonly drawing: Drawing;
  readonly look: ChartLook;
  /** An element of the page that nobody sees and that has a width: charts measure what they stand in. */
  readonly place: HTMLElement;
}

/** Pixels of a picture for one CSS pixel. */
const SHARP = 2;

/** Calls `take` with a picture drawn on a canvas of its own, of `density` pixels for one CSS pixel. */
function drawn<T>(
  picture: Picture,
  size: { readonly width: number; readonly height: number; readonly density: number },
  { drawing, look, place }: Desk,
  take: (canvas: HTMLCanvasElement, read: () => string) => T,
): T {
  const canvas = document.createElement('canvas');
  const frame = document.createElement('div');
  frame.style.width = `${size.width}px`;
  frame.style.height = `${size.height}px`;
  frame.append(canvas);
  place.append(frame);
  const read = recordSvg(canvas);
  const chart = drawing.drawPicture(canvas, picture, look);
  try {
    chart.options.devicePixelRatio = size.density;
    chart.resize(size.width, size.height);
    return take(canvas, read);
  } finally {
    chart.destroy();
    frame.remove();
  }
}

/** A sheet as it lies before it is drawn. */
const layoutOf = (sheet: Sheet, { drawing, look }: Desk) => layOut(sheet, (width) => sheet.pictures.map((picture) => drawing.heightOfPicture(picture, width, look)), look);

/** A sheet as a picture of points, twice as sharp as a screen. */
export async function sheetAsPng(sheet: Sheet, desk: Desk): Promise<Blob> {
  const { width, height, charts, write } = layoutOf(sheet, desk);
  const canvas = document.createElement('canvas');
  canvas.width = width * SHARP;
  canvas.height = height * SHARP;
  const ctx = canvas.getContext('2d')!;
  ctx.scale(SHARP, SHARP);
  write(ctx);
  sheet.pictures.forEach((picture, index) => {
    const place = charts[index]!;
    drawn(picture, { ...place, density: SHARP }, desk, (chart) => ctx.drawImage(chart, place.x, place.y, place.width, place.height));
  });
  return new Promise((resolve, reject) => canvas.toBlob((file) => (file === null ? reject(new Error('The browser made no picture of the chart.')) : resolve(file)), 'image/png'));
}

/** A sheet as a drawing that can be enlarged, whose words stay words. */
export function sheetAsSvg(sheet: Sheet, desk: Desk): Blob {
  const { width, height, charts, write } = layoutOf(sheet, desk);
  const canvas = document.createElement('canvas');
  const read = recordSvg(canvas);
  write(canvas.getContext('2d')!);
  const parts = sheet.pictures.map((picture, index) => {
    const place = charts[index]!;
    return drawn(picture, { ...place, density: 1 }, desk, (_chart, readChart) => svgTag('g', { transform: `translate(${place.x} ${place.y})` }, readChart()));
  });
  const root = { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': sheet.title };
  return new Blob([svgTag('svg', root, [read(), ...parts].join(''))], { type: 'image/svg+xml' });
}
