import type { ChartLook } from './chart-look.js';
import { type Drawing, loadDrawing } from './loaders.js';
import type { Picture } from './picture.js';
import { layOut, type SheetWords } from './sheet-layout.js';
import { recordSvg } from './svg-recorder.js';
import { svgTag } from './svg-tag.js';

/** Pictures with what has to stand beside them wherever they are shown. */
export interface Sheet extends SheetWords {
  readonly pictures: readonly Picture[];
}

/** Where a sheet is drawn, and in which colours. */
export interface Desk {
  readonly look: ChartLook;
  /** An element of the page that nobody sees and that has a width: charts measure what they stand in. */
  readonly place: HTMLElement;
}

/** Pixels of a picture for one CSS pixel. */
const SHARP = 2;

/** Calls `take` with a picture drawn on a canvas of its own, of `density` pixels for one CSS pixel. */
function drawn<T>(
  drawing: Drawing,
  size: { readonly width: number; readonly height: number; readonly density: number },
  { look, place }: Desk,
  take: (canvas: HTMLCanvasElement, read: () => string) => T,
): T {
  const canvas = document.createElement('canvas');
  const frame = document.createElement('div');
  frame.style.width = `${size.width}px`;
  frame.style.height = `${size.height}px`;
  frame.append(canvas);
  place.append(frame);
  const read = recordSvg(canvas);
  const chart = drawing.draw(canvas, look);
  try {
    chart.options.devicePixelRatio = size.density;
    chart.resize(size.width, size.height);
    return take(canvas, read);
  } finally {
    chart.destroy();
    frame.remove();
  }
}

/** A sheet as it lies before it is drawn, with what draws its pictures. */
async function laidOut(sheet: Sheet, { look }: Desk) {
  const drawings = await Promise.all(sheet.pictures.map(loadDrawing));
  return { ...layOut(sheet, (width) => drawings.map((drawing) => drawing.heightAt(width, look)), look), drawings };
}

/** A sheet as a picture of points, twice as sharp as a screen. */
export async function sheetAsPng(sheet: Sheet, desk: Desk): Promise<Blob> {
  const { width, height, charts, drawings, write } = await laidOut(sheet, desk);
  const canvas = document.createElement('canvas');
  canvas.width = width * SHARP;
  canvas.height = height * SHARP;
  const ctx = canvas.getContext('2d')!;
  ctx.scale(SHARP, SHARP);
  write(ctx);
  drawings.forEach((drawing, index) => {
    const place = charts[index]!;
    drawn(drawing, { ...place, density: SHARP }, desk, (chart) => ctx.drawImage(chart, place.x, place.y, place.width, place.height));
  });
  return new Promise((resolve, reject) => canvas.toBlob((file) => (file === null ? reject(new Error('The browser made no picture of the chart.')) : resolve(file)), 'image/png'));
}

/** A sheet as a drawing that can be enlarged, whose words stay words. */
export async function sheetAsSvg(sheet: Sheet, desk: Desk): Promise<Blob> {
  const { width, height, charts, drawings, write } = await laidOut(sheet, desk);
  const canvas = document.createElement('canvas');
  const read = recordSvg(canvas);
  write(canvas.getContext('2d')!);
  const parts = drawings.map((drawing, index) => {
    const place = charts[index]!;
    return drawn(drawing, { ...place, density: 1 }, desk, (_chart, readChart) => svgTag('g', { transform: `translate(${place.x} ${place.y})` }, readChart()));
  });
  const root = { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': sheet.title };
  return new Blob([svgTag('svg', root, [read(), ...parts].join(''))], { type: 'image/svg+xml' });
}
