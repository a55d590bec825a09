/** A colour as screens show it: red, green and blue from 0 to 255, and how much of it covers what is behind, from 0 to 1. */
export interface Paint {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

/** What a paint makes of an opaque ground behind it (Porter and Duff, "over"). */
function painted(paint: Paint, ground: Paint): Paint {
  const mix = (top: number, below: number) => top * paint.alpha + below * (1 - paint.alpha);
  return { red: mix(paint.red, ground.red), green: mix(paint.green, ground.green), blue: mix(paint.blue, ground.blue), alpha: 1 };
}

/** What is seen of several paints on top of each other, the uppermost first, on an opaque ground. */
export const allPainted = (paints: readonly Paint[], ground: Paint): Paint => paints.reduceRight((below, paint) => painted(paint, below), ground);

/** The light of one channel (WCAG 2.2, "relative luminance"). */
const light = (channel: number) => (channel / 255 <= 0.04045 ? channel / 255 / 12.92 : ((channel / 255 + 0.055) / 1.055) ** 2.4);
const luminance = ({ red, green, blue }: Paint) => 0.2126 * light(red) + 0.7152 * light(green) + 0.0722 * light(blue);

/** How far two opaque colours are told apart, from 1 to 21 (WCAG 2.2, "contrast ratio"). */
export function contrastRatio(one: Paint, other: Paint): number {
  const [dark, bright] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (bright! + 0.05) / (dark! + 0.05);
}

/** Fields, icons and the ring of the focus need this much (WCAG 2.2, 1.4.11). */
export const NEEDED_BY_EDGES = 3;

/** How much contrast a text needs (WCAG 2.2, 1.4.3): less where it is large, 24 pixels, or 18.66 in bold. */
export const neededByText = (size: number, weight: number): number => (size >= 24 || (size >= 18.66 && weight >= 700) ? 3 : 4.5);

/** A colour as CSS writes it. */
export const cssOf = ({ red, green, blue }: Paint): string => `#${[red, green, blue].map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;
