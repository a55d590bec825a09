import { svg, type TemplateResult } from 'lit';

const icon = (path: TemplateResult) =>
  svg`<svg viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">${path}</svg>`;

/** One place up. */
export const upIcon = icon(svg`<path d="M8 13V3M3.5 7.5 8 3l4.5 4.5"></path>`);
/** One place down. */
export const downIcon = icon(svg`<path d="M8 3v10M3.5 8.5 8 13l4.5-4.5"></path>`);
/** To the top. */
export const topIcon = icon(svg`<path d="M3 2.5h10M8 14V6M3.5 10.5 8 6l4.5 4.5"></path>`);
/** Out of the order again. */
export const backIcon = icon(svg`<path d="M3.5 3.5l9 9M12.5 3.5l-9 9"></path>`);
/** To be dragged. */
export const handleIcon = svg`<svg viewBox="0 0 16 16" fill="currentColor" aria-hidden="true">
  <circle cx="5.5" cy="3" r="1.4"></circle><circle cx="10.5" cy="3" r="1.4"></circle><circle cx="5.5" cy="8" r="1.4"></circle>
  <circle cx="10.5" cy="8" r="1.4"></circle><circle cx="5.5" cy="13" r="1.4"></circle><circle cx="10.5" cy="13" r="1.4"></circle>
</svg>`;
