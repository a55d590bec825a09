import { svgEscaped, svgTag } from './svg-tag.js';

/** Words at a place, and the width that they are squeezed into where they are longer. */
interface PlacedWords {
  readonly words: string;
  readonly x: number;
  readonly y: number;
  readonly most: number | undefined;
}

/** A font as a canvas writes it: what stands before the size, the size, the families. */
const FONT = /^(.*?)([\d.]+)px\s+(.*)$/;

/** Which end of the words lies at their place: SVG counts in the direction of writing, a canvas may ask for a side. */
function anchorOf({ textAlign, direction }: CanvasRenderingContext2D): 'start' | 'middle' | 'end' {
  if (textAlign === 'center') return 'middle';
  if (textAlign === 'start' || textAlign === 'end') return textAlign;
  return (textAlign === 'left') === (direction === 'rtl') ? 'end' : 'start';
}

/** How far the line on which letters stand is below the line that the canvas places words by; few programs know the other lines. */
function dropOf(ctx: CanvasRenderingContext2D, words: string): number {
  const { textBaseline } = ctx;
  const { fontBoundingBoxAscent: placed } = ctx.measureText(words);
  ctx.textBaseline = 'alphabetic';
  const { fontBoundingBoxAscent: standing } = ctx.measureText(words);
  ctx.textBaseline = textBaseline;
  return standing - placed;
}

/** Words as a canvas would write them at this moment. */
export function svgText(ctx: CanvasRenderingContext2D, { words, x, y, most }: PlacedWords, attributes: Readonly<Record<string, string | number | undefined>>): string {
  const [, before = '', size = '16', family = 'sans-serif'] = FONT.exec(ctx.font) ?? [];
  const isTooLong = most !== undefined && ctx.measureText(words).width > most;
  return svgTag(
    'text',
    {
      x,
      y: y + dropOf(ctx, words),
      ...attributes,
      'font-family': family,
      'font-size': Number(size),
      'font-weight': /\b(bold|\d{3})\b/.exec(before)?.[0],
      'font-style': before.includes('italic') ? 'italic' : undefined,
      'text-anchor': anchorOf(ctx),
      direction: ctx.direction === 'rtl' ? 'rtl' : undefined,
      textLength: isTooLong ? most : undefined,
      lengthAdjust: isTooLong ? 'spacingAndGlyphs' : undefined,
    },
    svgEscaped(words),
  );
}
