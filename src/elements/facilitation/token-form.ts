import { html, nothing, type TemplateResult } from 'lit';
import type { FacilitationMessages } from '../../locales/en-facilitation.js';

/** What is asked before anything can be done. */
export interface TokenScene {
  readonly words: FacilitationMessages;
  readonly errorPrefix: string;
  /** What is wrong with the token that was given; empty where nothing is. */
  readonly fault: string;
  readonly isBusy: boolean;
  readonly submit: (event: SubmitEvent) => void;
}

/** The field for a facilitator's token. What is written there is taken out of it at once. */
export function tokenForm({ words, errorPrefix, fault, isBusy, submit }: TokenScene): TemplateResult {
  return html`<form class="token" part="token" novalidate @submit=${submit}>
    <div class="field">
      <label for="token">${words.leadToken}</label>
      <p id="hint-token" class="hint" part="hint">${words.leadTokenHint}</p>
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
    <button class="primary" aria-disabled=${isBusy}>${words.leadEnter}</button>
  </form>`;
}
