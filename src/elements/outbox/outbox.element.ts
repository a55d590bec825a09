import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { OutboxMessages } from '../../locales/en-outbox.js';
import { loadOutboxMessages } from '../../locales/apart/loaders.js';
import { LocalisedElement } from '../../locales/localised.element.js';
import { loadOutbox } from '../../outbox/loaders.js';
import type { Outbox, OutboxStatus } from '../../outbox/outbox.js';
import type { OutboxEvent } from '../../outbox/outbox-event.js';
import { tokens } from '../../questions/tokens.styles.js';
import { tell } from '../answering/answering-events.js';
import { answersFile, offerFile } from './answers-file.js';
import { Calmly } from './calmly.js';
import { Happenings } from './happenings.js';
import { outboxLines } from './outbox-lines.js';
import { happenedWords, stillWaitingWords, type Teller } from './outbox-words.js';
import { outboxStyles } from './outbox.styles.js';

/** Time without news after which one is told of what was received, in milliseconds. */
const QUIET = 3000;

/** Answers that are deleted at once. */
const SLICE = 200;

const NOTHING: OutboxStatus = { waiting: 0, refused: 0, overdue: 0, lost: 0, inTab: false, unread: false, nextTry: null, answered: null };

/**
 * What waits on this device: how many answers, whether they are safe here, what the receiver says, and when they are tried
 * again; send now, save to a file, delete. Answers that the browser has lost are told of until somebody has read it.
 *
 * With `compact` it is a badge with their number, for whoever looks after a kiosk, that opens on a press; it shows nothing
 * while there is nothing to tell.
 *
 * @summary What waits on this device; send now, save to a file, delete.
 * @tag tillid-outbox
 * @fires tillid-error - The outbox could not be read.
 * @csspart outbox - Everything.
 * @csspart badge - The number, with `compact`.
 * @csspart status - How many answers wait.
 * @csspart news - What has happened meanwhile.
 */
export class OutboxElement extends LocalisedElement<OutboxMessages> {
  static override styles = [tokens, outboxStyles];
  static override properties: PropertyDeclarations = {
    compact: { type: Boolean, reflect: true },
  };

  /** Shows a badge that opens on a press, and nothing while there is nothing to tell. */
  declare compact: boolean;

  readonly #refreshing = new Calmly(() => this.#refresh());
  readonly #happenings = new Happenings();
  #outbox: Outbox | undefined;
  #status: OutboxStatus | undefined;
  #news = '';
  #isUnreadable = false;
  #isSending = false;
  #isAskingToDelete = false;
  #isOpen = false;
  #quiet: ReturnType<typeof setTimeout> | undefined;
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
    this.#refreshing.stop();
    clearTimeout(this.#quiet);
  }

  protected override loadWords(language: string): Promise<OutboxMessages> {
    return loadOutboxMessages(language);
  }

  protected override render(): TemplateResult {
    return html`<div class="outbox" lang=${this.language} dir=${this.direction} part="outbox">
      ${this.compact ? this.#renderBadge() : nothing} ${!this.compact || this.#isOpen ? this.#renderPanel() : nothing}
    </div>`;
  }

