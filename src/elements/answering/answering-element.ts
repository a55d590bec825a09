import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Messages } from '../../locales/en.js';
import { loadMessages } from '../../locales/loaders.js';
import { QUESTION_ELEMENTS } from '../../questions/loaders.js';
import { tokens } from '../../questions/tokens.styles.js';
import { questionsOf } from '../../survey/pages-of.js';
import type { SurveyDefinition } from '../../survey/survey.js';
import { visiblePages } from '../../survey/visibility.js';
import { ELEMENTS } from '../loaders.js';
import { answeringStyles } from './answering.styles.js';
import { tell } from './answering-events.js';
import { AnsweringProperties } from './answering-properties.js';
import { DeliveryController } from './delivery-controller.js';
import { endpointUrl } from './endpoint-url.js';
import { loadKiosk, loadSenderChecks, loadVisit } from './loaders.js';
import { offerReadAloudTo } from './offer-read-aloud.js';
import { QuestionControls } from './question-controls.js';
import type { Visit } from './visit.js';
import type { Place } from './place.js';
import { whenIdle } from './when-idle.js';

/**
 * What every element that asks has in common: it shows the questions of a definition, keeps the answers on the device,
 * sends them, and tells the citizen truthfully how far they are. Subclasses say which definition, and may show it in steps.
 *
 * Any of the library's words can be replaced by a child whose `slot` is the key of the message.
 *
 * @typeParam Part The words that the element speaks.
 */
export abstract class AnsweringElement<Part extends Messages = Messages> extends AnsweringProperties<Part> {
  static override styles = [tokens, answeringStyles];

  protected readonly delivery = new DeliveryController(this);
  protected readonly controls = new QuestionControls(this);
  /** What this browser remembers, where it is asked to. */
  protected visit: Visit | undefined;
  /** The element that gets the focus after the next drawing. */
  protected focusNext = '';
  #asking: SurveyDefinition | undefined;
  #started = false;
  #nothingGiven = false;

  constructor() {
    super();
    this.controls.finish.push((control) => (control.texts = this.texts));
  }

  /** What is asked, or undefined while it is not known. */
  protected abstract get asked(): SurveyDefinition | undefined;

  /** Whether the definition is there to its end; of a long one the first page is shown as soon as it has arrived. */
  protected get isWhole(): boolean {
    return true;
  }

  protected override loadWords(language: string): Promise<Part> {
    return loadMessages(language) as Promise<Part>;
  }

  override connectedCallback(): void {
    const own = [...this.querySelectorAll(':scope > [slot]')].map((child): [string, string] => [child.slot, child.textContent?.trim() ?? '']);
    this.texts = { ...this.texts, ...Object.fromEntries(own) };
    super.connectedCallback();
  }

