/** Red, green and blue as amounts of light from 0 to 1 (linear, not as they are written in CSS). */
export type Light = readonly [red: number, green: number, blue: number];

const toLight = (channel: number) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);
const toChannel = (light: number) => (light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055);

/** A colour as CSS understands it, in light. */
export function lightOf(colour: string): Light {
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return [toLight(red / 255), toLight(green / 255), toLight(blue / 255)];
}

/** Light as CSS writes it. */
export const cssOf = (light: Light): string => `rgb(${light.map((part) => Math.round(toChannel(part) * 255)).join(' ')})`;

/** How bright a colour is in grey, from 0 to 1 (WCAG 2.2, "relative luminance"). */
export const luminanceOf = ([red, green, blue]: Light): number => 0.2126 * red + 0.7152 * green + 0.0722 * blue;

/** How far two colours of these luminances are told apart in grey, from 1 to 21 (WCAG 2.2, "contrast ratio"). */
export const contrastOf = (one: number, other: number): number => (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);

/** A hue as bright as is asked: mixed with white, or darkened. */
export function shadeOf(hue: Light, luminance: number): Light {
  const own = luminanceOf(hue);
  const part = luminance < own ? luminance / own : (luminance - own) / (1 - own);
  const [red, green, blue] = hue.map((light) => (luminance < own ? light * part : light + (1 - light) * part));
  return [red!, green!, blue!];
}
