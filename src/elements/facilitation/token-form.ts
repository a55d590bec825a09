import { html, nothing, type TemplateResult } from 'lit';

/** What is asked before anything can be done. */
export interface TokenScene {
  /** What the field is called, what helps to fill it in, and what the button says. */
  readonly label: string;
  readonly hint: string;
  readonly enter: string;
  readonly errorPrefix: string;
  /** What is wrong with the token that was given; empty where nothing is. */
  readonly fault: string;
  readonly isBusy: boolean;
  readonly submit: (event: SubmitEvent) => void;
}

/** The field for a token. What is written there is taken out of it at once. */
export function tokenForm({ label, hint, enter, errorPrefix, fault, isBusy, submit }: TokenScene): TemplateResult {
  return html`<form class="token" part="token" novalidate @submit=${submit}>
    <div class="field">
      <label for="token">${label}</label>
      <p id="hint-token" class="hint" part="hint">${hint}</p>
      ${fault === '' ? nothing : html`<p id="fault-token" class="fault" part="error"><span class="visually-hidden">${errorPrefix}</span> ${fault}</p>`}
      <input
        id="token"
        part="field"
        type="password"
        dir="ltr"
        autocomplete="current-password"
        autocapitalize="off"
        spellcheck="false"
        aria-describedby=${fault === '' ? 'hint-token' : 'hint-token fault-token'}
        aria-invalid=${fault !== ''}
      />
    </div>
    <button class="primary" aria-disabled=${isBusy}>${enter}</button>
  </form>`;
}
