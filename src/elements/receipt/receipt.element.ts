import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Messages } from '../../locales/en.js';
import type { OutboxMessages } from '../../locales/en-outbox.js';
import { loadOutboxMessages } from '../../locales/apart/loaders.js';
import { loadMessages } from '../../locales/loaders.js';
import { LocalisedElement } from '../../locales/localised.element.js';
import { loadOutbox } from '../../outbox/loaders.js';
import type { OutboxEvent } from '../../outbox/outbox-event.js';
import { tokens } from '../../questions/tokens.styles.js';
import { loadReceiptCode } from '../../response/loaders.js';
import { tell } from '../answering/answering-events.js';
import { endpointUrl } from '../answering/endpoint-url.js';
import { whenIdle } from '../answering/when-idle.js';
import { ELEMENTS } from '../loaders.js';
import { type Change, changeForm, changeOf } from './change-form.js';
import { codeFault, type CodeFault } from './code-fault.js';
import { Errand, type Outcome } from './errand.js';
import { type Finding, INSECURE, type Kept } from './receipt-state.js';
import { codeField, confirmation, finding, type Scene, withdrawal } from './receipt-views.js';
import { receiptStyles } from './receipt.styles.js';

/** What is said while something is under way. */
type Busy = 'receiptLookingUp' | 'withdrawing';

/** What is said when something could not be done. */
type Failing = 'receiptUnreachable' | 'withdrawFailed' | 'changeFailed';

/** Where the citizen is on the way from a code to what can be done with it. */
type Step =
  | { readonly name: 'asking'; readonly fault: CodeFault | null }
  | { readonly name: 'telling' | 'confirming'; readonly found: Finding }
  | { readonly name: 'withdrawn'; readonly outcome: Outcome }
  | { readonly name: 'changing'; readonly found: Finding; readonly change: Change };

/**
 * What became of an answer, for the citizen who has the code of its receipt: received, waiting on this device, withdrawn,
 * or not known; and, as long as answers are taken, a way to change it and to withdraw it. No account is needed, and the code
 * goes nowhere but to the receiver of the answers, in a header.
 *
 * @summary Check, change or withdraw an answer with the code of its receipt.
 * @tag tillid-receipt
 * @fires tillid-withdrawn - The receiver has confirmed that the answer is withdrawn.
 * @fires tillid-error - The receiver could not be reached, or said nothing of use.
 * @csspart receipt - Everything.
 * @csspart label - The words of the field.
 * @csspart hint - How a code is written.
 * @csspart error - What is wrong with the code.
 * @csspart field - The field for the code.
 * @csspart told - What became of the answer.
 * @csspart survey - The survey, while the answer is changed.
 */
export class ReceiptElement extends LocalisedElement<Messages & OutboxMessages> {
  static override styles = [tokens, receiptStyles];
  static override properties: PropertyDeclarations = {
    endpoint: {},
    survey: {},
    publicKey: { attribute: 'public-key' },
  };

  /** Address that answers are posted to; by default the page's `<meta name="tillid-endpoint">`. */
  declare endpoint: string;
  /** Id of the survey that the page is about: codes of other surveys are not dealt with here. Empty for any. */
  declare survey: string;
  /** Key to seal a changed answer with; without one a sealed answer can be withdrawn here, but not changed. */
  declare publicKey: string;

  #step: Step = { name: 'asking', fault: null };
  #busy: Busy | null = null;
  #note: Failing | null = null;
  #isChanged = false;
  #written = '';
  #errand: Errand | undefined;
  #unsubscribe: (() => void) | undefined;

  constructor() {
    super();
    this.endpoint = '';
    this.survey = '';
    this.publicKey = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Whoever goes offline while writing the code is still told what waits on this device.
    whenIdle(() => void Promise.allSettled([loadReceiptCode(), loadOutbox()]));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
  }

  protected override async loadWords(language: string): Promise<Messages & OutboxMessages> {
    const [asking, receipts] = await Promise.all([loadMessages(language), loadOutboxMessages(language)]);
    return { ...asking, ...receipts };
  }

  protected override render(): TemplateResult {
    const news = this.#busy ?? this.#note;
    return html`<div class="receipt" lang=${this.language} dir=${this.direction} part="receipt">
      ${this.#renderStep(this.#step)}
      <p class="note" role="status">${news === null ? nothing : this.words[news]}</p>
    </div>`;
  }

