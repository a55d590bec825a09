import type { QrCode } from '../board/qr-code.js';

/** Pixels of the picture for one module of the code: sharp on a poster, and small enough for a mail. */
const PIXELS = 16;

/** Modules on which the address stands beneath the code. */
const LINE = 3;
const LETTERS = 0.6;

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** How high the letters are, so that the address fits under the code: no line is broken, as an address is one word. */
const letterHeight = (address: string, size: number): number => Math.min(1.5, (size - 4) / (address.length * LETTERS));

/** The code as a drawing, with the address in words beneath, for whoever has no camera. */
export function codeAsSvg({ size, path }: QrCode, address: string): Blob {
  const height = letterHeight(address, size);
  const text = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size + LINE}" width="${size * PIXELS}" height="${(size + LINE) * PIXELS}" shape-rendering="crispEdges"><title>${escaped(address)}</title><rect width="${size}" height="${size + LINE}" fill="#fff"/><path d="${path}"/><text x="${size / 2}" y="${size}" text-anchor="middle" font-family="sans-serif" font-size="${height.toFixed(3)}">${escaped(address)}</text></svg>\n`;
  return new Blob([text], { type: 'image/svg+xml' });
}

/** The same as a picture. */
export function codeAsPng({ size, path }: QrCode, address: string): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = size * PIXELS;
  canvas.height = (size + LINE) * PIXELS;
  const context = canvas.getContext('2d')!;
  context.scale(PIXELS, PIXELS);
  context.fillStyle = '#fff';
  context.fillRect(0, 0, size, size + LINE);
  context.fillStyle = '#000';
  context.fill(new Path2D(path));
  context.font = `${letterHeight(address, size)}px sans-serif`;
  context.textAlign = 'center';
  context.direction = 'ltr';
  context.fillText(address, size / 2, size, size - 2);
  return new Promise((resolve, reject) => canvas.toBlob((file) => (file === null ? reject(new Error('no picture')) : resolve(file)), 'image/png'));
}
