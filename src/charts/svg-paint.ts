import { svgTag } from './svg-tag.js';

type Style = CanvasRenderingContext2D['fillStyle'];
type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Side of the tile that stands for a pattern, in pixels: a multiple of the sides that patterns have. */
const TILE = 240;

function canvasOf(side: number): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas');
  canvas.width = side;
  canvas.height = side;
  return canvas.getContext('2d', { willReadFrequently: true })!;
}

/** The number of drawings so far: parts of two drawings in one page never have the same name. */
let drawings = 0;

/** How a canvas fills and strokes at this moment, as attributes of SVG; what these refer to is kept as definitions. */
export class SvgPaint {
  /** What is referred to, in writing. */
  definitions = '';
  readonly #ctx: CanvasRenderingContext2D;
  readonly #drawing = ++drawings;
  readonly #known = new Map<Style, { readonly paint: string; readonly opacity: number }>();
  #defined = 0;

  constructor(ctx: CanvasRenderingContext2D) {
    this.#ctx = ctx;
  }

  /** Keeps a definition. @returns Its id. */
  define(name: string, attributes: Attributes, content: string): string {
    const id = `tillid-${this.#drawing}-${++this.#defined}`;
    this.definitions += svgTag(name, { id, ...attributes }, content);
    return id;
  }

  /** Forgets what was drawn, and what that referred to. */
  forget(): void {
    this.definitions = '';
    this.#known.clear();
  }

  fill(): Attributes {
    const { paint, opacity } = this.#styleOf(this.#ctx.fillStyle);
    return { fill: paint, 'fill-opacity': opacity };
  }

  stroke(): Attributes {
    const { strokeStyle, lineWidth, lineCap, lineJoin } = this.#ctx;
    const { paint, opacity } = this.#styleOf(strokeStyle);
    const dashes = this.#ctx.getLineDash();
    return {
      fill: 'none',
      stroke: paint,
      'stroke-opacity': opacity,
      'stroke-width': lineWidth,
      'stroke-linecap': lineCap === 'butt' ? undefined : lineCap,
      'stroke-linejoin': lineJoin === 'miter' ? undefined : lineJoin,
      'stroke-dasharray': dashes.length === 0 ? undefined : dashes.join(' '),
    };
  }

  #styleOf(style: Style): { paint: string; opacity: number } {
    const { paint, opacity } = this.#known.get(style) ?? (typeof style === 'string' ? this.#colour(style) : this.#tile(style));
    this.#known.set(style, { paint, opacity });
    return { paint, opacity: opacity * this.#ctx.globalAlpha };
  }

  /** A colour in the form that every program for drawings reads: browsers write mixed ones as `color(srgb …)`. */
  #colour(style: string): { paint: string; opacity: number } {
    const ctx = canvasOf(1);
    ctx.fillStyle = style;
    ctx.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = ctx.getImageData(0, 0, 1, 1).data;
    const paint = `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
    return { paint, opacity: Math.round((alpha / 255) * 1000) / 1000 };
  }

  /** A pattern as a tile: a canvas does not tell what its patterns were made of. */
  #tile(style: Exclude<Style, string>): { paint: string; opacity: number } {
    const ctx = canvasOf(TILE);
    ctx.fillStyle = style;
    ctx.fillRect(0, 0, TILE, TILE);
    const image = svgTag('image', { href: ctx.canvas.toDataURL(), width: TILE, height: TILE });
    return { paint: `url(#${this.define('pattern', { width: TILE, height: TILE, patternUnits: 'userSpaceOnUse' }, image)})`, opacity: 1 };
  }
}
