import { html, nothing, type TemplateResult } from 'lit';
import { type FormRef, keyOf } from './act-form.js';
import { formView } from './form-view.js';
import type { Scene } from './scene.js';

/** The id of something that stands on the board, in the page. */
export const placeOf = (id: string): string => `at-${id}`;

/** The id of the button that opens a form. */
export const openerOf = (ref: FormRef): string => `open-${keyOf(ref)}`;

/** A button that opens a form, or the form where it is open. */
export function opener(ref: FormRef, label: unknown, scene: Scene, { isFirst = false, about = '' } = {}): TemplateResult {
  if (scene.open !== null && keyOf(scene.open.ref) === keyOf(ref)) return formView(scene.open, scene);
  return html`<button
    type="button"
    id=${openerOf(ref)}
    class=${isFirst ? 'primary' : ''}
    aria-disabled=${scene.isBusy}
    aria-labelledby=${about === '' ? nothing : `${openerOf(ref)} ${about}`}
    @click=${() => !scene.isBusy && scene.does.open(ref)}
  >
    ${label}
  </button>`;
}

/** A section that is opened where it is wanted. */
export const section = (name: string, heading: string, content: unknown, { noteAt }: Scene): TemplateResult =>
  html`<details class="section" part="section">
    <summary id="section-${name}"><h3>${heading}</h3></summary>
    <div class="inner">${noteAt(`section-${name}`)} ${content}</div>
  </details>`;
