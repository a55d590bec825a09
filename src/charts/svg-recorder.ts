import { arcPath } from './svg-arc.js';
import { SvgPaint } from './svg-paint.js';
import { svgText } from './svg-text.js';
import { svgTag } from './svg-tag.js';

/** What a drawing on a canvas looks like as SVG; what is drawn afterwards is in the next reading. */
export type ReadSvg = () => string;

const transformOf = (ctx: CanvasRenderingContext2D) => {
  const { a, b, c, d, e, f, isIdentity } = ctx.getTransform();
  return isIdentity ? undefined : `matrix(${[a, b, c, d, e, f].join(' ')})`;
};

/**
 * Lets a canvas write down as SVG what is drawn on it, from before its first drawing. The canvas itself goes on drawing and
 * keeps the state (transformation, font, colours), which is read from it at each stroke; so far as charts need it: paths
 * (but no `Path2D`, which tells nothing of itself), rectangles, texts, clipping, dashes, patterns. No style attribute is written, which strict pages would refuse.
 *
 * @returns Reads what stands on the canvas since it was last cleared.
 */
export function recordSvg(canvas: HTMLCanvasElement): ReadSvg {
  const ctx = canvas.getContext('2d')!;
  const paint = new SvgPaint(ctx);
  let shapes: string[] = [];
  let path = '';
  const clips: (string | undefined)[] = [undefined];
  const put = (shape: string) => {
    const clip = clips.at(-1);
    shapes.push(clip === undefined ? shape : svgTag('g', { 'clip-path': `url(#${clip})` }, shape));
  };
  const shape = (d: string, attributes: Readonly<Record<string, string | number | undefined>>) => put(svgTag('path', { d, transform: transformOf(ctx), ...attributes }));
  const corners = (x: number, y: number, width: number, height: number) => `M${x} ${y}h${width}v${height}h${-width}Z`;
  const ellipse = (x: number, y: number, rx: number, ry: number, turn: number, from: number, to: number, isBack = false) => {
    path += arcPath({ x, y, rx, ry, turn, from, to, isBack, isStart: path === '' });
  };

  const records: Readonly<Record<string, (...parts: never[]) => void>> = {
    save: () => clips.push(clips.at(-1)),
    restore: () => clips.length > 1 && clips.pop(),
    beginPath: () => (path = ''),
    closePath: () => (path += 'Z'),
    moveTo: (x: number, y: number) => (path += `M${x} ${y}`),
    lineTo: (x: number, y: number) => (path += `${path === '' ? 'M' : 'L'}${x} ${y}`),
    bezierCurveTo: (...points: number[]) => (path += `C${points.join(' ')}`),
    quadraticCurveTo: (...points: number[]) => (path += `Q${points.join(' ')}`),
    rect: (x: number, y: number, width: number, height: number) => (path += corners(x, y, width, height)),
    arc: (x: number, y: number, radius: number, from: number, to: number, isBack?: boolean) => ellipse(x, y, radius, radius, 0, from, to, isBack),
    ellipse,
    fill: (rule?: CanvasFillRule) => shape(path, { 'fill-rule': rule, ...paint.fill() }),
    stroke: () => shape(path, paint.stroke()),
    fillRect: (x: number, y: number, width: number, height: number) => shape(corners(x, y, width, height), paint.fill()),
    strokeRect: (x: number, y: number, width: number, height: number) => shape(corners(x, y, width, height), paint.stroke()),
    fillText: (words: string, x: number, y: number, most?: number) => put(svgText(ctx, { words, x, y, most }, { transform: transformOf(ctx), ...paint.fill() })),
    strokeText: (words: string, x: number, y: number, most?: number) => put(svgText(ctx, { words, x, y, most }, { transform: transformOf(ctx), ...paint.stroke() })),
    clip: (rule?: CanvasFillRule) => {
      const within = clips.at(-1);
      const inner = svgTag('path', { d: path, transform: transformOf(ctx), 'clip-rule': rule });
      clips[clips.length - 1] = paint.define('clipPath', { 'clip-path': within && `url(#${within})` }, inner);
    },
    // Charts clear the whole canvas, before they draw anew.
    clearRect: () => {
      shapes = [];
      paint.forget();
    },
  };
  const recording = new Proxy(ctx, {
    get(target, key) {
      const own: unknown = Reflect.get(target, key, target);
      if (typeof own !== 'function') return own;
      return (...parts: never[]): unknown => {
        records[String(key)]?.(...parts);
        return (own as (...parts: never[]) => unknown).apply(target, parts);
      };
    },
    set: (target, key, value) => Reflect.set(target, key, value, target),
  });
  Object.defineProperty(canvas, 'getContext', { value: () => recording });
  return () => `<defs>${paint.definitions}</defs>${shapes.join('')}`;
}
