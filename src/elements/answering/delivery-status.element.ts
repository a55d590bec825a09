import { css, html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { AfterMessages } from '../../locales/en-after.js';
import { loadAfterMessages } from '../../locales/loaders.js';
import { LocalisedElement } from '../../locales/localised.element.js';
import type { Kept } from '../../outbox/outbox-entry.js';
import { tokens } from '../../questions/tokens.styles.js';
import type { Phase } from './phase.js';

/**
 * What a citizen sees after sending: thanks, and truthfully how far the answer is. Part of the answering elements.
 *
 * @summary How far an answer is; part of the answering elements.
 * @tag tillid-delivery-status
 * @slot - The thanks.
 */
export class DeliveryStatusElement extends LocalisedElement<AfterMessages> {
  static override styles = [
    tokens,
    css`
      .thanks {
        display: flex;
        align-items: center;
        gap: calc(var(--_space) * 0.75);
        font-size: 1.1875em;
        font-weight: 600;
      }
      .thanks:focus {
        outline: none;
      }
      svg {
        flex: none;
        inline-size: 2.75em;
        block-size: 2.75em;
        color: var(--_accent);
      }
      .status:not(:empty) {
        margin-block-start: calc(var(--_space) * 0.75);
      }
      details {
        margin-block-start: calc(var(--_space) * 0.5);
        font-size: 0.9375em;
      }
      summary {
        min-block-size: var(--_target);
        align-content: center;
        inline-size: fit-content;
        cursor: pointer;
        text-decoration: underline;
        text-underline-offset: 0.2em;
      }
      details p {
        margin: 0 0 0.25em;
      }
      code {
        font-size: 1.0625em;
        overflow-wrap: anywhere;
        user-select: all;
      }
      .refused {
        padding-inline-start: 0.75em;
        border-inline-start: 4px solid var(--_error);
      }
    `,
  ];
  static override properties: PropertyDeclarations = {
    phase: {},
    kept: {},
    receipt: {},
    addressed: { type: Boolean },
  };

  /** How far the answer is. */
  declare phase: Phase;
  /** Where it is kept. */
  declare kept: Kept | null;
  /** Id of the response; with it the citizen can ask for the answer to be deleted. */
  declare receipt: string;
  /** Whether the page says where answers go. */
  declare addressed: boolean;

  constructor() {
    super();
    this.phase = 'asking';
    this.kept = null;
    this.receipt = '';
    this.addressed = false;
  }

  /** Puts the focus on the thanks, where reading goes on after the form has gone. */
  override focus(): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.thanks')?.focus());
  }

  protected override loadWords(language: string): Promise<AfterMessages> {
    return loadAfterMessages(language);
  }

  protected override render(): TemplateResult {
    const sent = this.phase !== 'asking' && this.phase !== 'storing';
    return html`<div lang=${this.language} dir=${this.direction}>
      ${
        sent
          ? html`<div class="thanks" tabindex="-1">
              <svg viewBox="0 0 48 48" fill="none" stroke="currentColor" stroke-width="3" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">
                <circle cx="24" cy="24" r="21"></circle>
                <path d="M15 24.5l6.5 6.5L34 18"></path>
              </svg>
              <span><slot></slot></span>
            </div>`
          : nothing
      }
      <div class="status ${this.phase}" role="status">${this.#statusText()}</div>
      ${
        sent && this.receipt !== ''
          ? html`<details part="receipt">
              <summary>${this.words.receipt}</summary>
              <p><code>${this.receipt}</code></p>
              <p>${this.words.receiptNote}</p>
            </details>`
          : nothing
      }
    </div>`;
  }

  #statusText(): string {
    const { words } = this;
    const inTab = this.kept === 'tab';
    switch (this.phase) {
      case 'asking':
        return '';
      case 'storing':
        return words.storing;
      case 'sending':
        return inTab ? words.storedInTab : words.stored;
      case 'waiting':
        if (!this.addressed) return words.storedNoEndpoint;
        return inTab ? words.storedInTab : words.storedWaiting;
      case 'delivered':
        return words.delivered;
      case 'refused':
        return words.refused;
    }
  }
}

if (!customElements.get('tillid-delivery-status')) customElements.define('tillid-delivery-status', DeliveryStatusElement);

declare global {
  interface HTMLElementTagNameMap {
    'tillid-delivery-status': DeliveryStatusElement;
  }
}
