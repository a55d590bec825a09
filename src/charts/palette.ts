import type { ChartLook } from './chart-look.js';
import { contrastOf, cssOf, type Light, lightOf, luminanceOf, shadeOf } from './colour.js';
import { middleOf } from './diverging-segments.js';
import type { Pattern } from './patterns.js';

/** How one answer is painted: its ground, its edge and what is written on it, and the pattern that tells it apart without colour. */
export interface Paint {
  readonly fill: string;
  readonly edge: string;
  readonly ink: string;
  readonly pattern: Pattern;
}

/** Orange and blue are told apart in every common kind of colour blindness. */
const LOW_HUE = '#d97706';
const HIGH_HUE = '#3d87c9';
const GREY = '#808080';

/** Luminances of the mildest and of the strongest answer of a side, and of the middle one. */
interface Range {
  readonly mildest: number;
  readonly strongest: number;
  readonly middle: number;
}

/** Away from the page's ground, the stronger the answer is. */
const onLight = (side: number): Range => ({ mildest: side > 2 ? 0.76 : 0.5, strongest: side === 1 ? 0.22 : side > 2 ? 0.035 : 0.085, middle: 0.88 });
const onDark = (side: number): Range => ({ mildest: side > 2 ? 0.042 : 0.11, strongest: side === 1 ? 0.4 : side > 2 ? 0.8 : 0.52, middle: 0.03 });

/** Luminances between two, so that each is told from the next as well as any other; of a single one the strongest. */
function luminances(count: number, { mildest, strongest }: Range): number[] {
  if (count === 1) return [strongest];
  const [from, to] = [Math.log(mildest + 0.05), Math.log(strongest + 0.05)];
  return Array.from({ length: count }, (_, place) => Math.exp(from + ((to - from) * place) / (count - 1)) - 0.05);
}

/** The paints of the answers of a Likert item from the lowest to the highest, on a page whose text has this colour; `isGrey` leaves out every hue. */
export function paintsOf(levels: number, { text, ground }: Pick<ChartLook, 'text' | 'ground'>, isGrey: boolean): Paint[] {
  const side = Math.floor(levels / 2);
  const textLuminance = luminanceOf(lightOf(text));
  const range = (textLuminance < 0.3 ? onLight : onDark)(side);
  const steps = luminances(side, range);
  const paint = (hue: string, luminance: number, pattern: Pattern): Paint => {
    const light: Light = shadeOf(lightOf(isGrey ? GREY : hue), luminance);
    const own = luminanceOf(light);
    return {
      fill: cssOf(light),
      edge: contrastOf(own, textLuminance) >= contrastOf(own, luminanceOf(lightOf(ground))) ? text : ground,
      ink: contrastOf(own, 0) >= contrastOf(own, 1) ? 'black' : 'white',
      pattern,
    };
  };
  return [
    ...steps.toReversed().map((luminance) => paint(LOW_HUE, luminance, 'hatched')),
    ...(middleOf(levels) === undefined ? [] : [paint(GREY, range.middle, 'dotted')]),
    ...steps.map((luminance) => paint(HIGH_HUE, luminance, 'plain')),
  ];
}
