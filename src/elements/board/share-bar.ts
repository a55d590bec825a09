import { html, type TemplateResult } from 'lit';

/** A number as a bar, as a share of the most; the words beside it say the same. */
export const shareBar = (value: number, most: number): TemplateResult =>
  html`<svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
    <rect class="track" width="100" height="4"></rect>
    <rect class="given" width=${most === 0 ? 0 : (100 * value) / most} height="4"></rect>
  </svg>`;
