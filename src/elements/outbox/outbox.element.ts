import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { AfterMessages } from '../../locales/en-after.js';
import { loadAfterMessages } from '../../locales/loaders.js';
import { LocalisedElement } from '../../locales/localised.element.js';
import { loadOutbox } from '../../outbox/loaders.js';
import type { Outbox, OutboxStatus } from '../../outbox/outbox.js';
import { tokens } from '../../questions/tokens.styles.js';
import { tell } from '../answering/answering-events.js';
import { outboxStyles } from './outbox.styles.js';

/**
 * What waits on this device: how many answers, whether they are safe here, and when they are tried again; send now, save
 * to a file, delete. With `compact` it shows nothing while nothing waits.
 *
 * @summary What waits on this device; send now, save to a file, delete.
 * @tag tillid-outbox
 * @fires tillid-error - The outbox could not be read.
 * @csspart outbox - Everything.
 * @csspart status - How many answers wait.
 */
export class OutboxElement extends LocalisedElement<AfterMessages> {
  static override styles = [tokens, outboxStyles];
  static override properties: PropertyDeclarations = {
    compact: { type: Boolean, reflect: true },
  };

  /** Shows one line, and nothing while nothing waits. */
  declare compact: boolean;

  #outbox: Outbox | undefined;
  #status: OutboxStatus | undefined;
  #unreadable = false;
  #askingToDelete = false;
  #unsubscribe: (() => void) | undefined;

  constructor() {
    super();
    this.compact = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#connect();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
  }

  protected override loadWords(language: string): Promise<AfterMessages> {
    return loadAfterMessages(language);
  }

  protected override render(): TemplateResult {
    return html`<div class="outbox" lang=${this.language} dir=${this.direction} part="outbox">
      <div role="status" part="status" tabindex="-1">${this.#renderStatus()}</div>
      ${this.#renderActions()}
    </div>`;
  }

  async #connect(): Promise<void> {
    try {
      this.#outbox = await loadOutbox();
      this.#unsubscribe ??= this.#outbox.subscribe(() => void this.#refresh());
      await this.#refresh();
    } catch (error) {
      this.#unreadable = true;
      this.requestUpdate();
      tell(this, 'tillid-error', { message: `The outbox could not be loaded: ${String(error)}` });
    }
  }

  async #refresh(): Promise<void> {
    this.#status = await this.#outbox?.status();
    this.requestUpdate();
  }

  #renderStatus(): TemplateResult | typeof nothing {
    if (this.#unreadable) return html`<p>${this.words.outboxUnknown}</p>`;
    if (this.#status === undefined) return nothing;
    const { waiting, refused, inTab, nextTry } = this.#status;
    if (waiting + refused === 0) return this.compact ? nothing : html`<p>${this.words.outboxEmpty}</p>`;
    const count = (number: number) => [this.formatNumber(number), this.pluralOf(number)] as const;
    const time = nextTry === null ? '' : new Intl.DateTimeFormat(this.language, { timeStyle: 'short' }).format(nextTry);
    return html`${waiting > 0 ? html`<p class="waiting">${this.words.outboxWaiting(...count(waiting))} ${time ? this.words.outboxRetry(time) : nothing}</p>` : nothing}
    ${refused > 0 ? html`<p class="refused">${this.words.outboxRefused(...count(refused))}</p>` : nothing} ${inTab ? html`<p>${this.words.outboxInTab}</p>` : nothing}`;
  }

  #renderActions(): TemplateResult | typeof nothing {
    const { waiting = 0, refused = 0 } = this.#status ?? {};
    if (waiting + refused === 0) return nothing;
    if (this.#askingToDelete) {
      return html`<div class="actions" role="group" aria-labelledby="question">
        <p id="question">${this.words.deleteConfirm}</p>
        <button type="button" @click=${this.#delete}>${this.words.deleteYes}</button>
        <button type="button" class="keep" @click=${() => this.#askToDelete(false)}>${this.words.keep}</button>
      </div>`;
    }
    return html`<div class="actions">
      ${waiting > 0 ? html`<button type="button" @click=${this.#sendNow}>${this.words.sendNow}</button>` : nothing}
      <button type="button" @click=${this.#save}>${this.words.saveFile}</button>
      <button type="button" class="delete" @click=${() => this.#askToDelete(true)}>${this.words.deleteAll}</button>
    </div>`;
  }

  readonly #sendNow = (): void => {
    void this.#outbox?.flush({ eager: true });
  };

  /** Saves what waits as `{responses: […]}`, the form in which an endpoint of the protocol takes it, a hundred at a time. */
  readonly #save = async (): Promise<void> => {
    const entries = (await this.#outbox?.entries()) ?? [];
    const file = new Blob([JSON.stringify({ responses: entries.map((entry) => entry.body) }, null, 2)], { type: 'application/json' });
    const link = document.createElement('a');
    link.href = URL.createObjectURL(file);
    link.download = 'tillid-answers.json';
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  };

  readonly #delete = async (): Promise<void> => {
    const entries = (await this.#outbox?.entries()) ?? [];
    await this.#outbox?.discard(entries.map(({ id }) => id));
    await this.#refresh();
    this.#askToDelete(false);
  };

  #askToDelete(asking: boolean): void {
    this.#askingToDelete = asking;
    this.requestUpdate();
    void this.updateComplete.then(() => {
      const next = this.renderRoot.querySelector<HTMLElement>(asking ? '.keep' : '.delete') ?? this.renderRoot.querySelector<HTMLElement>('[part=status]');
      next?.focus();
    });
  }
}

if (!customElements.get('tillid-outbox')) customElements.define('tillid-outbox', OutboxElement);

declare global {
  interface HTMLElementTagNameMap {
    'tillid-outbox': OutboxElement;
  }
}
