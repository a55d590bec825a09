import { html, type TemplateResult } from 'lit';

/** One of several things to begin with: a button, and a sentence of what it is for. */
export interface Offer {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly take: () => void;
}

/** Things to begin with under a heading, and a way back where there is one. */
export const offersView = (legend: string, offers: readonly Offer[], back?: TemplateResult): TemplateResult =>
  html`<fieldset class="types">
    <legend>${legend}</legend>
    <ul>
      ${offers.map(
        ({ id, name, about, take }) =>
          html`<li>
            <button type="button" id=${id} aria-describedby="${id}-about" @click=${take}>${name}</button>
            <p class="hint" id="${id}-about">${about}</p>
          </li>`,
      )}
    </ul>
    ${back}
  </fieldset>`;