  protected override willUpdate(changed: PropertyValues): void {
    const definition = this.asked;
    if (changed.has('texts')) for (const control of this.controls.all) control.texts = this.texts;
    if (definition !== undefined && this.isWhole && this.known !== null && (changed.has('known') || definition !== this.#asking)) void this.#checkKnown(definition, this.known);
    if (definition === this.#asking || this.delivery.phase !== 'asking') return;
    this.#asking = definition;
    this.controls.take(definition);
    this.begin(definition);
  }

  protected override updated(changed: PropertyValues): void {
    if (this.publicKey !== '' && changed.has('publicKey')) this.delivery.prepare(this.publicKey);
    const target = this.focusNext && this.renderRoot.querySelector<HTMLElement>(this.focusNext);
    if (!target) return;
    this.focusNext = '';
    target.focus();
  }

  protected override render(): TemplateResult {
    const definition = this.asked;
    if (this.delivery.unsealable) return this.renderProblem();
    const { phase, kept } = this.delivery;
    const isAsking = phase === 'asking' || phase === 'storing';
    return html`<div class="answering" lang=${this.language} dir=${this.direction} part="form">
      ${isAsking ? definition && (this.visit?.isOver ? this.visit.renderOver(this.words, () => this.focusFirst()) : this.renderForm(definition)) : nothing}
      <div class="status" role="status" part="status">${this.#hint()}</div>
      <tillid-delivery-status
        part="delivery"
        .phase=${phase}
        .kept=${kept}
        .receipt=${this.delivery.receipt}
        .code=${this.delivery.code}
        .days=${this.delivery.days}
        .changeable=${this.delivery.code !== ''}
        .manageable=${this.kiosk === 0}
        .addressed=${endpointUrl(this.endpoint) !== null}
        @change-answer=${this.#change}
        .texts=${this.texts}
      >
        <slot name="thanks">${this.words.thanks}</slot>
      </tillid-delivery-status>
      ${this.kiosk > 0 ? html`<tillid-kiosk .seconds=${this.kiosk} .phase=${phase} .texts=${this.texts} @start-again=${() => this.startAgain()}></tillid-kiosk>` : nothing}
      ${isAsking ? nothing : this.renderAfter(definition!)} ${this.results !== '' && phase === 'delivered' ? html`<tillid-results src=${this.results}></tillid-results>` : nothing}
    </div>`;
  }

  /** What stands under the thanks. */
  protected renderAfter(_definition: SurveyDefinition): TemplateResult {
    return html`<slot name="outcome"></slot><slot name="contact"></slot>`;
  }

  /** What stands in the element's place when there is nothing to ask: a word to the reader, and the page's own fallback. */
  protected renderProblem(): TemplateResult {
    return html`<div lang=${this.language} dir=${this.direction}><p class="problem" part="problem">${this.words.definitionMissing}</p></div>
      <slot></slot>`;
  }

  /** What stands in the form: what the answers are used for, the questions of the present page, and what can be done with them. */
  protected renderForm(definition: SurveyDefinition): TemplateResult {
    const place = this.place(definition);
    return html`<form novalidate autocomplete=${this.kiosk > 0 ? 'off' : nothing} @submit=${this.press} @input=${this.#noteInput}>
      ${this.renderPage(place, definition)}${this.checks?.field}
      <div class="actions">${this.renderActions(place, definition)}</div>
    </form>`;
  }

  /** The page that the citizen is on. */
  protected renderPage(place: Place, _definition: SurveyDefinition): TemplateResult {
    return html`<slot name="notice"></slot>${this.renderQuestions(place)}`;
  }

  /** The buttons of the page; without steps the one that sends. */
  protected renderActions(_place: Place, _definition: SurveyDefinition): TemplateResult {
    return this.renderSend();
  }

  /** The controls of the page that the citizen is on. */
  protected renderQuestions({ pages, index }: Place): readonly unknown[] {
    const page = pages[index];
    return page === undefined ? [] : this.controls.show(page);
  }

  /** The button that sends. */
  protected renderSend(): TemplateResult {
    // Never `disabled`, which would take the focus away; a second press does nothing while the first is at work.
    return html`<button class="primary" part="send" aria-disabled=${this.delivery.phase === 'storing'} @click=${this.press}>
      <span><slot name="send">${this.words.send}</slot></span>
    </button>`;
  }

  /** The pages that are shown now; without steps the citizen is always on the first. */
  protected place(definition: SurveyDefinition): Place {
    return { pages: visiblePages(definition, this.given, this.known), index: 0 };
  }

  /** Begins to ask: brings back what this browser kept, and fetches what will be needed next. */
  protected begin(definition: SurveyDefinition | undefined): void {
    if (definition === undefined) return;
    if (!this.kiosk && (this.once || this.draft || this.initial !== null) && this.isWhole && !this.visit?.isOf(definition)) this.#inAdvance(this.#resume(definition));
    if (this.kiosk > 0) this.#inAdvance(loadKiosk());
    whenIdle(() => {
      this.delivery.prepare(this.publicKey, definition);
      if (definition.bots || this.bots) this.#inAdvance(this.#addChecks(definition));
      const types = new Set(questionsOf(definition).map(({ type }) => type));
      for (const type of types) this.#inAdvance(QUESTION_ELEMENTS[type]());
      this.#inAdvance(offerReadAloudTo(this.controls, () => this.texts));
      // Those too that are hidden as yet: whoever goes offline now can still answer them.
      const first = this.place(definition).pages[0]?.page.questions ?? [];
      void this.controls.make(first.filter(({ id }) => !Object.hasOwn(this.known ?? {}, id)));
    });
  }

  /** What a press of the button does: without steps it sends. */
  protected goOn(definition: SurveyDefinition): void {
    void this.send(definition);
  }

  /** The answers so far, by question, those that the page knows already among them. */
  protected get given(): Record<string, unknown> {
    return { ...this.controls.given, ...this.known };
  }

  /** Called when what this browser remembers of earlier visits is there. */
  protected resumed(visit: Visit): void {
    this.visit = visit;
    this.checks?.resume(visit.start);
    if (Object.keys(this.controls.states).length > 0) this.keepDraft();
    this.requestUpdate();
  }

  /** Keeps the unfinished answers on this device, if asked to. */
  protected keepDraft(): void {
    this.visit?.keep('', this.checks?.start);
  }

  /** Puts the focus where reading begins: on the heading, or in the first question. */
  protected focusFirst(): void {
    this.requestUpdate();
    void this.updateComplete.then(() => {
      const heading = this.renderRoot.querySelector<HTMLElement>('[data-focus]');
      const first = this.asked && this.controls.of(questionsOf(this.asked)[0]?.id);
      (heading ?? first)?.focus();
    });
  }

  /** Keeps the answers and has them sent. */
  protected async send(definition: SurveyDefinition): Promise<void> {
    const { given } = this;
    const { pages } = this.place(definition);
    this.#nothingGiven = !pages.some(({ questions }) => questions.some(({ id }) => Object.hasOwn(given, id)));
    if (this.#nothingGiven) {
      const first = this.controls.of(pages.at(-1)?.questions[0]?.id);
      void first?.updateComplete.then(() => first.focus());
      this.requestUpdate();
      return;
    }
    if (this.results !== '') void ELEMENTS.get('tillid-results')?.();
    await this.delivery.submit(definition, given, this.dispatch);
    if (this.delivery.phase === 'asking') return;
    this.focusNext = 'tillid-delivery-status';
    this.visit?.noteAnswered();
    this.requestUpdate();
  }

  /** Makes the form ready for the next citizen. */
  startAgain(): void {
    // New controls: in those that are there an answer could be brought back, by undoing or by what they had open.
    this.controls.take(undefined);
    this.controls.take(this.#asking);
    this.#started = this.#nothingGiven = false;
    this.checks?.startAgain();
    this.delivery.startAgain();
  }

  readonly #change = (): void => {
    this.delivery.change();
    this.focusFirst();
  };

  /** What helps a citizen on whose answer could not be sent. */
  #hint(): string {
    if (this.delivery.failed) return this.words.notStored;
    return this.#nothingGiven ? this.words.nothingToSend : '';
  }

  /** For what answering can do without: where it fails, the page is told, and the citizen goes on. */
  #inAdvance(work: Promise<unknown>): void {
    work.catch((error: unknown) => tell(this, 'tillid-error', { message: String(error) }));
  }

  async #resume(definition: SurveyDefinition): Promise<void> {
    const Visits = await loadVisit();
    this.resumed(await Visits.resume(definition, this.controls, this));
  }