  async #connect(): Promise<void> {
    try {
      this.#outbox = await loadOutbox();
      if (!this.isConnected) return;
      this.#unsubscribe ??= this.#outbox.subscribe((event) => this.#hear(event));
      await this.#refresh();
    } catch (error) {
      this.#isUnreadable = true;
      this.requestUpdate();
      tell(this, 'tillid-error', { message: `The outbox could not be loaded: ${String(error)}` });
    }
  }

  #hear(event: OutboxEvent): void {
    this.#happenings.hear(event);
    this.#refreshing.ask();
  }

  async #refresh(): Promise<void> {
    const before = this.#status ?? NOTHING;
    const now = (await this.#outbox?.status()) ?? NOTHING;
    this.#status = now;
    // What was said of an emptier outbox does not hold any more.
    if (now.waiting > before.waiting && !this.#isSending) this.#news = '';
    if (this.#happenings.isWorthTelling && !this.#isSending) this.#tellSoon(now);
    this.requestUpdate();
  }

  /** Tells what has happened when nothing more is to come, or when nothing has come for a while. */
  #tellSoon({ waiting, overdue }: OutboxStatus): void {
    clearTimeout(this.#quiet);
    if (waiting + overdue === 0) this.#tellHappened();
    else this.#quiet = setTimeout(() => this.#tellHappened(), QUIET);
  }

  #tellHappened(): void {
    this.#say(happenedWords(this.#happenings.take(), this.#status ?? NOTHING, this.#teller));
  }

  #say(sentences: readonly string[]): void {
    this.#news = sentences.join(' ');
    this.requestUpdate();
  }

  /** Answers that could still be sent. */
  get #left(): number {
    const { waiting, overdue } = this.#status ?? NOTHING;
    return waiting + overdue;
  }

  /** All answers on the device. */
  get #kept(): number {
    return this.#left + (this.#status?.refused ?? 0);
  }

  get #teller(): Teller {
    return {
      words: this.words,
      count: (value) => [this.formatNumber(value), this.pluralOf(value)],
      time: (moment) => new Intl.DateTimeFormat(this.language, { timeStyle: 'short' }).format(moment),
    };
  }

  #renderBadge(): TemplateResult | typeof nothing {
    const { refused, overdue, lost, unread } = this.#status ?? NOTHING;
    if (this.#kept + lost === 0 && !unread && !this.#isOpen) return nothing;
    return html`<button type="button" class="badge" part="badge" aria-expanded=${this.#isOpen} aria-controls=${this.#isOpen ? 'panel' : nothing} @click=${this.#toggle}>
      <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linejoin="round" aria-hidden="true">
        <path d="M3 13l3-8h12l3 8v6H3zM3 13h5l1.5 3h5L16 13h5"></path>
      </svg>
      <span>${this.formatNumber(this.#kept)}</span>${unread || refused + overdue + lost > 0 ? html`<span class="alarm" aria-hidden="true">!</span>` : nothing}
      <span class="visually-hidden">${this.words.outboxTitle}</span>
    </button>`;
  }

  #renderPanel(): TemplateResult {
    return html`<div id="panel" class="panel">
      ${this.compact ? html`<p class="title">${this.words.outboxTitle}</p>` : nothing}
      <div class="lines" part="status" tabindex="-1">${this.#renderStatus()}</div>
      <p class="news" role="status" part="news">${this.#news}</p>
      ${this.#renderActions()}
    </div>`;
  }

  #renderStatus(): readonly TemplateResult[] {
    if (this.#isUnreadable) return [html`<p>${this.words.outboxUnknown}</p>`];
    return this.#status === undefined ? [] : outboxLines(this.#status, this.#teller, this.#forgetLoss);
  }

  #renderActions(): TemplateResult | typeof nothing {
    // A button stays as long as what it began, so that the focus is not lost meanwhile.
    if (this.#kept === 0 && !this.#isSending) return nothing;
    if (this.#isAskingToDelete) {
      return html`<div class="actions" role="group" aria-labelledby="question">
        <p id="question">${this.words.deleteConfirm}</p>
        <button type="button" @click=${this.#delete}>${this.words.deleteYes}</button>
        <button type="button" class="keep" @click=${() => this.#askToDelete(false)}>${this.words.keep}</button>
      </div>`;
    }
    return html`<div class="actions">
      ${this.#left > 0 || this.#isSending ? html`<button type="button" class="send" aria-disabled=${this.#isSending} @click=${this.#sendNow}>${this.words.sendNow}</button>` : nothing}
      <button type="button" @click=${this.#save}>${this.words.saveFile}</button>
      <button type="button" class="delete" @click=${() => this.#askToDelete(true)}>${this.words.deleteAll}</button>
    </div>`;
  }

  readonly #toggle = (): void => {
    this.#isOpen = !this.#isOpen;
    this.#say([]);
  };

  readonly #sendNow = async (): Promise<void> => {
    if (this.#isSending || this.#outbox === undefined) return;
    this.#isSending = true;
    this.#happenings.take();
    this.#say([this.words.outboxSending]);
    try {
      await this.#outbox.sendNow();
      this.#status = await this.#outbox.status();
    } finally {
      this.#isSending = false;
    }
    const happened = this.#happenings.take();
    const why = this.#left > 0 ? [stillWaitingWords(happened, this.#status, navigator.onLine, this.#teller)] : [];
    this.#say([...happenedWords(happened, this.#status, this.#teller), ...why]);
    this.#keepFocus();
  };

  readonly #save = async (): Promise<void> => {
    const entries = (await this.#outbox?.entries()) ?? [];
    offerFile(await answersFile(entries), 'tillid-answers.json');
    this.#say([this.words.outboxSaved(...this.#teller.count(entries.length))]);
  };

  readonly #delete = async (): Promise<void> => {
    const ids = ((await this.#outbox?.entries()) ?? []).map(({ id }) => id);
    // In several steps: each of them has a time limit, and thousands may wait.
    let isDone = true;
    for (let start = 0; start < ids.length; start += SLICE) isDone = (await this.#outbox!.discard(ids.slice(start, start + SLICE))) && isDone;
    await this.#refresh();
    this.#say([isDone ? this.words.outboxDeleted : this.words.outboxNotDeleted]);
    this.#askToDelete(false);
  };

  readonly #forgetLoss = (): void => {
    this.#outbox?.forgetLoss();
    void this.#refresh().then(() => this.#focus('[part=status]'));
  };

  #askToDelete(isAsking: boolean): void {
    this.#isAskingToDelete = isAsking;
    this.requestUpdate();
    this.#focus(isAsking ? '.keep' : '.delete');
  }

  /** Puts the focus on what is named, or, where that is gone, on the words on how things stand. */
  #focus(selector: string): void {
    void this.updateComplete.then(() => (this.renderRoot.querySelector<HTMLElement>(selector) ?? this.renderRoot.querySelector<HTMLElement>('[part=status]'))?.focus());
  }

  /** Keeps the focus within the element when the button that had it has gone. */
  #keepFocus(): void {
    const hadFocus = this.matches(':focus-within');
    void this.updateComplete.then(() => (hadFocus && !this.matches(':focus-within') ? this.#focus('[part=status]') : undefined));
  }
}

if (!customElements.get('tillid-outbox')) customElements.define('tillid-outbox', OutboxElement);

declare global {
  interface HTMLElementTagNameMap {
    'tillid-outbox': OutboxElement;
  }
}
