import { html } from 'lit';

/** Shows that something unfolds; whether it has is said by the button. */
export const chevron = () => html`<svg class="chevron" viewBox="0 0 16 16" aria-hidden="true"><path d="M5 3l5 5-5 5" fill="none" stroke="currentColor" stroke-width="2" /></svg>`;