  async #addChecks(definition: SurveyDefinition): Promise<void> {
    const Checks = await loadSenderChecks();
    if (this.checks?.survey === definition.id) return;
    this.checks = new Checks(this.renderRoot as ShadowRoot, definition, { endpoint: endpointUrl(this.endpoint), named: this.bots });
    this.checks.resume(this.visit?.start);
    if (this.#started) void this.checks.begin();
    this.requestUpdate();
  }

  /** Keeps of the answers that the page knows those that fit their questions; the others are asked. */
  async #checkKnown(definition: SurveyDefinition, known: Readonly<Record<string, unknown>>): Promise<void> {
    const sound = await this.delivery.soundAnswers(definition, known);
    if (this.known === known && sound !== known) this.known = sound;
  }

  readonly #noteInput = (): void => {
    this.#nothingGiven = false;
    this.delivery.failed = false;
    this.keepDraft();
    this.requestUpdate();
    if (this.#started || this.asked === undefined) return;
    this.#started = true;
    void this.checks?.begin();
    tell(this, 'tillid-start', { survey: this.asked.id });
  };

  /** Sends or goes on. The click counts by itself: a frame that is sandboxed without `allow-forms` submits nothing. */
  protected readonly press = (event: Event): void => {
    event.preventDefault();
    if (this.asked !== undefined) this.goOn(this.asked);
  };
}
