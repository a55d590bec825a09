import type { Chart, Plugin } from 'chart.js';
import type { ChartLook } from './chart-look.js';

/** The axis of values: its ends, and which of them are not the ends of the scale that was asked. */
export interface ValueAxis {
  readonly min: number;
  readonly max: number;
  /** Whether what lies below the lower end, and above the upper one, is left out. */
  readonly cut?: readonly [below: boolean, above: boolean];
}

/** Most whole values that all stand at the axis. */
const MOST_STEPS = 11;

/** How the axis is set up: over its whole length, with each whole value of a short scale at a line of its own. */
export function axisOptions({ min, max }: ValueAxis, look: ChartLook) {
  const font = { family: look.fontFamily, size: look.fontSize };
  const isShort = max - min <= MOST_STEPS && Number.isInteger(min) && Number.isInteger(max) && max - min >= 3;
  return {
    min,
    max,
    grid: { color: look.faint, drawTicks: false },
    border: { display: false },
    ticks: { color: look.text, font, padding: 6, maxRotation: 0, ...(isShort ? { stepSize: 1 } : {}), callback: (value: number | string) => look.formatNumber(Number(value)) },
  };
}

/** How far along the axis a value lies, from 0 to 1; null where there is none. */
export const levelOn = ({ min, max }: ValueAxis, value: number | undefined): number | null => (value === undefined ? null : Math.min(1, Math.max(0, (value - min) / (max - min))));

/** Two slanted strokes across the axis, the mark that a part of it is left out. */
function slant(ctx: CanvasRenderingContext2D, x: number, y: number): void {
  for (const shift of [-3, 3]) {
    ctx.moveTo(x + shift - 4, y + 6);
    ctx.lineTo(x + shift + 4, y - 6);
  }
}

/** Draws the mark at each end of the axis at which a part of the scale is left out. */
export const cutMarks = ({ min, max, cut }: ValueAxis, along: 'x' | 'y', look: ChartLook): Plugin => ({
  id: 'cutMarks',
  afterDraw({ ctx, chartArea, scales }: Chart) {
    const beside = look.direction === 'rtl' ? chartArea.right : chartArea.left;
    ctx.save();
    ctx.strokeStyle = look.text;
    ctx.lineWidth = 2;
    ctx.beginPath();
    [min, max].forEach((end, place) => {
      if (!cut?.[place]) return;
      const at = scales[along]!.getPixelForValue(end);
      if (along === 'x') slant(ctx, at, chartArea.bottom);
      else slant(ctx, beside, at);
    });
    ctx.stroke();
    ctx.restore();
  },
});
