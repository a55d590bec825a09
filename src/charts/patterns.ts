import type { Paint } from './palette.js';

/** What tells grounds apart where colours are not seen. */
export type Pattern = 'plain' | 'hatched' | 'dotted';

/** A rectangle on the canvas, in CSS pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Distance of the lines and of the dots. */
const SPACING = 7;

/** The first place at or before `from` that lies in the grid which all rectangles share. */
const inGrid = (from: number) => Math.floor(from / SPACING) * SPACING;

function hatch(context: CanvasRenderingContext2D, { x, y, width, height }: Box): void {
  context.lineWidth = 1;
  context.beginPath();
  for (let start = inGrid(x - height); start < x + width; start += SPACING) {
    context.moveTo(start, y);
    context.lineTo(start + height, y + height);
  }
  context.stroke();
}

function dot(context: CanvasRenderingContext2D, { x, y, width, height }: Box): void {
  for (let across = inGrid(x); across < x + width; across += SPACING) for (let down = y + SPACING / 2; down < y + height; down += SPACING) context.fillRect(across, down, 1.5, 1.5);
}

/** Draws the pattern of a paint over a rectangle; lines rather than images, so that it is sharp at every size. */
export function drawPattern(context: CanvasRenderingContext2D, { pattern, ink }: Paint, box: Box): void {
  if (pattern === 'plain' || box.width <= 0) return;
  context.save();
  context.beginPath();
  context.rect(box.x, box.y, box.width, box.height);
  context.clip();
  context.strokeStyle = ink;
  context.fillStyle = ink;
  (pattern === 'hatched' ? hatch : dot)(context, box);
  context.restore();
}
