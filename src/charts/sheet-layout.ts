import type { ChartLook } from './chart-look.js';

/** The words of a sheet: what was asked, what it stands on, and what has to be known to read it. */
export interface SheetWords {
  readonly title: string;
  /** How many answered, and when. */
  readonly basis: string;
  /** What was found, in sentences, and what the intervals mean; the source last. */
  readonly notes: readonly string[];
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A sheet that can be drawn: its size, where its charts go, and the writing of the rest, ground included. */
interface Layout {
  readonly width: number;
  readonly height: number;
  readonly charts: readonly Place[];
  readonly write: (ctx: CanvasRenderingContext2D) => void;
}

/** Width of a sheet, and the space around and between what stands on it, in CSS pixels. */
const WIDTH = 880;
const MARGIN = 32;
const GAP = 16;

const FONTS = { title: '600 22px', basis: '16px', note: '14px' } as const;
const LINE_HEIGHT = 1.4;

const sizeOf = (font: string) => Number.parseFloat(/[\d.]+px/.exec(font)![0]);

/** Words in lines that fit into a width; a longer word has a line of its own. */
function linesOf(ctx: CanvasRenderingContext2D, words: string, width: number): string[] {
  return words.split(/\s+/).reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    const longer = `${last} ${word}`;
    return last === undefined || ctx.measureText(longer).width > width ? [...lines, word] : [...lines.slice(0, -1), longer];
  }, []);
}

/** Where on a sheet everything goes: the title, what it stands on, the charts, the notes. */
export function layOut({ title, basis, notes }: SheetWords, heightsAt: (width: number) => readonly number[], look: ChartLook): Layout {
  const ctx = document.createElement('canvas').getContext('2d')!;
  const inner = WIDTH - 2 * MARGIN;
  const texts: { readonly line: string; readonly font: string; readonly y: number }[] = [];
  let y = MARGIN;
  const add = (words: string, kind: keyof typeof FONTS) => {
    if (words === '') return;
    const font = `${FONTS[kind]} ${look.fontFamily}`;
    ctx.font = font;
    for (const line of linesOf(ctx, words, inner)) {
      // A title may be in another language, and keeps the direction of that.
      texts.push({ line: kind === 'title' ? `\u2068${line}\u2069` : line, font, y: y + sizeOf(font) });
      y += sizeOf(font) * LINE_HEIGHT;
    }
  };
  add(title, 'title');
  add(basis, 'basis');
  const charts = heightsAt(inner).map((height) => {
    const place = { x: MARGIN, y: y + GAP, width: inner, height };
    y += GAP + height;
    return place;
  });
  for (const note of notes) {
    y += GAP / 2;
    add(note, 'note');
  }
  const height = Math.ceil(y + MARGIN);
  const write = (paper: CanvasRenderingContext2D) => {
    paper.fillStyle = look.ground;
    paper.fillRect(0, 0, WIDTH, height);
    paper.fillStyle = look.text;
    paper.direction = look.direction;
    paper.textAlign = 'start';
    for (const { line, font, y: below } of texts) {
      paper.font = font;
      paper.fillText(line, look.direction === 'rtl' ? WIDTH - MARGIN : MARGIN, below);
    }
  };
  return { width: WIDTH, height, charts, write };
}
