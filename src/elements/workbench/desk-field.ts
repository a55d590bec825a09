import { html, nothing, type TemplateResult } from 'lit';

/** A field with its name, what helps to fill it in, and what is wrong with it. */
export interface FieldFrame {
  readonly id: string;
  readonly label: unknown;
  readonly hint?: string | undefined;
  readonly fault?: string | undefined;
  readonly errorPrefix: string;
}

/** What the control of a field takes, so that assistive technology tells what belongs to it. */
export interface FieldState {
  readonly describedBy: string | typeof nothing;
  readonly isInvalid: boolean;
}

/** Draws a field around its control. */
export function fieldFrame({ id, label, hint, fault, errorPrefix }: FieldFrame, control: (state: FieldState) => TemplateResult): TemplateResult {
  const described = [hint === undefined ? '' : `hint-${id}`, fault === undefined ? '' : `fault-${id}`].filter(Boolean).join(' ');
  return html`<div class="field">
    <label for=${id}>${label}</label>
    ${hint === undefined ? nothing : html`<p id="hint-${id}" class="hint" part="hint">${hint}</p>`}
    ${fault === undefined ? nothing : html`<p id="fault-${id}" class="fault" part="error"><span class="visually-hidden">${errorPrefix}</span> ${fault}</p>`}
    ${control({ describedBy: described === '' ? nothing : described, isInvalid: fault !== undefined })}
  </div>`;
}
