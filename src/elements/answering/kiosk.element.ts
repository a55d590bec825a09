import { html, type LitElement, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { OutboxMessages } from '../../locales/en-outbox.js';
import { loadOutboxMessages } from '../../locales/apart/loaders.js';
import { LocalisedElement } from '../../locales/localised.element.js';
import { tokens } from '../../questions/tokens.styles.js';
import { askToPersist } from './ask-to-persist.js';
import { KioskTurn } from './kiosk-turn.js';
import { kioskStyles } from './kiosk.styles.js';
import type { Phase } from './phase.js';

/** What tells that somebody is there. Keys are not listened to: they press, write, scroll, or move the focus. */
const HEARD = ['click', 'pointerup', 'input', 'scroll'];

/** The element that has the focus, through shadow roots. */
function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** Length of the ring's circle, so that a part of it is a share of a hundred. */
const CIRCLE = 100;

/**
 * What looks after a device that strangers share: it tells when the form is ready for the next citizen, asks whether
 * somebody is still there, and lets nothing of one citizen be there for the next. Part of the answering elements.
 *
 * The event `start-again` goes to the element around this one only; it does not bubble.
 *
 * @summary Looks after a device that strangers share; part of the answering elements.
 * @tag tillid-kiosk
 * @fires start-again - The form is to be made ready for the next citizen.
 * @csspart countdown - When the form is ready for the next citizen.
 * @csspart next - The button that makes it ready at once.
 * @csspart question - Whether somebody is still there.
 */
export class KioskElement extends LocalisedElement<OutboxMessages> {
  static override styles = [tokens, kioskStyles];
  static override properties: PropertyDeclarations = {
    seconds: { type: Number },
    phase: {},
  };

  /** Seconds without a touch after which the form is ready for the next citizen. */
  declare seconds: number;
  /** How far the answer is. */
  declare phase: Phase;

  readonly #turn = new KioskTurn({
    after: (milliseconds, work) => {
      const timer = setTimeout(work, milliseconds);
      return () => clearTimeout(timer);
    },
    isThere: () => this.#hasFocusMoved(),
    changed: () => this.requestUpdate(),
    over: () => this.#startAgain(),
  });

  #focused: Element | null = null;
  #closing = 0;
  #isReady = false;

  constructor() {
    super();
    this.seconds = 20;
    this.phase = 'asking';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    for (const type of HEARD) document.addEventListener(type, this.#notice, { capture: true, passive: true });
    document.addEventListener('visibilitychange', this.#leave);
    this.#turn.resume();
    void askToPersist(navigator.storage);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const type of HEARD) document.removeEventListener(type, this.#notice, { capture: true });
    document.removeEventListener('visibilitychange', this.#leave);
    this.#turn.pause();
    this.#closeQuestion();
  }

  protected override loadWords(language: string): Promise<OutboxMessages> {
    return loadOutboxMessages(language);
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.#turn.seconds = this.seconds;
    if (changed.has('phase')) this.#turn.enter(this.phase);
  }

  protected override render(): TemplateResult {
    const { words } = this;
    const { state, mayEnd } = this.#turn;
    // Said once, when the answer is kept, and when the next one may begin; what is seen counts on in silence.
    const counting = state === 'done' && !mayEnd ? `${this.#seconds('kioskNext', this.#turn.whole)} ${words.kioskStay}` : '';
    const said = state === 'untouched' && this.#isReady ? words.kioskReady : counting;
    return html`<div lang=${this.language} dir=${this.direction}>
      <p class="visually-hidden" role="status">${said}</p>
      ${state === 'done' ? this.#renderCountdown() : nothing}
      <dialog part="question" aria-labelledby="question" aria-describedby="clears" @close=${this.#hearClose}>
        <h2 id="question">${words.kioskStillThere}</h2>
        <p id="clears">${state === 'asked' ? this.#seconds('kioskClears', this.#turn.left) : nothing}</p>
        <button type="button" class="go-on">${words.kioskGoOn}</button>
      </dialog>
    </div>`;
  }

  protected override updated(): void {
    const dialog = this.#dialog!;
    if (this.#turn.state !== 'asked') this.#closeQuestion();
    else if (!dialog.open && this.isConnected) dialog.showModal();
  }

  #renderCountdown(): TemplateResult {
    const { words } = this;
    const { left, whole, mayEnd } = this.#turn;
    return html`<div class="countdown" part="countdown">
      <svg viewBox="0 0 36 36" fill="none" stroke-width="4" aria-hidden="true">
        <circle class="track" cx="18" cy="18" r="15"></circle>
        <circle class="left" cx="18" cy="18" r="15" pathLength=${CIRCLE} stroke-dasharray="${(CIRCLE * left) / whole} ${CIRCLE}" transform="rotate(-90 18 18)"></circle>
      </svg>
      <div class="words">
        <p class="next" role="timer">${this.#seconds('kioskNext', left)}</p>
        <p class="stay">${words.kioskStay}</p>
      </div>
      <div class="place">${mayEnd ? html`<button type="button" part="next" @click=${() => this.#turn.end()}>${words.kioskNow}</button>` : nothing}</div>
    </div>`;
  }

  #seconds(key: 'kioskNext' | 'kioskClears', seconds: number): string {
    return this.words[key](this.formatNumber(seconds), this.pluralOf(seconds));
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  /** The element that this one looks after. */
  get #host(): LitElement {
    return (this.getRootNode() as ShadowRoot).host as LitElement;
  }

  readonly #notice = (event: Event): void => {
    // Not before the finger is lifted: what lies under the question is not to be pressed by the touch that takes it away.
    if (this.#turn.state === 'asked' && event.type !== 'click') return;
    if (event.type !== 'scroll' && event.composedPath().includes(this.#host)) this.#turn.touch();
    else this.#turn.stay();
  };

  /** By Escape. It is told a moment later; what the element has closed itself is no sign of anybody. */
  readonly #hearClose = (): void => {
    if (this.#closing > 0) this.#closing--;
    else if (this.#turn.state === 'asked') this.#turn.touch();
  };

  #closeQuestion(): void {
    if (this.#dialog?.open !== true) return;
    this.#closing++;
    this.#dialog.close();
  }

  readonly #leave = (): void => {
    if (document.visibilityState === 'hidden') this.#turn.leave();
  };

  #hasFocusMoved(): boolean {
    const before = this.#focused;
    this.#focused = focused();
    return this.#focused !== before;
  }

  #startAgain(): void {
    const host = this.#host;
    this.#closeQuestion();
    this.#isReady = true;
    // Whoever is at work elsewhere on the page is not called away.
    const hadFocus = host.matches(':focus-within');
    this.dispatchEvent(new CustomEvent('start-again'));
    if (hadFocus) void this.#focusStart(host);
    for (let around: Element | undefined = host; around !== undefined; around = around.parentElement ?? (around.getRootNode() as Partial<ShadowRoot>).host)
      around.scrollTo({ top: 0, behavior: 'instant' });
  }

  /** Puts the focus before the first question: within it, it would look as if an answer were proposed. */
  async #focusStart(host: LitElement): Promise<void> {
    await host.updateComplete;
    const start = host.renderRoot.querySelector<HTMLElement>('[data-focus]') ?? this.closest<HTMLElement>('[part=form]')!;
    start.tabIndex = -1;
    start.focus({ preventScroll: true });
  }
}

if (!customElements.get('tillid-kiosk')) customElements.define('tillid-kiosk', KioskElement);

declare global {
  interface HTMLElementTagNameMap {
    'tillid-kiosk': KioskElement;
  }
}
