import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { AfterMessages } from '../../locales/en-after.js';
import { loadAfterMessages } from '../../locales/loaders.js';
import { LocalisedElement } from '../../locales/localised.element.js';
import type { Kept } from '../../outbox/outbox-entry.js';
import { tokens } from '../../questions/tokens.styles.js';
import { ELEMENTS } from '../loaders.js';
import { deliveryStatusStyles } from './delivery-status.styles.js';
import type { Phase } from './phase.js';

/**
 * What a citizen sees after sending: thanks, truthfully how far the answer is and where it is kept, and the receipt with
 * what it is good for. Part of the answering elements.
 *
 * The event `change-answer` goes to the element around this one only; it does not bubble.
 *
 * @summary How far an answer is; part of the answering elements.
 * @tag tillid-delivery-status
 * @slot - The thanks.
 * @fires change-answer - The citizen wants to change the answer.
 * @csspart receipt - The receipt.
 * @csspart code - Its code.
 */
export class DeliveryStatusElement extends LocalisedElement<AfterMessages> {
  static override styles = [tokens, deliveryStatusStyles];
  static override properties: PropertyDeclarations = {
    phase: {},
    kept: {},
    receipt: {},
    code: {},
    days: { type: Number },
    addressed: { type: Boolean },
    changeable: { type: Boolean },
    manageable: { type: Boolean },
  };

  /** How far the answer is. */
  declare phase: Phase;
  /** Where it is kept. */
  declare kept: Kept | null;
  /** Id of the response; it is the receipt where there is no code. */
  declare receipt: string;
  /** Code of the receipt, with which the citizen can check, change and withdraw the answer; empty where there is none. */
  declare code: string;
  /** Days for which a waiting answer is sent without being asked for. */
  declare days: number;
  /** Whether the page says where answers go. */
  declare addressed: boolean;
  /** Whether the answer can be changed here, even where the page holds no `<tillid-receipt>`. */
  declare changeable: boolean;
  /** Whether the citizen may see and manage here what waits on the device: not on one that is shared with strangers. */
  declare manageable: boolean;

  #told: 'codeCopied' | 'codeNotCopied' | null = null;

  constructor() {
    super();
    this.phase = 'asking';
    this.kept = null;
    this.receipt = '';
    this.code = '';
    this.days = 7;
    this.addressed = false;
    this.changeable = false;
    this.manageable = false;
  }

  /** Puts the focus on the thanks, where reading goes on after the form has gone. */
  override focus(): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.thanks')?.focus());
  }

  protected override loadWords(language: string): Promise<AfterMessages> {
    return loadAfterMessages(language);
  }

  protected override render(): TemplateResult {
    const isSent = this.phase !== 'asking' && this.phase !== 'storing';
    return html`<div lang=${this.language} dir=${this.direction}>
      ${isSent ? this.#renderThanks() : nothing}
      <div class="status ${this.phase}" role="status">${this.#statusText()}</div>
      ${this.#renderLifetime()} ${this.#renderWaiting()} ${isSent && this.phase !== 'held' ? this.#renderReceipt() : nothing}
    </div>`;
  }

  #renderThanks(): TemplateResult {
    return html`<div class="thanks" tabindex="-1">
      <svg viewBox="0 0 48 48" fill="none" stroke="currentColor" stroke-width="3" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">
        <circle cx="24" cy="24" r="21"></circle>
        <path d="M15 24.5l6.5 6.5L34 18"></path>
      </svg>
      <span><slot></slot></span>
    </div>`;
  }

  #statusText(): string {
    const { words } = this;
    const inTab = this.kept === 'tab';
    switch (this.phase) {
      case 'asking':
      case 'held':
        return '';
      case 'storing':
        return words.storing;
      case 'sending':
        return inTab ? words.storedInTab : words.stored;
      case 'waiting':
        if (!this.addressed) return inTab ? words.storedInTabNoEndpoint : words.storedNoEndpoint;
        return inTab ? words.storedInTab : words.storedWaiting;
      case 'delivered':
        return words.delivered;
      case 'refused':
        return inTab ? words.refusedInTab : words.refused;
    }
  }

  /** For how long a waiting answer is sent by itself, and what then. */
  #renderLifetime(): TemplateResult | typeof nothing {
    if (this.phase !== 'waiting' || !this.addressed || this.kept === 'tab') return nothing;
    return html`<p class="note">${this.words.keptFor(this.formatNumber(this.days), this.pluralOf(this.days))}</p>`;
  }

  /** The way to send, save and delete, which the words about a waiting answer speak of, unless the page has one. */
  #renderWaiting(): TemplateResult | typeof nothing {
    const isStuck = this.phase === 'waiting' || this.phase === 'refused';
    if (!isStuck || !this.manageable || document.querySelector('tillid-outbox') !== null) return nothing;
    return html`<details class="waiting-here" @toggle=${() => void ELEMENTS.get('tillid-outbox')?.()}>
      <summary>${this.words.showOutbox}</summary>
      <tillid-outbox .texts=${this.texts}></tillid-outbox>
    </details>`;
  }

  #renderReceipt(): TemplateResult | typeof nothing {
    const { words } = this;
    if (this.code !== '' && this.manageable) return this.#renderCode();
    if (this.receipt === '') return nothing;
    // Where strangers look on, or come next, the code is shown to whoever asks for it; nothing is left in the clipboard, and
    // nobody is shown the answers again.
    return html`<details part="receipt">
      <summary>${words.receipt}</summary>
      <p>
        <bdi dir="ltr"><code part="code" translate="no">${this.code || this.receipt}</code></bdi>
      </p>
      <p>${this.code === '' ? words.receiptNote : words.receiptUse}</p>
    </details>`;
  }

  #renderCode(): TemplateResult {
    const { words } = this;
    return html`<div class="receipt" role="group" aria-labelledby="title" part="receipt">
      <p class="title" id="title">${words.receipt}</p>
      <div class="line">
        <bdi dir="ltr"><code part="code" translate="no">${this.code}</code></bdi>
        <button type="button" class="copy" @click=${this.#copy}>${words.copyCode}</button>
      </div>
      <p class="copied" role="status">${this.#told === null ? nothing : words[this.#told]}</p>
      <p class="use">${words.receiptUse}</p>
      ${this.#isChangeable ? html`<button type="button" class="change" @click=${this.#change}>${words.changeMine}</button>` : nothing}
    </div>`;
  }

  get #isChangeable(): boolean {
    return this.phase !== 'refused' && (this.changeable || document.querySelector('tillid-receipt') !== null);
  }

  readonly #copy = async (): Promise<void> => {
    this.#tell(null);
    await this.updateComplete;
    try {
      await navigator.clipboard.writeText(this.code);
      this.#tell('codeCopied');
    } catch {
      // A frame may not be allowed to copy, and a page without https has no clipboard.
      this.#tell('codeNotCopied');
    }
  };

  #tell(told: 'codeCopied' | 'codeNotCopied' | null): void {
    this.#told = told;
    this.requestUpdate();
  }

  readonly #change = (): void => {
    this.dispatchEvent(new CustomEvent('change-answer'));
  };
}

if (!customElements.get('tillid-delivery-status')) customElements.define('tillid-delivery-status', DeliveryStatusElement);

declare global {
  interface HTMLElementTagNameMap {
    'tillid-delivery-status': DeliveryStatusElement;
  }
}
