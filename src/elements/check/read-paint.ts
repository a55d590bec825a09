import { outwards } from './around.js';
import { allPainted, type Paint } from './contrast.js';

const context = () => {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  return canvas.getContext('2d', { willReadFrequently: true })!;
};
let drawing: CanvasRenderingContext2D | undefined;
const known = new Map<string, Paint>();

/** A colour that the browser has computed, in whatever form it writes it, as a paint: it is painted, and looked at. */
export function paintOf(colour: string): Paint {
  const found = known.get(colour);
  if (found !== undefined) return found;
  drawing ??= context();
  drawing.clearRect(0, 0, 1, 1);
  drawing.fillStyle = colour;
  drawing.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = drawing.getImageData(0, 0, 1, 1).data;
  const paint = { red, green, blue, alpha: alpha / 255 };
  known.set(colour, paint);
  return paint;
}

/** What a colour that is written in the words of a widget's own style comes to there. */
export function colourWithin(root: ShadowRoot, written: string): string {
  const probe = document.createElement('span');
  probe.style.color = written;
  root.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

const faded = (paint: Paint, opacity: number): Paint => ({ ...paint, alpha: paint.alpha * opacity });

/** How much of an element is left by its own opacity and those around it. */
const opacityOf = (element: Element) => [...outwards(element)].reduce((opacity, one) => opacity * Number(getComputedStyle(one).opacity), 1);

/** What the page paints behind the content of an element; undefined where a picture or a gradient is part of it. */
export function groundOf(element: Element, canvas: Paint): Paint | undefined {
  const paints: Paint[] = [];
  for (const one of outwards(element)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(one);
    if (backgroundImage !== 'none') return undefined;
    const paint = faded(paintOf(backgroundColor), opacityOf(one));
    paints.push(paint);
    if (paint.alpha >= 1) break;
  }
  return allPainted(paints, canvas);
}

/** A colour as it is seen on a ground. */
export const inkOn = (colour: string, element: Element, ground: Paint): Paint => allPainted([faded(paintOf(colour), opacityOf(element))], ground);

/** Whether a picture of the page and a widget share a place: then nobody can tell from styles what lies behind. */
export function liesOverPicture(widget: Element): boolean {
  const box = widget.getBoundingClientRect();
  return [...document.querySelectorAll('img, video, canvas, picture')].some((picture) => {
    const { left, right, top, bottom } = picture.getBoundingClientRect();
    return !widget.contains(picture) && left < box.right && right > box.left && top < box.bottom && bottom > box.top;
  });
}