  #renderStep(step: Step): TemplateResult {
    const scene = this.#scene;
    switch (step.name) {
      case 'asking':
        return codeField(step.fault, scene);
      case 'telling':
        return finding(step.found, scene);
      case 'confirming':
        return confirmation(step.found, scene);
      case 'withdrawn':
        return withdrawal(step.outcome, scene);
      case 'changing':
        return this.#renderChange(step);
    }
  }

  #renderChange({ change, found }: Extract<Step, { name: 'changing' }>): TemplateResult {
    const { words } = this;
    const lead = html`<p class="lead" tabindex="-1">${change.isSealed ? words.changeSealed : words.changeFilledIn}</p>`;
    const stop = html`<button type="button" @click=${() => this.#enter({ name: 'telling', found }, '.change')}>${words.changeStop}</button>`;
    return html`<div class="changing" @tillid-stored=${this.#noteChange}>
      ${this.#isChanged ? nothing : lead} ${changeForm(change, this.publicKey, this.texts)}
      <div class="actions">${this.#isChanged ? html`<button type="button" @click=${this.#askAnew}>${words.receiptOther}</button>` : stop}</div>
    </div>`;
  }

  get #scene(): Scene {
    return {
      words: this.words,
      errorPrefix: this.words.errorPrefix,
      number: (value) => this.formatNumber(value),
      code: this.#errand?.code ?? this.#written,
      isBusy: this.#busy !== null,
      canSeal: this.publicKey !== '',
      acts: {
        lookUp: this.#lookUp,
        lookAgain: () => void this.#proceed(() => this.#look(this.#errand!)),
        change: (kept) => void this.#change(kept),
        askToWithdraw: () => this.#turn('confirming', '.stand'),
        letStand: () => this.#turn('telling', '.withdraw'),
        withdraw: () => void this.#withdraw(),
        other: this.#askAnew,
      },
    };
  }

  readonly #lookUp = (event: SubmitEvent): void => {
    event.preventDefault();
    if (this.#busy !== null) return;
    this.#written = this.renderRoot.querySelector('input')!.value;
    void this.#proceed(() => this.#readCode());
  };

  /** Finds out which answer the code belongs to, and what became of it. */
  async #readCode(): Promise<Step> {
    const { parseReceiptCode } = await loadReceiptCode();
    if (parseReceiptCode(this.#written) === null) return { name: 'asking', fault: codeFault(this.#written) };
    // Pages without https have no `subtle`, whatever the types say.
    if ((crypto.subtle as SubtleCrypto | undefined) === undefined) return { name: 'telling', found: INSECURE };
    const report = (message: string) => void tell(this, 'tillid-error', { message });
    this.#errand = await Errand.begin(this.#written, { endpoint: endpointUrl(this.endpoint), survey: this.survey, report });
    return this.#look(this.#errand);
  }

  async #look(errand: Errand): Promise<Step> {
    const outbox = await loadOutbox();
    this.#unsubscribe ??= outbox.subscribe((event) => void this.#hear(event));
    return { name: 'telling', found: await errand.look() };
  }

  /** Shows what comes of looking. */
  async #proceed(look: () => Promise<Step>): Promise<void> {
    const step = await this.#whileBusy(look, { busy: 'receiptLookingUp', failing: 'receiptUnreachable' });
    if (step !== undefined) this.#enter(step, step.name === 'asking' ? 'input' : '.told');
  }

  /** What is shown of an answer that waits changes when it is received. */
  async #hear(event: OutboxEvent): Promise<void> {
    const isMine = (event.type === 'delivered' || event.type === 'refused') && event.id === this.#errand?.id;
    if (!isMine || this.#step.name !== 'telling' || this.#busy !== null) return;
    const errand = this.#errand;
    const found = await errand!.look();
    if (this.#errand === errand && this.#step.name === 'telling') this.#show({ name: 'telling', found });
  }

  async #withdraw(): Promise<void> {
    const errand = this.#errand!;
    const outcome = await this.#whileBusy(() => errand.withdraw(), { busy: 'withdrawing', failing: 'withdrawFailed' });
    if (outcome === undefined) return;
    this.#enter({ name: 'withdrawn', outcome }, '.told');
    if (outcome === 'withdrawDone') tell(this, 'tillid-withdrawn', { id: errand.id });
  }

  async #change(kept: Kept): Promise<void> {
    const step = this.#step;
    if (step.name !== 'telling') return;
    const errand = this.#errand!;
    const begin = async () => {
      const [definition] = await Promise.all([errand.definitionFor(kept), ELEMENTS.get('tillid-survey')!()]);
      return definition === null ? null : changeOf(kept, errand, definition);
    };
    const change = await this.#whileBusy(begin, { busy: 'receiptLookingUp', failing: 'changeFailed' });
    this.#isChanged = false;
    if (change) this.#enter({ name: 'changing', found: step.found, change }, '.lead');
    else this.#fail('changeFailed');
  }

  readonly #noteChange = (): void => {
    this.#isChanged = true;
    this.requestUpdate();
  };

  readonly #askAnew = (): void => {
    this.#errand = undefined;
    this.#written = '';
    this.#enter({ name: 'asking', fault: null }, 'input');
  };

  /** Does something with the receiver, one thing at a time; what goes wrong in the page itself is told to it. */
  async #whileBusy<T>(work: () => Promise<T>, { busy, failing }: { readonly busy: Busy; readonly failing: Failing }): Promise<T | undefined> {
    if (this.#busy !== null) return undefined;
    this.#busy = busy;
    this.#note = null;
    this.requestUpdate();
    try {
      return await work();
    } catch (error) {
      tell(this, 'tillid-error', { message: `The receipt could not be dealt with: ${String(error)}` });
      this.#fail(failing);
      return undefined;
    } finally {
      this.#busy = null;
      this.requestUpdate();
    }
  }

  #fail(note: Failing): void {
    this.#note = note;
    this.requestUpdate();
  }

  #turn(name: 'telling' | 'confirming', focus: string): void {
    if (this.#step.name === 'telling' || this.#step.name === 'confirming') this.#enter({ name, found: this.#step.found }, focus);
  }

  #show(step: Step): void {
    this.#step = step;
    this.#note = null;
    this.requestUpdate();
  }

  #enter(step: Step, focus: string): void {
    this.#show(step);
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(focus)?.focus());
  }
}

if (!customElements.get('tillid-receipt')) customElements.define('tillid-receipt', ReceiptElement);

declare global {
  interface HTMLElementTagNameMap {
    'tillid-receipt': ReceiptElement;
  }
}
