import { within } from './around.js';
import { type Paint, neededByText } from './contrast.js';
import type { TextFacts } from './facts.js';
import { groundOf, inkOn, paintOf } from './read-paint.js';

/** Words of an example are cut after so many letters. */
const LONGEST = 60;

/** What has colours of its own kind, or is drawn by the browser. */
const OTHERWISE = 'svg, svg *, canvas, option, script, style, [aria-hidden=true]';

const wordsIn = (element: Element) =>
  [...element.childNodes]
    .filter((node) => node instanceof Text)
    .map(({ textContent }) => textContent)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Whether words of an element can be seen: what is for screen readers only is cut away. */
function isSeen(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 1 && height > 1 && element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && getComputedStyle(element).clipPath === 'none';
}

/** Buttons and fields that cannot be used need no contrast (WCAG 2.2, 1.4.3, "incidental"). */
const isInert = (element: Element) => element.closest(':disabled, [aria-disabled=true], [inert]') !== null;

/** The texts that a widget shows, each look once, with what they are painted with. */
export function readTexts(widget: Element, { canvas, isOverPicture }: { readonly canvas: Paint; readonly isOverPicture: boolean }): readonly TextFacts[] {
  const looks = new Map<string, TextFacts>();
  const slotted = [...widget.querySelectorAll('*')].filter((element) => element.assignedSlot !== null || element.closest('[slot]') !== null);
  for (const element of [...(widget.shadowRoot ? within(widget.shadowRoot) : []), ...slotted]) {
    const words = wordsIn(element);
    if (words === '' || element.matches(OTHERWISE) || isInert(element) || !isSeen(element)) continue;
    const { color, fontSize, fontWeight } = getComputedStyle(element);
    const ground = isOverPicture ? undefined : groundOf(element, canvas);
    const text = {
      words: words.slice(0, LONGEST),
      ground,
      ink: ground === undefined ? paintOf(color) : inkOn(color, element, ground),
      needed: neededByText(parseFloat(fontSize), Number(fontWeight)),
    };
    const look = JSON.stringify({ ...text, words: '' });
    if (!looks.has(look)) looks.set(look, text);
  }
  return [...looks.values()];
}
