import { html, nothing, type TemplateResult } from 'lit';
import type { SurveyMessages } from '../../locales/en-survey.js';
import { parseBallotCode } from '../../response/ballot-code.js';
import { ballotStyles } from './ballot.styles.js';

/** What the element around it does for the field. */
export interface BallotHost extends HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  requestUpdate(): void;
}

/** The code in the page's address (`#code=K7QM-…`), which is taken off it at once: it is not to stay in the history, nor be passed on. */
function codeInAddress(): string {
  const fragment = new URLSearchParams(location.hash.slice(1));
  const code = fragment.get('code');
  if (code === null) return '';
  fragment.delete('code');
  const rest = fragment.toString();
  try {
    history.replaceState(history.state, '', `${location.pathname}${location.search}${rest === '' ? '' : `#${rest}`}`);
  } catch {
    // A frame without an origin of its own may not change its address; nobody else can read it there.
    return code;
  }
  return code;
}

/**
 * The one-time code that a survey asks for: a field before the first question, or the fragment of the address. It is kept in no
 * draft; with the answer it waits in the outbox, and the collector takes it off.
 */
export class Ballot {
  /** The code as it was written. */
  code = codeInAddress();
  #fault: 'codeMistyped' | 'codeRefused' | null = null;
  #isRefused = false;
  readonly #host: BallotHost;

  constructor(host: BallotHost) {
    this.#host = host;
    const root = host.renderRoot as ShadowRoot;
    root.adoptedStyleSheets = [...new Set([...root.adoptedStyleSheets, ballotStyles.styleSheet!])];
    host.addEventListener('tillid-refused', ({ detail }) => {
      this.#isRefused = detail.reason.startsWith('code:');
      host.requestUpdate();
    });
  }

  /** Whether the code can be one; says so at the field where not. */
  check(): boolean {
    const isSound = parseBallotCode(this.code) !== null;
    this.#fault = isSound ? null : (this.#fault ?? 'codeMistyped');
    return isSound;
  }

  /** The field; where a code is there that can be one, only on the first page. */
  field({ codeLabel, codeHint, ...words }: SurveyMessages, isFirst: boolean): TemplateResult | typeof nothing {
    if (!isFirst && this.#fault === null && parseBallotCode(this.code) !== null) return nothing;
    return html`<div class="code" part="code">
      <label for="code">${codeLabel}</label>
      <p id="code-hint">${codeHint}</p>
      ${this.#fault === null ? nothing : html`<p id="code-fault" class="message">${words[this.#fault]}</p>`}
      <input
        id="code"
        dir="ltr"
        autocomplete="off"
        autocapitalize="characters"
        spellcheck="false"
        maxlength="60"
        aria-required="true"
        aria-invalid=${this.#fault === null ? 'false' : 'true'}
        aria-describedby=${this.#fault === null ? 'code-hint' : 'code-hint code-fault'}
        .value=${this.code}
        @input=${this.#write}
      />
    </div>`;
  }

  /** What to do where the collector has not taken the code: the answer is kept, and another code may be entered. */
  refusedNote({ codeRefused, codeAnother }: SurveyMessages, again: () => void): TemplateResult | typeof nothing {
    if (!this.#isRefused) return nothing;
    const begin = () => {
      this.clear();
      this.#fault = 'codeRefused';
      again();
    };
    return html`<section class="code">
      <p class="message">${codeRefused}</p>
      <div class="actions">
        <button type="button" class="primary" part="another-code" @click=${begin}><span>${codeAnother}</span></button>
      </div>
    </section>`;
  }

  /** Lets go of what belongs to one citizen. */
  clear(): void {
    this.code = '';
    this.#fault = null;
    this.#isRefused = false;
  }

  readonly #write = (event: Event): void => {
    this.code = (event.target as HTMLInputElement).value;
    this.#fault = null;
    this.#host.requestUpdate();
  };
}
