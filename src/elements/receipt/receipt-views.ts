import { html, nothing, type TemplateResult } from 'lit';
import { isSealed } from './change-form.js';
import type { CodeFault } from './code-fault.js';
import type { Outcome } from './errand.js';
import { faultWords, findingWords, hintWords, type Speaker } from './receipt-words.js';
import type { Finding, Kept, ReceiptState } from './receipt-state.js';

/** What the buttons do. */
export interface Acts {
  readonly lookUp: (event: SubmitEvent) => void;
  readonly lookAgain: () => void;
  readonly change: (kept: Kept) => void;
  readonly askToWithdraw: () => void;
  readonly letStand: () => void;
  readonly withdraw: () => void;
  readonly other: () => void;
}

/** What the views are drawn with. */
export interface Scene extends Speaker {
  readonly acts: Acts;
  /** The code as it is shown. */
  readonly code: string;
  /** Whether something is under way, so that no button does anything. */
  readonly isBusy: boolean;
  /** Whether a sealed answer can be changed here. */
  readonly canSeal: boolean;
}

/** What may be different when one looks again. */
const UNSETTLED: readonly ReceiptState[] = ['waits', 'waitsUnsure', 'changeWaits', 'unknown', 'unreachable', 'failed'];

const button = (name: string, words: string, { act, isBusy }: { readonly act: () => void; readonly isBusy: boolean }) =>
  // Never `disabled`, which would take the focus away.
  html`<button type="button" class=${name} aria-disabled=${isBusy} @click=${() => !isBusy && act()}>${words}</button>`;

/** The field for a code, with what is wrong with the one that was given. */
export function codeField(fault: CodeFault | null, scene: Scene): TemplateResult {
  const { words, acts, code, isBusy } = scene;
  const error = () => html`<p id="error" class="error" part="error"><span class="visually-hidden">${scene.errorPrefix}</span> ${faultWords(fault!, scene)}</p>`;
  return html`<form novalidate @submit=${acts.lookUp}>
    <label class="label" for="code" part="label">${words.receiptCode}</label>
    <p id="hint" class="hint" part="hint">${hintWords(scene)}</p>
    ${fault === null ? nothing : error()}
    <input
      id="code"
      part="field"
      type="text"
      dir="ltr"
      autocomplete="off"
      autocapitalize="characters"
      spellcheck="false"
      translate="no"
      .value=${code}
      aria-describedby=${fault === null ? 'hint' : 'hint error'}
      aria-invalid=${fault !== null}
    />
    <button aria-disabled=${isBusy}>${words.receiptLookUp}</button>
  </form>`;
}

/** What became of the answer, to be read first. */
function told([main = '', ...more]: readonly string[], code: string): TemplateResult {
  return html`<div class="told" tabindex="-1" part="told">
    <bdi dir="ltr"><code translate="no">${code}</code></bdi>
    <p class="main">${main}</p>
    ${more.map((sentence) => html`<p>${sentence}</p>`)}
  </div>`;
}

/** What became of the answer, and what can be done about it. */
export function finding(found: Finding, scene: Scene): TemplateResult {
  const { words, acts, code, isBusy, canSeal } = scene;
  const { state, change, canWithdraw } = found;
  const isChangeable = change !== null && (canSeal || !isSealed(change));
  return html`<div class="step">
    ${told([...findingWords(found, scene), ...(change !== null && !isChangeable ? [words.changeWithoutKey] : [])], code)}
    <div class="actions">
      ${isChangeable ? button('change', words.receiptChange, { act: () => acts.change(change), isBusy }) : nothing}
      ${UNSETTLED.includes(state) ? button('again', words.receiptAgain, { act: acts.lookAgain, isBusy }) : nothing}
      ${canWithdraw ? button('withdraw', words.withdraw, { act: acts.askToWithdraw, isBusy }) : nothing} ${button('other', words.receiptOther, { act: acts.other, isBusy })}
    </div>
  </div>`;
}

/** Whether the answer is really to be withdrawn. */
export function confirmation(found: Finding, scene: Scene): TemplateResult {
  const { words, acts, code, isBusy } = scene;
  return html`<div class="step">
    ${told(findingWords(found, scene), code)}
    <div class="actions" role="group" aria-labelledby="question">
      <p id="question">${words.withdrawConfirm}</p>
      ${button('yes', words.withdrawYes, { act: acts.withdraw, isBusy })} ${button('stand', words.withdrawNo, { act: acts.letStand, isBusy })}
    </div>
  </div>`;
}

/** What became of the withdrawal. */
export function withdrawal(outcome: Outcome, scene: Scene): TemplateResult {
  const { words, acts, code, isBusy } = scene;
  const isUntold = outcome === 'withdrawUntold' || outcome === 'withdrawFailed';
  return html`<div class="step">
    ${told([words[outcome]], code)}
    <div class="actions">
      ${isUntold ? button('again', words.receiptAgain, { act: acts.withdraw, isBusy }) : nothing} ${button('other', words.receiptOther, { act: acts.other, isBusy })}
    </div>
  </div>`;
}
