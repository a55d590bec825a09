import { assert } from '@open-wc/testing';
import { loadDrawing } from '../../src/charts/loaders.js';
import { recordSvg } from '../../src/charts/svg-recorder.js';
import { svgTag } from '../../src/charts/svg-tag.js';
import { afterEachTidy } from '../fixtures/stage.js';

/** Draws on a canvas that is recorded; gives the canvas, and an image of what was recorded, drawn on another. */
async function drawnTwice(draw: (ctx: CanvasRenderingContext2D) => void) {
  const canvas = document.createElement('canvas');
  canvas.width = 120;
  canvas.height = 80;
  const read = recordSvg(canvas);
  draw(canvas.getContext('2d')!);
  const svg = read();
  return { canvas, copy: await pictureOf(svg, canvas), svg };
}

/** What a drawing looks like, on a canvas as large as another one. */
async function pictureOf(svg: string, { width, height }: HTMLCanvasElement): Promise<HTMLCanvasElement> {
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(svgTag('svg', { xmlns: 'http://www.w3.org/2000/svg', width, height }, svg))}`;
  await image.decode();
  const copy = document.createElement('canvas');
  copy.width = width;
  copy.height = height;
  copy.getContext('2d')!.drawImage(image, 0, 0);
  return copy;
}

const pixels = (canvas: HTMLCanvasElement) => canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height).data;

/** How many pixels differ by more than edges do. */
function differing(one: HTMLCanvasElement, other: HTMLCanvasElement): number {
  const [left, right] = [pixels(one), pixels(other)];
  return Array.from({ length: left.length / 4 }, (_, pixel) => pixel).filter((pixel) =>
    [0, 1, 2, 3].some((part) => Math.abs(left[pixel * 4 + part]! - right[pixel * 4 + part]!) > 96),
  ).length;
}

const painted = (canvas: HTMLCanvasElement) => pixels(canvas).filter((value, index) => index % 4 === 3 && value > 0).length;

const DRAWINGS: Readonly<Record<string, (ctx: CanvasRenderingContext2D) => void>> = {
  'filled and stroked paths': (ctx) => {
    ctx.fillStyle = 'rgb(200 30 30 / 50%)';
    ctx.strokeStyle = '#004400';
    ctx.lineWidth = 4;
    ctx.setLineDash([10, 6]);
    ctx.beginPath();
    ctx.moveTo(10, 10);
    ctx.lineTo(100, 14);
    ctx.quadraticCurveTo(110, 60, 60, 70);
    ctx.bezierCurveTo(40, 70, 10, 60, 10, 30);
    ctx.closePath();
    ctx.fill();
    ctx.stroke();
  },
  'circles and parts of them': (ctx) => {
    ctx.beginPath();
    ctx.arc(30, 40, 20, 0, 2 * Math.PI);
    ctx.fill();
    ctx.beginPath();
    ctx.arc(85, 40, 25, 0.5, 2, true);
    ctx.fill();
    ctx.beginPath();
    ctx.ellipse(85, 30, 20, 8, 0.4, 0, 1.5);
    ctx.fill();
  },
  'what is moved and turned': (ctx) => {
    ctx.translate(60, 40);
    ctx.rotate(0.5);
    ctx.fillStyle = 'teal';
    ctx.fillRect(-30, -10, 60, 20);
    ctx.strokeRect(-40, -20, 80, 40);
  },
  'what is clipped, and what comes after it': (ctx) => {
    ctx.save();
    ctx.beginPath();
    ctx.rect(20, 20, 40, 40);
    ctx.clip();
    ctx.beginPath();
    ctx.rect(40, 0, 80, 80);
    ctx.clip();
    ctx.fillRect(0, 0, 120, 80);
    ctx.restore();
    ctx.fillRect(100, 60, 20, 20);
  },
  patterns: (ctx) => {
    const tile = document.createElement('canvas');
    tile.width = 10;
    tile.height = 10;
    tile.getContext('2d')!.fillRect(0, 0, 5, 10);
    ctx.fillStyle = ctx.createPattern(tile, 'repeat')!;
    ctx.fillRect(0, 0, 120, 80);
  },
  'frames, filled and clipped but for what is within': (ctx) => {
    ctx.beginPath();
    ctx.rect(10, 10, 100, 60);
    ctx.rect(20, 20, 80, 40);
    ctx.fill('evenodd');
    ctx.beginPath();
    ctx.rect(30, 30, 60, 20);
    ctx.rect(40, 35, 40, 10);
    ctx.clip('evenodd');
    ctx.fillRect(0, 0, 120, 80);
  },
  'colours that are mixed, and what is drawn faintly': (ctx) => {
    ctx.fillStyle = 'color-mix(in srgb, red 20%, transparent)';
    ctx.fillRect(10, 10, 40, 60);
    ctx.fillStyle = 'red';
    ctx.globalAlpha = 0.2;
    ctx.fillRect(60, 10, 40, 60);
  },
};

describe('a recorded drawing looks as on its canvas:', () => {
  for (const [name, draw] of Object.entries(DRAWINGS)) {
    it(name, async () => {
      const { canvas, copy } = await drawnTwice(draw);
      assert.isAbove(painted(canvas), 100);
      assert.isBelow(differing(canvas, copy), 12);
    });
  }

  for (const [align, direction] of [
    ['left', 'ltr'],
    ['right', 'ltr'],
    ['center', 'ltr'],
    ['left', 'rtl'],
    ['right', 'rtl'],
    ['start', 'rtl'],
  ] as const) {
    for (const baseline of ['alphabetic', 'middle', 'top', 'bottom'] as const) {
      it(`words at the ${baseline} and ${align}, written ${direction}`, async () => {
        const { canvas, copy } = await drawnTwice((ctx) => {
          Object.assign(ctx, { font: 'bold 20px sans-serif', textAlign: align, direction, textBaseline: baseline });
          ctx.fillText('Høj', 60, 40);
        });
        assert.isAbove(painted(canvas), 100);
        assert.isBelow(differing(canvas, copy), 40);
      });
    }
  }
});

describe('a recorded drawing', () => {
  it('of a chart looks as the chart', async () => {
    const frame = document.createElement('div');
    frame.style.cssText = 'width: 400px; height: 200px';
    document.body.append(frame);
    afterEachTidy(() => frame.remove());
    const canvas = document.createElement('canvas');
    frame.append(canvas);
    const read = recordSvg(canvas);
    const bars = [0.2, 0.5, 0.3].map((share) => ({ label: `${share * 10} of ten`, share, low: share - 0.1, high: share + 0.1, emphasised: share > 0.4, lineBelow: share === 0.5 }));
    const look = { text: '#222', ground: '#fff', accent: '#057', fill: 'rgb(0 80 120 / 50%)', faint: '#ddd', fontFamily: 'sans-serif', fontSize: 14 };
    const drawing = await loadDrawing({ kind: 'bars', bars });
    const chart = drawing.draw(canvas, { ...look, direction: 'ltr', formatShare: String, formatNumber: String });
    afterEachTidy(() => chart.destroy());
    chart.options.devicePixelRatio = 1;
    chart.resize(400, 200);
    const copy = await pictureOf(read(), canvas);
    assert.isAbove(painted(canvas), 10_000);
    assert.isBelow(differing(canvas, copy), 300);
  });

  it('keeps words as words, escaped', async () => {
    const { svg } = await drawnTwice((ctx) => ctx.fillText('1 < 2 & "3"', 10, 40));
    assert.include(svg, '>1 &lt; 2 &amp; &quot;3&quot;</text>');
  });

  it('holds nothing of what was cleared', async () => {
    const { svg } = await drawnTwice((ctx) => {
      ctx.fillText('before', 10, 40);
      ctx.clearRect(0, 0, 120, 80);
      ctx.fillText('after', 10, 40);
    });
    assert.notInclude(svg, 'before');
    assert.include(svg, 'after');
  });

  it('has no style attribute, which strict pages refuse', async () => {
    const { svg } = await drawnTwice((ctx) => Object.values(DRAWINGS).forEach((draw) => draw(ctx)));
    assert.notMatch(svg, /\sstyle=/);
  });

  it('writes words that have to fit into a width as narrow as the canvas does', async () => {
    const { svg } = await drawnTwice((ctx) => ctx.fillText('a long row of words', 10, 40, 50));
    assert.include(svg, 'textLength="50"');
  });
});
