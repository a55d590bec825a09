import { html, svg, type TemplateResult } from 'lit';

/** Most dots that are drawn one by one: with more nobody sees how many they are. */
const MOST_DRAWN = 10;

/** Distance from the middle of one dot to the next, in the drawing's own coordinates. */
const STEP = 12;

/** Length of the bar that stands for more. */
const BAR = STEP * MOST_DRAWN;

/** Each of `most` dots, full where it is given. */
const oneByOne = (given: number, most: number) =>
  Array.from({ length: most }, (_, index) => svg`<circle class=${index < given ? 'full' : 'empty'} cx=${STEP * index + 6} cy="6" r=${index < given ? 5 : 4.25}></circle>`);

const asBar = (given: number, most: number) =>
  svg`<rect class="empty" x="0.75" y="2.75" width=${BAR - 1.5} height="6.5" rx="3.25"></rect>
    <rect class="full" x="0" y="2" width=${(BAR * given) / most} height="8" rx="4"></rect>`;

/** So many dots out of so many, as a picture; the same stands beside it in figures. */
export function drawnDots(count: number, most: number): TemplateResult {
  const given = Math.min(Math.max(count, 0), most);
  return html`<svg class="drawn" viewBox=${`0 0 ${BAR} 12`} aria-hidden="true">${most <= MOST_DRAWN ? oneByOne(given, most) : asBar(given, most)}</svg>`;
}
